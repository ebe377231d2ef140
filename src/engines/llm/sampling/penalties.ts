/**
 * @file Logits processors that look at what was already written. Each changes `logits` (V) in place.
 */

/** How often each token stands in `tokens`. */
export function countTokens(tokens: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/**
 * Divides positive and multiplies negative logits of tokens seen (prompt included) by `penalty`.
 * CTRL, arXiv 1909.05858, section 4.1, with the sign rule of the common implementations.
 */
export function penaliseRepetition(logits: Float32Array, seen: Iterable<number>, penalty: number): void {
  if (penalty === 1) return;
  for (const token of new Set(seen)) {
    const logit = logits[token];
    if (logit === undefined) continue;
    logits[token] = logit > 0 ? logit / penalty : logit * penalty;
  }
}

/**
 * Subtracts `frequency` per occurrence and `presence` once for tokens generated so far (not the prompt's).
 * As in the OpenAI API: mu[j] - c[j] * frequency - (c[j] > 0) * presence.
 */
export function penaliseFrequency(
  logits: Float32Array,
  counts: ReadonlyMap<number, number>,
  frequency: number,
  presence: number,
): void {
  if (frequency === 0 && presence === 0) return;
  for (const [token, count] of counts) {
    const logit = logits[token];
    if (logit !== undefined) logits[token] = logit - count * frequency - presence;
  }
}

/**
 * Forbids every token that would complete an n-gram that `tokens` (prompt and generated) already holds.
 * n = 1 forbids every token seen.
 */
export function forbidRepeatedNgrams(logits: Float32Array, tokens: readonly number[], n: number): void {
  if (n <= 0 || tokens.length < n) return;
  const tail = tokens.slice(tokens.length - (n - 1));
  if (n === 1) tail.length = 0;
  for (let start = 0; start + n <= tokens.length; start++) {
    if (!tail.every((token, i) => tokens[start + i] === token)) continue;
    const next = tokens[start + n - 1];
    if (next !== undefined && next < logits.length) logits[next] = -Infinity;
  }
}

/** Adds each bias to its token's logit; -Infinity forbids, tokens outside the vocabulary are ignored. */
export function addBias(logits: Float32Array, biases: readonly (readonly [number, number])[]): void {
  for (const [token, bias] of biases) {
    const logit = logits[token];
    if (logit !== undefined) logits[token] = logit + bias;
  }
}

export function forbid(logits: Float32Array, tokens: Iterable<number>): void {
  for (const token of tokens) if (token < logits.length) logits[token] = -Infinity;
}
