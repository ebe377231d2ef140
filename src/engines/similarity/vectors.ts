/** @file The vectors of one index, as every backend needs them. */
import { AppError } from '../../lib/errors';

export interface Vectors {
  readonly rows: number;
  readonly dimensions: number;
  /** (rows, dimensions) row-major. */
  readonly values: Float32Array<ArrayBuffer>;
  /** Bit r is 1 where row r holds a number that is not finite: such a row is never a hit. */
  readonly skip: Uint32Array<ArrayBuffer>;
  /** The longest row's L2 norm (of rows not skipped): bounds the rounding error of a dot product. */
  readonly longest: number;
}

/** One pass over the values. @throws {AppError} similarity/bad-shape. */
export function toVectors(values: Float32Array<ArrayBuffer>, dimensions: number): Vectors {
  if (!Number.isInteger(dimensions) || dimensions < 1 || values.length % dimensions !== 0) {
    throw new AppError(
      'similarity/bad-shape',
      `${values.length} numbers are not rows of ${dimensions} dimensions`,
      { length: values.length, dimensions },
    );
  }
  const rows = values.length / dimensions;
  const skip = new Uint32Array(Math.max(1, Math.ceil(rows / 32)));
  let longest = 0;
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i++) square += (values[i] ?? 0) ** 2;
    if (Number.isFinite(square)) longest = Math.max(longest, square);
    else skip[row >>> 5] = (skip[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return { rows, dimensions, values, skip, longest: Math.sqrt(longest) };
}

export function isSkipped({ skip }: Vectors, row: number): boolean {
  return (((skip[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** Dot product of a row and the query, in f64 with four partial sums. */
export function dotRow({ values, dimensions }: Vectors, row: number, query: Float32Array): number {
  const start = row * dimensions;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < dimensions; i += 4) {
    a += (values[start + i] ?? 0) * (query[i] ?? 0);
    b += (values[start + i + 1] ?? 0) * (query[i + 1] ?? 0);
    c += (values[start + i + 2] ?? 0) * (query[i + 2] ?? 0);
    d += (values[start + i + 3] ?? 0) * (query[i + 3] ?? 0);
  }
  for (; i < dimensions; i++) a += (values[start + i] ?? 0) * (query[i] ?? 0);
  return a + b + (c + d);
}
