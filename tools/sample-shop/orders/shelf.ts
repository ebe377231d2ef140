/** @file The invented shop's stock: one shelf a SKU, reordered on Mondays by a merchant who looks backwards. */
import { addDays, dayNumber, type Day } from '../../../src/lib/day.ts';
import { randomInt, type Random } from '../../../src/lib/random.ts';
import { type CatalogueEntry } from '../catalogue/index.ts';
import { sourceVariants, type SourceVariant } from '../catalogue/make-product.ts';
import { type Curve } from '../catalogue/source.ts';
import { wanted } from './seasons.ts';

/** Made in one season and not again until the next. */
const ONE_SEASON: readonly Curve[] = ['winter', 'summer', 'new-year'];

/** Deliveries that failed: SKUs of a product that cannot be had between two days. */
const FAILED: readonly { id: string; only?: string; from: Day; to: Day }[] = [
  { id: 'festival-tea-gift-box', from: '2025-10-04', to: '2025-10-24' },
  { id: 'night-train-thermos', only: 'FOREST', from: '2025-12-08', to: '2026-01-04' },
  { id: 'sun-and-shower-umbrella', only: 'SAGE', from: '2026-06-19', to: '2026-07-12' },
  { id: 'dusk-blend-coffee', only: '500 g', from: '2026-03-02', to: '2026-03-22' },
  { id: 'two-hands-mug', only: 'CELADON', from: '2026-08-10', to: '2026-09-06' },
  { id: 'washed-cotton-bedding', only: 'OAT', from: '2025-11-09', to: '2025-12-07' },
  { id: 'hearthside-cable-sweater', only: 'OAT', from: '2026-11-09', to: '2026-11-30' },
  { id: 'lamplight-planner-2027', only: 'WINE', from: '2026-11-12', to: '2026-11-30' },
  { id: 'sour-plum-jam', from: '2026-10-28', to: '2026-11-30' },
  { id: 'four-oclock-wall-clock', from: '2026-11-06', to: '2026-11-30' },
  { id: 'field-edge-tent', only: 'RUST', from: '2026-10-20', to: '2026-11-30' },
  { id: 'brushed-check-shirt', only: 'BRICK', from: '2026-11-12', to: '2026-11-30' },
  { id: 'stove-side-wool-slippers', only: 'RUST', from: '2026-11-14', to: '2026-11-30' },
];

/** Bought in a hopeful hour: units too many at the opening, for the shop to be told about. */
const OVERBOUGHT: Readonly<Record<string, number>> = {
  'willow-laundry-basket': 70,
  'afternoon-linen-curtain': 30,
  'cedar-shave-soap': 60,
  'leaning-arch-mirror': 24,
};

/** Nobody needs a forecast to know when Mid-Autumn is: for these the plan counts for more than last month. */
const PLANNED: readonly Curve[] = ['tea-gift', 'gift', 'new-year'];

export interface Shelf {
  readonly entry: CatalogueEntry;
  readonly variant: SourceVariant;
  /** Share of its product's demand, 0-1. */
  readonly share: number;
  stock: number;
  readonly arrivals: { day: number; units: number }[];
  /** Units sold by day number. */
  readonly sold: Map<number, number>;
}

const SIZE_SHARE: Readonly<Record<string, number>> = {
  S: 0.8,
  M: 1.3,
  L: 1.1,
  XL: 0.6,
  '36': 0.7,
  '37': 1.1,
  '38': 1.3,
  '39': 1,
  '40': 0.8,
  '41': 0.9,
  '42': 1,
  '43': 0.6,
  '44': 0.3,
};
const COLOR_SHARE = [1, 0.72, 0.5, 0.4] as const;

export function makeShelves(entry: CatalogueEntry): readonly Shelf[] {
  const variants = sourceVariants(entry.category, entry.place, entry.source);
  const weights = variants.map(({ size, color }) => {
    const place = color === undefined ? 0 : entry.source.colors.indexOf(color);
    return (size === undefined ? 1 : (SIZE_SHARE[size] ?? 1)) * (COLOR_SHARE[place] ?? 0.4);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return variants.map((variant, i) => ({
    entry,
    variant,
    share: (weights[i] ?? 1) / sum,
    stock: 0,
    arrivals: [],
    sold: new Map(),
  }));
}

/** True while a failed delivery keeps the shelf empty. */
export function isFailed({ entry, variant }: Shelf, day: Day): boolean {
  return FAILED.some(
    ({ id, only, from, to }) =>
      id === entry.source.id &&
      day >= from &&
      day <= to &&
      (only === undefined || variant.sku.split('-').includes(only)),
  );
}

/** Units a day that an ordinary day would sell, before the season's factor. */
export type Rate = (shelf: Shelf) => number;

/** The first delivery: some two months of what the merchant hopes for. */
export function openShelf(shelf: Shelf, day: Day, rate: Rate, random: Random): void {
  const season = wanted(shelf.entry.source.sells[1], addDays(day, 25));
  shelf.stock =
    6 + (OVERBOUGHT[shelf.entry.source.id] ?? 0) + Math.round(rate(shelf) * season * (45 + 30 * random()));
}

export function receive(shelf: Shelf, day: Day): void {
  const today = dayNumber(day);
  for (let i = shelf.arrivals.length - 1; i >= 0; i--) {
    const arrival = shelf.arrivals[i];
    if (arrival === undefined || arrival.day > today) continue;
    shelf.stock += arrival.units;
    shelf.arrivals.splice(i, 1);
  }
}

/** Monday's look at the shelf: last month's sales and the plan, three to four weeks to arrive, some late. */
export function reorder(shelf: Shelf, day: Day, rate: Rate, random: Random): void {
  const late = random() < 0.07 ? 14 + randomInt(random, 12) : 0;
  const lead = 19 + randomInt(random, 9) + late;
  const lot = random();
  const [, curve] = shelf.entry.source.sells;
  const ahead = wanted(curve, addDays(day, 40));
  if (ONE_SEASON.includes(curve) && ahead < 0.5) return;
  const today = dayNumber(day);
  let month = 0;
  for (let back = 1; back <= 28; back++) month += shelf.sold.get(today - back) ?? 0;
  const plan = rate(shelf) * ahead;
  const trust = PLANNED.includes(curve) ? 0.85 : 0.5;
  const perDay = (1 - trust) * (month / 28) + trust * plan;
  const onOrder = shelf.arrivals.reduce((sum, { units }) => sum + units, 0);
  if (shelf.stock + onOrder > perDay * 38 + 3) return;
  const target = perDay * (66 + 16 * lot) + 6 + 5 * lot;
  const units = Math.max(6, Math.round(target - shelf.stock - onOrder));
  shelf.arrivals.push({ day: today + lead, units });
}
