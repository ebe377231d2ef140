/** @file What a telling turn of phrase is: where one stands in a question, an intent gains (or loses) weight. */
import { type Intent } from './intent';

/** What the rest of the reading found, as marks that a cue may ask for. */
export type Mark =
  'goods' | 'size' | 'color' | 'people' | 'price' | 'material' | 'occasion' | 'season' | 'title' | 'focus';

export interface Cue {
  readonly intent: Intent;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly needs?: readonly Mark[];
  readonly without?: readonly Mark[];
}

export const cue = (
  intent: Intent,
  weight: number,
  pattern: RegExp,
  needs?: readonly Mark[],
  without?: readonly Mark[],
): Cue => ({ intent, weight, pattern, ...(needs ? { needs } : {}), ...(without ? { without } : {}) });
