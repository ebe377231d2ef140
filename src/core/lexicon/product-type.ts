/** @file What a product is, read from its title and its category in the merchant's words. */
import { type Lang } from '../../lib/lang';
import { type Lexicon } from './lexicon';
import { type ProductType } from './parse';
import { plain, type Occurrence } from './term-index';

export interface Naming {
  /** In either language or both. */
  readonly titles: readonly string[];
  readonly categories?: readonly string[];
}

/** The type and its grammar: "an apron", "aprons", 一条围裙. Undefined where no word of the lexicon is the thing itself. */
export function typeOf(lexicon: Lexicon, { titles, categories = [] }: Naming): ProductType | undefined {
  for (const text of [...titles, ...categories]) {
    const found = headType(lexicon, text);
    if (found) return found;
  }
  return undefined;
}

/** The bare noun in a language, as a sentence names the thing. */
export function typeName(type: ProductType, lang: Lang): string {
  return type[lang][0];
}

/** Where the thing's name ends and what is said of it begins: "Cover | for laptops", "Mug (350 ml)", "帐篷 三人". */
const CUT =
  /\s*(?:[|,;:，；：。、()（）[\]【】{}"“”]|\s[-–—/]\s|\b(?:for|with|without|from|by|to|in|on|that|which|featuring|made|plus|&amp;)\b)\s*|\s+(?=\S*\p{Script=Han})|(?<=\p{Script=Han})\s+/u;
const CONTAINER =
  /^(?:(?:a|an|the)\s+)?(?:[\p{L}\p{N}-]+\s+){0,3}?(?:sets?|pairs?|packs?|box(?:es)?|tins?|bags?|jars?|bottles?|tubs?|rolls?|pieces?|cases?|bundles?|sheets?|bars?|tubes?|trio|duo|collection|bunch|selection)\s+of\s+(?:\d+|two|three|four|five|six|eight|ten|twelve)?\s*(?=\S)/u;
/** Second names that end many other names: a lens cover is no blanket. They count only alone. */
const LOOSE_TYPES: ReadonlySet<string> = new Set(
  'shade|shades|cover|band|bands|pin|pins|charm|charms|wrap|wraps|chain|chains|rinse|frame|frames|dock|runner|runners|dummy|rocker|cuff|cuffs|studs|stud|trunks|slides|hoops|pumps|flats|cap|caps|mask|drainer|strainer|turner|sheet|sheets|collar|collars|harness|tie|ties|throw|throws|fan|mouse|tray|bin|bins|bar|rinse|essence|foundation|preserve|album|figure|blocks|folder|binder|mailer|markers|bat|cot|lead|mop|glass|glasses|puzzle|goggles|hamper|kit|rice|bread'.split(
    '|',
  ),
);
/** What may stand behind the noun without being it. */
const TAIL_EN =
  /(?:\s+(?:\d[\d.,]*\s*(?:ml|l|g|kg|cm|mm|m|oz|pcs?|pieces?|pack|inch|in|x)?|no\.?\s*\d+|[ivx]+|xs|s|m|l|xl|xxl|set|pair|collection|edition|size|new|sale|large|small|medium|mini|junior|classic|original|v\d))$/;
const TAIL_ZH =
  /(?:套装|礼盒装|中?长款|短款|试吃装|直筒|宽松|修身|\p{Script=Han}{2}装|礼盒|组合|款|装|男士|女士|男|女|儿童|成人|大号|中号|小号|加厚|加绒|新款|正品|包邮|\d+\s*(?:只|个|件|条|双|片|瓶|包|支|张|枚|盒|袋|罐|人|ml|毫升|克|g|kg|斤|cm|寸|码|l|升|层|色)?装?|[一二三四五六七八九十两]+(?:只|个|件|条|双|片|瓶|包|支|张|枚|盒|袋|罐|人|层|色)装?|\s)$/u;

function headType(lexicon: Lexicon, text: string): ProductType | undefined {
  const clean = plain(text).trim();
  const whole = lexicon.named(clean, 'type')[0];
  if (whole?.kind === 'type') return whole;
  for (const phrase of phrases(clean)) {
    const found = atTheEnd(lexicon, phrase);
    if (found) return found;
  }
  return undefined;
}

/** English titles say the thing first; Chinese ones often hang words on it, divided by spaces. */
function phrases(clean: string): string[] {
  const parts = clean.split(CUT).map((part) => part.replace(CONTAINER, '').trim());
  const named = parts.filter((part) => part !== '');
  return /\p{Script=Han}/u.test(clean) ? named : named.slice(0, 1).concat(named.slice(1, 2));
}

function atTheEnd(lexicon: Lexicon, phrase: string): ProductType | undefined {
  let rest = phrase;
  for (let turn = 0; turn < 6; turn++) {
    const found = endingAt(lexicon, rest);
    if (found) return found;
    const shorter = withoutTail(lexicon, rest);
    if (shorter === rest || shorter === '') return undefined;
    rest = shorter;
  }
  return undefined;
}

function endingAt(lexicon: Lexicon, rest: string): ProductType | undefined {
  const ending = lexicon.index
    .find(rest)
    .filter(
      ({ value, end }) =>
        value.kind === 'type' &&
        rest
          .slice(end)
          .replace(/['’]s?$/, '')
          .trim() === '',
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => !LOOSE_TYPES.has(rest.slice(start, end)) || start === 0);
  const longest = ending.filter(({ start }) => start === ending[0]?.start);
  const best = [...longest].sort((a, b) => rank(b, rest) - rank(a, rest))[0]?.value;
  return best?.kind === 'type' ? best : undefined;
}

/** Its own name before what it is also called. */
function rank({ value, start, end }: Occurrence<Lexicon['entries'][number]>, text: string): number {
  const term = text.slice(start, end);
  return [value.en[0], value.zh[0], value.kind === 'type' ? value.plural : ''].some(
    (name) => plain(name) === term,
  )
    ? 1
    : 0;
}

/** Without a number, a size, a colour, a material at its end. */
function withoutTail(lexicon: Lexicon, text: string): string {
  const han = /\p{Script=Han}\S*$/u.test(text);
  const cut = text.replace(han ? TAIL_ZH : TAIL_EN, '').trim();
  if (cut !== text) return cut;
  const last = lexicon.index
    .find(text)
    .filter(({ value, end }) => end === text.length && (value.kind === 'color' || value.kind === 'season'))
    .sort((a, b) => a.start - b.start)[0];
  return last && last.start > 0 ? text.slice(0, last.start).trim() : text;
}
