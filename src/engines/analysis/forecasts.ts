/** @file The weekly forecasts of all products: backtest each, learn the shop's record, then choose for each. */
import { backtest, MAX_ORIGINS, type Backtest } from '../../core/forecast/backtest';
import { CANDIDATES } from '../../core/forecast/candidates';
import { ShopRecordBuilder, type ShopRecord } from '../../core/forecast/choose';
import {
  demandMatrix,
  HORIZON,
  productSeries,
  SEASON,
  type DemandMatrix,
  type DemandSeries,
} from '../../core/forecast/demand';
import { forecastFrom, INTERVAL_LEVEL, refusalOf, type ForecastOutcome } from '../../core/forecast/forecast';
import { type SalesTable } from '../../core/sales/table';
import { Breather } from './breathe';
import { type ForecastSummary, type Progress } from './contract';

export interface ShopForecasts {
  readonly matrix: DemandMatrix;
  readonly record: ShopRecord;
  /** (products) */
  readonly series: readonly DemandSeries[];
  /** (products) */
  readonly outcomes: readonly ForecastOutcome[];
  readonly summary: ForecastSummary;
}

/** About 0.3 ms a product. @throws the signal's reason. */
export async function forecastShop(
  table: SalesTable,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<ShopForecasts> {
  const started = performance.now();
  const matrix = demandMatrix(table, 'week');
  const breather = new Breather(signal);
  const total = table.products.length;
  const builder = new ShopRecordBuilder(CANDIDATES.length, HORIZON.week);
  const series: DemandSeries[] = [];
  const tests: (Backtest | null)[] = [];
  let reported = 0;
  const breathe = async (done: number): Promise<void> => {
    if (!breather.due) return;
    if (performance.now() - reported > 100) {
      reported = performance.now();
      onProgress({ stage: 'forecasting', done: Math.round(done), total });
    }
    await breather.turn();
  };

  for (const [index, product] of table.products.entries()) {
    const one = productSeries(matrix, index, product);
    series.push(one);
    const test = refusalOf(one.values) ? null : backtest(one.values, HORIZON.week, SEASON.week, CANDIDATES);
    if (test) builder.add(test);
    tests.push(test);
    await breathe(index / 2);
  }
  const record = builder.record();
  const outcomes: ForecastOutcome[] = [];
  for (const [index, test] of tests.entries()) {
    const refused = refusalOf(series[index]?.values ?? new Float64Array());
    if (test) outcomes.push(forecastFrom(test, SEASON.week, record));
    else if (refused) outcomes.push(refused);
    await breathe((total + index) / 2);
  }
  return {
    matrix,
    record,
    series,
    outcomes,
    summary: summarise(outcomes, performance.now() - started),
  };
}

function summarise(outcomes: readonly ForecastOutcome[], durationMs: number): ForecastSummary {
  let forecast = 0;
  let absolute = 0;
  let signed = 0;
  let actual = 0;
  let mase = 0;
  let inside = 0;
  let of = 0;
  for (const outcome of outcomes) {
    if (outcome.kind === 'refused') continue;
    const { record } = outcome;
    forecast += 1;
    mase += record.mase;
    absolute += record.absolute;
    signed += record.signed;
    actual += record.actual;
    inside += (record.coverage ?? 0) * record.coverageOf;
    of += record.coverageOf;
  }
  return {
    forecast,
    refused: outcomes.length - forecast,
    wape: actual > 0 ? absolute / actual : null,
    bias: actual > 0 ? signed / actual : null,
    mase: forecast === 0 ? null : mase / forecast,
    coverage: of === 0 ? null : inside / of,
    level: INTERVAL_LEVEL,
    testWeeks: MAX_ORIGINS,
    durationMs,
  };
}
