/**
 * @file n variants, one after another: the model first, as long as it gives texts that can stand, then the hand-written
 * frames; every one within its channel's limit, on its subject, without a finding and different from the others.
 */
import { seededRandom } from '../../lib/random';
import { type SlotLength, type SlotTone } from '../slots/prompt';
import { acceptModelText, skeleton } from './accept';
import { type ChannelField } from './channel';
import { compose, type DecoderSettings } from './compose';
import { isRepeat } from './distinct';
import { type CopyFacts } from './facts';
import { templateTexts } from './templates';
import { admit, type Refusal, type Variant } from './variant';

/** The model as the Studio needs it: tagged texts for a prompt; must reject when `signal` aborts. */
export type Generate = (
  prompt: string,
  settings: DecoderSettings,
  signal: AbortSignal | undefined,
) => Promise<readonly string[]>;

export interface WriteRequest {
  readonly facts: CopyFacts;
  readonly field: ChannelField;
  readonly tone: SlotTone;
  readonly length: SlotLength;
  readonly n: number;
  readonly seed: number;
  /** Texts that are on the screen or in the drawer already. */
  readonly not: readonly string[];
}

export type WriteEvent =
  | { readonly kind: 'variant'; readonly variant: Variant }
  /** What was tried so far and why it was not shown; honest figures for the screen and the eval. */
  | { readonly kind: 'tally'; readonly tally: Tally };

export interface Tally {
  readonly tried: { readonly model: number; readonly template: number };
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
}

/** Sequences asked of the model before the frames take over: at most this many per variant wanted. */
const TRIES_PER_VARIANT = 5;
const AT_ONCE = 4;
/** Share of words that must differ; titles are lists of the same few facts. */
const LEAST_DIFFERENT = { slogan: 0.35, ad: 0.35, title: 0.12, description: 0.4, greeting: 0.35 } as const;

/**
 * @param generate null where no model is loaded or it does not write in slots.
 * Ends when `n` are found or nothing new can be said. @throws the signal's reason on abort.
 */
export async function* writeVariants(
  request: WriteRequest,
  generate: Generate | null,
  signal?: AbortSignal,
): AsyncGenerator<WriteEvent> {
  const { facts, field, tone, length, n, seed } = request;
  const texts = [...request.not];
  const tried = { model: 0, template: 0 };
  const refused: Partial<Record<Refusal, number>> = {};
  let found = 0;
  const refuse = (why: Refusal): void => {
    refused[why] = (refused[why] ?? 0) + 1;
  };
  const subject = [facts.name, facts.type, facts.shop, facts.brand].filter(
    (part): part is string => part !== undefined,
  );
  const consider = (text: string, source: 'model' | 'template'): Variant | null => {
    const result = admit(text, field, facts, source);
    if (typeof result === 'string') {
      refuse(result);
      return null;
    }
    if (isRepeat(result.text, texts, facts.lang, subject, LEAST_DIFFERENT[field.kind])) {
      refuse('repeat');
      return null;
    }
    texts.push(result.text);
    found += 1;
    return result;
  };

  if (generate) {
    const skeletons = new Set<string>();
    for (let round = 0; found < n && tried.model < n * TRIES_PER_VARIANT; round++) {
      const composed = compose(facts, field, tone, length, { seed: seed * 1009 + round, n: AT_ONCE });
      if (composed === null) break;
      const before = found;
      for (const raw of await generate(composed.prompt.prompt, composed.settings, signal)) {
        signal?.throwIfAborted();
        tried.model += 1;
        if (found >= n) break;
        const form = skeleton(raw);
        if (skeletons.has(form)) {
          refuse('repeat');
          continue;
        }
        skeletons.add(form);
        const text = acceptModelText(raw, field.kind, composed.prompt, facts);
        if (text === null) {
          refuse('wording');
          continue;
        }
        const variant = consider(text, 'model');
        if (variant) yield { kind: 'variant', variant };
      }
      yield { kind: 'tally', tally: { tried: { ...tried }, refused: { ...refused } } };
      // Two rounds without a new text: its ideas for these facts are used up.
      if (found === before && round > 0) break;
    }
  }
  const random = seededRandom(seed);
  const frames = templateTexts(
    { facts, kind: field.kind, tone, length, hashtags: field.hashtags === true },
    random,
  );
  for (const text of frames) {
    signal?.throwIfAborted();
    if (found >= n) break;
    tried.template += 1;
    const variant = consider(text, 'template');
    if (variant) yield { kind: 'variant', variant };
  }
  yield { kind: 'tally', tally: { tried: { ...tried }, refused: { ...refused } } };
}
