/** @file The periods on offer, counted back from the last day of the data: old files are looked at too. */
import { type Granularity } from '../../core/sales/bucket';
import { addDays, type Day } from '../../lib/day';

export const PERIODS = ['w4', 'w13', 'w26', 'w52', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Readonly<Record<Exclude<Period, 'all'>, number>> = { w4: 28, w13: 91, w26: 182, w52: 364 };

export function periodRange(period: Period, firstDay: Day, lastDay: Day): { from: Day; to: Day } {
  if (period === 'all') return { from: firstDay, to: lastDay };
  const from = addDays(lastDay, 1 - DAYS[period]);
  return { from: from < firstDay ? firstDay : from, to: lastDay };
}

/** The granularity that gives a readable number of points. */
export function usualGranularity(period: Period): Granularity {
  return period === 'w4' ? 'day' : period === 'all' ? 'month' : 'week';
}
