/** @file Before a GPU is trusted: known queries, judged by the oracle. Some drivers are silently wrong. */
import { seededRandom } from '../../lib/random';
import { topKReference } from './kernels/top-k.reference';
import { toVectors } from './vectors';
import { GpuIndex, type GpuPipelines } from './webgpu';

/** Rows past one tile, an odd number of dimensions: the cases where a wrong stride shows. */
const ROWS = 150;
const DIMENSIONS = 7;

/** Does the device give the oracle's rows in the oracle's order? About a millisecond. */
export async function passesSelfTest(pipelines: GpuPipelines): Promise<boolean> {
  const random = seededRandom(7);
  const numbers = (length: number): Float32Array<ArrayBuffer> =>
    Float32Array.from({ length }, () => 2 * random() - 1);
  const values = numbers(ROWS * DIMENSIONS);
  const query = numbers(DIMENSIONS);
  const index = await GpuIndex.load(pipelines, toVectors(values, DIMENSIONS));
  try {
    const found = await index.candidates(query, 10);
    const expected = topKReference(values, DIMENSIONS, query, 10);
    return found.length === 10 && expected.every(({ row }, i) => found[i]?.row === row);
  } finally {
    index.destroy();
  }
}
