/** @file A figure against the same figure of another period. */
import { type Kpis, type Performance } from '../../core/sales/performance';
import { type Figures } from './figures';

export type KpiId = 'revenue' | 'orders' | 'average' | 'units' | 'returns' | 'repeat' | 'margin';

export interface KpiCard {
  readonly id: KpiId;
  readonly value: string;
  /** Signed text; null where there is nothing to compare with. */
  readonly change: string | null;
  /** Whether the change is welcome; 'even' for none or for figures without a good side. */
  readonly tone: 'good' | 'bad' | 'even';
  readonly spark: readonly number[];
}

interface Row {
  readonly id: KpiId;
  readonly of: (kpis: Kpis) => number | null;
  readonly kind: 'money' | 'exact-money' | 'count' | 'share';
  readonly more: 'good' | 'bad';
  readonly spark?: keyof Pick<Performance['series'], 'revenueMinor' | 'orders' | 'unitsSold'>;
}

const ROWS: readonly Row[] = [
  { id: 'revenue', of: (k) => k.revenueMinor, kind: 'money', more: 'good', spark: 'revenueMinor' },
  { id: 'orders', of: (k) => k.orders, kind: 'count', more: 'good', spark: 'orders' },
  { id: 'average', of: (k) => k.averageOrderMinor, kind: 'exact-money', more: 'good' },
  { id: 'units', of: (k) => k.unitsSold, kind: 'count', more: 'good', spark: 'unitsSold' },
  { id: 'returns', of: (k) => k.returnRate, kind: 'share', more: 'bad' },
  { id: 'repeat', of: (k) => k.repeatRate, kind: 'share', more: 'good' },
  { id: 'margin', of: (k) => (k.marginCoverage > 0 ? k.marginMinor : null), kind: 'money', more: 'good' },
];

export function kpiCards(
  performance: Performance,
  figures: Figures,
  texts: { readonly points: (value: string) => string; readonly same: string; readonly noValue: string },
): KpiCard[] {
  const { current, compared, series } = performance;
  return ROWS.map(({ id, of, kind, more, spark }): KpiCard => {
    const now = of(current);
    const then = compared ? of(compared.kpis) : null;
    const text = (value: number): string =>
      kind === 'money'
        ? figures.money(value)
        : kind === 'exact-money'
          ? figures.exactMoney(value)
          : kind === 'count'
            ? figures.count(value)
            : figures.percent(value, 1);
    const common = {
      id,
      value: now === null ? texts.noValue : text(now),
      spark: spark ? series[spark].filter((_, i) => series.partial[i] !== true) : [],
    };
    // A change from nothing, or from a loss, has no percentage.
    if (now === null || then === null || (kind !== 'share' && then <= 0))
      return { ...common, change: null, tone: 'even' };
    const difference = kind === 'share' ? now - then : now / then - 1;
    if (Math.abs(difference) < 0.0005) return { ...common, change: texts.same, tone: 'even' };
    return {
      ...common,
      change: kind === 'share' ? texts.points(figures.points(difference)) : figures.change(difference),
      tone: difference > 0 === (more === 'good') ? 'good' : 'bad',
    };
  });
}
