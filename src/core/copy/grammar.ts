/**
 * @file Reads a sentence of the model while the slots still show what is a fact and what is the model's own. It may stand
 * if it names only what is there, ties an effect to its own feature, says nothing twice and fits the words of its slots.
 */
import { type Lang } from '../../lib/lang';
import { type Composed } from './compose';
import { articleFor } from './known';

const SLOT = /<\|(\w+)\|>/g;
/** Names of the thing or the shop: what a text speaks of, and may speak of again. */
export const SUBJECT_SLOTS: ReadonlySet<string> = new Set(['n', 't', 'ta', 'tp', 'tq']);
const REPEATABLE: ReadonlySet<string> = new Set([...SUBJECT_SLOTS, 'b']);

export const slotsOf = (tagged: string): string[] => [...tagged.matchAll(SLOT)].map(([, slot]) => slot ?? '');
export const isOnce = (slot: string): boolean => !REPEATABLE.has(slot);

/** Half a tag, a broken character, a merchant's or trainer's mark. */
const STRAY = /<\|?\w*$|<\|[^>]*[^\w|>]|\|>|[\ufffd{}<>]/u;
/** A plural noun breaks these; as in model/records.py. */
const SINGULAR =
  /<\|[nt]\|> (?:[a-z]+s|is|has|was|does)\b|\b(?:this|that|a|is|does|has|was|it's|its|it) <\|[nt]\|>|<\|n\|>.*\b(?:it|its|it's)\b/i;

/** @param before slots of the sentence that stands before it. */
export function isReadable(
  tagged: string,
  { prompt, isMany }: Composed,
  lang: Lang,
  before: readonly string[],
): boolean {
  const slots = slotsOf(tagged);
  const bare = tagged.replace(SLOT, '');
  if (slots.some((slot) => !prompt.table.has(slot)) || STRAY.test(bare)) return false;
  if (!isWellMarked(tagged)) return false;
  // The other language's letters in the model's own words are noise.
  if (lang === 'en' ? /\p{Script=Han}/u.test(bare) : /[A-Za-z]{2}/.test(bare)) return false;
  if (new Set(slots).size < slots.length) return false;
  if (lang === 'en' && isMany && SINGULAR.test(tagged)) return false;
  return (
    hasOwnEffects(slots, before) && !stutters(slots, prompt.table, lang) && !namesTwice(slots, prompt.table)
  );
}

/** Marks where marks belong: none at the start, none doubled, brackets and quotation marks in pairs. */
function isWellMarked(tagged: string): boolean {
  if (/^[，。,.:：;；？?！!、\s)）】”’-]/u.test(tagged)) return false;
  if (/[，,：:;；、]\s*[，,：:;；。.！!？?、]|[。！？]{2}|[!?]{2}|(?<!\.)\.\.(?!\.)/u.test(tagged))
    return false;
  if (/(?<!<)\|(?!>)|[,，、：:;；]$/u.test(tagged)) return false;
  return ['【】', '“”', '「」', '（）', '()', '《》'].every((pair) => {
    const [open = '', close = ''] = Array.from(pair);
    return tagged.split(open).length === tagged.split(close).length;
  });
}

/** "breathable, so hot days feel lighter": an effect stands beside its feature, and no other's. */
function hasOwnEffects(slots: readonly string[], before: readonly string[]): boolean {
  const features = slots.filter((slot) => /^[fhg]\d$/.test(slot));
  return slots
    .filter((slot) => /^e\d$/.test(slot))
    .every((effect) => {
      const index = effect.charAt(1);
      const isOwn = (slot: string): boolean => slot === `f${index}` || slot === `h${index}`;
      if (features.length > 0) return features.every(isOwn);
      // On its own it speaks of the sentence before; the first sentence of a text may state it plainly.
      const earlier = before.filter((slot) => /^[fhg]\d$/.test(slot));
      return earlier.length === 0 || earlier.every(isOwn);
    });
}

/** "Washed linen shirt in washed linen": what one fact says already is not said again beside it. */
function stutters(slots: readonly string[], table: ReadonlyMap<string, string>, lang: Lang): boolean {
  const told = slots
    .filter((slot) => !/^e\d$/.test(slot))
    .map((slot) => [slot, words(table.get(slot), lang)] as const);
  return told.some(([slot, own], i) =>
    told.some(([other, theirs], j) => {
      if (i === j || (isThing(slot) && isThing(other))) return false;
      return own.length > 0 && own.every((word) => theirs.includes(word));
    }),
  );
}

/** "Fern Shirt is a shirt": a name that ends in the type has said it. */
function namesTwice(slots: readonly string[], table: ReadonlyMap<string, string>): boolean {
  const type = table.get('t')?.toLowerCase();
  return (
    type !== undefined &&
    slots.includes('n') &&
    ['t', 'ta', 'tq'].some((slot) => slots.includes(slot)) &&
    table.get('n')?.toLowerCase().endsWith(type) === true
  );
}

const isThing = (slot: string): boolean => SUBJECT_SLOTS.has(slot);

/** Words in English, pairs of characters in Chinese. */
function words(value: string | undefined, lang: Lang): readonly string[] {
  const text = (value ?? '').toLowerCase();
  if (lang === 'en') return text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const characters = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
}

/** "a olive shirt" becomes "an olive shirt". */
export function withArticles(tagged: string, table: ReadonlyMap<string, string>, lang: Lang): string {
  if (lang === 'zh') return tagged;
  return tagged.replace(/\b([Aa])n? <\|(\w+)\|>/g, (all, letter: string, slot: string) => {
    const value = table.get(slot);
    if (value === undefined) return all;
    return `${letter}${articleFor(value).slice(1)} <|${slot}|>`;
  });
}
