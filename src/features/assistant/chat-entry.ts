/** @file One question and its answer, as the screen shows them. */
import { type Answer } from '../../core/assistant/answer';

export type WordedHow = 'model' | 'template' | 'rejected' | 'not-ready';

export interface ChatEntry {
  readonly id: number;
  readonly question: string;
  readonly status: 'thinking' | 'writing' | 'done' | 'stopped' | 'failed';
  /** What may be shown while the model writes. */
  readonly partial: string;
  readonly answer: Answer | undefined;
  readonly how: WordedHow;
  readonly modelName: string;
  /** Figures in the answer that were found in the evidence. */
  readonly claims: number;
  readonly error: string;
}
