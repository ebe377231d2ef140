/**
 * @file The text of one sequence while it grows: stop strings, the limit in characters, and what may be shown yet.
 */
import { type Generation } from '../contract';
import { Utf8Stream } from '../tokenizer/utf8-stream';

export type WriterVerdict = 'go-on' | Extract<Generation['finish'], 'stop' | 'characters'>;

export class SequenceWriter {
  readonly #utf8 = new Utf8Stream();
  #text = '';
  #characters = 0;
  #shown = 0;

  constructor(
    private readonly stopStrings: readonly string[],
    /** Code points of the whole text. */
    private readonly maxCharacters: number,
  ) {}

  /** The text so far, without the beginning of what may become a stop string only when `finish` was called. */
  get text(): string {
    return this.#text;
  }

  /**
   * Takes a token's bytes. On 'stop' the text ends before the stop string; on 'characters' the token did not fit
   * and nothing of it is kept, so that no word or tag is cut.
   */
  push(bytes: Uint8Array): WriterVerdict {
    const added = this.#utf8.push(bytes);
    if (added === '') return 'go-on';
    const before = this.#text;
    const text = before + added;
    // A stop string that ends in this token began at most its length minus one before it.
    let end = -1;
    for (const stop of this.stopStrings) {
      const at = text.indexOf(stop, Math.max(0, before.length - stop.length + 1));
      if (at >= 0 && (end < 0 || at < end)) end = at;
    }
    const kept = end < 0 ? text : text.slice(0, end);
    const characters = this.#characters + countCodePoints(kept.slice(before.length));
    if (characters > this.maxCharacters) return 'characters';
    this.#text = kept;
    this.#characters = end < 0 ? characters : countCodePoints(kept);
    return end < 0 ? 'go-on' : 'stop';
  }

  /** What is new and certain to stay: the beginning of a possible stop string is held back. */
  take(): string {
    let safe = this.#text.length;
    for (const stop of this.stopStrings) {
      for (let k = Math.min(stop.length - 1, this.#text.length); k > 0; k--) {
        if (this.#text.endsWith(stop.slice(0, k))) {
          safe = Math.min(safe, this.#text.length - k);
          break;
        }
      }
    }
    return this.#show(safe);
  }

  /** The rest, when the sequence has ended. */
  finish(): string {
    return this.#show(this.#text.length);
  }

  #show(end: number): string {
    if (end <= this.#shown) return '';
    const fresh = this.#text.slice(this.#shown, end);
    this.#shown = end;
    return fresh;
  }
}

export function countCodePoints(text: string): number {
  let count = 0;
  for (const character of text) if (character !== '') count += 1;
  return count;
}
