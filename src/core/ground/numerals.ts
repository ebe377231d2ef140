/** @file Numbers written in words, in both languages, as values. */

const ZH_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const ZH_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** Characters that make up a Chinese numeral. */
export const ZH_NUMERAL = '[零〇一二两三四五六七八九十百千万]+';

/** "三百五十" is 350, "十五" 15, "两千" 2000, "二五" (digits in a row) 25; null if it is no numeral. */
export function parseChineseNumeral(text: string): number | null {
  if (text === '') return null;
  const characters = Array.from(text);
  if (!characters.some((character) => character in ZH_UNITS)) {
    const digits = characters.map((character) => ZH_DIGITS[character]);
    return digits.some((digit) => digit === undefined) ? null : Number(digits.join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const character of characters) {
    const value = ZH_DIGITS[character];
    const unit = ZH_UNITS[character];
    if (value !== undefined) {
      digit = value;
      if (value === 0) lastUnit = 10;
    } else if (unit === 10_000) {
      total += (section + (digit ?? 0) || 1) * unit;
      section = 0;
      digit = null;
      lastUnit = unit;
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
      lastUnit = unit;
    } else return null;
  }
  // "三百五" is 350 in speech.
  const tail = digit === null ? 0 : lastUnit > 10 ? digit * (lastUnit / 10) : digit;
  return total + section + tail;
}

const EN_SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const EN_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const words = (table: Readonly<Record<string, number>>): string => Object.keys(table).join('|');

/** An English number below a thousand, or "a hundred"; "one" alone is a pronoun more often than a number. */
export const EN_NUMERAL = `(?:(?:${words(EN_SMALL)}|a)[ -]hundred(?: and)?(?:[ -](?:${words(EN_TENS)}|${words(EN_SMALL)}))*|(?:${words(EN_TENS)})(?:[ -](?:${words(EN_SMALL)}))?|${words(EN_SMALL)})`;

export function parseEnglishNumeral(text: string): number {
  let value = 0;
  for (const word of text.toLowerCase().split(/[ -]+/)) {
    if (word === 'hundred') value = (value || 1) * 100;
    else if (word === 'a') value = 1;
    else value += EN_SMALL[word] ?? EN_TENS[word] ?? 0;
  }
  return value;
}
