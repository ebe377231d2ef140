/** @file Exponential smoothing: a level, and a level with a damped trend. */
import { meanOf } from './averages';
import { flat, type Forecaster } from './forecaster';

/** The last level of l_t = a y_t + (1 - a) l_(t-1), l_0 = y_0. */
export function sesLevel(history: Float64Array, alpha: number): number {
  let level = history[0] ?? 0;
  for (let t = 1; t < history.length; t++) level = alpha * (history[t] ?? 0) + (1 - alpha) * level;
  return level;
}

/** Fixed at 0.2: no parameter to overfit. */
export const ses: Forecaster = {
  id: 'ses',
  minPoints: () => 2,
  forecast: (history, horizon) => flat(sesLevel(history, 0.2), horizon),
};

const ALPHAS = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8] as const;

/** The alpha with the least squared one-step error on the history; starts from the mean of the first four. */
export const sesFitted: Forecaster = {
  id: 'ses-fitted',
  minPoints: () => 8,
  forecast(history, horizon) {
    const start = meanOf(history.subarray(0, 4));
    let best = Infinity;
    let bestLevel = start;
    for (const alpha of ALPHAS) {
      let level = start;
      let loss = 0;
      for (const value of history) {
        loss += (value - level) ** 2;
        level += alpha * (value - level);
      }
      if (loss < best) {
        best = loss;
        bestLevel = level;
      }
    }
    return flat(bestLevel, horizon);
  },
};

const BETAS = [0.05, 0.15, 0.3] as const;
const PHIS = [0.8, 0.95] as const;

/** Holt's trend damped by phi a step (Gardner and McKenzie 1985), parameters by least squared one-step error. */
export const holtDamped: Forecaster = {
  id: 'holt-damped',
  minPoints: () => 10,
  forecast(history, horizon) {
    const firstLevel = meanOf(history.subarray(0, 4));
    const firstTrend = (meanOf(history.subarray(4, 8)) - firstLevel) / 4;
    let best = Infinity;
    let chosen = { level: firstLevel, trend: 0, phi: 0.8 };
    for (const alpha of ALPHAS) {
      for (const beta of BETAS) {
        for (const phi of PHIS) {
          let level = firstLevel;
          let trend = firstTrend;
          let loss = 0;
          for (const value of history) {
            const expected = level + phi * trend;
            const error = value - expected;
            loss += error * error;
            level = expected + alpha * error;
            trend = phi * trend + alpha * beta * error;
          }
          if (loss < best) {
            best = loss;
            chosen = { level, trend, phi };
          }
        }
      }
    }
    const { level, trend, phi } = chosen;
    let damp = 0;
    return Float64Array.from({ length: horizon }, (_, h) => {
      damp += phi ** (h + 1);
      return Math.max(0, level + damp * trend);
    });
  },
};
