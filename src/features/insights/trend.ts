/** @file From the worker's series to what the chart draws. */
import { type Granularity } from '../../core/sales/bucket';
import { type PeriodSeries } from '../../core/sales/performance';
import { type Overview } from '../../engines/analysis';
import { type ChartSeries } from '../../ui/charts/chart';

export const MEASURES = ['revenue', 'orders', 'units', 'returns'] as const;
export type Measure = (typeof MEASURES)[number];

const COLUMN = {
  revenue: 'revenueMinor',
  orders: 'orders',
  units: 'unitsSold',
  returns: 'unitsReturned',
} as const satisfies Record<Measure, keyof PeriodSeries>;

/**
 * The measure, its unfinished periods apart (a half week is not a bad week), and the compared period where its
 * points stand in the same places.
 * @param scale divides the values: minor units to whole money.
 */
export function trendSeries(
  overview: Overview,
  measure: Measure,
  scale: number,
  labels: {
    readonly main: string;
    readonly before: string;
    readonly part: Readonly<Record<Granularity, string>>;
  },
): ChartSeries[] {
  const { series, compared } = overview;
  const values = series[COLUMN[measure]].map((value) => value / scale);
  const whole = (i: number): boolean => series.partial[i] !== true;
  const main: ChartSeries = {
    id: 'main',
    label: labels.main,
    look: 'main',
    values: values.map((value, i) => (whole(i) ? value : null)),
  };
  const parts: ChartSeries = {
    id: 'part',
    label: labels.part[series.granularity],
    look: 'forecast',
    values: values.map((value, i) => (whole(i) ? null : value)),
  };
  const aligned =
    compared && series.granularity !== 'month' && compared.series.starts.length === series.starts.length;
  const before: ChartSeries[] = aligned
    ? [
        {
          id: 'before',
          label: labels.before,
          look: 'compare',
          values: compared.series[COLUMN[measure]].map((value, i) =>
            compared.series.partial[i] === true ? null : value / scale,
          ),
        },
      ]
    : [];
  return [main, ...(series.partial.includes(true) ? [parts] : []), ...before];
}
