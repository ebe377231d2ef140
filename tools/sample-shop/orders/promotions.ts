/** @file Promotions, feast days that thin the crowd, and prices that have come down. */
import { daysBetween, type Day } from '../../../src/lib/day.ts';
import { type CatalogueEntry } from '../catalogue/index.ts';
import { type CategoryKey } from '../catalogue/words.ts';

interface Promotion {
  readonly from: Day;
  readonly to: Day;
  /** Percent off, by category. */
  readonly percent: (category: CategoryKey) => number;
  /** Traffic on its days, first to last. */
  readonly traffic: readonly number[];
}

const WORN: readonly CategoryKey[] = ['clothing', 'shoes', 'bags'];
const FESTIVE: readonly CategoryKey[] = ['pantry', 'kitchen', 'home'];

const MID_YEAR = [1.9, 1.4, 1.3, 1.3, 1.4, 1.5, 1.6, 1.9, 3.1];
const DOUBLE_ELEVEN = [2.6, 1.7, 1.5, 1.4, 1.4, 1.4, 1.4, 1.5, 1.7, 2.2, 3.9];

/** The same dates and rates as the shop's own FAQ gives. */
const PROMOTIONS: readonly Promotion[] = [
  { from: '2025-06-10', to: '2025-06-18', percent: () => 15, traffic: MID_YEAR },
  {
    from: '2025-11-01',
    to: '2025-11-11',
    percent: (category) => (WORN.includes(category) ? 20 : 15),
    traffic: DOUBLE_ELEVEN,
  },
  {
    from: '2026-01-23',
    to: '2026-02-08',
    percent: (category) => (FESTIVE.includes(category) ? 12 : 0),
    traffic: [1.5, 1.5, 1.4, 1.4, 1.4, 1.4, 1.4, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.4, 1.3, 1.2, 1.1],
  },
  // The shop's birthday: 23 to 26 April.
  { from: '2026-04-23', to: '2026-04-26', percent: () => 12, traffic: [2, 1.7, 1.9, 2.1] },
  { from: '2026-06-10', to: '2026-06-18', percent: () => 15, traffic: MID_YEAR },
  {
    from: '2026-11-01',
    to: '2026-11-11',
    percent: (category) => (WORN.includes(category) ? 20 : 15),
    traffic: DOUBLE_ELEVEN,
  },
];

/** Days on which people do other things. */
const QUIET: readonly { from: Day; to: Day; traffic: number }[] = [
  { from: '2025-10-01', to: '2025-10-05', traffic: 0.8 },
  { from: '2026-02-14', to: '2026-02-22', traffic: 0.36 },
  { from: '2026-05-01', to: '2026-05-04', traffic: 0.85 },
  { from: '2026-10-01', to: '2026-10-05', traffic: 0.8 },
];

export interface ShopDay {
  readonly traffic: number;
  readonly percentOff: (category: CategoryKey) => number;
}

export function shopDay(day: Day): ShopDay {
  const promotion = PROMOTIONS.find(({ from, to }) => day >= from && day <= to);
  if (promotion !== undefined) {
    return {
      traffic: promotion.traffic[daysBetween(promotion.from, day)] ?? 1,
      percentOff: promotion.percent,
    };
  }
  const justOver = PROMOTIONS.find(({ to }) => day > to && daysBetween(to, day) <= 8);
  const quiet = QUIET.find(({ from, to }) => day >= from && day <= to);
  return { traffic: (quiet?.traffic ?? 1) * (justOver === undefined ? 1 : 0.78), percentOff: () => 0 };
}

/** Small stable number of a text, for choices that are the same in every run (FNV-1a). */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

const MARKDOWN_DAYS: readonly Day[] = ['2026-02-24', '2026-04-07', '2026-07-06', '2026-08-25', '2026-10-13'];

/** The day on which a product with a former price came down to today's. */
export function markdownDay(entry: CatalogueEntry): Day {
  const days = MARKDOWN_DAYS.filter((day) => day > entry.source.added);
  return days[stableHash(entry.source.id) % Math.max(1, days.length)] ?? entry.source.added;
}

/** Fen, before any promotion. */
export function listPriceMinor(entry: CatalogueEntry, day: Day): number {
  const { now, was } = entry.source.price;
  return Math.round((was !== undefined && day < markdownDay(entry) ? was : now) * 100);
}
