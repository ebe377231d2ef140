/**
 * @file The oracle: exact top k by dot product, as plainly as it can be said. Slow on purpose; every backend
 * is judged by it.
 */
import { type Hit } from '../contract';

/**
 * Best first, ties by the lower row. A row or a query with a number that is not finite cannot be compared and is no hit.
 * @param values (N, dimensions) row-major f32; sums in f64, in index order.
 */
export function topKReference(
  values: Float32Array,
  dimensions: number,
  query: Float32Array,
  k: number,
): readonly Hit[] {
  const hits: Hit[] = [];
  const rows = dimensions === 0 ? 0 : values.length / dimensions;
  for (let row = 0; row < rows; row++) {
    const vector = values.subarray(row * dimensions, (row + 1) * dimensions);
    if (![...vector, ...query].every(Number.isFinite)) continue;
    const score = vector.reduce((sum, value, i) => sum + value * (query[i] ?? 0), 0);
    hits.push({ row, score });
  }
  return hits.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, k);
}
