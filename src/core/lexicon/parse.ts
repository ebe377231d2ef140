/**
 * @file Reads the modules that tools/lexicon/build.ts writes.
 *
 *   en     @types clothing            a section; the lines below it are its entries
 *          shirt/button-down/wool ~   names, the first one written "~" within the others
 *          kitchen=kitchen and …      an entry whose id is not made of its English name
 *   zh     the same entries in the same order, without the sections
 *   extra  one line each for types (measure word | article | plural, where they follow no rule), for materials (the letters
 *          of their categories) and for features (f or h, then the letters); a feature's further "names" are its effects
 */
import { type Lang } from '../../lib/lang';
import { article, regularPlural } from './grammar';

export interface Packed {
  readonly en: string;
  readonly zh: string;
  readonly extra: string;
}

/** The kinds that a shopper's search needs. */
export type WordKind = 'type' | 'material' | 'color' | 'audience' | 'scene' | 'season' | 'festival';
/** With those that the Studio adds. */
export type EntryKind = WordKind | 'feature' | 'style' | 'occasion';

export type Names = readonly [string, ...string[]];

interface Named {
  /** Unique within its kind. */
  readonly id: string;
  /** The first is what it is called, the others are what people also say. */
  readonly en: Names;
  readonly zh: Names;
}

export interface PlainEntry extends Named {
  readonly kind: Exclude<EntryKind, 'type' | 'material' | 'feature'>;
}

export interface ProductType extends Named {
  readonly kind: 'type';
  readonly category: string;
  /** "an apron", "jeans". */
  readonly withArticle: string;
  /** "aprons", "jeans". */
  readonly plural: string;
  /** 件, 顶 … */
  readonly measure: string;
  /** 一顶帐篷. */
  readonly withMeasure: string;
}

export interface Material extends Named {
  readonly kind: 'material';
  /** Where it is used; undefined for everywhere. */
  readonly categories: readonly string[] | undefined;
}

/** An adjective ("it is …") or a thing ("it has …"). */
export type FeatureForm = 'f' | 'h';

export interface Feature extends Named {
  readonly kind: 'feature';
  readonly form: FeatureForm;
  /** Where the effects are true; undefined for everywhere. */
  readonly categories: readonly string[] | undefined;
  /** What it does for one: three or more clauses in each language, each with its own subject. */
  readonly effects: Readonly<Record<Lang, readonly string[]>>;
}

export type Entry = PlainEntry | ProductType | Material | Feature;

export interface Category {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

export interface Parsed {
  readonly categories: readonly Category[];
  readonly entries: readonly Entry[];
}

/** "long-staple cotton" is long-staple-cotton: ids are the English name in ASCII. */
export function idOf(en: string): string {
  return en
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const PLAIN: Readonly<Record<string, PlainEntry['kind']>> = {
  colors: 'color',
  audiences: 'audience',
  scenes: 'scene',
  seasons: 'season',
  festivals: 'festival',
  styles: 'style',
  occasions: 'occasion',
};

/**
 * @param known the categories, for a module that does not hold them itself.
 * @throws for what the builder cannot have written: the module is damaged.
 */
export function parsePacked(packed: Packed, known: readonly Category[] = []): Parsed {
  const categories = [...known];
  const entries: Entry[] = [];
  const zhLines = packed.zh.split('\n');
  const extras = packed.extra.split('\n');
  let [section, of, at, extraAt] = ['', '', 0, 0];
  for (const line of packed.en.split('\n')) {
    if (line.startsWith('@')) {
      [section = '', of = ''] = line.slice(1).split(' ');
      continue;
    }
    const given = /^([a-z0-9-]+)=(.*)$/.exec(line);
    const en = names(given?.[2] ?? line);
    const zh = names(zhLines[at++]);
    const id = given?.[1] ?? idOf(en[0]);
    const extra = (): string => extras[extraAt++] ?? '';
    if (section === 'categories') categories.push({ id, en: en[0], zh: zh[0] });
    else if (section === 'types') entries.push(productType({ id, en, zh }, of, extra().split('|')));
    else if (section === 'materials')
      entries.push({ kind: 'material', id, en, zh, categories: fromLetters(extra(), categories) });
    else if (section === 'features')
      entries.push(feature({ id, en, zh }, extra(), categories, given !== null));
    else {
      const kind = PLAIN[section];
      if (kind === undefined) throw new Error(`The lexicon has an unknown section ${section}`);
      entries.push({ kind, id, en, zh });
    }
  }
  return { categories, entries };
}

function names(text: string | undefined): Names {
  const [first = '', ...also] = (text ?? '').split('/');
  if (first === '') throw new Error('The lexicon has an entry without a name');
  return [first, ...also.map((name) => name.replace('~', first))];
}

function productType(named: Named, category: string, cells: readonly string[]): ProductType {
  const [measure = '', odd = '', irregular = ''] = cells;
  const bare = named.en[0];
  const before = odd === '' ? article(bare) : odd;
  const plural = before === '-' ? bare : regularPlural(bare);
  return {
    kind: 'type',
    ...named,
    category,
    withArticle: before === '-' ? bare : `${before} ${bare}`,
    plural: irregular === '' ? plural : irregular,
    measure,
    withMeasure: `一${measure}${named.zh[0]}`,
  };
}

function feature(
  { id, en, zh }: Named,
  extra: string,
  categories: readonly Category[],
  hasOwnId: boolean,
): Feature {
  const form = extra.startsWith('h') ? 'h' : 'f';
  const [nameEn, ...effectsEn] = en;
  const [nameZh, ...effectsZh] = zh;
  return {
    kind: 'feature',
    id: hasOwnId || form === 'f' ? id : `has-${id}`,
    en: [nameEn],
    zh: [nameZh],
    form,
    categories: fromLetters(extra.slice(1), categories),
    effects: { en: effectsEn, zh: effectsZh },
  };
}

function fromLetters(letters: string, categories: readonly Category[]): readonly string[] | undefined {
  if (letters === '*') return undefined;
  return Array.from(letters).map((letter) => {
    const category = categories[letter.charCodeAt(0) - 97];
    if (category === undefined) throw new Error(`The lexicon has no category ${letter}`);
    return category.id;
  });
}
