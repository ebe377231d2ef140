/** @file Several rankings made one. */

/** Cormack, Clarke and Büttcher 2009 use 60. */
const RANK_CONSTANT = 60;

/**
 * Reciprocal rank fusion: score = Σ weight / (60 + rank). Best first; ties by id, so that the order is the same everywhere.
 * @param rankings ids, best first.
 */
export function fuseRankings(
  rankings: readonly { readonly ids: readonly string[]; readonly weight: number }[],
): { readonly id: string; readonly score: number }[] {
  const scores = new Map<string, number>();
  for (const { ids, weight } of rankings) {
    ids.forEach((id, rank) => {
      scores.set(id, (scores.get(id) ?? 0) + weight / (RANK_CONSTANT + rank + 1));
    });
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
