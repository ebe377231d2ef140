/** @file History and forecast as one chart. */
import { type Day } from '../../lib/day';
import { type DemandReport } from '../../engines/analysis';
import { type ChartBand, type ChartSeries } from '../../ui/charts/chart';

/** Points of history that are drawn; all of it is learnt from. */
const SHOWN = { week: 40, day: 56 } as const;

export interface DemandChart {
  readonly starts: readonly Day[];
  readonly series: readonly ChartSeries[];
  readonly band: ChartBand | undefined;
}

/** History, then a gap where weeks were left out (sold out), then the forecast with its band. */
export function demandChart(
  report: DemandReport,
  labels: { readonly history: string; readonly forecast: string; readonly interval: string },
): DemandChart {
  const { outcome } = report;
  const from = Math.max(0, report.history.length - SHOWN[report.granularity]);
  const history = report.history.slice(from);
  const ahead = outcome.kind === 'forecast' ? outcome : null;
  const before = history.map(() => null);
  const after = (ahead?.point ?? []).map(() => null);
  const series: ChartSeries[] = [
    { id: 'history', label: labels.history, look: 'main', values: [...history, ...after] },
  ];
  if (ahead) {
    series.push({
      id: 'forecast',
      label: labels.forecast,
      look: 'forecast',
      values: [...before, ...ahead.point],
    });
  }
  return {
    starts: [...report.starts.slice(from), ...(ahead?.starts ?? [])],
    series,
    band: ahead
      ? { label: labels.interval, lo: [...before, ...ahead.lo], hi: [...before, ...ahead.hi] }
      : undefined,
  };
}
