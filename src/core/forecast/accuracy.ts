/** @file How far off: MASE, WAPE, bias, coverage. */

/** Sums that errors are added to; the ratios are taken once, at the end. */
export interface ErrorSums {
  count: number;
  absolute: number;
  signed: number;
  actual: number;
}

export interface Accuracy {
  /** Held-out points that it speaks for. */
  readonly points: number;
  /** Mean |error| over the mean |step| of the history: below 1 beats "same as last time" (Hyndman and Koehler 2006). */
  readonly mase: number;
  /** Sum |error| over sum of actuals; null when nothing was sold in the held-out points. */
  readonly wape: number | null;
  /** Sum (forecast - actual) over sum of actuals; above 0 is too high. Null as `wape`. */
  readonly bias: number | null;
  /** The sums behind the ratios (units), so that products can be added up. */
  readonly absolute: number;
  readonly signed: number;
  readonly actual: number;
}

export function noErrors(): ErrorSums {
  return { count: 0, absolute: 0, signed: 0, actual: 0 };
}

export function addError(sums: ErrorSums, forecast: number, actual: number): void {
  sums.count += 1;
  sums.absolute += Math.abs(forecast - actual);
  sums.signed += forecast - actual;
  sums.actual += actual;
}

export function accuracyOf(sums: ErrorSums, scale: number): Accuracy {
  return {
    points: sums.count,
    absolute: sums.absolute,
    signed: sums.signed,
    actual: sums.actual,
    mase: sums.count === 0 ? 0 : sums.absolute / sums.count / scale,
    wape: sums.actual > 0 ? sums.absolute / sums.actual : null,
    bias: sums.actual > 0 ? sums.signed / sums.actual : null,
  };
}

/** Mean |step| of the history, the scale of MASE; the mean, else 1, for a series that never moves. */
export function naiveScale(history: Float64Array): number {
  let steps = 0;
  for (let t = 1; t < history.length; t++) steps += Math.abs((history[t] ?? 0) - (history[t - 1] ?? 0));
  if (steps > 0) return steps / (history.length - 1);
  return Math.abs(history[0] ?? 0) || 1;
}
