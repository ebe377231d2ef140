/** @file Where the terms of a list stand in a text, in either language. */
import { normalise, stem } from '../../lib/words';

export interface Occurrence<T> {
  readonly value: T;
  /** In the text as `plain` gives it, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Folds width, case and accents; the result has a place for every place of the NFKC text. */
export function plain(text: string): string {
  return normalise(text).replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** English words without plural and possessive "s". */
export function englishWords(text: string): Word[] {
  return [...text.matchAll(/[a-z0-9]+(?:['’][a-z]+)?/g)].map((match) => ({
    word: stem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const HAN = /\p{Script=Han}/u;

/** English terms are found by whole words, plural or singular; terms with Han characters wherever they stand. */
export class TermIndex<T> {
  /** Joined stems, and Han terms as they are. */
  readonly #terms = new Map<string, T[]>();
  /** First stem or character to the longest term (in words or characters) that begins with it. */
  readonly #openings = new Map<string, number>();

  add(term: string, value: T): void {
    const clean = plain(term);
    const words = HAN.test(clean) ? undefined : englishWords(clean).map(({ word }) => word);
    const key = words ? words.join(' ') : clean;
    if (key === '') return;
    const opening = words ? (words[0] ?? '') : `${clean.charAt(0)}…`;
    this.#openings.set(opening, Math.max(words?.length ?? key.length, this.#openings.get(opening) ?? 0));
    const values = this.#terms.get(key);
    if (!values) this.#terms.set(key, [value]);
    else if (!values.includes(value)) values.push(value);
  }

  /** Values of exactly this term. */
  get(term: string): readonly T[] {
    const clean = plain(term).trim();
    const key = HAN.test(clean)
      ? clean
      : englishWords(clean)
          .map(({ word }) => word)
          .join(' ');
    return this.#terms.get(key) ?? [];
  }

  /** Every occurrence, overlapping ones too. Cost: some microseconds a word. @param clean as `plain` gives it. */
  find(clean: string): Occurrence<T>[] {
    const found: Occurrence<T>[] = [];
    const push = (key: string, start: number, end: number): void => {
      for (const value of this.#terms.get(key) ?? []) found.push({ value, start, end });
    };
    const words = englishWords(clean);
    words.forEach(({ word, start }, i) => {
      const longest = this.#openings.get(word) ?? 0;
      let key = '';
      for (let length = 1; length <= longest && i + length <= words.length; length++) {
        const last = words[i + length - 1];
        if (!last) break;
        key = length === 1 ? last.word : `${key} ${last.word}`;
        push(key, start, last.end);
      }
    });
    if (!HAN.test(clean)) return found;
    for (let start = 0; start < clean.length; start++) {
      const longest = this.#openings.get(`${clean.charAt(start)}…`) ?? 0;
      for (let length = 1; length <= longest && start + length <= clean.length; length++) {
        const key = clean.slice(start, start + length);
        if (HAN.test(key)) push(key, start, start + length);
      }
    }
    return found;
  }
}
