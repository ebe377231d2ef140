/** @file The similarity engine's example, worked on every backend, for people to see: three products, one query, known scores. */
import { type Hit, type Similarity, type SimilarityBackend } from '../engines/similarity';
import { AppError } from '../lib/errors';

const QUERY = [0.2, 0.5, 0.3, 0.1, 0.4];
const PRODUCTS = [
  [0.3, 0.2, 0.4, 0.1, 0.5],
  [0.4, 0.1, 0.3, 0.2, 0.6],
  [0.2, 0.3, 0.5, 0.1, 0.4],
];
/** Product 3, then 1, then 2: .51, .49, .48. */
const EXPECTED: readonly Hit[] = [
  { row: 2, score: 0.51 },
  { row: 0, score: 0.49 },
  { row: 1, score: 0.48 },
];
/** f32 sums of five products of numbers below 1. */
const TOLERANCE = 1e-6;

export interface SimilarityCheck {
  readonly backend: SimilarityBackend;
  readonly hits: readonly Hit[];
  readonly passed: boolean;
  readonly ms: number;
}

/** False where the device has no such backend. */
async function canUse(similarity: Similarity, wanted: SimilarityBackend): Promise<boolean> {
  try {
    return (await similarity.useBackend(wanted)) === wanted;
  } catch (error) {
    if (error instanceof AppError && error.code === 'similarity/gpu-unavailable') return false;
    throw error;
  }
}

/** Runs the example on the GPU, where there is one, and on the CPU; leaves the engine on its own choice. */
export async function checkSimilarity(similarity: Similarity): Promise<readonly SimilarityCheck[]> {
  const checks: SimilarityCheck[] = [];
  for (const wanted of ['webgpu', 'cpu'] as const) {
    if (!(await canUse(similarity, wanted))) continue;
    await similarity.setIndex('check', new Float32Array(PRODUCTS.flat()), QUERY.length);
    const started = performance.now();
    const hits = await similarity.query('check', new Float32Array(QUERY), PRODUCTS.length);
    const passed =
      hits.length === EXPECTED.length &&
      hits.every((hit, i) => {
        const expected: Hit | undefined = EXPECTED[i];
        return (
          expected !== undefined &&
          expected.row === hit.row &&
          Math.abs(expected.score - hit.score) < TOLERANCE
        );
      });
    checks.push({ backend: wanted, hits, passed, ms: performance.now() - started });
  }
  await similarity.useBackend('auto');
  return checks;
}
