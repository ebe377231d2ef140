/** @file What a question asks of a product: price, size and the concepts it names. */
import { EN_NUMERAL, parseChineseNumeral, parseEnglishNumeral, ZH_NUMERAL } from '../ground/numerals';
import { findConcepts, type ConceptGroup, type ConceptMention } from '../retrieve/concepts';
import { minorDigits } from '../../lib/format';
import { normalise } from '../../lib/words';

export interface PriceRange {
  /** Minor units; either end may be open. */
  readonly minMinor?: number;
  readonly maxMinor?: number;
  /** "around 300": the range was widened by a quarter on each side. */
  readonly about?: boolean;
}

export interface Constraints {
  readonly price?: PriceRange;
  /** The question names another currency than the shop's, so no price was read from it. */
  readonly foreignCurrency?: string;
  readonly size?: string;
  /** The kinds of goods in the visitor's own words. */
  readonly goodsTerms?: readonly string[];
  /** Concepts named, by group; the narrowest ones. */
  readonly concepts: Readonly<Partial<Record<ConceptGroup, readonly string[]>>>;
}

const N = `(\\d+(?:[.,]\\d+)*|${ZH_NUMERAL}|${EN_NUMERAL})`;
const SYMBOL = '([$€£¥￥]|rmb ?|usd ?|cny ?|eur ?)?';
const UNIT = '( ?(?:yuan|rmb|cny|usd|eur|dollars?|bucks|euros?|pounds?|块钱|块|元|美元|欧元|英镑))?';
const AMOUNT = `${SYMBOL}${N}${UNIT}`;

type Bound = 'max' | 'min' | 'about' | 'between';
/** In order; groups: symbol, number, unit (twice for "between"). */
const PRICE_PATTERNS: readonly (readonly [Bound, RegExp])[] = [
  [
    'between',
    new RegExp(
      `${AMOUNT} ?(?:-|–|~|到|至|to|and) ?${AMOUNT}(?= ?(?:之间|左右|的|价位|元|块|$|[ ,.?!，。？]))`,
      'i',
    ),
  ],
  [
    'max',
    new RegExp(
      `(?:under|below|less than|up to|at most|max(?:imum)?(?: of)?|within|no more than|not more than|cheaper than|不超过|低于|少于|不到|最多|小于|别超过)\\s*${AMOUNT}`,
      'i',
    ),
  ],
  [
    'max',
    new RegExp(`(?:budget(?: is| of|:)?|预算(?:是|只有|大概|在)?)\\s*(?:about |around |约)?${AMOUNT}`, 'i'),
  ],
  [
    'max',
    new RegExp(
      `${AMOUNT} ?(?:以内|以下|之内|之下|内(?!蒙|衣|胆|里)|or less|or under|max\\b|budget|预算)`,
      'i',
    ),
  ],
  ['about', new RegExp(`(?:around|about|roughly|approximately|大约|大概|差不多)\\s*${AMOUNT}`, 'i')],
  ['about', new RegExp(`${AMOUNT} ?(?:左右|上下|or so)`, 'i')],
  ['min', new RegExp(`(?:over|above|more than|at least|from|不低于|高于|超过|至少|大于)\\s*${AMOUNT}`, 'i')],
  ['min', new RegExp(`${AMOUNT} ?(?:以上|or more|and up|起步)`, 'i')],
];

const CURRENCY_OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [/元|块|yuan|rmb|cny/i, ['CNY']],
  [/^[¥￥]$/, ['CNY', 'JPY']],
  [/美元|usd/i, ['USD']],
  [/\$|dollar|bucks/i, ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD', 'TWD']],
  [/€|eur|欧元/i, ['EUR']],
  [/£|pound|英镑/i, ['GBP']],
];

const toNumber = (text: string): number =>
  /^\d/.test(text)
    ? Number(text.replaceAll(',', ''))
    : /^\p{Script=Han}/u.test(text)
      ? (parseChineseNumeral(text) ?? Number.NaN)
      : parseEnglishNumeral(text);

/** A number with a duration, a size or a body measure behind it is no price. */
const NOT_MONEY =
  /\d+ ?(?:cm|mm|ml|kg|g|l|厘米|毫升|公斤|斤|克|升|寸|码|号|岁|天|days?|hours?|小时|weeks?|years?|年|月|个?工作日|inch(?:es)?|点|pm|am|%|折)(?![a-z])/gi;

