/**
 * @file n variants, one after another: the model first, as long as it gives texts that can stand, then the hand-written
 * frames; every one within its channel's limit, on its subject, without a finding and different from the others.
 */
import { type Lang } from '../../lib/lang';
import { seededRandom } from '../../lib/random';
import { fillSlots } from '../slots/fill';
import { type SlotLength, type SlotTone } from '../slots/vocabulary';
import { type ChannelField, type CopyTask } from './channel';
import { compose, type Composed } from './compose';
import { type CopyModel } from './copy-model';
import { skeleton, type Wanted, writeRound } from './decode';
import { isRepeat } from './distinct';
import { type CopyFacts } from './facts';
import { measure } from './measure';
import { templateTexts } from './templates';
import { admit, affixes, type Refusal, type Variant } from './variant';

export interface WriteRequest {
  /** With what the lexicon knows (`withKnown`), or the model can name features but say nothing of them. */
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
const TRIES_PER_VARIANT = 6;
/** Rounds without a new text. */
const MOST_IDLE = 3;
/** Share of words that must differ; titles are lists of the same few facts. */
const LEAST_DIFFERENT = {
  slogan: 0.35,
  ad: 0.35,
  title: 0.12,
  description: 0.4,
  greeting: 0.35,
  service: 0.35,
} as const;
/** Code points of a length class, as its sentences in training have them and a little more. */
const LONGEST: Readonly<Record<Lang, Readonly<Record<SlotLength, number>>>> = {
  zh: { S: 90, M: 220, L: 480 },
  en: { S: 220, M: 520, L: 1100 },
};

/**
 * @param model null where none is loaded or it does not write in slots.
 * Ends when `n` are found or nothing new can be said. @throws the signal's reason on abort.
 */
export async function* writeVariants(
  request: WriteRequest,
  model: CopyModel | null,
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
  const tally = (): WriteEvent => ({
    kind: 'tally',
    tally: { tried: { ...tried }, refused: { ...refused } },
  });
  const subject = [facts.name, facts.type, facts.shop, facts.brand].filter(
    (part): part is string => part !== undefined,
  );
  const consider = (text: string, source: 'model' | 'template', isBrief: boolean): Variant | null => {
    const result = admit(text, field, facts, source, isBrief);
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

  if (model) {
    const skeletons = new Set<string>();
    for (
      let round = 0, idle = 0;
      found < n && idle < MOST_IDLE && tried.model < n * TRIES_PER_VARIANT;
      round++
    ) {
      const composed = compose(facts, taskOf(field, length, round), tone, length, seed + round);
      if (composed === null) break;
      const before = found;
      const options = { seed: seed * 1009 + round, insist: round > 0 };
      for (const written of await writeRound(model, composed, wantedOf(request, composed), options, signal)) {
        signal?.throwIfAborted();
        if (found >= n) break;
        tried.model += 1;
        if ('refused' in written) {
          refuse(written.refused);
          continue;
        }
        const form = skeleton(written.tagged);
        if (skeletons.has(form)) {
          refuse('repeat');
          continue;
        }
        skeletons.add(form);
        const variant = consider(
          filled(written.tagged, composed, request),
          'model',
          composed.task !== 'desc',
        );
        if (variant) yield { kind: 'variant', variant };
      }
      yield tally();
      // Its ideas for these facts are used up.
      idle = found === before ? idle + 1 : 0;
    }
  }
  const random = seededRandom(seed);
  const frames = templateTexts(
    { facts, kind: field.kind, task: field.tasks[0], tone, length, hashtags: field.hashtags === true },
    random,
  );
  for (const text of frames) {
    signal?.throwIfAborted();
    if (found >= n) break;
    tried.template += 1;
    const variant = consider(text, 'template', false);
    if (variant) yield { kind: 'variant', variant };
  }
  yield tally();
}

function taskOf(field: ChannelField, length: SlotLength, round: number): CopyTask {
  if (length === 'S' && field.brief !== undefined) return field.brief;
  return field.tasks[round % field.tasks.length] ?? field.tasks[0];
}

/** The channel's limit with what stands before and behind every text, and the length class. */
export function wantedOf({ facts, field, length }: WriteRequest, { prompt }: Composed): Wanted {
  const { lang } = facts;
  const [before, after] = affixes(field, facts.shop, lang);
  return {
    lang,
    length,
    fits: (tagged) => {
      const { text } = fillSlots(tagged, prompt.table, lang);
      return (
        Array.from(text).length <= LONGEST[lang][length] && measure(before + text + after, field.rule).fits
      );
    },
  };
}

function filled(tagged: string, { task, prompt }: Composed, { facts, field }: WriteRequest): string {
  const { text } = fillSlots(tagged, prompt.table, facts.lang);
  const { type, lang } = facts;
  if (task !== 'desc' || field.hashtags !== true || type === undefined) return text;
  return `${text} #${type.replace(/\s+/g, '')}${lang === 'zh' ? '#' : ''}`;
}
