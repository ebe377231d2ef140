import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Forecast } from '../../../../src/core/forecast/forecast';
import { buildSalesTable } from '../../../../src/core/sales/build-table';
import { idleStock } from '../../../../src/core/stock/dead-stock';
import { demandDistribution, normalQuantile } from '../../../../src/core/stock/distribution';
import { demandOver, meanFactor } from '../../../../src/core/stock/lead-demand';
import { DEFAULT_POLICY, reorderLine, reorderList, type StockItem } from '../../../../src/core/stock/reorder';
import { line, order, product } from '../../../fixtures/orders';

/** A forecast of `weekly` a week whose errors had this variance per unit forecast. */
function steady(weekly: number, dispersion = 1): Forecast {
  const four = (value: number): Float64Array => new Float64Array(4).fill(value);
  return {
    kind: 'forecast',
    method: 'mean-8',
    point: four(weekly),
    lo: four(0),
    hi: four(2 * weekly),
    level: 0.8,
    record: {
      points: 8,
      mase: 1,
      wape: 0.3,
      bias: 0,
      absolute: 0,
      signed: 0,
      actual: 0,
      lastPoints: 8,
      coverage: null,
      coverageOf: 0,
    },
    candidates: [],
    dispersion: four(dispersion),
  };
}

const item = (more: Partial<StockItem> = {}): StockItem => ({
  productId: 'a',
  stock: 10,
  priceMinor: 1000,
  costMinor: 400,
  forecast: steady(7),
  ...more,
});

