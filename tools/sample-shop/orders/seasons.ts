/**
 * @file When the invented customers buy: the year, the week, the day.
 * Only + - * / and sqrt are used from here to the last order, so that every machine makes the same bytes.
 */
import { dayNumber, type Day } from '../../../src/lib/day.ts';
import { type Random } from '../../../src/lib/random.ts';
import { type Curve } from '../catalogue/source.ts';

/** Demand at the middle of each month, January first; 1 is an ordinary month. */
const MONTHS: Readonly<Record<Curve, readonly number[]>> = {
  steady: [1, 0.9, 1, 1, 1, 1, 1, 1, 1, 1, 1.1, 1.1],
  winter: [1.7, 0.9, 0.35, 0.12, 0.06, 0.04, 0.04, 0.1, 0.45, 1.2, 2.1, 2.2],
  autumn: [0.8, 0.7, 0.8, 0.6, 0.35, 0.25, 0.25, 0.55, 1.5, 2, 1.7, 1.1],
  spring: [0.6, 1.1, 1.9, 1.8, 1.3, 0.8, 0.6, 0.6, 1, 1.1, 0.7, 0.5],
  summer: [0.15, 0.25, 0.6, 1.2, 1.9, 2.2, 2.1, 1.6, 0.8, 0.35, 0.2, 0.15],
  rain: [0.4, 0.5, 0.9, 1.3, 1.8, 2.7, 2, 1.2, 0.9, 0.6, 0.5, 0.4],
  'tea-gift': [0.8, 0.6, 0.55, 0.55, 0.5, 0.5, 0.5, 0.6, 0.8, 0.7, 0.8, 0.9],
  gift: [1, 0.9, 0.9, 0.9, 1, 0.9, 0.9, 1, 0.9, 0.9, 1.1, 1.4],
  school: [0.8, 1.5, 1.3, 0.8, 0.8, 0.8, 0.9, 1.9, 1.8, 0.9, 0.9, 0.8],
  'new-year': [1.6, 0.4, 0.15, 0.05, 0.05, 0.05, 0.05, 0.2, 0.7, 1.3, 2, 2.6],
  camping: [0.2, 0.4, 1.2, 2, 1.9, 1, 0.8, 0.9, 1.7, 1.6, 0.5, 0.2],
  cosy: [1.3, 1, 0.9, 0.8, 0.8, 0.7, 0.7, 0.8, 1.1, 1.3, 1.5, 1.5],
};

const MONTH_LENGTH = 365.25 / 12;

function monthly(curve: Curve, day: Day): number {
  const year = day.slice(0, 4);
  const along = (dayNumber(day) - dayNumber(`${year}-01-01`)) / MONTH_LENGTH - 0.5;
  const before = Math.floor(along);
  const table = MONTHS[curve];
  const at = (month: number): number => table[(month + 12) % 12] ?? 1;
  return at(before) + (along - before) * (at(before + 1) - at(before));
}

/** A run-up: zero `lead` days before the feast, `height` at `peak` days before, zero `after` days after it. */
interface Feast {
  readonly day: Day;
  readonly lead: number;
  readonly peak: number;
  readonly height: number;
}

const TEA_FEASTS: readonly Feast[] = [
  { day: '2025-10-06', lead: 38, peak: 11, height: 3.2 },
  { day: '2026-02-17', lead: 42, peak: 16, height: 3.6 },
  { day: '2026-09-25', lead: 38, peak: 11, height: 3.4 },
];
const GIFT_FEASTS: readonly Feast[] = [
  { day: '2025-08-29', lead: 14, peak: 5, height: 1.2 },
  { day: '2025-12-25', lead: 26, peak: 8, height: 1.5 },
  { day: '2026-02-14', lead: 14, peak: 5, height: 1.1 },
  { day: '2026-03-08', lead: 10, peak: 4, height: 0.9 },
  { day: '2026-05-20', lead: 18, peak: 6, height: 1.4 },
  { day: '2026-08-19', lead: 14, peak: 5, height: 1.2 },
];

function runUp(feasts: readonly Feast[], day: Day): number {
  let sum = 0;
  for (const feast of feasts) {
    const left = dayNumber(feast.day) - dayNumber(day);
    if (left < 0 || left > feast.lead) continue;
    sum +=
      left >= feast.peak
        ? (feast.height * (feast.lead - left)) / (feast.lead - feast.peak)
        : (feast.height * left) / feast.peak;
  }
  return sum;
}

/** How much a product of this curve is wanted on `day`, against an ordinary day. */
export function wanted(curve: Curve, day: Day): number {
  const base = monthly(curve, day);
  if (curve === 'tea-gift') return base + runUp(TEA_FEASTS, day);
  if (curve === 'gift') return base + runUp(GIFT_FEASTS, day);
  return base;
}

/** Monday first: people buy on the sofa. */
const WEEK = [0.94, 0.92, 0.95, 0.97, 0.95, 1.08, 1.19] as const;

export function weekdayFactor(day: Day): number {
  return WEEK[(dayNumber(day) + 3) % 7] ?? 1;
}

/** Share of orders by hour: lunch and the hours when the lamps are on. */
const HOURS = [
  14, 6, 3, 2, 2, 4, 9, 18, 27, 34, 40, 42, 52, 50, 38, 35, 36, 38, 42, 55, 78, 92, 80, 40,
] as const;
const HOUR_SUM = HOURS.reduce((sum, share) => sum + share, 0);

/** Minute of the day, 0-1439. */
export function orderMinute(random: Random): number {
  let left = random() * HOUR_SUM;
  for (let hour = 0; hour < 24; hour++) {
    const share = HOURS[hour] ?? 0;
    if (left < share) return hour * 60 + Math.floor((left / share) * 60);
    left -= share;
  }
  return 1439;
}
