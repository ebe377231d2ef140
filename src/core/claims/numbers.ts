/** @file Numbers must stand in evidence: none is invented, whoever wrote the text. */
import { parseChineseNumeral, parseEnglishNumeral, EN_NUMERAL } from '../ground/numerals';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d+(?:[.,]\d+)*/g;
// Chinese numerals only where they count or measure; 一 in 一件, 一杯 is an article.
const HAN_COUNT =
  /(?:[一二三四五六七八九十百千万两零半]{1,6})(?:折|元|块钱|小时|分钟|个月|年|岁|克|升|倍|成|%|度)|(?:[二三四五六七八九十百千万两]{1,6})(?:天|件|款|种|次|层|码|周|支|片|只)/gu;
/** Sayings that count nothing. */
const IDIOMS =
  /一年四季|千万别|四季|三餐|两个人|万千|千千万万|百年好合|一年又一年|年年|三五好友|一年到头|半天|新一年|一年$|过一年|又一年/u;
/** "one" is a pronoun more often than a number. */
const ENGLISH_COUNT = new RegExp(`\\b(?:${EN_NUMERAL})\\b`, 'gi');
const ENGLISH_LOOSE = /\b(?:hundreds|thousands?|millions?|half|double|twice)\b/gi;

function plain(number: string): string {
  return number.replace(/,(?=\d{3})/g, '').replace(/\.0+$/, '');
}

/** Places of numbers in `text` that no evidence holds. */
export function unsupportedNumbers(text: string, evidence: readonly string[]): Span[] {
  const all = evidence.join('\n').normalize('NFKC');
  const known = new Set((all.match(DIGITS) ?? []).map(plain));
  const spans: Span[] = [];
  // Full-width digits have the width of ordinary ones, so offsets stay.
  const folded = text.replace(/[\uff10-\uff19]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  for (const match of folded.matchAll(DIGITS)) {
    if (!known.has(plain(match[0]))) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(HAN_COUNT)) {
    const around = text.slice(Math.max(0, match.index - 2), match.index + match[0].length + 2);
    const numeral = /^[一二两三四五六七八九十百千万零]+/u.exec(match[0])?.[0] ?? '';
    const value = parseChineseNumeral(numeral);
    if (IDIOMS.test(match[0]) || IDIOMS.test(around) || all.includes(match[0])) continue;
    if (value !== null && known.has(String(value))) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  const lower = all.toLowerCase();
  for (const match of text.matchAll(ENGLISH_COUNT)) {
    const words = match[0].toLowerCase();
    if (words === 'one' || lower.includes(words) || known.has(String(parseEnglishNumeral(words)))) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(ENGLISH_LOOSE)) {
    if (lower.includes(match[0].toLowerCase())) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
