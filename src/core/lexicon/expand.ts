/** @file What else the words of a query are called: in the other language and in the same. */
import { isClearTerm } from './clear-term';
import { type Lexicon } from './lexicon';
import { type Entry } from './parse';
import { plain, type Occurrence } from './term-index';

export interface Expansion {
  /** In the text as `plain` gives it. */
  readonly start: number;
  readonly end: number;
  /** Other names of what stands there; never empty, never the words themselves. */
  readonly names: readonly string[];
}

type Found = Occurrence<Entry>;

/**
 * In the order of the text, never overlapping. A second name that says more than the thing ("wool coat" of a coat) is
 * taken apart, so that the wool is not lost. Cost: well under a millisecond for a query.
 */
export function expandQuery(lexicon: Lexicon, query: string): Expansion[] {
  const clean = plain(query);
  const all = lexicon.index.find(clean).filter(
    ({ start, end }) =>
      // One Han character stands in too many words, unless it stands alone.
      isLongEnough(clean.slice(start, end)) || (!isHan(clean.charAt(start - 1)) && !isHan(clean.charAt(end))),
  );
  const usable = all.filter((own) => !saysMore(own, all, clean));
  const spans = [...usable].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Found[] = [];
  for (const span of spans) {
    if (taken.every(({ start, end }) => span.start >= end || span.end <= start)) taken.push(span);
  }
  return taken
    .map(({ start, end }) => {
      const own = clean.slice(start, end);
      const names = usable
        .filter((other) => other.start === start && other.end === end)
        .flatMap(({ value }) => [...value.en, ...value.zh].filter((name) => isClear(name, value)));
      return { start, end, names: [...new Set(names)].filter((name) => plain(name) !== own) };
    })
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.start - b.start);
}

/** A first name is clear enough here: the query named the thing. */
const isClear = (name: string, entry: Entry): boolean =>
  name === entry.en[0] || name === entry.zh[0] || (isLongEnough(plain(name)) && isClearTerm(name, entry));

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const isLongEnough = (term: string): boolean => !isHan(term) || Array.from(term).length > 1;

function saysMore(own: Found, all: readonly Found[], text: string): boolean {
  const { value, start, end } = own;
  const first = [value.en[0], value.zh[0]].map(plain);
  const term = text.slice(start, end);
  if (first.includes(term)) return false;
  return all.some((inner) => {
    const within = inner.start >= start && inner.end <= end && inner.end - inner.start < end - start;
    if (!within || inner.value.kind === value.kind) return false;
    const word = text.slice(inner.start, inner.end);
    return !first.some((name) => name.includes(word)) && inner.value.kind !== 'feature';
  });
}
