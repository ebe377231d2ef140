/** @file The processor's backend: f64 sums over f32 rows, one pass, O(N D + N log k). */
import { BestK } from './best-k';
import { type Hit } from './contract';
import { dotRow, isSkipped, type Vectors } from './vectors';

/** @param query finite numbers, length `vectors.dimensions`. */
export function queryCpu(vectors: Vectors, query: Float32Array, k: number): readonly Hit[] {
  const best = new BestK(k);
  for (let row = 0; row < vectors.rows; row++)
    if (!isSkipped(vectors, row)) best.add(row, dotRow(vectors, row, query));
  return best.hits();
}
