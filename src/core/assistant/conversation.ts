/** @file What has been talked about: enough for "and in blue?", "the second one" and for not saying the same refusal twice. */
import { type Constraints } from './constraints';
import { type Intent } from './intent';

export interface Conversation {
  /** The product that "it" means. */
  readonly focus?: string;
  /** Products shown last, in their order on screen. */
  readonly shown: readonly string[];
  readonly lastIntent?: Intent | 'unknown';
  /** What the last choice was made by; "something cheaper" goes on from it. */
  readonly lastConstraints?: Constraints;
  /** The last product question that could not be answered because no product was named. */
  readonly pending?: Intent;
  /** Name of what was refused last, and how often in a row. */
  readonly refused?: { readonly what: string; readonly times: number };
}

export const NEW_CONVERSATION: Conversation = { shown: [] };
