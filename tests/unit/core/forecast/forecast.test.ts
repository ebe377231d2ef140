import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyOf, addError, naiveScale, noErrors } from '../../../../src/core/forecast/accuracy';
import { mean4, naive } from '../../../../src/core/forecast/averages';
import { actualAt, backtest, slot } from '../../../../src/core/forecast/backtest';
import { CANDIDATES } from '../../../../src/core/forecast/candidates';
import { chooseMethod, NO_RECORD, ShopRecordBuilder } from '../../../../src/core/forecast/choose';
import { ConformalBand } from '../../../../src/core/forecast/conformal';
import { carriesDays, demandMatrix, productSeries, summedSeries } from '../../../../src/core/forecast/demand';
import { type Forecaster } from '../../../../src/core/forecast/forecaster';
import { forecastSeries } from '../../../../src/core/forecast/forecast';
import { buildSalesTable } from '../../../../src/core/sales/build-table';
import { randomNormal, seededRandom } from '../../../../src/lib/random';
import { generatedOrders, line, order, product } from '../../../fixtures/orders';

const WEEKLY = { horizon: 4, season: 52 };

describe('accuracy', () => {
  it('gives MASE, WAPE and bias worked out by hand', () => {
    const sums = noErrors();
    addError(sums, 12, 10);
    addError(sums, 5, 10);
    const accuracy = accuracyOf(sums, naiveScale(Float64Array.of(1, 3, 2)));
    expect(accuracy.mase).toBeCloseTo(3.5 / 1.5);
    expect(accuracy.wape).toBeCloseTo(7 / 20);
    expect(accuracy.bias).toBeCloseTo(-3 / 20);
  });

  it('has no percentage of nothing', () => {
    const sums = noErrors();
    addError(sums, 1, 0);
    expect(accuracyOf(sums, 1)).toMatchObject({ wape: null, bias: null, mase: 1 });
    expect(naiveScale(Float64Array.of(5, 5))).toBe(5);
    expect(naiveScale(Float64Array.of(0, 0))).toBe(1);
  });
});

describe('backtest', () => {
  const values = Float64Array.of(1, 2, 3, 4, 5, 6);
  const test = backtest(values, 2, 52, [naive, mean4]);

  it('forecasts from each origin with what came before it', () => {
    expect(test.origins).toBe(2);
    expect(test.forecasts[slot(test, 0, 1, 0)]).toBe(5); // before the last point
    expect(test.forecasts[slot(test, 0, 2, 1)]).toBe(4); // two points before, second step
    expect(test.forecasts[slot(test, 1, 2, 0)]).toBe(2.5);
    expect(actualAt(test, 2, 1)).toBe(6);
  });

  it('never shows a method a point at or after its origin', () => {
    const seen: number[][] = [];
    const spy: Forecaster = {
      id: 'naive',
      minPoints: () => 1,
      forecast(history, horizon) {
        seen.push([...history]);
        return new Float64Array(horizon);
      },
    };
    backtest(values, 2, 52, [spy]);
    expect(seen).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4],
    ]);
  });
});

describe('chooseMethod', () => {
  it('takes the method that erred least, from what was known at that time only', () => {
    // Naive is right until the last point, which no earlier origin may know of.
    const values = Float64Array.of(0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 10, 0);
    const test = backtest(values, 1, 52, [mean4, naive]);
    expect(test.methods[chooseMethod(test, 1, NO_RECORD)]?.id).toBe('naive');
    const changed = backtest(Float64Array.from([...values.slice(0, -1), 999]), 1, 52, [mean4, naive]);
    expect(chooseMethod(changed, 1, NO_RECORD)).toBe(chooseMethod(test, 1, NO_RECORD));
  });

  it('leans on the record of the shop when the series itself says little', () => {
    const builder = new ShopRecordBuilder(2, 1);
    // In this shop the naive method is hopeless: demand alternates.
    for (let i = 0; i < 50; i++)
      builder.add(
        backtest(
          Float64Array.from({ length: 24 }, (_, t) => (t % 2) * 10),
          1,
          52,
          [naive, mean4],
        ),
      );
    const flat = backtest(
      Float64Array.from({ length: 12 }, () => 5),
      1,
      52,
      [naive, mean4],
    );
    expect(flat.methods[chooseMethod(flat, 0, NO_RECORD)]?.id).toBe('naive');
    expect(flat.methods[chooseMethod(flat, 0, builder.record())]?.id).toBe('mean-4');
  });
});

