/**
 * @file A block: one aspect of every product as numbers. A product's vector is its blocks side by side, each row of
 * length 1 (or 0 where nothing is known) times the root of the block's weight, so that the dot product of two products
 * is the weighted sum of their cosines, block by block. To add an aspect (an embedding, a picture), add a block.
 */
import { type Feature } from './feature';

export interface Block {
  readonly name: string;
  /** Share of the score, 0-1. */
  readonly weight: number;
  readonly dimensions: number;
  /** (products, dimensions) row-major; each row L2-normalised or all zero. */
  readonly values: Float32Array;
  /** What dimension i means. */
  readonly featureOf: (dimension: number) => Feature;
}

/** Scales each row of (rows, dimensions) to length 1, in place; rows of zeros stay. */
export function normaliseRows(values: Float32Array, dimensions: number): void {
  for (let start = 0; start < values.length; start += dimensions) {
    let square = 0;
    for (let i = start; i < start + dimensions; i++) square += (values[i] ?? 0) ** 2;
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let i = start; i < start + dimensions; i++) values[i] = (values[i] ?? 0) * scale;
  }
}

/** A block from vectors computed elsewhere, e.g. the model's embeddings; rows are normalised here. */
export function vectorBlock(name: string, weight: number, values: Float32Array, dimensions: number): Block {
  const own = values.slice();
  normaliseRows(own, dimensions);
  const feature: Feature = { kind: 'block', id: name };
  return { name, weight, dimensions, values: own, featureOf: () => feature };
}
