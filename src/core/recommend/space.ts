/** @file Every product of the shop as a row of numbers, and what each number means. */
import { type Product } from '../catalogue/product';
import { attributeBlock } from './attribute-block';
import { type Block } from './block';
import { BLOCK_WEIGHTS, type Feature } from './feature';
import { priceBlock } from './price-block';
import { wordsBlock } from './words-block';

export interface ProductSpace {
  /** Product of each row. */
  readonly ids: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** (products, dimensions) row-major. A row's length is at most 1. */
  readonly values: Float32Array<ArrayBuffer>;
  /** Per dimension; dimensions of one block that mean nothing singly share one feature. */
  readonly features: readonly Feature[];
  readonly blocks: readonly { readonly name: string; readonly weight: number }[];
}

/**
 * @param more further blocks over the same products (embeddings, pictures). All weights are scaled to add up to 1.
 * Cost: one pass over the texts; some 10 ms for 150 products.
 */
export function buildSpace(products: readonly Product[], more: readonly Block[] = []): ProductSpace {
  return joinBlocks(
    products.map(({ id }) => id),
    [
      attributeBlock(products, BLOCK_WEIGHTS.attributes),
      wordsBlock(products, BLOCK_WEIGHTS.words),
      priceBlock(products, BLOCK_WEIGHTS.price),
      ...more,
    ],
  );
}

/** Blocks side by side, each times the root of its share of the weights. */
export function joinBlocks(ids: readonly string[], blocks: readonly Block[]): ProductSpace {
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const dimensions = blocks.reduce((sum, block) => sum + block.dimensions, 0);
  const values = new Float32Array(ids.length * dimensions);
  let offset = 0;
  for (const block of blocks) {
    const scale = Math.sqrt(block.weight / total);
    for (let row = 0; row < ids.length; row++)
      for (let i = 0; i < block.dimensions; i++)
        values[row * dimensions + offset + i] = (block.values[row * block.dimensions + i] ?? 0) * scale;
    offset += block.dimensions;
  }
  return {
    ids,
    rowOf: new Map(ids.map((id, row) => [id, row])),
    dimensions,
    values,
    features: blocks.flatMap((block) =>
      Array.from({ length: block.dimensions }, (_, dimension) => block.featureOf(dimension)),
    ),
    blocks: blocks.map(({ name, weight }) => ({ name, weight: weight / total })),
  };
}

/** A view of a product's row. */
export function rowVector(space: ProductSpace, row: number): Float32Array<ArrayBuffer> {
  return space.values.subarray(row * space.dimensions, (row + 1) * space.dimensions);
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
