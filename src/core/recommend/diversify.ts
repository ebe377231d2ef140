/** @file A little variety: maximal marginal relevance (Carbonell & Goldstein, SIGIR 1998). */
import { dot, rowVector, type ProductSpace } from './space';

export interface Ranked {
  readonly row: number;
  readonly score: number;
}

/** Light: a near double has to be a good deal better to stand next to its twin. */
export const RELEVANCE = 0.8;

/** @param ranked best first. @returns at most `count`, in the order to show them. O(count x ranked x dimensions). */
export function diversify(
  space: ProductSpace,
  ranked: readonly Ranked[],
  count: number,
  relevance = RELEVANCE,
): readonly Ranked[] {
  const left = ranked.map((hit) => ({ hit, closest: 0 }));
  const chosen: Ranked[] = [];
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    for (const [i, { hit, closest }] of left.entries()) {
      const value = relevance * hit.score - (1 - relevance) * closest;
      if (value > bestValue) {
        best = i;
        bestValue = value;
      }
    }
    const next = left.splice(best, 1)[0];
    if (!next) break;
    chosen.push(next.hit);
    const vector = rowVector(space, next.hit.row);
    for (const entry of left)
      entry.closest = Math.max(entry.closest, dot(vector, rowVector(space, entry.hit.row)));
  }
  return chosen;
}
