/** @file From a weekly forecast and its past errors to demand over any number of days. */
import { type Forecast } from '../forecast/forecast';
import { demandDistribution, type DemandDistribution } from './distribution';

/**
 * What to multiply forecasts by so that they are right on the sum: the methods that miss least sit below the mean,
 * and stock needs the mean. Taken over the whole shop, since one product's bias is mostly its last burst.
 * @param bias sum of (forecast - actual) over sum of actuals in the backtest; null is unknown.
 */
export function meanFactor(bias: number | null): number {
  return bias === null ? 1 : Math.min(1.5, Math.max(0.8, 1 / (1 + bias)));
}

/**
 * The forecast's sum over the days times `factor`, with the spread that the summed errors of the backtest had.
 * Beyond the horizon the mean goes on at the last week's rate, and the dispersion grows by the power of time that
 * it showed inside (0: errors of different weeks cancel; 1: they add up).
 */
export function demandOver(forecast: Forecast, days: number, factor = 1): DemandDistribution {
  const { point, dispersion } = forecast;
  const weeks = days / 7;
  let mean = 0;
  for (let week = 0; week < weeks; week++) {
    mean += (point[Math.min(week, point.length - 1)] ?? 0) * Math.min(1, weeks - week);
  }
  mean *= factor;
  const known = dispersion.filter((value) => Number.isFinite(value));
  const first = known[0] ?? 1;
  const last = known.at(-1) ?? 1;
  const growth =
    known.length > 1 && first > 0 && last > 0
      ? Math.min(1, Math.max(0, Math.log(last / first) / Math.log(known.length)))
      : 0;
  return demandDistribution(mean, mean * last * (weeks / Math.max(1, known.length)) ** growth);
}