describe('demandDistribution', () => {
  it('gives the normal quantiles of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 9);
    expect(normalQuantile(0.01)).toBeCloseTo(-2.326348, 6);
  });

  it('is Poisson where the errors are no larger than chance', () => {
    // Poisson(2): P(<= 4) = .9473, P(<= 5) = .9834; E[(D - 1)+] = 2 - 1 + P(0) = 1 + e^-2.
    const two = demandDistribution(2, 0);
    expect(two.quantile(0.94)).toBe(4);
    expect(two.quantile(0.95)).toBe(5);
    expect(two.shortage(1)).toBeCloseTo(1 + Math.exp(-2), 3);
    expect(two.shortage(0)).toBeCloseTo(2, 9);
  });

  it('matches the negative binomial worked out by hand', () => {
    // Mean 2, variance 4: size 2, p = 1/2; P(0) = 1/4, P(1) = 1/4, P(2) = 3/16, P(3) = 1/8, P(4) = 5/64.
    const spread = demandDistribution(2, 4);
    expect(spread.quantile(0.25)).toBe(0);
    expect(spread.quantile(0.6)).toBe(2);
    expect(spread.quantile(0.85)).toBe(4);
    expect(spread.shortage(2)).toBeCloseTo(2 - 2 + 2 / 4 + 1 / 4, 9);
  });

  it('is monotone, and shortage and quantile agree, small and large', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3000, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (mean, ratio) => {
          const demand = demandDistribution(mean, mean * ratio);
          let last = -1;
          for (const p of [0.05, 0.5, 0.8, 0.95, 0.99]) {
            const q = demand.quantile(p);
            expect(q).toBeGreaterThanOrEqual(last);
            last = q;
          }
          expect(demand.shortage(0)).toBeCloseTo(mean, mean > 400 ? -1 : 6);
          expect(demand.shortage(last)).toBeLessThan(demand.shortage(0));
          expect(demand.shortage(last)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('demandOver', () => {
  it('counts parts of weeks, goes on beyond the horizon, and takes the shop’s bias off', () => {
    expect(demandOver(steady(7), 10).mean).toBeCloseTo(10);
    expect(demandOver(steady(7), 70).mean).toBeCloseTo(70);
    expect(demandOver(steady(7), 7, meanFactor(-0.2)).mean).toBeCloseTo(7 * 1.25);
    expect(meanFactor(null)).toBe(1);
    expect(meanFactor(-0.9)).toBe(1.5);
    expect(demandOver(steady(7, 3), 14).variance).toBeCloseTo(42);
  });
});

describe('reorderLine', () => {
  it('orders up to the quantile over lead time and review, in whole packs', () => {
    // One a day, Poisson: 14 days 95 %: 20; 21 days 95 %: 29.
    const due = reorderLine(item(), { ...DEFAULT_POLICY, packSize: 6 });
    expect(due).toMatchObject({ reorderPoint: 20, orderUpTo: 29, quantity: 24 });
    expect(due.coverDays).toBeCloseTo(10);
    expect(due.weeklyDemand).toBeCloseTo(7);
    expect(due.orderCostMinor).toBe(24 * 400);
    expect(due.runOutChance).toBeGreaterThan(0.7);
    // Expected shortage of Poisson(21) at 10 is 11 and a little, at a margin of 600.
    expect(due.atRiskMinor).toBeGreaterThan(11 * 600);
    expect(due.atRiskMinor).toBeLessThan(11.1 * 600);
  });

  it('orders nothing above the reorder point, nor where next to nothing is expected', () => {
    expect(reorderLine(item({ stock: 21 }), DEFAULT_POLICY).quantity).toBe(0);
    expect(reorderLine(item({ stock: 0, forecast: steady(0.1, 300) }), DEFAULT_POLICY).quantity).toBe(0);
  });

  it('values risk at price where no cost is known, and says so', () => {
    const blind = reorderLine(item({ costMinor: null }), DEFAULT_POLICY);
    expect(blind).toMatchObject({ atRiskIs: 'revenue', orderCostMinor: null });
    expect(reorderLine(item({ priceMinor: null }), DEFAULT_POLICY).atRiskMinor).toBeNull();
  });

  it('asks for no less with a longer lead time, a higher service level or wilder demand', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (weekly, stock, leadTimeDays) => {
          const base = { ...DEFAULT_POLICY, leadTimeDays };
          const of = (policy: typeof base, dispersion = 2): number =>
            reorderLine(item({ stock, forecast: steady(weekly, dispersion) }), policy).orderUpTo;
          expect(of({ ...base, leadTimeDays: leadTimeDays + 7 })).toBeGreaterThanOrEqual(of(base));
          expect(of({ ...base, serviceLevel: 0.99 })).toBeGreaterThanOrEqual(of(base));
          expect(of(base, 3)).toBeGreaterThanOrEqual(of(base));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('reorderList', () => {
  it('lists only what is due, most money at risk first', () => {
    const list = reorderList(
      [
        item({ productId: 'fine', stock: 500 }),
        item({ productId: 'cheap', priceMinor: 500 }),
        item({ productId: 'dear', priceMinor: 9000 }),
        item({ productId: 'gone', stock: 0, priceMinor: 500 }),
      ],
      DEFAULT_POLICY,
    );
    expect(list.map(({ productId }) => productId)).toEqual(['dear', 'gone', 'cheap']);
  });
});

describe('idleStock', () => {
  const shop = [
    product('dead', { stock: 10, costMinor: 300 }),
    product('slow', { stock: 100, priceMinor: 700 }),
    product('moving', { stock: 10 }),
    product('never', { stock: 2, costMinor: 100 }),
    product('new', { stock: 9, addedDay: '2026-04-01' }),
    product('sold-out', { stock: 0 }),
    product('draft', { stock: 9, status: 'draft' }),
  ];
  const table = buildSalesTable(
    [
      order('1', '2026-01-01', [line('dead', 1)]),
      order('2', '2026-04-10', [line('moving', 20), line('slow', 2)]),
    ],
    shop,
  );

  it('finds what lies, and what it ties up', () => {
    expect(idleStock(table, 60).items).toEqual([
      {
        productId: 'slow',
        kind: 'slow',
        stock: 100,
        lastSaleDay: '2026-04-10',
        idleDays: 0,
        coverDays: 3000,
        tiedUpMinor: 70_000,
        valuedAt: 'price',
      },
      {
        productId: 'dead',
        kind: 'dead',
        stock: 10,
        lastSaleDay: '2026-01-01',
        idleDays: 99,
        coverDays: null,
        tiedUpMinor: 3000,
        valuedAt: 'cost',
      },
      {
        productId: 'never',
        kind: 'dead',
        stock: 2,
        lastSaleDay: null,
        idleDays: 99,
        coverDays: null,
        tiedUpMinor: 200,
        valuedAt: 'cost',
      },
    ]);
  });

  it('calls nothing dead before the window has passed', () => {
    expect(idleStock(table, 200)).toEqual({ windowDays: 200, tooShort: true, items: [] });
  });
});
