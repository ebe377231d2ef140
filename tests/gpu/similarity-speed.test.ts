/**
 * How long a query takes, per backend; prints a table, never fails on a time. Runs where VITE_BENCH is set:
 * VITE_BENCH=1 npx vitest run --project gpu tests/gpu/similarity-speed.test.ts
 */
import { expect, test } from 'vitest';
import { SimilarityEngine } from '../../src/engines/similarity/engine';
import { seededRandom } from '../../src/lib/random';

const DIMENSIONS = 128;
const SIZES = [1_000, 100_000];

test.runIf(import.meta.env['VITE_BENCH'])('ms per query, top 12, median of 21', async () => {
  const random = seededRandom(1);
  const numbers = (length: number): Float32Array<ArrayBuffer> =>
    Float32Array.from({ length }, () => 2 * random() - 1);
  const table: Record<string, string | number>[] = [];
  for (const rows of SIZES) {
    const values = numbers(rows * DIMENSIONS);
    for (const backend of ['cpu', 'webgpu'] as const) {
      const engine = new SimilarityEngine(navigator.gpu);
      await engine.useBackend(backend);
      let began = performance.now();
      const info = await engine.setIndex('bench', values.slice(), DIMENSIONS);
      const indexMs = performance.now() - began;
      expect(info.backend).toBe(backend);
      const times: number[] = [];
      for (let i = 0; i < 24; i++) {
        const query = numbers(DIMENSIONS);
        began = performance.now();
        await engine.query('bench', query, 12);
        if (i >= 3) times.push(performance.now() - began);
      }
      times.sort((a, b) => a - b);
      table.push({
        rows,
        backend,
        indexMs: Math.round(indexMs),
        medianMs: Number((times[10] ?? NaN).toFixed(2)),
        p90Ms: Number((times[18] ?? NaN).toFixed(2)),
        decidedByCpu: engine.decidedByCpu,
      });
    }
  }
  console.log(JSON.stringify(table, null, 1));
});
