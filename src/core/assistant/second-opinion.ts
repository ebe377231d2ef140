/** @file What the model thinks a question asks for, where the assistant's own grammar finds nothing. */
import { type Asked, TOPICS } from '../slots/topics';
import { type Answer } from './answer';
import { intentSpec } from './intent';
import { intentOf } from './slot-intents';
import { type Understood } from './understand';

export interface Opinion {
  readonly asked: Asked;
  /** 0-1, the model's own. */
  readonly probability: number;
}

/** Below this the model is guessing too: at .5 four questions that nobody can answer got an answer, at .85 three, and no right answer was lost. */
const LEAST = 0.85;

/** Nothing was understood, and nothing found or only goods that the question names. What is refused by name was understood. */
export function isUnsure(asked: Understood, answer: Answer): boolean {
  if (asked.intent !== 'unknown') return false;
  return answer.kind === 'choice' || (answer.kind === 'refusal' && answer.missing === '');
}

/** The question read again with the model's opinion; unchanged where that is no help. */
export function withOpinion(asked: Understood, { asked: meant, probability }: Opinion): Understood {
  const intent = intentOf(meant);
  if (asked.intent !== 'unknown' || probability < LEAST || intent === 'unknown') return asked;
  const read = { ...asked, intent, confidence: probability, ranked: [{ intent, score: 1 }] };
  if (meant === 'off-topic') return read;
  // What the notes call it stands beside the question's own words.
  const plain = `${TOPICS[meant].en}; ${TOPICS[meant].zh}`;
  const told = intentSpec(intent).handling === 'knowledge' ? { intent, plain } : undefined;
  return { ...read, opinion: meant, told };
}
