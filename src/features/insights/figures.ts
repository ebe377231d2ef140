/** @file Figures as this screen writes them, for one language and currency. */
import { type Granularity } from '../../core/sales/bucket';
import { type Day } from '../../lib/day';
import { formatDay, formatMoney, formatNumber, formatPercent, minorDigits } from '../../lib/format';
import { type Lang } from '../../lib/lang';

export class Figures {
  readonly #minor: number;

  constructor(
    readonly lang: Lang,
    readonly currency: string,
  ) {
    this.#minor = 10 ** minorDigits(currency);
  }

  /** Whole units of money: cents say nothing about a month. @param minor minor units. */
  money(minor: number): string {
    return formatMoney(Math.round(minor / this.#minor) * this.#minor, this.currency, this.lang);
  }
  /** With cents: a single order or price. */
  exactMoney(minor: number): string {
    return formatMoney(Math.round(minor), this.currency, this.lang);
  }
  /** For axes and small cards: "¥1.2万", "$12K". */
  shortMoney(minor: number): string {
    return formatNumber(minor / this.#minor, this.lang, {
      style: 'currency',
      currency: this.currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: 1,
    });
  }
  count(value: number): string {
    return formatNumber(Math.round(value), this.lang);
  }
  shortCount(value: number): string {
    return formatNumber(value, this.lang, { notation: 'compact', maximumFractionDigits: 1 });
  }
  /** Expected units: one digit after the point below ten. */
  units(value: number): string {
    return formatNumber(value, this.lang, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
  }
  ratio(value: number): string {
    return formatNumber(value, this.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
  percent(ratio: number, digits = 0): string {
    return formatPercent(ratio, this.lang, digits);
  }
  /** "+12%", "−3%". */
  change(ratio: number): string {
    return formatNumber(ratio, this.lang, {
      style: 'percent',
      maximumFractionDigits: Math.abs(ratio) < 0.1 ? 1 : 0,
      signDisplay: 'exceptZero',
    });
  }
  /** A difference of shares in points: "+1.3". */
  points(difference: number): string {
    return formatNumber(difference * 100, this.lang, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  }
  /** Sentences in a row: a space between them, none in Chinese. */
  sentences(...parts: readonly (string | null)[]): string {
    return parts.filter((part) => part !== null && part !== '').join(this.lang === 'zh' ? '' : ' ');
  }
  day(day: Day): string {
    return formatDay(day, this.lang);
  }
  /** For axes: "9 Nov", "Nov 2026". */
  shortDay(day: Day, granularity: Granularity): string {
    return formatDay(
      day,
      this.lang,
      granularity === 'month' ? { year: '2-digit', month: 'short' } : { month: 'numeric', day: 'numeric' },
    );
  }
}
