/** @file What the model thinks a question asks for, where the assistant's own grammar finds nothing. */
import { type Asked } from '../slots/topics';
import { type Answer } from './answer';
import { intentOf } from './slot-intents';
import { type Understood } from './understand';

export interface Opinion {
  readonly asked: Asked;
  /** 0-1, the model's own. */
  readonly probability: number;
}

/** Below this the model is guessing too. */
const LEAST = 0.5;

/** Nothing was understood and nothing was found: an open refusal. What is refused by name was understood. */
export function isUnsure(asked: Understood, answer: Answer): boolean {
  return asked.intent === 'unknown' && answer.kind === 'refusal' && answer.missing === '';
}

/** The question read again with the model's opinion; unchanged where that is no help. */
export function withOpinion(asked: Understood, { asked: meant, probability }: Opinion): Understood {
  const intent = intentOf(meant);
  if (asked.intent !== 'unknown' || probability < LEAST || intent === 'unknown') return asked;
  return { ...asked, intent, confidence: probability };
}
