/** @file The lexicon at work: which concepts a text names, in either language, and what is a kind of what. */
import { normalise } from '../../lib/words';
import { isClearTerm } from '../lexicon/clear-term';
import { wordLexicon } from '../lexicon/lexicon';
import { type EntryKind } from '../lexicon/parse';
import { englishWords } from '../lexicon/term-index';
import { CATEGORY_KIND } from './category-kind';
import { ELSEWHERE } from './families-elsewhere';
import { GOODS } from './families-goods';
import { OCCASIONS, PEOPLE, SEASONS } from './families-people';
import { COLORS, MATERIALS, QUALITIES } from './families-words';
import { WORN_GOODS } from './families-worn';
import { type ConceptRow, type FamilyRow } from './family';
import { SERVICE } from './lexicon-service';

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

const FAMILIES: readonly (readonly [ConceptGroup, readonly EntryKind[], readonly FamilyRow[]])[] = [
  ['goods', ['type'], WORN_GOODS],
  ['goods', ['type'], GOODS],
  ['goods', ['type'], ELSEWHERE],
  ['material', ['material'], MATERIALS],
  ['color', ['color'], COLORS],
  ['people', ['audience'], PEOPLE],
  ['season', ['season'], SEASONS],
  ['occasion', ['scene', 'festival'], OCCASIONS],
  ['quality', [], QUALITIES],
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

const LONGEST_ENGLISH = 5;
const LONGEST_CHINESE = 9;
const HAN = /\p{Script=Han}/u;

class Builder implements Lexicon {
  readonly broader = new Map<string, string>();
  readonly group = new Map<string, ConceptGroup>();
  readonly english = new Map<string, string[]>();
  readonly chinese = new Map<string, string[]>();
  readonly openings = new Map<string, number>();
  readonly names = new Map<string, { en: string; zh: string }>();
  /** Terms of the hand-made lists: they mean what they mean there, whatever else they are a second name of. */
  readonly #settled = new Set<string>();

  constructor() {
    const familyOf = new Map<string, string>();
    for (const [group, kinds, rows] of FAMILIES) {
      for (const [id, broader, members, en, zh] of rows) {
        this.#concept([id, broader, en, zh], group);
        for (const member of members.split(' '))
          for (const kind of kinds) familyOf.set(`${kind} ${member}`, id);
      }
    }
    for (const row of SERVICE) this.#concept(row, 'service');
    for (const key of [...this.english.keys(), ...this.chinese.keys()]) this.#settled.add(key);
    const words = wordLexicon();
    for (const entry of words.entries) {
      const { kind, en, zh } = entry;
      let id = familyOf.get(`${kind} ${entry.id}`);
      if (id === undefined && kind === 'type') {
        id = `t-${entry.id}`;
        this.broader.set(id, CATEGORY_KIND[entry.category] ?? '');
        this.#name(id, 'goods', en[0], zh[0]);
      } else if (id === undefined && kind === 'material') {
        id = `m-${entry.id}`;
        this.#name(id, 'material', en[0], zh[0]);
      }
      if (id === undefined) continue;
      const plural = entry.kind === 'type' ? [entry.plural] : [];
      for (const term of [...en, ...plural, ...zh]) {
        // Kraft paper is what a thing is made of before it is a second name of wrapping paper.
        const made =
          kind === 'type' && term !== en[0] && term !== zh[0] && words.named(term, 'material').length > 0;
        if (!made && isClearTerm(term, entry)) this.#term(term, id);
      }
    }
  }

  #concept([id, broader, en, zh]: ConceptRow, group: ConceptGroup): void {
    if (broader !== '') this.broader.set(id, broader);
    const terms = [en.split('|'), zh.split('|')] as const;
    this.#name(id, group, terms[0][0] ?? id, terms[1][0] ?? id);
    for (const term of terms.flat()) this.#term(term, id);
  }

  #name(id: string, group: ConceptGroup, en: string, zh: string): void {
    this.group.set(id, group);
    this.names.set(id, { en, zh });
  }

  #term(term: string, id: string): void {
    const clean = normalise(term);
    const words = HAN.test(clean) ? undefined : englishWords(clean).map(({ word }) => word);
    const key = words ? words.join(' ') : clean;
    if (key === '' || this.#settled.has(key)) return;
    const map = words ? this.english : this.chinese;
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
    const opening = words ? (words[0] ?? '') : key.charAt(0);
    this.openings.set(opening, Math.max(words?.length ?? key.length, this.openings.get(opening) ?? 0));
  }
}

const built = new Map<'lexicon', Lexicon>();
function lexicon(): Lexicon {
  const found = built.get('lexicon');
  if (found) return found;
  const made = new Builder();
  built.set('lexicon', made);
  return made;
}

const spelt = new Map<'words', readonly string[]>();
/** Every single English word of the lexicon's terms, once, unstemmed forms not included. */
export function lexiconWords(): readonly string[] {
  const known = spelt.get('words') ?? [
    ...new Set([...lexicon().english.keys()].flatMap((term) => term.split(' '))),
  ];
  spelt.set('words', known);
  return known;
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
