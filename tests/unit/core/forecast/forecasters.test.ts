import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipped6,
  mean4,
  mean8,
  median8,
  naive,
  seasonalMean,
  seasonalNaive,
  seasonalShape,
} from '../../../../src/core/forecast/averages';
import { CANDIDATES } from '../../../../src/core/forecast/candidates';
import { type Forecaster } from '../../../../src/core/forecast/forecaster';
import { croston, crostonLevel, sba, tsb, tsbLevel } from '../../../../src/core/forecast/intermittent';
import { holtDamped, ses, sesFitted, sesLevel } from '../../../../src/core/forecast/smoothing';

const of = (method: Forecaster, values: number[], horizon = 1, season = 52): number[] => [
  ...method.forecast(Float64Array.from(values), horizon, season),
];

describe('averages', () => {
  const history = [1, 9, 2, 4, 6, 0, 3, 5, 7, 40];

  it('gives what one works out by hand', () => {
    expect(of(naive, history, 2)).toEqual([40, 40]);
    expect(of(mean4, history)).toEqual([(3 + 5 + 7 + 40) / 4]);
    expect(of(mean8, history)).toEqual([(2 + 4 + 6 + 0 + 3 + 5 + 7 + 40) / 8]);
    expect(of(median8, history)).toEqual([4.5]);
  });

  it('cuts the largest of six to the second largest and weighs newer ones more', () => {
    const w = [0.8 ** 5, 0.8 ** 4, 0.8 ** 3, 0.8 ** 2, 0.8, 1];
    const cut = [6, 0, 3, 5, 7, 7];
    const expected =
      cut.reduce((sum, v, i) => sum + v * (w[i] ?? 0), 0) / w.reduce((sum, value) => sum + value, 0);
    expect(of(clipped6, history)[0]).toBeCloseTo(expected, 12);
  });

  it('repeats the season, or averages the same place of up to four', () => {
    expect(of(seasonalNaive, [9, 9, 9, 1, 2, 3], 5, 3)).toEqual([1, 2, 3, 1, 2]);
    expect(of(seasonalMean, [1, 10, 3, 20], 3, 2)).toEqual([2, 15, 2]);
    // Five seasons: the oldest does not count.
    expect(of(seasonalMean, [100, 1, 2, 3, 2], 1, 1)).toEqual([2]);
    expect(seasonalMean.minPoints(52)).toBe(Infinity);
  });

  it("puts last year's shape on the present level, within limits", () => {
    const history = [
      ...Array<number>(8).fill(10),
      20,
      1000,
      ...Array<number>(42).fill(10),
      ...Array<number>(8).fill(30),
    ];
    // 60 points, season 52: the points after a year ago are numbers 8 and 9, the level before them 10, now 30.
    expect(of(seasonalShape, history, 2)).toEqual([60, 120]);
  });
});

describe('smoothing', () => {
  it('smooths by the recursion', () => {
    // 10, then .2 x 20 + .8 x 10 = 12, then .2 x 0 + .8 x 12 = 9.6
    expect(sesLevel(Float64Array.of(10, 20, 0), 0.2)).toBeCloseTo(9.6, 12);
    expect(of(ses, [10, 20, 0], 2)).toEqual([9.600000000000001, 9.600000000000001]);
  });

  it('fits a quick alpha to a step and a slow one to noise about a mean', () => {
    const step = [...Array<number>(10).fill(10), ...Array<number>(10).fill(50)];
    expect(of(sesFitted, step)[0]).toBeGreaterThan(49);
    const noise = Array.from({ length: 40 }, (_, i) => 10 + (i % 2 === 0 ? 5 : -5));
    expect(of(sesFitted, noise)[0]).toBeCloseTo(10, 0);
  });

  it('follows a line, damped, and never goes below zero', () => {
    const up = of(
      holtDamped,
      Array.from({ length: 30 }, (_, i) => 10 + 2 * i),
      3,
    );
    expect(up[0]).toBeGreaterThan(68);
    expect(up[0]).toBeLessThanOrEqual(70.5);
    expect((up[2] ?? 0) - (up[1] ?? 0)).toBeLessThan((up[1] ?? 0) - (up[0] ?? 0));
    const down = of(
      holtDamped,
      Array.from({ length: 20 }, (_, i) => Math.max(0, 38 - 2 * i)),
      20,
    );
    expect(Math.min(...down)).toBeGreaterThanOrEqual(0);
  });
});

describe('intermittent demand', () => {
  // First sale at point 2: size 6, interval 2; after one empty point 4: size .1 x 4 + .9 x 6, interval .1 x 2 + .9 x 2.
  const history = Float64Array.of(0, 6, 0, 4);

  it('gives what the recursions give by hand', () => {
    expect(crostonLevel(history, 0.1)).toBeCloseTo(5.8 / 2, 12);
    expect(of(croston, [...history])[0]).toBeCloseTo(2.9, 12);
    expect(of(sba, [...history])[0]).toBeCloseTo(2.9 * 0.95, 12);
    // chance 1/2, then .45, then .1 + .9 x .45 = .505
    expect(tsbLevel(history, 0.1, 0.1)).toBeCloseTo(5.8 * 0.505, 12);
  });

  it('lets the chance of a sale die away, which Croston does not', () => {
    const dead = [0, 6, 0, 4, ...Array<number>(30).fill(0)];
    expect(of(tsb, dead)[0]).toBeLessThan(0.2);
    expect(of(croston, dead)[0]).toBeCloseTo(2.9, 12);
  });

  it('expects nothing of what never sold', () => {
    for (const method of [croston, sba, tsb]) expect(of(method, [0, 0, 0], 2)).toEqual([0, 0]);
  });
});

describe('every candidate', { timeout: 30_000 }, () => {
  it('gives finite, non-negative forecasts of the asked length, scales with the data and changes nothing', () => {
    const series = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 70, maxLength: 110 });
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(7, 52),
        (values, horizon, season) => {
          for (const method of CANDIDATES) {
            if (values.length < method.minPoints(season)) continue;
            const history = Float64Array.from(values);
            const once = method.forecast(history, horizon, season);
            expect([...history]).toEqual(values);
            expect(once).toHaveLength(horizon);
            const double = method.forecast(
              history.map((value) => 2 * value),
              horizon,
              season,
            );
            once.forEach((value, h) => {
              expect(Number.isFinite(value)).toBe(true);
              expect(value).toBeGreaterThanOrEqual(0);
              expect(double[h] ?? NaN).toBeCloseTo(2 * value, 6);
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('repeats a constant', () => {
    const constant = new Float64Array(70).fill(12);
    for (const method of CANDIDATES) {
      if (method.minPoints(52) > 70) continue;
      // Croston's correction is for intermittent demand; it takes 5 % off a steady one.
      const expected = method.id === 'sba' ? 11.4 : 12;
      for (const value of method.forecast(constant, 3, 52)) expect(value, method.id).toBeCloseTo(expected, 9);
    }
  });
});
