/** @file What a forecasting method is. */

export type ForecasterId =
  | 'naive'
  | 'seasonal-naive'
  | 'seasonal-mean'
  | 'seasonal-shape'
  | 'mean-4'
  | 'mean-8'
  | 'median-8'
  | 'clipped-6'
  | 'ses'
  | 'ses-fitted'
  | 'holt-damped'
  | 'croston'
  | 'sba'
  | 'tsb';

export interface Forecaster {
  readonly id: ForecasterId;
  /** Fewest points it makes sense of, given the season's length in points. */
  minPoints(season: number): number;
  /**
   * The next `horizon` points; never negative for a non-negative history. Pure, O(points).
   * @param history oldest first, at least `minPoints` long.
   */
  forecast(history: Float64Array, horizon: number, season: number): Float64Array;
}

export function flat(level: number, horizon: number): Float64Array {
  return new Float64Array(horizon).fill(Math.max(0, level));
}
