import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BestK } from '../../../../src/engines/similarity/best-k';
import { SimilarityEngine } from '../../../../src/engines/similarity/engine';
import { topKReference } from '../../../../src/engines/similarity/kernels/top-k.reference';
import { dotRow, isSkipped, toVectors } from '../../../../src/engines/similarity/vectors';

const f32 = fc.oneof(
  { weight: 9, arbitrary: fc.float({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1, 1, 1) },
);

describe('the processor against the oracle (the GPU suite is tests/gpu/similarity.test.ts)', () => {
  test('any rows, any query: the same rows in the same order', async () => {
    const engine = new SimilarityEngine(undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }).chain((dimensions) =>
          fc.record({
            dimensions: fc.constant(dimensions),
            rows: fc.array(fc.array(f32, { minLength: dimensions, maxLength: dimensions }), {
              maxLength: 40,
            }),
            query: fc.array(f32, { minLength: dimensions, maxLength: dimensions }),
            k: fc.integer({ min: 0, max: 50 }),
          }),
        ),
        async ({ dimensions, rows, query, k }) => {
          const values = new Float32Array(rows.flat());
          await engine.setIndex('p', values.slice(), dimensions);
          const hits = await engine.query('p', new Float32Array(query), k);
          const expected = topKReference(values, dimensions, new Float32Array(query), k);
          expect(hits).toHaveLength(expected.length);
          for (const [i, hit] of hits.entries()) {
            const want = expected[i];
            // Sums in another order may swap rows that differ in the last bit only.
            expect(Math.abs(hit.score - (want?.score ?? NaN))).toBeLessThan(1e-9);
            if (hit.score === want?.score) expect(hit.row).toBe(want.row);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a heap of the k best is a sort cut at k', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), (scores, k) => {
        const best = new BestK(k);
        scores.forEach((score, row) => {
          best.add(row, score);
        });
        const sorted = scores
          .map((score, row) => ({ row, score }))
          .sort((a, b) => b.score - a.score || a.row - b.row);
        expect(best.hits()).toEqual(sorted.slice(0, k));
      }),
    );
  });

  test('vectors know what cannot be compared, and how long the longest is', () => {
    const vectors = toVectors(new Float32Array([3, 4, NaN, 1, 0, 1, 1, Infinity]), 2);
    expect([0, 1, 2, 3].map((row) => isSkipped(vectors, row))).toEqual([false, true, false, true]);
    expect(vectors.longest).toBe(5);
    expect(dotRow(vectors, 0, new Float32Array([1, 2]))).toBe(11);
  });

  test.each([0, -1, 1.5, NaN])('%s dimensions are refused', (dimensions) => {
    expect(() => toVectors(new Float32Array(4), dimensions)).toThrow(
      expect.objectContaining({ code: 'similarity/bad-shape' }),
    );
  });
});
