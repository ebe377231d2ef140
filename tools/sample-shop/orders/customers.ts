/** @file The invented customers: who comes back, what they lean to, which sizes they wear. */
import { randomInt, type Random } from '../../../src/lib/random.ts';
import { CATEGORIES, type CategoryKey } from '../catalogue/words.ts';

export interface Customer {
  readonly id: string;
  readonly wears: 'women' | 'men';
  /** Multiplies what the category is wanted by others. */
  readonly leaning: Readonly<Record<CategoryKey, number>>;
  /** How likely to come back, against others. */
  readonly loyalty: number;
  readonly size: string;
  readonly shoe: string;
  lastDay: number;
  readonly bought: string[];
}

const CATEGORY_KEYS = Object.keys(CATEGORIES).filter((key): key is CategoryKey => key in CATEGORIES);

function pick<T>(random: Random, values: readonly [T, ...T[]], shares: readonly number[]): T {
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  for (const [i, value] of values.entries()) {
    const share = shares[i] ?? 0;
    if (left < share) return value;
    left -= share;
  }
  return values[0];
}

export function newCustomer(number: number, random: Random): Customer {
  const wears = random() < 0.66 ? 'women' : 'men';
  const leaning: Record<CategoryKey, number> = {
    clothing: 1,
    shoes: 1,
    bags: 1,
    home: 1,
    kitchen: 1,
    pantry: 1,
    beauty: 1,
    stationery: 1,
    kids: 1,
    outdoor: 1,
  };
  for (const key of CATEGORY_KEYS) leaning[key] = 0.35 + random() * 0.9;
  const heart = CATEGORY_KEYS[randomInt(random, CATEGORY_KEYS.length)];
  if (heart !== undefined) leaning[heart] *= 3.2;
  const second = CATEGORY_KEYS[randomInt(random, CATEGORY_KEYS.length)];
  if (second !== undefined) leaning[second] *= 1.8;
  if (random() < 0.72) leaning.kids *= 0.15;
  if (wears === 'men') leaning.beauty *= 0.35;
  const chance = random();
  return {
    id: `c${String(number).padStart(4, '0')}`,
    wears,
    leaning,
    loyalty: 0.15 + 3 * chance * chance * chance,
    size: pick(random, ['S', 'M', 'L', 'XL'], wears === 'women' ? [28, 38, 23, 11] : [12, 32, 36, 20]),
    shoe:
      wears === 'women'
        ? pick(random, ['36', '37', '38', '39', '40'], [14, 27, 32, 18, 9])
        : pick(random, ['40', '41', '42', '43', '44'], [14, 26, 32, 20, 8]),
    lastDay: 0,
    bought: [],
  };
}

/** One of those who bought before, rather the loyal and the recent: the winner of a small draw. */
export function returningCustomer(
  known: readonly Customer[],
  today: number,
  random: Random,
): Customer | undefined {
  let sum = 0;
  let chosen: Customer | undefined;
  for (let draw = 0; draw < 10; draw++) {
    const candidate = known[randomInt(random, known.length)];
    const roll = random();
    if (candidate === undefined) continue;
    const since = today - candidate.lastDay;
    const weight = since < 2 ? 0.02 : candidate.loyalty / (1 + since / 90);
    sum += weight;
    if (roll * sum < weight) chosen = candidate;
  }
  return chosen;
}
