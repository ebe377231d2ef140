/** @file Numbers, money and dates for people, through `Intl`. */
import { INTL_TAG, type Lang } from './lang';

/** Digits after the point of a currency's minor unit (JPY 0, USD 2, KWD 3). */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/**
 * Money in a person's language: whole amounts lose their zeros ("¥128", "$24.50").
 * @param minor amount in the currency's minor unit (cents, fen).
 */
export function formatMoney(minor: number, currency: string, lang: Lang): string {
  const digits = minorDigits(currency);
  const amount = minor / 10 ** digits;
  return new Intl.NumberFormat(INTL_TAG[lang], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

export function formatNumber(value: number, lang: Lang, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(INTL_TAG[lang], options).format(value);
}

/** @param ratio 0.25 gives "25%". */
export function formatPercent(ratio: number, lang: Lang, digits = 0): string {
  return formatNumber(ratio, lang, { style: 'percent', maximumFractionDigits: digits });
}

/** @param day `YYYY-MM-DD`. */
export function formatDay(
  day: string,
  lang: Lang,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string {
  return new Intl.DateTimeFormat(INTL_TAG[lang], { timeZone: 'UTC', ...options }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "0 bytes", "7.2 MB" (powers of ten, as operating systems show them). */
export function formatBytes(bytes: number, lang: Lang): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  return formatNumber(bytes / 1000 ** step, lang, {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
}
