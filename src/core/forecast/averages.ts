/** @file The simplest methods: the last value, the last season, the mean or median of the last few. */
import { flat, type Forecaster } from './forecaster';

export const naive: Forecaster = {
  id: 'naive',
  minPoints: () => 1,
  forecast: (history, horizon) => flat(history.at(-1) ?? 0, horizon),
};

export const seasonalNaive: Forecaster = {
  id: 'seasonal-naive',
  minPoints: (season) => season,
  forecast: (history, horizon, season) =>
    Float64Array.from({ length: horizon }, (_, h) => history[history.length - season + (h % season)] ?? 0),
};

const SHAPE_LEVEL = 8;
const SHAPE_LIMIT = 4;

/** The present level with last year's rise or fall on it: what a peak that comes every year needs. */
export const seasonalShape: Forecaster = {
  id: 'seasonal-shape',
  minPoints: (season) => (season > 12 ? season + SHAPE_LEVEL : Infinity),
  forecast(history, horizon, season) {
    const now = history.length;
    const level = meanOf(history.subarray(now - SHAPE_LEVEL));
    const then = meanOf(history.subarray(now - season - SHAPE_LEVEL, now - season));
    return Float64Array.from({ length: horizon }, (_, h) => {
      const ratio = then > 0 ? (history[now - season + (h % season)] ?? 0) / then : 1;
      return level * Math.min(SHAPE_LIMIT, Math.max(1 / SHAPE_LIMIT, ratio));
    });
  },
};

const SEASONAL_MEAN_SEASONS = 4;

/** The mean of the same weekday over the last four weeks; only for short seasons, of which there are several. */
export const seasonalMean: Forecaster = {
  id: 'seasonal-mean',
  minPoints: (season) => (season > 1 && season <= 12 ? 2 * season : Infinity),
  forecast: (history, horizon, season) =>
    Float64Array.from({ length: horizon }, (_, h) => {
      let sum = 0;
      let count = 0;
      for (
        let back = season - (h % season);
        back <= history.length && count < SEASONAL_MEAN_SEASONS;
        back += season
      ) {
        sum += history[history.length - back] ?? 0;
        count += 1;
      }
      return sum / Math.max(1, count);
    }),
};

export function meanOf(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const movingMean = (id: 'mean-4' | 'mean-8', window: number): Forecaster => ({
  id,
  minPoints: () => window,
  forecast: (history, horizon) => flat(meanOf(history.subarray(-window)), horizon),
});

export const mean4 = movingMean('mean-4', 4);
export const mean8 = movingMean('mean-8', 8);

const CLIPPED_WEEKS = 6;
const CLIPPED_FADE = 0.8;

/**
 * Mean of the last six, newer ones heavier, the largest cut down to the second largest: one bulk order does not
 * become next week's forecast. On UCI Online Retail it beats mean, median and SES (`npm run eval -- forecast`).
 */
export const clipped6: Forecaster = {
  id: 'clipped-6',
  minPoints: () => CLIPPED_WEEKS,
  forecast(history, horizon) {
    const last = history.subarray(-CLIPPED_WEEKS);
    const ceiling = last.slice().sort()[CLIPPED_WEEKS - 2] ?? 0;
    let weight = 0;
    let sum = 0;
    last.forEach((value, i) => {
      const w = CLIPPED_FADE ** (CLIPPED_WEEKS - 1 - i);
      weight += w;
      sum += w * Math.min(value, ceiling);
    });
    return flat(sum / weight, horizon);
  },
};

/** Steady against single large orders, and low for the same reason. */
export const median8: Forecaster = {
  id: 'median-8',
  minPoints: () => 8,
  forecast: (history, horizon) => flat(medianOf(history.subarray(-8)), horizon),
};