describe('ConformalBand', () => {
  it('takes the order statistics of the scaled errors, each side its own', () => {
    // Forecast 4, spread 2: scores -2 … 7 in halves of ten errors.
    const band = new ConformalBand(
      Array.from({ length: 19 }, (_, i) => ({ forecast: 4, actual: 4 + 2 * (i - 9) })),
    );
    // n = 19: floor(20 x .1) = 2nd and ceil(20 x .9) = 18th of -9 … 9: -8 and 8; times the spread of the forecast.
    expect(band.around(100, 0.8)).toEqual({ lo: 100 - 80, hi: 100 + 80 });
    expect(band.around(4, 0.8)).toEqual({ lo: 0, hi: 20 });
  });

  it('covers what it promises on exchangeable errors', () => {
    const random = seededRandom(5);
    let inside = 0;
    const runs = 3000;
    for (let run = 0; run < runs; run++) {
      const draw = (): { forecast: number; actual: number } => ({
        forecast: 50,
        actual: 50 + 9 * randomNormal(random),
      });
      const { lo, hi } = new ConformalBand(Array.from({ length: 30 }, draw)).around(50, 0.8);
      const { actual } = draw();
      if (actual >= lo && actual <= hi) inside += 1;
    }
    expect(inside / runs).toBeGreaterThan(0.78);
    expect(inside / runs).toBeLessThan(0.85);
  });
});

