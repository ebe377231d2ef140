/** @file Days grouped into days, ISO weeks (Monday first) or calendar months. */
import { dayFromNumber } from '../../lib/day';

export type Granularity = 'day' | 'week' | 'month';

export interface Buckets {
  readonly granularity: Granularity;
  /** First day number covered; day d falls into bucket `ofDay[d - from]`. */
  readonly from: number;
  readonly to: number;
  /** (to - from + 1) bucket of each day. */
  readonly ofDay: Int32Array;
  /** (buckets) the first and last calendar day of each whole bucket, even where the range cuts it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly count: number;
}

/** Buckets over [from, to], both included; none when `to` is before `from`. */
export function bucketsOver(from: number, to: number, granularity: Granularity): Buckets {
  const days = Math.max(0, to - from + 1);
  const ofDay = new Int32Array(days);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < days; i++) {
    const day = from + i;
    if (starts.length === 0 || day > (ends.at(-1) ?? 0)) {
      const [start, end] = around(day, granularity);
      starts.push(start);
      ends.push(end);
    }
    ofDay[i] = starts.length - 1;
  }
  return { granularity, from, to, ofDay, starts, ends, count: starts.length };
}

/** Whether the range holds only a part of bucket i: its figure is not comparable with its neighbours'. */
export function isPartial(buckets: Buckets, i: number): boolean {
  return (buckets.starts[i] ?? 0) < buckets.from || (buckets.ends[i] ?? 0) > buckets.to;
}

function around(day: number, granularity: Granularity): [start: number, end: number] {
  if (granularity === 'day') return [day, day];
  if (granularity === 'week') {
    const monday = day - ((((day + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
    return [monday, monday + 6];
  }
  const [year = 1970, month = 1] = dayFromNumber(day).split('-').map(Number);
  const start = Date.UTC(year, month - 1, 1) / 86_400_000;
  return [start, Date.UTC(year, month, 1) / 86_400_000 - 1];
}