function readPrice(text: string, currency: string): Pick<Constraints, 'price' | 'foreignCurrency'> {
  const clean = text.replace(NOT_MONEY, ' ');
  for (const [bound, pattern] of PRICE_PATTERNS) {
    const match = pattern.exec(clean);
    if (!match) continue;
    const marks = [match[1], match[3], match[4], match[6]]
      .filter((mark) => mark !== undefined)
      .join(' ')
      .trim();
    const allowed = CURRENCY_OF.find(([test]) => marks !== '' && test.test(marks))?.[1];
    if (allowed && !allowed.includes(currency)) return { foreignCurrency: marks };
    // "two" without a currency is a count, not a budget.
    const first = toNumber(match[2] ?? '');
    if (Number.isNaN(first) || (marks === '' && first < 10)) continue;
    const scale = 10 ** minorDigits(currency);
    const minor = (value: number): number => Math.round(value * scale);
    if (bound === 'max') return { price: { maxMinor: minor(first) } };
    if (bound === 'min') return { price: { minMinor: minor(first) } };
    if (bound === 'about') {
      return { price: { minMinor: minor(first * 0.75), maxMinor: minor(first * 1.25), about: true } };
    }
    const second = toNumber(match[5] ?? '');
    if (second > first) return { price: { minMinor: minor(first), maxMinor: minor(second) } };
  }
  return {};
}

const SIZE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:size|号|码)?\s*(?:extra[ -]large|特大号|加大码|加大号)/i, 'XL'],
  [/(?:size small|小号|小码)/i, 'S'],
  [/(?:size medium|medium size|中号|中码)/i, 'M'],
  [/(?:size large|large size|大号|大码)/i, 'L'],
];

/** "M", "XL", "38", "110": as merchants write sizes; undefined if none is named. */
export function readSize(text: string): string | undefined {
  const wide = text.normalize('NFKC');
  const letters = /(?<![A-Za-z0-9'’&])(XXXL|XXL|[2-5]XL|XXS|XS|XL|[SML])(?![A-Za-z0-9'’&])/;
  const spoken =
    /(?:\bsize[\s:]+|尺码\s*|尺寸\s*|穿\s*)(xxxl|xxl|[2-5]xl|xxs|xs|xl|[sml])(?![a-z0-9])|(?<![a-z0-9])(xxxl|xxl|[2-5]xl|xxs|xs|xl|[sml])\s*(?:码|号|size)/i;
  const loose = /(?<![a-z0-9'’])(xxxl|xxl|[2-5]xl|xxs|xs|xl)(?![a-z0-9])/i;
  const numbers =
    /(?:size|尺码)\s*(\d{2,3}(?:\.5)?)(?!\d)|(?<![\d.])(\d{2,3}(?:\.5)?)\s*(?:码|号(?!院|楼|店))|\b(?:a|an|got|in|have)\s+(3[4-9]|4[0-8])\b(?! ?(?:cm|ml|yuan|inch|inches|l\b|litres?|liters?|pieces|people|of))|有\s*(3[4-9]|4[0-8])\s*的/i;
  const match = letters.exec(wide) ?? spoken.exec(wide) ?? loose.exec(wide) ?? numbers.exec(wide);
  const groups: readonly (string | undefined)[] = match ?? [];
  const named = groups.slice(1).find((group) => group !== undefined);
  if (named !== undefined) return named.toUpperCase();
  return SIZE_WORDS.find(([test]) => test.test(wide))?.[1];
}

/** The narrowest concepts of each group. */
export function groupConcepts(mentions: readonly ConceptMention[]): Constraints['concepts'] {
  const groups: Partial<Record<ConceptGroup, string[]>> = {};
  for (const { group, id } of mentions) {
    const ids = (groups[group] ??= []);
    if (!ids.includes(id)) ids.push(id);
  }
  return groups;
}

const COLD_EN = String.raw`(?:cold|freez\w*|frozen|warm|chilly)`;
const COLD_ZH = '(?:冷|冰|冻|凉|暖)';
const coldPart = (en: string, zh: string): RegExp =>
  new RegExp(
    `\\b(?:${en})\\b.{0,24}${COLD_EN}|${COLD_EN}.{0,16}\\b(?:${en})\\b|(?:${zh}).{0,6}${COLD_ZH}|${COLD_ZH}.{0,3}(?:${zh})`,
    'i',
  );
/** Goods that a wish means without naming them. */
const IMPLIED: readonly (readonly [RegExp, readonly string[]])[] = [
  [coldPart('feet|foot|toes', '脚|脚趾'), ['slippers', 'socks', 'boots']],
  [coldPart('hands?|fingers', '手|手指'), ['gloves']],
  [coldPart('neck|throat', '脖子'), ['scarf']],
  [coldPart('ears?|head', '耳朵|头'), ['hat']],
  [/穿(?:点)?(?:什么|啥)(?!码|号|尺)|\bwhat (?:to|should i|do i|can i) wear\b/i, ['clothing']],
];

/** @param currency the shop's, ISO 4217. */
export function readConstraints(question: string, currency: string): Constraints {
  const size = readSize(question);
  const mentions = findConcepts(question);
  const concepts = groupConcepts(mentions);
  const meant = concepts.goods ? undefined : IMPLIED.find(([test]) => test.test(question))?.[1];
  const goodsTerms = mentions.filter(({ group }) => group === 'goods').map(({ term }) => term);
  return {
    ...readPrice(normalise(question), currency),
    ...(size === undefined ? {} : { size }),
    ...(goodsTerms.length === 0 ? {} : { goodsTerms: [...new Set(goodsTerms)] }),
    concepts: meant ? { ...concepts, goods: meant } : concepts,
  };
}
