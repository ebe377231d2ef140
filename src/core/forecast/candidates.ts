/** @file The methods that compete for a series, simplest first: on a tie the simpler one is taken. */
import {
  clipped6,
  mean4,
  mean8,
  median8,
  naive,
  seasonalMean,
  seasonalNaive,
  seasonalShape,
} from './averages';
import { type Forecaster } from './forecaster';
import { croston, sba, tsb } from './intermittent';
import { holtDamped, ses, sesFitted } from './smoothing';

/** To add one: write it, name it in `ForecasterId`, put it here; the backtest does the rest. */
export const CANDIDATES: readonly Forecaster[] = [
  mean8,
  ses,
  clipped6,
  median8,
  mean4,
  tsb,
  sesFitted,
  seasonalMean,
  seasonalShape,
  seasonalNaive,
  holtDamped,
  sba,
  croston,
  naive,
];
