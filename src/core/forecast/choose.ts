/**
 * @file Which method a series gets. A dozen noisy errors of one product choose badly on their own, so they are
 * weighed together with how each method did over the whole shop.
 */
import { actualAt, MAX_ORIGINS, slot, type Backtest } from './backtest';

/**
 * How much the shop's record counts, in held-out points. On UCI Online Retail (WAPE, MASE, bias of the last four weeks):
 * with 12 origins, 0: .660 1.644 -.10; 30: .636 1.564 -.15; 100: .622 1.538 -.20; 1000: .640 1.584 -.30. More of it errs less and lower.
 */
const PRIOR_WEIGHT = 30;

/** Mean scaled |error| of each method, by origin: what was known about it then. */
export interface ShopRecord {
  /** @returns NaN where the shop has no record. */
  scoreAt(method: number, back: number): number;
}

export const NO_RECORD: ShopRecord = { scoreAt: () => NaN };

/** Sums over many series; `add` each, then `record`. */
export class ShopRecordBuilder {
  readonly #sums: Float64Array;
  readonly #counts: Float64Array;

  constructor(
    private readonly methods: number,
    private readonly horizon: number,
  ) {
    this.#sums = new Float64Array(methods * MAX_ORIGINS * horizon);
    this.#counts = new Float64Array(methods * MAX_ORIGINS * horizon);
  }

  add(test: Backtest): void {
    for (let m = 0; m < this.methods; m++) {
      for (let back = 1; back <= test.origins; back++) {
        for (let h = 0; h < Math.min(back, this.horizon); h++) {
          const forecast = test.forecasts[slot(test, m, back, h)] ?? NaN;
          if (Number.isNaN(forecast)) continue;
          const at = this.#at(m, back, h);
          this.#sums[at] = (this.#sums[at] ?? 0) + Math.abs(forecast - actualAt(test, back, h)) / test.scale;
          this.#counts[at] = (this.#counts[at] ?? 0) + 1;
        }
      }
    }
  }

  #at(method: number, back: number, h: number): number {
    return (method * MAX_ORIGINS + back - 1) * this.horizon + h;
  }

  record(): ShopRecord {
    // (methods, MAX_ORIGINS + 1): the mean over slots known at each origin; column 0 is "now".
    const scores = new Float64Array(this.methods * (MAX_ORIGINS + 1)).fill(NaN);
    for (let m = 0; m < this.methods; m++) {
      for (let now = 0; now <= MAX_ORIGINS; now++) {
        let sum = 0;
        let count = 0;
        for (let back = now + 1; back <= MAX_ORIGINS; back++) {
          for (let h = 0; h < Math.min(back - now, this.horizon); h++) {
            sum += this.#sums[this.#at(m, back, h)] ?? 0;
            count += this.#counts[this.#at(m, back, h)] ?? 0;
          }
        }
        if (count > 0) scores[m * (MAX_ORIGINS + 1) + now] = sum / count;
      }
    }
    return { scoreAt: (method, back) => scores[method * (MAX_ORIGINS + 1) + back] ?? NaN };
  }
}

/**
 * The best method for a forecast made at origin `back` (0 is now), from what was known then; the first candidate
 * that can forecast there when nothing is known.
 */
export function chooseMethod(
  test: Backtest,
  back: number,
  record: ShopRecord,
  weight = PRIOR_WEIGHT,
): number {
  let best = -1;
  let bestScore = Infinity;
  for (let m = 0; m < test.methods.length; m++) {
    // Now: a method that could forecast from the latest origin can forecast here.
    if (Number.isNaN(test.forecasts[slot(test, m, Math.max(1, back), 0)] ?? NaN)) continue;
    const { sum, count, possible } = knownErrors(test, m, back);
    if (count < possible / 2) continue; // too young to be compared
    const prior = record.scoreAt(m, back);
    const known = Number.isNaN(prior) ? 0 : weight;
    const score =
      known + count === 0 ? Number.MAX_VALUE : (sum + (known > 0 ? known * prior : 0)) / (known + count);
    if (score < bestScore) {
      best = m;
      bestScore = score;
    }
  }
  return best;
}

function knownErrors(
  test: Backtest,
  method: number,
  now: number,
): { sum: number; count: number; possible: number } {
  let sum = 0;
  let count = 0;
  let possible = 0;
  for (let back = now + 1; back <= test.origins; back++) {
    for (let h = 0; h < Math.min(back - now, test.horizon); h++) {
      possible += 1;
      const forecast = test.forecasts[slot(test, method, back, h)] ?? NaN;
      if (Number.isNaN(forecast)) continue;
      sum += Math.abs(forecast - actualAt(test, back, h)) / test.scale;
      count += 1;
    }
  }
  return { sum, count, possible };
}
