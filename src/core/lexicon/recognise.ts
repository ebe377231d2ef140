/**
 * @file What a merchant's free text says of a product in words that the lexicon knows: features, materials, colours,
 * audiences, scenes, seasons, festivals (and, with the Studio's part, styles and occasions). Everything else is unknown
 * and stays in the merchant's words. It would rather miss a word than take one for what it is not.
 */
import { accept, isDenied, type Context } from './accept';
import { fitting, type Lexicon } from './lexicon';
import { type Entry, type EntryKind, type Feature } from './parse';
import { plain, type Occurrence } from './term-index';

export interface Recognised {
  readonly kind: Exclude<EntryKind, 'type'>;
  readonly entry: Entry;
  /** The words as they stand in the text, folded (see `plain`). */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export interface RecogniseOptions {
  /** The product's category in the lexicon; without it, what depends on it is not claimed. */
  readonly category?: string | undefined;
  /** The text is the value of a field for this: a bare "sage" in a colour column is a colour. */
  readonly field?: EntryKind;
}

/** In the order of the text, never overlapping. Cost: about a millisecond for a description. */
export function recognise(lexicon: Lexicon, text: string, options: RecogniseOptions = {}): Recognised[] {
  const clean = plain(text);
  const all = lexicon.index.find(clean);
  const types = longestFirst(all.filter(({ value }) => value.kind === 'type'));
  const context: Context = {
    text: clean,
    // Capitals tell "Clear and Bright" from clear and bright; NFKC keeps every place.
    original: text.normalize('NFKC'),
    types,
    all,
    materials: all.filter(({ value }) => value.kind === 'material'),
    scenes: all.filter(({ value }) => value.kind === 'scene'),
    ...options,
  };
  // 并非可调光 denies 调光 too.
  const refused = all.filter((occurrence) => isDenied(occurrence, context));
  const candidates = all.filter(
    (occurrence) =>
      occurrence.value.kind !== 'type' &&
      (options.field === undefined || options.field === occurrence.value.kind) &&
      !refused.some(({ start, end }) => occurrence.start >= start && occurrence.end <= end) &&
      !hidden(occurrence, types, context) &&
      accept(occurrence, context),
  );
  const sure = chained(candidates, all, context);
  const found: Recognised[] = [];
  // An occasion is a looser word: it yields to what stands in it (端午 in 端午送礼).
  const isLoose = ({ value }: Found): boolean => value.kind === 'occasion' || value.kind === 'style';
  const groups = [...bySpan(sure.filter((own) => !isLoose(own))), ...bySpan(sure.filter(isLoose))];
  for (const group of groups) {
    const [first] = group;
    if (!first || found.some(({ start, end }) => first.start < end && first.end > start)) continue;
    const entry = choose(group, options.category);
    if (!entry || entry.kind === 'type') continue;
    const { start, end } = first;
    found.push({ kind: entry.kind, entry, term: clean.slice(start, end), start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Only features, with what they do. */
export function recogniseFeatures(lexicon: Lexicon, text: string, category: string | undefined): Feature[] {
  return recognise(lexicon, text, { category }).flatMap(({ entry }) =>
    entry.kind === 'feature' ? [entry] : [],
  );
}

type Found = Occurrence<Entry>;

/** Inside the name of a thing ("coffee table", 红豆) only what it is made of shows through. */
function hidden(occurrence: Found, types: readonly Found[], context: Context): boolean {
  const { value, start, end } = occurrence;
  if (context.field !== undefined) return false;
  const around = types.find((type) => start >= type.start && end <= type.end);
  if (!around || around.value.kind !== 'type') return false;
  const same = around.start === start && around.end === end;
  const ownKind = context.category === undefined || context.category === around.value.category;
  if (value.kind === 'material') {
    const fits = value.categories?.includes(around.value.category) ?? true;
    // A glass is a thing; kraft paper is one by its second name only.
    return (
      (!fits && same) ||
      (same &&
        ownKind &&
        [around.value.en[0], around.value.zh[0]].some(
          (name) => plain(name) === context.text.slice(start, end),
        ))
    );
  }
  if (same) return (value.kind === 'color' && ownKind) || value.kind === 'scene';
  return value.kind !== 'feature';
}

/** "sage, navy and white": beside a colour a word that may be a colour is one. */
function chained(sure: readonly Found[], all: readonly Found[], context: Context): Found[] {
  const result = [...sure];
  const doubtful = all.filter(
    (occurrence) =>
      occurrence.value.kind === 'color' &&
      !result.includes(occurrence) &&
      !hidden(occurrence, context.types, context),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const occurrence of doubtful) {
      if (result.includes(occurrence)) continue;
      const beside = result.some(
        ({ value, start, end }) =>
          value.kind === 'color' &&
          (joins(context.text.slice(end, occurrence.start)) ||
            joins(context.text.slice(occurrence.end, start))),
      );
      if (!beside) continue;
      result.push(occurrence);
      grown = true;
    }
  }
  return result;
}

const joins = (between: string): boolean =>
  /^\s*(?:[,，、/&+]|and|or|和|与|或|及)\s*(?:and |or )?$/.test(between);

function longestFirst(occurrences: readonly Found[]): Found[] {
  const taken: Found[] = [];
  for (const occurrence of [...occurrences].sort(byLength)) {
    const same = taken.some(({ start, end }) => start === occurrence.start && end === occurrence.end);
    if (same || taken.every(({ start, end }) => occurrence.start >= end || occurrence.end <= start))
      taken.push(occurrence);
  }
  return taken;
}

const byLength = (a: Found, b: Found): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

function bySpan(occurrences: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const occurrence of [...occurrences].sort(byLength)) {
    const key = `${occurrence.start}-${occurrence.end}`;
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  return [...groups.values()];
}

/** What comes first where one word is several things: the kind of goods decides. */
const ORDER: readonly EntryKind[] = [
  'material',
  'feature',
  'color',
  'audience',
  'scene',
  'season',
  'festival',
  'occasion',
  'style',
];

function choose(group: readonly Found[], category: string | undefined): Entry | undefined {
  const entries = group.map(({ value }) => value);
  for (const kind of ORDER) {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) continue;
    if (kind !== 'feature') return own[0];
    const feature = fitting(
      own.filter((entry): entry is Feature => entry.kind === 'feature'),
      category,
    );
    if (feature) return feature;
  }
  return undefined;
}
