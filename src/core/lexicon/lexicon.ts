/** @file The lexicon of commerce at hand: entries by id and by name, both languages side by side. */
import { type Lang } from '../../lib/lang';
import { WORDS } from './data/words';
import { FEATURE_ALIASES, WORD_ALIASES } from './aliases';
import {
  parsePacked,
  type Category,
  type Entry,
  type EntryKind,
  type Feature,
  type Packed,
  type ProductType,
} from './parse';
import { TermIndex } from './term-index';

export class Lexicon {
  readonly categories: readonly Category[];
  readonly entries: readonly Entry[];
  /** Every name of every entry. */
  readonly index = new TermIndex<Entry>();
  readonly #byId = new Map<string, Entry>();

  /**
   * Cost: some 20 ms. @param words what every visitor has; @param studio features, styles and occasions, where they are
   * loaded: without them no feature is known.
   */
  constructor(words: Packed, studio?: Packed) {
    const parsed = parsePacked(words);
    this.categories = parsed.categories;
    this.entries = studio
      ? [...parsed.entries, ...parsePacked(studio, parsed.categories).entries]
      : parsed.entries;
    for (const entry of this.entries) {
      this.#byId.set(`${entry.kind} ${entry.id}`, entry);
      for (const name of [...entry.en, ...entry.zh]) this.index.add(name, entry);
      if (entry.kind === 'type') this.index.add(entry.plural, entry);
    }
    for (const [kind, id, alias] of WORD_ALIASES) {
      const entry = this.#byId.get(`${kind} ${id}`);
      if (entry) this.index.add(alias, entry);
    }
    for (const [id, en, zh] of FEATURE_ALIASES) {
      const feature = this.#byId.get(`feature ${id}`);
      if (!feature) continue;
      for (const alias of [...en.split('|'), ...zh.split('|')]) this.index.add(alias, feature);
    }
  }

  get<K extends EntryKind>(kind: K, id: string): Extract<Entry, { kind: K }> | undefined {
    const entry = this.#byId.get(`${kind} ${id}`);
    return entry === undefined ? undefined : (entry as Extract<Entry, { kind: K }>);
  }

  /** Entries that go by exactly this name, in either language; those whose first name it is come first. */
  named(name: string, kind?: EntryKind): readonly Entry[] {
    const found = this.index.get(name).filter((entry) => kind === undefined || entry.kind === kind);
    const isFirst = (entry: Entry): boolean =>
      [entry.en[0], entry.zh[0], ...(entry.kind === 'type' ? [entry.plural] : [])].some((own) =>
        sameName(own, name),
      );
    return [...found].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  }

  /** The word in the other language, undefined where the lexicon does not have it: nothing is made up. */
  translate(name: string, to: Lang, kind?: EntryKind): string | undefined {
    return this.named(name, kind)[0]?.[to][0];
  }

  /**
   * A feature by its name in the merchant's words, for the kind of goods it is said of: "breathable" of a shirt does what
   * it does not of a tent. Undefined is unknown: name it, claim nothing from it.
   */
  feature(name: string, category: string | undefined): Feature | undefined {
    const found = this.named(name, 'feature').filter((entry): entry is Feature => entry.kind === 'feature');
    return fitting(found, category);
  }
}

/** The one whose effects hold in the category; where that is not known, only one that holds everywhere. */
export function fitting(features: readonly Feature[], category: string | undefined): Feature | undefined {
  return features.find(
    ({ categories }) => categories === undefined || (category !== undefined && categories.includes(category)),
  );
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll('-', ' ') === b.toLowerCase().replaceAll('-', ' ').trim();

const built = new Map<'words' | 'studio', Lexicon>();

/** What every visitor has; built at the first call. */
export function wordLexicon(): Lexicon {
  const found = built.get('words') ?? new Lexicon(WORDS);
  built.set('words', found);
  return found;
}

/** With features and effects: fetched (58 kB gzipped) when the Studio or the importer first needs them. */
export async function studioLexicon(): Promise<Lexicon> {
  const { EFFECTS } = await import('./data/effects');
  const found = built.get('studio') ?? new Lexicon(WORDS, EFFECTS);
  built.set('studio', found);
  return found;
}

export type { Category, Entry, EntryKind, Feature, ProductType };
