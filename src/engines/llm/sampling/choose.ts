/** @file One step of generation: raw logits and history in, the next token out. */
import { type Random } from '../../../lib/random';
import { type BannedStrings } from './banned';
import { type Settings } from './options';
import {
  addBias,
  countTokens,
  forbid,
  forbidRepeatedNgrams,
  penaliseFrequency,
  penaliseRepetition,
} from './penalties';
import { argmax, distribution, draw } from './pick';

export interface History {
  readonly prompt: readonly number[];
  readonly generated: readonly number[];
  /** The last bytes of the generated text, at least `banned.tailLength` of them if there are as many. */
  readonly tail: Uint8Array;
}

/**
 * Bias, repetition, frequency and presence, n-grams, tokens that were had once, banned strings, end tokens before `minTokens`; then
 * temperature, top-k and top-p; then one draw (none when greedy).
 * @param logits (V); changed in place.
 * @returns -1 if every token is forbidden.
 */
export function chooseToken(
  logits: Float32Array,
  history: History,
  settings: Settings,
  banned: BannedStrings | undefined,
  endTokens: ReadonlySet<number>,
  random: Random,
): number {
  addBias(logits, settings.logitBias);
  if (settings.repetitionPenalty !== 1) {
    penaliseRepetition(logits, [...history.prompt, ...history.generated], settings.repetitionPenalty);
  }
  if (settings.frequencyPenalty !== 0 || settings.presencePenalty !== 0) {
    const counts = countTokens(history.generated);
    penaliseFrequency(logits, counts, settings.frequencyPenalty, settings.presencePenalty);
  }
  if (settings.noRepeatNgram > 0) {
    forbidRepeatedNgrams(logits, [...history.prompt, ...history.generated], settings.noRepeatNgram);
  }
  if (settings.atMostOnce.size > 0) {
    forbid(
      logits,
      history.generated.filter((token) => settings.atMostOnce.has(token)),
    );
  }
  if (banned) forbid(logits, banned.completes(history.tail));
  if (history.generated.length < settings.minTokens) forbid(logits, endTokens);
  if (settings.temperature === 0) return argmax(logits);
  return draw(distribution(logits, settings.temperature, settings.topK, settings.topP), random);
}
