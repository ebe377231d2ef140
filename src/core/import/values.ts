/** @file Prices, quantities and dates as people and programs write them. Nothing is guessed: what does not fit is undefined. */
import { type Day } from '../../lib/day';

export type DecimalMark = '.' | ',';
/** Which comes first in 03/04/2026. */
export type DateOrder = 'month-first' | 'day-first';

/** Written beside a price; 元 and ¥ are taken for yuan, $ for US dollars, unless a code says otherwise. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['元', 'CNY'],
  ['RMB', 'CNY'],
  ['円', 'JPY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
]);

/** The currency that a price is written with, as ISO 4217. */
export function currencyIn(text: string): string | undefined {
  const code = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/.exec(text)?.[1];
  if (code !== undefined) return SIGNS.get(code) ?? code;
  for (const [sign, currency] of SIGNS) if (text.includes(sign)) return currency;
  return undefined;
}

const bare = (text: string): string =>
  text.normalize('NFKC').replace(/RMB|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])|[¥元円$€£₩₹\s'’]/g, '');

/** The decimal mark of a column: whatever stands before one or two last digits, or last where both occur. */
export function decimalMark(samples: readonly string[], delimiter: string): DecimalMark {
  let comma = 0;
  let point = 0;
  for (const sample of samples) {
    const text = bare(sample);
    const end = /([.,])(\d+)$/.exec(text);
    if (!end) continue;
    const both = text.includes('.') && text.includes(',');
    if (!both && (end[2]?.length === 3 || text.split(end[1] ?? '').length > 2)) continue; // 1,299 or 1.299.000: thousands or not, it does not say
    if (end[1] === ',') comma += 1;
    else point += 1;
  }
  if (comma === point) return delimiter === ';' && comma === 0 && point === 0 ? ',' : '.';
  return comma > point ? ',' : '.';
}

const PLAIN = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/**
 * Money in minor units, rounded half up; undefined for what is not one number.
 * @param digits of the currency's minor unit.
 */
export function parseMoney(text: string, mark: DecimalMark, digits: number): number | undefined {
  let plain = PLAIN.exec(text);
  let sign = 1;
  if (!plain || mark === ',') {
    let number = bare(text);
    if (/^\(.*\)$/.test(number)) number = `-${number.slice(1, -1)}`;
    if (/^[+-]/.test(number)) {
      if (number.startsWith('-')) sign = -1;
      number = number.slice(1);
    }
    const thousands = mark === '.' ? ',' : '.';
    if (number.includes(thousands)) {
      const whole = number.split(mark)[0] ?? '';
      const groups = whole.split(thousands);
      // Groups of three (or four, as some write 万): anything else is a number we would misread.
      const fits = groups.every((group, i) => (i === 0 ? /^\d{1,4}$/ : /^\d{3,4}$/).test(group));
      if (!fits || number.split(mark).slice(1).join('').includes(thousands)) return undefined;
      number = number.replaceAll(thousands, '');
    }
    plain = PLAIN.exec(mark === ',' ? number.replace(',', '.') : number);
    if (!plain) return undefined;
  }
  const fraction = (plain[2] ?? '').padEnd(digits + 1, '0');
  const minor =
    Number(`${plain[1] ?? ''}${fraction.slice(0, digits)}`) + (fraction.charAt(digits) >= '5' ? 1 : 0);
  return Number.isSafeInteger(minor) && minor !== 0 ? sign * minor : minor === 0 ? 0 : undefined;
}

/** A whole number: "6", "6.0", "1,000", "-3". */
export function parseWhole(text: string): number | undefined {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?$/.exec(
    text.normalize('NFKC').replace(/\s/g, ''),
  );
  if (!match) return undefined;
  const value = Number((match[2] ?? '').replaceAll(',', ''));
  return match[1] === '-' && value !== 0 ? -value : value;
}

export interface Moment {
  readonly day: Day;
  /** Minute of the day as written; no zone is applied, the file's own clock is the shop's. */
  readonly minute: number | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([AaPp][Mm])?)?\s*(?:Z|UTC|GMT)?\s*(?:[+-]\d{2}:?\d{2})?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?${TIME}`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}`);
const DAY_NAMED = new RegExp(String.raw`^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4})${TIME}`);
const NAME_FIRST = new RegExp(String.raw`^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})${TIME}`);

/** Whether 13 and above ever stands first; undefined where the samples do not say. */
export function dateOrder(samples: readonly string[]): DateOrder | undefined {
  for (const sample of samples) {
    const match = YEAR_LAST.exec(sample.trim());
    if (Number(match?.[1]) > 12) return 'day-first';
    if (Number(match?.[2]) > 12) return 'month-first';
  }
  return samples.some((sample) => /^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(sample.trim())) ? 'day-first' : undefined;
}

export function parseMoment(text: string, order: DateOrder): Moment | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return moment(first[1], first[2], first[3], first);
  const last = YEAR_LAST.exec(text);
  if (last) {
    const year = last[3]?.length === 2 ? `20${last[3]}` : last[3];
    return order === 'day-first'
      ? moment(year, last[2], last[1], last)
      : moment(year, last[1], last[2], last);
  }
  const named = DAY_NAMED.exec(text);
  if (named) return moment(named[3], monthNumber(named[2]), named[1], named);
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst) return moment(nameFirst[3], monthNumber(nameFirst[1]), nameFirst[2], nameFirst);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return moment(compact[1], compact[2], compact[3], []);
  // A spreadsheet's serial number: days since 1899-12-30.
  if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text)) return fromMs((Number(text) - 25569) * 86_400_000);
  if (/^1\d{9}$/.test(text)) return fromMs(Number(text) * 1000);
  if (/^1\d{12}$/.test(text)) return fromMs(Number(text));
  return undefined;
}

const monthNumber = (name: string | undefined): string =>
  String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

function fromMs(ms: number): Moment {
  const date = new Date(Math.floor((ms + 500) / 60_000) * 60_000);
  return { day: date.toISOString().slice(0, 10), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
}

function moment(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  match: readonly (string | undefined)[],
): Moment | undefined {
  const y = Number(year);
  const m = Number(month);
  const d = Number(dayOfMonth);
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1) return undefined;
  if (
    d >
    (m === 2
      ? y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(m)
        ? 30
        : 31)
  ) {
    return undefined;
  }
  const day = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const [, , , , hourText, minuteText, half] = match;
  if (hourText === undefined) return { day, minute: undefined };
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hour > 23 || minute > 59 ? undefined : { day, minute: hour * 60 + minute };
}

/** true/false, yes/no, 1/0, 是/否; undefined for anything else. */
export function parseYes(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (['true', 'yes', '1', 'active', '是', '上架'].includes(word)) return true;
  if (['false', 'no', '0', '-1', 'draft', 'archived', '否', '下架'].includes(word)) return false;
  return undefined;
}
