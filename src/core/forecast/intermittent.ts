/**
 * @file Demand that is zero most of the time: sizes and intervals apart (Croston 1972), the bias taken off
 * (Syntetos and Boylan 2005), and the chance of a sale smoothed every period, so that it dies away for a
 * product that no longer sells (Teunter, Syntetos and Babai 2011).
 */
import { flat, type Forecaster } from './forecaster';

const ALPHA = 0.1;
const BETA = 0.1;

/** Size per interval; 0 for a series without a sale. */
export function crostonLevel(history: Float64Array, alpha: number): number {
  const first = history.findIndex((value) => value > 0);
  if (first < 0) return 0;
  let size = history[first] ?? 0;
  let interval = first + 1;
  let since = 1;
  for (let t = first + 1; t < history.length; t++) {
    const value = history[t] ?? 0;
    if (value > 0) {
      size = alpha * value + (1 - alpha) * size;
      interval = alpha * since + (1 - alpha) * interval;
      since = 1;
    } else since += 1;
  }
  return size / interval;
}

export function tsbLevel(history: Float64Array, alpha: number, beta: number): number {
  const first = history.findIndex((value) => value > 0);
  if (first < 0) return 0;
  let size = history[first] ?? 0;
  let chance = 1 / (first + 1);
  for (let t = first + 1; t < history.length; t++) {
    const value = history[t] ?? 0;
    chance = beta * (value > 0 ? 1 : 0) + (1 - beta) * chance;
    if (value > 0) size = alpha * value + (1 - alpha) * size;
  }
  return size * chance;
}

export const croston: Forecaster = {
  id: 'croston',
  minPoints: () => 2,
  forecast: (history, horizon) => flat(crostonLevel(history, ALPHA), horizon),
};

export const sba: Forecaster = {
  id: 'sba',
  minPoints: () => 2,
  forecast: (history, horizon) => flat((1 - ALPHA / 2) * crostonLevel(history, ALPHA), horizon),
};

export const tsb: Forecaster = {
  id: 'tsb',
  minPoints: () => 2,
  forecast: (history, horizon) => flat(tsbLevel(history, ALPHA, BETA), horizon),
};
