/** @file From a weekly forecast and its past errors to demand over any number of days. */
import { type Forecast } from '../forecast/forecast';
import { demandDistribution, type DemandDistribution } from './distribution';

/** Origins at which the past bias is believed by half. */
const HALF_BELIEF = 8;

/**
 * The forecast's sum over the days, moved by the bias that its backtest showed (most methods that miss least sit
 * below the mean, and stock needs the mean), with the variance of the summed errors. Beyond the horizon both go on:
 * the mean at the last week's rate, the variance by the power of time that its first weeks showed (1 to 2).
 */
export function demandOver(forecast: Forecast, days: number): DemandDistribution {
  const { point, cumulative } = forecast;
  const horizon = point.length;
  const weeks = days / 7;
  let mean = 0;
  for (let week = 0; week < weeks; week++) {
    mean += (point[Math.min(week, horizon - 1)] ?? 0) * Math.min(1, weeks - week);
  }
  const last = Math.max(0, Math.min(horizon, cumulative.origins) - 1);
  const belief = cumulative.origins / (cumulative.origins + HALF_BELIEF);
  const bias = cumulative.bias[last] ?? 0;
  mean = Math.max(0, mean + (belief * bias * weeks) / (last + 1));

  const unexplained = (h: number): number =>
    Math.max(0, (cumulative.meanSquare[h] ?? 0) - (belief * (cumulative.bias[h] ?? 0)) ** 2);
  const first = unexplained(0);
  const whole = unexplained(last);
  const power =
    last > 0 && first > 0 && whole > 0
      ? Math.min(2, Math.max(1, Math.log(whole / first) / Math.log(last + 1)))
      : 1;
  return demandDistribution(mean, whole * (weeks / (last + 1)) ** power);
}
