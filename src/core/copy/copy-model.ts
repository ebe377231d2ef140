/** @file The built-in model as the Studio needs it, and the settings it is asked with. Core needs no engine for this. */
import { type TagIds } from '../slots/tag-ids';
import { type SlotLength } from '../slots/vocabulary';
import { type CopyTask } from './channel';

/** Names and meanings as in the language model's door. */
export interface DecoderSettings {
  readonly temperature: number;
  readonly topP: number;
  readonly seed: number;
  readonly n: number;
  readonly maxTokens: number;
  /** The end is forbidden before. */
  readonly minTokens: number;
  readonly noRepeatNgram: number;
  /** Token to a number added to its logit; -Infinity forbids. */
  readonly logitBias: Readonly<Record<number, number>>;
  /** Tokens of which a sequence has each at most once. */
  readonly atMostOnce: readonly number[];
}

export interface Sequence {
  /** With its slots. */
  readonly text: string;
  /** False where it was cut off. */
  readonly isEnded: boolean;
}

export interface CopyModel {
  /** Must reject when `signal` aborts. */
  generate(
    prompt: string,
    settings: DecoderSettings,
    signal: AbortSignal | undefined,
  ): Promise<readonly Sequence[]>;
  readonly tags: TagIds;
}

const MOST_TOKENS: Readonly<Record<SlotLength, number>> = { S: 80, M: 150, L: 200 };

export function settingsFor(
  task: CopyTask,
  length: SlotLength,
  seed: number,
): Omit<DecoderSettings, 'logitBias' | 'atMostOnce'> {
  const isLong = task === 'desc';
  return {
    // The order of a title is nearly fixed; short lines need room, or all are alike.
    temperature: task === 'title' ? 0.8 : isLong ? 0.8 : 0.9,
    topP: isLong ? 0.85 : 0.9,
    seed,
    n: isLong ? 3 : 6,
    maxTokens: isLong ? MOST_TOKENS[length] : 56,
    minTokens: 0,
    noRepeatNgram: isLong ? 8 : 0,
  };
}

/** Never too few: a tag is one token, Han characters at most one each, Latin words about four characters a token. */
export function mostTokens(text: string): number {
  const tags = text.match(/<\|\w+\|>/g)?.length ?? 0;
  const bare = text.replace(/<\|\w+\|>/g, '');
  const wide = bare.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return Math.ceil(tags + wide + (bare.length - wide) / 2);
}

/** Of the model's 384 tokens what may be taken by the prompt, so that a text has room. */
export const PROMPT_ROOM = 260;
/** And by the prompt with the sentences written so far. */
export const CONTEXT_ROOM = 320;
