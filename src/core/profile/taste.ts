/**
 * @file A visitor's taste: the weighted sum of the vectors of what they did something with, of length 1. A score is a
 * dot product with it, and so comes apart again, exactly, by action and by feature (see recommend/explain).
 */
import { rowVector, type ProductSpace } from '../recommend/space';
import { type Action } from './weigh';

export interface Taste {
  /** Length `dimensions`; L2 norm 1. */
  readonly values: Float32Array<ArrayBuffer>;
  /** The actions it rests on, whose product is (still) in the shop. `share` is weight / norm. */
  readonly actions: readonly { readonly action: Action; readonly row: number; readonly share: number }[];
  /** Per dimension: 1, or what the visitor turned its feature down to. */
  readonly interest: Float32Array;
}

/** By feature id: 0 is off, 1 as it is. */
export type InterestWeights = Readonly<Record<string, number>>;

/** @returns null where nothing (or nothing positive on balance) is known: there is no taste to speak of. */
export function tasteOf(
  space: ProductSpace,
  actions: readonly Action[],
  interestWeights: InterestWeights = {},
): Taste | null {
  const interest = Float32Array.from(space.features, ({ id }) => interestWeights[id] ?? 1);
  const placed = actions.flatMap((action) => {
    const row = space.rowOf.get(action.productId);
    return row === undefined ? [] : [{ action, row }];
  });
  if (!placed.some(({ action }) => action.weight > 0)) return null;
  const sum = new Float64Array(space.dimensions);
  for (const { action, row } of placed) {
    const vector = rowVector(space, row);
    for (let i = 0; i < sum.length; i++)
      sum[i] = (sum[i] ?? 0) + action.weight * (vector[i] ?? 0) * (interest[i] ?? 1);
  }
  const norm = Math.hypot(...sum);
  if (norm < 1e-9) return null;
  return {
    values: Float32Array.from(sum, (value) => value / norm),
    actions: placed.map(({ action, row }) => ({ action, row, share: action.weight / norm })),
    interest,
  };
}
