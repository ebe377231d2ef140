/** @file From processed logits to one token, and what the model itself thought of it. */
import { type Random } from '../../../lib/random';

/** Index of the largest logit, the lowest index on ties; -1 if none is above -Infinity. NaN never wins. */
export function argmax(logits: Float32Array): number {
  let best = -1;
  let bestLogit = -Infinity;
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] ?? -Infinity;
    if (logit > bestLogit) {
      bestLogit = logit;
      best = i;
    }
  }
  return best;
}

/** log(sum(exp(x))), without overflow. -Infinity for nothing but -Infinity. */
export function logSumExp(logits: Float32Array): number {
  const top = logits[argmax(logits)];
  if (top === undefined) return -Infinity;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - top);
  return top + Math.log(sum);
}

export interface Candidate {
  readonly token: number;
  readonly probability: number;
}

/**
 * The distribution that is drawn from: temperature, then top-k, then top-p (nucleus, arXiv 1904.09751: the
 * fewest tokens whose probability reaches `topP`), renormalised. Most likely first, ties by the lower token.
 * @param temperature > 0. @param topK 0 is off. @param topP 1 is off.
 */
export function distribution(
  logits: Float32Array,
  temperature: number,
  topK: number,
  topP: number,
): Candidate[] {
  const best = logits[argmax(logits)];
  if (best === undefined) return [];
  const weights = new Float64Array(logits.length);
  let total = 0;
  for (let i = 0; i < logits.length; i++) {
    const weight = Math.exp(((logits[i] ?? -Infinity) - best) / temperature);
    weights[i] = Number.isNaN(weight) ? 0 : weight;
    total += weights[i] ?? 0;
  }
  // Only what can be kept is worth sorting: the k largest, or, for top-p alone, what has at least an even share of
  // what top-p may drop.
  const limited = topK > 0 && topK < weights.length;
  const floor = limited
    ? (weights.slice().sort()[weights.length - topK] ?? 0)
    : topP < 1
      ? ((1 - topP) * total) / weights.length
      : 0;
  const tokens: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight > 0 && weight >= floor) tokens.push(i);
  }
  tokens.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  if (limited) {
    tokens.length = Math.min(tokens.length, topK);
    total = tokens.reduce((sum, token) => sum + (weights[token] ?? 0), 0);
  }
  let kept = 0;
  let mass = 0;
  while (kept < tokens.length && (kept === 0 || topP >= 1 || mass < topP * total - 1e-12)) {
    mass += weights[tokens[kept] ?? 0] ?? 0;
    kept += 1;
  }
  return tokens.slice(0, kept).map((token) => ({ token, probability: (weights[token] ?? 0) / mass }));
}

/** One draw; exactly one number is taken from `random`. @returns -1 if there is no candidate. */
export function draw(candidates: readonly Candidate[], random: Random): number {
  let left = random();
  for (const { token, probability } of candidates) {
    left -= probability;
    if (left < 0) return token;
  }
  return candidates.at(-1)?.token ?? -1;
}

/** Natural-log probabilities under the model's own distribution (before penalties and temperature). */
export function logprobsOf(
  logits: Float32Array,
  token: number,
  alternatives: number,
): {
  readonly logprob: number;
  readonly top: readonly { readonly token: number; readonly logprob: number }[];
} {
  const normaliser = logSumExp(logits);
  const top: number[] = [];
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] ?? -Infinity;
    const last = top[alternatives - 1];
    if (last !== undefined && logit <= (logits[last] ?? -Infinity)) continue;
    let at = top.length;
    while (at > 0 && logit > (logits[top[at - 1] ?? 0] ?? -Infinity)) at -= 1;
    top.splice(at, 0, i);
    if (top.length > alternatives) top.length = alternatives;
  }
  return {
    logprob: (logits[token] ?? -Infinity) - normaliser,
    top: top.map((id) => ({ token: id, logprob: (logits[id] ?? -Infinity) - normaliser })),
  };
}
