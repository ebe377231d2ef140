/** @file What generation needs of a tokenizer, whoever made it. */

export interface Tokenizer {
  /** Special tokens in the text are recognised. */
  encode(text: string): number[];
  /** Each token's bytes, by id; empty for ids that stand for no text (end tokens). */
  readonly vocabulary: readonly Uint8Array[];
}

/** The text of tokens on their own, for lists of alternatives; an incomplete character shows as "\uFFFD". */
export function tokenText(tokenizer: Tokenizer, token: number): string {
  return new TextDecoder().decode(tokenizer.vocabulary[token] ?? new Uint8Array());
}
