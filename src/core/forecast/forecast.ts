/** @file One series in, a forecast with its interval and its own record out, or the reason why not. */
import { accuracyOf, addError, noErrors, type Accuracy } from './accuracy';
import { actualAt, backtest, slot, type Backtest } from './backtest';
import { CANDIDATES } from './candidates';
import { chooseMethod, NO_RECORD, type ShopRecord } from './choose';
import { ConformalBand, MIN_CALIBRATION } from './conformal';
import { type Forecaster, type ForecasterId } from './forecaster';

/** Fewest points of a series that is forecast at all. */
const MIN_POINTS = 8;
/** Fewest points with a sale. */
const MIN_SALES = 3;
export const INTERVAL_LEVEL = 0.8;

export interface ForecastOptions {
  readonly horizon: number;
  /** Points a season has: 52 for weeks, 7 for days. */
  readonly season: number;
  readonly record?: ShopRecord;
  readonly methods?: readonly Forecaster[];
}

export interface Refusal {
  readonly kind: 'refused';
  readonly code: 'analysis/not-enough-data';
  /** few-points: the series is too short; few-sales: almost all zeros. */
  readonly reason: 'few-points' | 'few-sales';
  readonly have: number;
  readonly need: number;
}

/** How the same procedure would have done: at each origin it chose and forecast from what was known then. */
export interface TrackRecord extends Accuracy {
  /** Points from the earliest origin to the end of the series. */
  readonly lastPoints: number;
  /** Share of held-out points inside the interval that would have been drawn then; null if too few to tell. */
  readonly coverage: number | null;
  readonly coverageOf: number;
}

export interface Forecast {
  readonly kind: 'forecast';
  readonly method: ForecasterId;
  /** (horizon) */
  readonly point: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly level: number;
  readonly record: TrackRecord;
  /** Every candidate on the same held-out points, best MASE first. */
  readonly candidates: readonly ({ readonly method: ForecasterId } & Accuracy)[];
  /**
   * (horizon) squared error of demand summed over the first h + 1 steps, per unit that was forecast: carries the
   * spread from the level of then to the level of now. NaN where no origin reaches. For stock.
   */
  readonly dispersion: Float64Array;
}

export type ForecastOutcome = Forecast | Refusal;

export function refusalOf(values: Float64Array): Refusal | null {
  const refuse = (reason: Refusal['reason'], have: number, need: number): Refusal => ({
    kind: 'refused',
    code: 'analysis/not-enough-data',
    reason,
    have,
    need,
  });
  if (values.length < MIN_POINTS) return refuse('few-points', values.length, MIN_POINTS);
  const sales = values.reduce((n, value) => n + (value > 0 ? 1 : 0), 0);
  return sales < MIN_SALES ? refuse('few-sales', sales, MIN_SALES) : null;
}

/** @param values non-negative, oldest first. About 0.3 ms for 50 points. */
export function forecastSeries(values: Float64Array, options: ForecastOptions): ForecastOutcome {
  const refused = refusalOf(values);
  if (refused) return refused;
  const { horizon, season, record = NO_RECORD, methods = CANDIDATES } = options;
  return forecastFrom(backtest(values, horizon, season, methods), season, record);
}

interface Slot {
  readonly back: number;
  readonly h: number;
  readonly forecast: number;
  readonly actual: number;
}

/** The second half of `forecastSeries`, for when the backtest is already there. */
export function forecastFrom(test: Backtest, season: number, record: ShopRecord): Forecast {
  const slots = procedureErrors(test, record);
  const method = test.methods[chooseMethod(test, 0, record)] ?? test.methods[0];
  if (!method) throw new Error('no forecasting methods');
  const point = method.forecast(test.values, test.horizon, season);
  const band = new ConformalBand(slots);
  const bounds = [...point].map((value) => band.around(value, INTERVAL_LEVEL));
  const sums = noErrors();
  for (const { forecast, actual } of slots) addError(sums, forecast, actual);
  return {
    kind: 'forecast',
    method: method.id,
    point,
    lo: Float64Array.from(bounds, ({ lo }) => lo),
    hi: Float64Array.from(bounds, ({ hi }) => hi),
    level: INTERVAL_LEVEL,
    record: { ...accuracyOf(sums, test.scale), lastPoints: test.origins, ...coverageOf(slots) },
    candidates: candidateErrors(test),
    dispersion: dispersionOf(slots, test.horizon),
  };
}

/** The forecasts that would have been shown: at each origin the method chosen from what was known then. */
function procedureErrors(test: Backtest, record: ShopRecord): Slot[] {
  const slots: Slot[] = [];
  for (let back = test.origins; back >= 1; back--) {
    const method = chooseMethod(test, back, record);
    if (method < 0) continue;
    for (let h = 0; h < Math.min(back, test.horizon); h++) {
      const forecast = test.forecasts[slot(test, method, back, h)] ?? 0;
      slots.push({ back, h, forecast, actual: actualAt(test, back, h) });
    }
  }
  return slots;
}

/** Each held-out point against the interval made of the errors known at its origin. */
function coverageOf(slots: readonly Slot[]): { coverage: number | null; coverageOf: number } {
  let inside = 0;
  let of = 0;
  let band: ConformalBand | null = null;
  let bandAt = -1;
  for (const { back, forecast, actual } of slots) {
    if (back !== bandAt) {
      const known = slots.filter((other) => other.back - other.h > back);
      band = known.length >= MIN_CALIBRATION ? new ConformalBand(known) : null;
      bandAt = back;
    }
    if (!band) continue;
    const { lo, hi } = band.around(forecast, INTERVAL_LEVEL);
    of += 1;
    if (actual >= lo && actual <= hi) inside += 1;
  }
  return { coverage: of === 0 ? null : inside / of, coverageOf: of };
}

function candidateErrors(test: Backtest): Forecast['candidates'] {
  return test.methods
    .flatMap(({ id }, m) => {
      const sums = noErrors();
      for (let back = 1; back <= test.origins; back++) {
        for (let h = 0; h < Math.min(back, test.horizon); h++) {
          const forecast = test.forecasts[slot(test, m, back, h)] ?? NaN;
          if (!Number.isNaN(forecast)) addError(sums, forecast, actualAt(test, back, h));
        }
      }
      return sums.count === 0 ? [] : [{ method: id, ...accuracyOf(sums, test.scale) }];
    })
    .sort((a, b) => a.mase - b.mase);
}

/** Fewer expected units than this a step count as this. */
const LEAST_EXPECTED = 0.5;

function dispersionOf(slots: readonly Slot[], horizon: number): Float64Array {
  const sums = new Float64Array(horizon);
  const counts = new Float64Array(horizon);
  let error = 0;
  let expected = 0;
  for (const { h, forecast, actual } of slots) {
    error = (h === 0 ? 0 : error) + actual - forecast;
    expected = (h === 0 ? 0 : expected) + forecast;
    sums[h] = (sums[h] ?? 0) + error ** 2 / Math.max(LEAST_EXPECTED * (h + 1), expected);
    counts[h] = (counts[h] ?? 0) + 1;
  }
  return sums.map((sum, h) => sum / (counts[h] ?? 0));
}
