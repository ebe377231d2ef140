/** @file The price a visitor had in mind, read from what they typed: "under 500", "500元以下", "between 20 and 50". */
import { parseChineseNumeral } from '../ground/numerals';
import { normalise } from '../../lib/words';

export interface PriceWish {
  /** In whole units of the shop's currency (yuan, dollars), inclusive; absent is open. */
  readonly from?: number;
  readonly to?: number;
}
export interface PriceQuery {
  readonly wish: PriceWish | undefined;
  /** The query without the words about the price. */
  readonly rest: string;
}

const SIGN = '(?:[¥$€£]|rmb|cny|usd|eur|gbp)?\\s*';
const UNIT = '\\s*(?:元钱|元|块钱|块|圆|rmb|cny|yuan|usd|dollars?|eur|euros?|gbp|pounds?)';
const ARABIC = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const HAN = '[〇零一二两三四五六七八九十百千万]+';
const NUMBER = `(${ARABIC}|${HAN})`;
/** A bare number may be a size or a year: without a word for money it is a price only where the pattern says so. */
const MONEY = `${SIGN}${NUMBER}(?:${UNIT})?`;
const SURE = `(?:[¥$€£]\\s*${NUMBER}|${NUMBER}${UNIT})`;

const PATTERNS: readonly (readonly [RegExp, (a: number, b: number) => PriceWish])[] = [
  [pattern(`between ${MONEY} (?:and|to) ${MONEY}`), (a, b) => range(a, b)],
  [pattern(`(?:from )?[¥$€£]\\s*${NUMBER}\\s*(?:-|–|~|to|and)\\s*${SIGN}${NUMBER}`), (a, b) => range(a, b)],
  [
    pattern(`${SIGN}${NUMBER}(?:${UNIT})?\\s*(?:-|–|~|到|至)\\s*${SIGN}${NUMBER}${UNIT}(?:之间|左右)?`),
    (a, b) => range(a, b),
  ],
  [pattern(`${NUMBER}\\s*(?:-|~|到|至)\\s*${NUMBER}之间`), (a, b) => range(a, b)],
  [pattern(`${MONEY}\\s*(?:以下|以内|之内)`), (a) => ({ to: a })],
  [pattern(`${SURE}内`), (a) => ({ to: a })],
  [pattern(`(?:不超过|不高于|低于|少于|便宜过|最多)${MONEY}`), (a) => ({ to: a })],
  [pattern(`${MONEY}\\s*(?:以上|起)`), (a) => ({ from: a })],
  [pattern(`(?:不低于|不少于|高于|超过|至少)${MONEY}`), (a) => ({ from: a })],
  [
    pattern(
      `(?:\\b(?:under|below|less than|cheaper than|up to|at most|no more than|max(?:imum)?)|<=?) ?${MONEY}`,
    ),
    (a) => ({ to: a }),
  ],
  [pattern(`(?:\\b(?:over|above|more than|at least|min(?:imum)?)|>=?) ?${MONEY}`), (a) => ({ from: a })],
  [pattern(`${SURE}\\s*(?:左右|上下)`), (a) => range(a * 0.8, a * 1.2)],
  [pattern(`\\b(?:around|about) ${SURE}`), (a) => range(a * 0.8, a * 1.2)],
];

export function parsePriceQuery(query: string): PriceQuery {
  const text = normalise(query).replaceAll('￥', '¥');
  for (const [regex, wishOf] of PATTERNS) {
    const match = regex.exec(text);
    if (!match) continue;
    // Groups of the alternatives that did not match are undefined, whatever the type says.
    const [a, b] = (match.slice(1) as (string | undefined)[]).flatMap((group) =>
      group === undefined ? [] : numberOf(group),
    );
    if (a === undefined || Number.isNaN(a)) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { wish: wishOf(a, b ?? a), rest: tidy(rest) };
  }
  return { wish: undefined, rest: text.trim() };
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'u');
}

function range(a: number, b: number): PriceWish {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

function tidy(text: string): string {
  return text
    .replace(/价格(?:在|为)?|价位/gu, ' ')
    .replace(/^\s*的/u, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "1,280", "五百", "一千二". */
function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : (parseChineseNumeral(text) ?? 0);
}
