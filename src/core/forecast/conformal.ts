/**
 * @file Split-conformal intervals: the errors made on the past say how wide the future is
 * (Vovk et al. 2005; Lei et al. 2018). No distribution is assumed.
 *
 * Errors are divided by a power of the forecast before they are pooled, because a product that sells 100 a week
 * misses by more than one that sells 2; each side has its own quantile, because demand is skewed.
 */

const POWER = 0.5;
/** Forecasts below this count as this: the width of "we expect nothing" is not zero. */
const FLOOR = 0.5;

/** (1 - 0.8) / 2 is 0.0999…: without this the rank slips by one. */
const ROUNDING = 1e-9;

/** Fewest errors that an interval is made of. */
export const MIN_CALIBRATION = 8;

function spread(forecast: number): number {
  return Math.max(FLOOR, forecast) ** POWER;
}

export class ConformalBand {
  readonly #scores: Float64Array;

  /** @param errors actual and forecast of the calibration points, at least MIN_CALIBRATION. */
  constructor(errors: readonly { readonly forecast: number; readonly actual: number }[]) {
    this.#scores = Float64Array.from(
      errors,
      ({ forecast, actual }) => (actual - forecast) / spread(forecast),
    ).sort();
  }

  /** The interval that holds the next value with probability `level`; it contains the forecast and is never below 0. */
  around(forecast: number, level: number): { lo: number; hi: number } {
    const n = this.#scores.length;
    const tail = (1 - level) / 2;
    // The ceil((n + 1)(1 - tail))-th smallest; the extreme one where n is too small for that.
    const high = Math.min(n, Math.ceil((n + 1) * (1 - tail) - ROUNDING)) - 1;
    const low = Math.max(1, Math.floor((n + 1) * tail + ROUNDING)) - 1;
    const width = spread(forecast);
    return {
      lo: Math.max(0, forecast + Math.min(0, (this.#scores[low] ?? 0) * width)),
      hi: forecast + Math.max(0, (this.#scores[high] ?? 0) * width),
    };
  }
}
