/**
 * @file Rolling-origin backtest: every candidate forecasts from each of the last origins, knowing only what
 * came before, and is held against what came after (Tashman 2000).
 *
 * An origin is named by `back`: how many observed points come after it (1 is the latest). Its step h (0-based)
 * falls on an observed point iff h < back. What was known at origin b are the slots (b', h) with b' - h > b.
 */
import { naiveScale } from './accuracy';
import { type Forecaster } from './forecaster';

export const MAX_ORIGINS = 20;
/** History that the earliest origin has at least. */
const MIN_TRAIN = 4;

export interface Backtest {
  readonly values: Float64Array;
  readonly origins: number;
  readonly horizon: number;
  readonly methods: readonly Forecaster[];
  /** (methods, origins, horizon) row-major, origin index = back - 1; NaN where a method had too little history. */
  readonly forecasts: Float64Array;
  /** Mean |step| of the whole series: makes errors of different products comparable. */
  readonly scale: number;
}

export function slot(test: Backtest, method: number, back: number, h: number): number {
  return (method * test.origins + back - 1) * test.horizon + h;
}

/** What happened at step h after origin `back`; only for h < back. */
export function actualAt(test: Backtest, back: number, h: number): number {
  return test.values[test.values.length - back + h] ?? 0;
}

/** O(methods x origins x points). @param season points a season has (52 weeks, 7 days). */
export function backtest(
  values: Float64Array,
  horizon: number,
  season: number,
  methods: readonly Forecaster[],
): Backtest {
  const origins = Math.max(0, Math.min(MAX_ORIGINS, values.length - MIN_TRAIN));
  const forecasts = new Float64Array(methods.length * origins * horizon).fill(NaN);
  methods.forEach((method, m) => {
    for (let back = 1; back <= origins; back++) {
      const history = values.subarray(0, values.length - back);
      if (history.length < method.minPoints(season)) continue;
      forecasts.set(method.forecast(history, horizon, season), (m * origins + back - 1) * horizon);
    }
  });
  return { values, origins, horizon, methods, forecasts, scale: naiveScale(values) };
}