describe('forecastSeries', { timeout: 30_000 }, () => {
  it('refuses what is too short or almost never sold, and says how much is missing', () => {
    expect(forecastSeries(new Float64Array(7).fill(3), WEEKLY)).toEqual({
      kind: 'refused',
      code: 'analysis/not-enough-data',
      reason: 'few-points',
      have: 7,
      need: 8,
    });
    const rare = new Float64Array(40);
    rare[3] = 5;
    expect(forecastSeries(rare, WEEKLY)).toMatchObject({ reason: 'few-sales', have: 1, need: 3 });
  });

  it('is sure of a constant and reports no error', () => {
    const outcome = forecastSeries(new Float64Array(30).fill(6), WEEKLY);
    if (outcome.kind === 'refused') throw new Error('refused');
    expect([...outcome.point]).toEqual([6, 6, 6, 6]);
    expect(outcome.record).toMatchObject({ wape: 0, bias: 0, mase: 0, coverage: 1, lastPoints: 20 });
  });

  it('finds last year’s peak again', () => {
    const year = Array.from({ length: 52 }, (_, week) => (week % 52 === 46 ? 300 : 100 + (week % 5)));
    const values = Float64Array.from([...year, ...year.slice(0, 46)]);
    const outcome = forecastSeries(values, { horizon: 2, season: 52 });
    if (outcome.kind === 'refused') throw new Error('refused');
    const peaked = outcome.candidates.find(({ method }) => method === 'seasonal-shape');
    expect(peaked).toBeDefined();
    expect(outcome.record.wape).toBeLessThan(0.05);
  });

  it('holds the point in the interval, above zero, and covers about what it says on noisy demand', () => {
    const series = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 8, maxLength: 80 });
    fc.assert(
      fc.property(series, (values) => {
        const outcome = forecastSeries(Float64Array.from(values), WEEKLY);
        if (outcome.kind === 'refused') return;
        outcome.point.forEach((point, h) => {
          expect(outcome.lo[h]).toBeLessThanOrEqual(point);
          expect(outcome.hi[h]).toBeGreaterThanOrEqual(point);
          expect(outcome.lo[h]).toBeGreaterThanOrEqual(0);
        });
        expect(outcome.record.coverage ?? 0.5).toBeGreaterThanOrEqual(0);
        expect(outcome.record.coverage ?? 0.5).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
    const random = seededRandom(3);
    let inside = 0;
    let of = 0;
    for (let i = 0; i < 200; i++) {
      const all = Float64Array.from({ length: 54 }, () =>
        Math.max(0, Math.round(40 + 10 * randomNormal(random))),
      );
      const outcome = forecastSeries(all.slice(0, 50), WEEKLY);
      if (outcome.kind === 'refused') continue;
      for (let h = 0; h < 4; h++) {
        const actual = all[50 + h] ?? 0;
        of += 1;
        if (actual >= (outcome.lo[h] ?? 0) && actual <= (outcome.hi[h] ?? 0)) inside += 1;
      }
    }
    expect(inside / of).toBeGreaterThan(0.75);
    expect(inside / of).toBeLessThan(0.88);
  });

  it('learns nothing from the future: the record of a prefix does not change with what follows', () => {
    const values = Float64Array.from({ length: 40 }, (_, i) => 20 + ((i * 7) % 11));
    const test = backtest(values, 1, 52, CANDIDATES);
    const other = values.slice();
    other[39] = 500;
    const changed = backtest(other, 1, 52, CANDIDATES);
    for (let back = 2; back <= 10; back++)
      expect(chooseMethod(changed, back, NO_RECORD)).toBe(chooseMethod(test, back, NO_RECORD));
  });
});

describe('demand', () => {
  it('counts weeks back from the last day, drops the broken first one, and leaves out cancelled and free goods', () => {
    const table = buildSalesTable(
      [
        order('0', '2026-03-01', [line('a', 50)]),
        order('1', '2026-03-03', [line('a', 2)]),
        order('2', '2026-03-09', [line('a', 3), line('b', 4)]),
        order('3', '2026-03-10', [line('a', 7)], { customer: 'z' }),
        order('4', '2026-03-10', [line('a', -7)], { customer: 'z', kind: 'cancellation' }),
        order('5', '2026-03-16', [line('a', 9, 0), line('b', 1)]),
      ],
      [product('a'), product('b')],
    );
    const matrix = demandMatrix(table, 'week');
    expect([...matrix.values]).toEqual([5, 0, 4, 1]);
    expect([...summedSeries(matrix, () => true).values]).toEqual([9, 1]);
  });

  it('begins a series at the launch and ends it where the product sold out', () => {
    const a = product('a', { stock: 0, addedDay: '2026-01-15' });
    const sold = Array.from({ length: 8 }, (_, week) =>
      order(
        `a${week}`,
        `2026-0${week < 2 ? 1 : 2}-${String(week < 2 ? 20 + 7 * week : 3 + 3 * (week - 2)).padStart(2, '0')}`,
        [line('a', 3)],
      ),
    );
    const rest = generatedOrders([product('b')], '2026-01-01', 84, 1);
    const table = buildSalesTable([...sold, ...rest], [a, product('b')]);
    const matrix = demandMatrix(table, 'week');
    const first = table.products[0];
    if (!first) throw new Error('no product');
    const series = productSeries(matrix, 0, first);
    expect(series.soldOutBins).toBeGreaterThan(2);
    expect(series.values.at(-1)).toBeGreaterThan(0);
    expect(series.values[0]).toBe(3); // 15-21 January, the week of the launch
    expect(productSeries(matrix, 0, { ...first, stock: 4 }).soldOutBins).toBe(0);
  });

  it('forecasts days only where most days have a sale', () => {
    expect(carriesDays(new Float64Array(56).fill(1))).toBe(true);
    expect(carriesDays(new Float64Array(55).fill(1))).toBe(false);
    expect(carriesDays(Float64Array.from({ length: 80 }, (_, i) => i % 2))).toBe(false);
  });
});
