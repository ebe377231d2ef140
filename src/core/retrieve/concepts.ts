/** @file The lexicon at work: which concepts a text names, in either language, and what is a kind of what. */
import { normalise, searchWords } from '../../lib/words';
import { GOODS, type ConceptRow } from './lexicon-goods';
import { ELSEWHERE } from './lexicon-elsewhere';
import { SERVICE } from './lexicon-service';
import { COLORS, MATERIALS, OCCASIONS, PEOPLE, QUALITIES, SEASONS } from './lexicon-words';

export type ConceptGroup =
  'goods' | 'material' | 'color' | 'people' | 'season' | 'occasion' | 'quality' | 'service';

export interface ConceptMention {
  readonly id: string;
  readonly group: ConceptGroup;
  /** The words as they stand in the (normalised) text. */
  readonly term: string;
  /** Position in the normalised text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const GROUPS: readonly (readonly [ConceptGroup, readonly ConceptRow[]])[] = [
  ['goods', GOODS],
  ['goods', ELSEWHERE],
  ['material', MATERIALS],
  ['color', COLORS],
  ['people', PEOPLE],
  ['season', SEASONS],
  ['occasion', OCCASIONS],
  ['quality', QUALITIES],
  ['service', SERVICE],
];

interface Lexicon {
  readonly broader: ReadonlyMap<string, string>;
  readonly group: ReadonlyMap<string, ConceptGroup>;
  /** Joined English stems to concept ids. */
  readonly english: ReadonlyMap<string, readonly string[]>;
  readonly chinese: ReadonlyMap<string, readonly string[]>;
  /** First word or character of a term to the length of the longest term that begins with it. */
  readonly openings: ReadonlyMap<string, number>;
  /** What a concept is called on screen: its first term. */
  readonly names: ReadonlyMap<string, { readonly en: string; readonly zh: string }>;
}

const LONGEST_ENGLISH = 4;
const LONGEST_CHINESE = 7;

const englishWords = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[a-z0-9]+(?:['’][a-z]+)?/g)].map((match) => ({
    word: searchWords(match[0])[0] ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

function buildLexicon(): Lexicon {
  const broader = new Map<string, string>();
  const group = new Map<string, ConceptGroup>();
  const english = new Map<string, string[]>();
  const chinese = new Map<string, string[]>();
  const openings = new Map<string, number>();
  const opens = (opening: string, length: number): void => {
    openings.set(opening, Math.max(length, openings.get(opening) ?? 0));
  };
  const names = new Map<string, { en: string; zh: string }>();
  const add = (map: Map<string, string[]>, key: string, id: string): void => {
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const [name, rows] of GROUPS) {
    for (const [id, parent, en, zh] of rows) {
      if (parent !== '') broader.set(id, parent);
      group.set(id, name);
      const enTerms = en.split('|');
      const zhTerms = zh.split('|');
      names.set(id, { en: enTerms[0] ?? id, zh: zhTerms[0] ?? id });
      for (const term of enTerms) {
        const key = englishWords(normalise(term))
          .map(({ word }) => word)
          .join(' ');
        if (key === '') continue;
        add(english, key, id);
        const parts = key.split(' ');
        opens(parts[0] ?? '', parts.length);
      }
      for (const term of zhTerms) {
        const key = normalise(term);
        add(chinese, key, id);
        opens(key.charAt(0), key.length);
      }
    }
  }
  return { broader, group, english, chinese, openings, names };
}

const built = new Map<'lexicon', Lexicon>();
function lexicon(): Lexicon {
  const found = built.get('lexicon');
  if (found) return found;
  const made = buildLexicon();
  built.set('lexicon', made);
  return made;
}

/** Every single English word of the lexicon's terms, unstemmed forms not included. */
export function lexiconWords(): readonly string[] {
  return [...lexicon().english.keys()].flatMap((term) => term.split(' '));
}

/** How many concepts the lexicon has. */
export function conceptCount(): number {
  return lexicon().group.size;
}

export function conceptName(id: string): { readonly en: string; readonly zh: string } {
  return lexicon().names.get(id) ?? { en: id, zh: id };
}

export function conceptGroup(id: string): ConceptGroup | undefined {
  return lexicon().group.get(id);
}

/** The concept and everything it is a kind of, narrowest first. */
export function withBroader(id: string): string[] {
  const chain = [id];
  for (let parent = lexicon().broader.get(id); parent !== undefined;) {
    chain.push(parent);
    parent = lexicon().broader.get(parent);
  }
  return chain;
}

export function isKindOf(id: string, broader: string): boolean {
  return withBroader(id).includes(broader);
}

const segmenters = new Map<'zh', Intl.Segmenter>();
function wholeWords(text: string): Set<string> {
  const segmenter = segmenters.get('zh') ?? new Intl.Segmenter('zh', { granularity: 'word' });
  segmenters.set('zh', segmenter);
  const starts = new Set<string>();
  for (const { segment, index } of segmenter.segment(text)) starts.add(`${index}:${segment.length}`);
  return starts;
}

/**
 * Concepts named in a text, longest terms first, never overlapping. A term of one Han character counts
 * only where it is a word of its own ("白" in "白 大衣", not in "明白") or follows a material or colour ("羊毛毯").
 */
export function findConcepts(text: string): ConceptMention[] {
  const clean = normalise(text);
  const found: ConceptMention[] = [];
  const taken = (start: number, end: number): boolean =>
    found.some((mention) => start < mention.end && end > mention.start);
  const push = (ids: readonly string[], start: number, end: number): void => {
    for (const id of ids) {
      const group = lexicon().group.get(id);
      if (group) found.push({ id, group, term: clean.slice(start, end), start, end });
    }
  };

  const { english, chinese, openings } = lexicon();
  const words = englishWords(clean);
  const firsts = words.flatMap(({ word }, i) => {
    const longest = openings.get(word);
    return longest === undefined ? [] : [{ i, longest }];
  });
  for (let length = LONGEST_ENGLISH; length >= 1; length--) {
    for (const { i, longest } of firsts) {
      if (longest < length || i + length > words.length) continue;
      const slice = words.slice(i, i + length);
      const start = slice[0]?.start ?? 0;
      const end = slice.at(-1)?.end ?? 0;
      const ids = english.get(slice.map(({ word }) => word).join(' '));
      if (ids && !taken(start, end)) push(ids, start, end);
    }
  }

  if (/\p{Script=Han}/u.test(clean)) {
    const places: { start: number; longest: number }[] = [];
    for (let start = 0; start < clean.length; start++) {
      const longest = openings.get(clean.charAt(start));
      if (longest !== undefined) places.push({ start, longest });
    }
    // Cut into words only where a term of one character asks for it.
    let whole: Set<string> | undefined;
    for (let length = LONGEST_CHINESE; length >= 1; length--) {
      for (const { start, longest } of places) {
        if (longest < length || start + length > clean.length) continue;
        const ids = chinese.get(clean.slice(start, start + length));
        if (!ids || taken(start, start + length)) continue;
        const made = found.some(
          ({ end, group }) => end === start && (group === 'material' || group === 'color'),
        );
        if (length === 1 && !made && !(whole ??= wholeWords(clean)).has(`${start}:1`)) continue;
        push(ids, start, start + length);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** All concept ids of a text with everything broader. */
export function conceptSet(text: string): Set<string> {
  return new Set(findConcepts(text).flatMap(({ id }) => withBroader(id)));
}
