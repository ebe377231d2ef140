import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsOver, isPartial } from '../../../../src/core/sales/bucket';
import { buildSalesTable, SalesTableBuilder } from '../../../../src/core/sales/build-table';
import { performanceOf } from '../../../../src/core/sales/performance';
import { gapsOf, qualityOf } from '../../../../src/core/sales/quality';
import { salesByProduct } from '../../../../src/core/sales/ranking';
import { dayFromNumber, dayNumber } from '../../../../src/lib/day';
import { generatedOrders, line, order, product } from '../../../fixtures/orders';

const shop = [
  product('a', { categoryId: 'tea', costMinor: 400, stock: 5 }),
  product('b', { categoryId: 'home', priceMinor: 5000 }),
];

/** Two weeks by hand: 2026-03-02 is a Monday. */
const orders = [
  order('1', '2026-03-02', [line('a', 2), line('b', 1, 5000)], { customer: 'x', country: 'CN' }),
  order('2', '2026-03-05', [{ ...line('a', 3), discountMinor: 500 }], { customer: 'x', country: 'CN' }),
  order('3', '2026-03-10', [line('b', 1, 5000)], { customer: 'y', country: 'SG' }),
  order('4', '2026-03-11', [line('a', -1)], { customer: 'x', kind: 'return', country: 'CN' }),
  order('5', '2026-03-12', [line('a', 4, 0)], { customer: null }),
];

describe('performanceOf', () => {
  const table = buildSalesTable(orders, shop);

  it('gives the figures worked out by hand', () => {
    const { current, compared } = performanceOf(table, {}, 'week', 'before');
    // 2000 + 5000 + (3000 - 500) + 5000 - 1000
    expect(current.revenueMinor).toBe(13_500);
    expect(current.orders).toBe(3);
    expect(current.averageOrderMinor).toBeCloseTo(14_500 / 3);
    expect(current.unitsSold).toBe(7);
    expect(current.unitsReturned).toBe(1);
    expect(current.returnRate).toBeCloseTo(1 / 7);
    expect(current.buyers).toBe(2);
    expect(current.repeatRate).toBe(0.5);
    // Only a has a cost: 2000 + 2500 - 1000 revenue less (2 + 3 - 1) x 400.
    expect(current.marginMinor).toBe(3500 - 1600);
    expect(current.marginCoverage).toBeCloseTo(4500 / 14_500);
    expect(compared).toBeNull();
  });

  it('sums into ISO weeks and says which are cut by the range', () => {
    const { series } = performanceOf(table, {}, 'week', 'before');
    expect(series.starts).toEqual(['2026-03-02', '2026-03-09']);
    expect(series.revenueMinor).toEqual([9500, 4000]);
    expect(series.orders).toEqual([2, 1]);
    expect(series.unitsSold).toEqual([6, 1]);
    expect(series.unitsReturned).toEqual([0, 1]);
    expect(series.partial).toEqual([false, true]);
  });

  it('compares with the days just before, and with the same weekdays a year before', () => {
    const { compared } = performanceOf(table, { from: '2026-03-09', to: '2026-03-11' }, 'day', 'before');
    expect(compared).toMatchObject({ from: '2026-03-06', to: '2026-03-08', kpis: { revenueMinor: 0 } });
    expect(performanceOf(table, { from: '2026-03-09' }, 'day', 'year').compared).toBeNull();
  });

  it('filters by category, product and country', () => {
    const revenue = (filter: Parameters<typeof performanceOf>[1]): number =>
      performanceOf(table, filter, 'day', 'before').current.revenueMinor;
    expect(revenue({ categoryId: 'home' })).toBe(10_000);
    expect(revenue({ productId: 'a' })).toBe(3500);
    expect(revenue({ country: 'SG' })).toBe(5000);
    expect(revenue({ country: 'FR' })).toBe(0);
  });

  it('adds up over categories, countries and buckets, whatever the orders', () => {
    const many = [...shop, product('c', { categoryId: 'home' }), product('d', { categoryId: 'bags' })];
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('day', 'week', 'month'), (seed, granularity) => {
        const of = buildSalesTable(generatedOrders(many, '2026-01-10', 40, 3, seed), many);
        const all = performanceOf(of, {}, granularity, 'before');
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        const by = (key: 'categoryId' | 'country', values: string[]): number =>
          sum(
            values.map(
              (value) => performanceOf(of, { [key]: value }, granularity, 'before').current.revenueMinor,
            ),
          );
        expect(by('categoryId', ['tea', 'home', 'bags'])).toBe(all.current.revenueMinor);
        expect(by('country', ['CN', 'SG'])).toBe(all.current.revenueMinor);
        expect(sum(all.series.revenueMinor)).toBe(all.current.revenueMinor);
        expect(sum(all.series.orders)).toBe(all.current.orders);
        expect(sum(all.series.unitsSold)).toBe(all.current.unitsSold);
        const ranked = salesByProduct(of, {});
        expect(sum(ranked.map(({ revenueMinor }) => revenueMinor))).toBe(all.current.revenueMinor);
        expect(sum(ranked.map(({ share }) => share))).toBeCloseTo(1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('salesByProduct', () => {
  it('ranks by net revenue, with margin only where a cost is known', () => {
    expect(salesByProduct(buildSalesTable(orders, shop), {})).toEqual([
      {
        productId: 'b',
        revenueMinor: 10_000,
        unitsSold: 2,
        unitsReturned: 0,
        marginMinor: null,
        lastSaleDay: '2026-03-10',
        share: 10_000 / 13_500,
      },
      {
        productId: 'a',
        revenueMinor: 3500,
        unitsSold: 5,
        unitsReturned: 1,
        marginMinor: 1900,
        lastSaleDay: '2026-03-05',
        share: 3500 / 13_500,
      },
    ]);
  });
});

describe('buildSalesTable', () => {
  it('gives the same table whether the orders come at once or in slices', () => {
    const all = generatedOrders(shop, '2026-01-01', 30, 50);
    const builder = new SalesTableBuilder(shop);
    for (let from = 0; from < all.length; from += 70) builder.add(all.slice(from, from + 70));
    expect(builder.finish()).toEqual(buildSalesTable(all, shop));
  });

  it('marks a sale that its buyer cancelled in full, once per cancellation, and only within 30 days', () => {
    const table = buildSalesTable(
      [
        order('1', '2026-01-01', [line('a', 9)], { customer: 'x' }),
        order('2', '2026-02-01', [line('a', 9)], { customer: 'x' }),
        order('3', '2026-02-02', [line('a', 9)], { customer: 'x' }),
        order('4', '2026-02-03', [line('a', 9)], { customer: 'x', kind: 'cancellation' }),
        order('5', '2026-02-03', [line('a', -9)], { customer: null, kind: 'cancellation' }),
      ],
      shop,
    );
    expect([...table.reversed]).toEqual([0, 0, 1, 0, 0]);
    // A cancelled line with a positive quantity is turned round.
    expect([...table.quantity]).toEqual([9, 9, 9, -9, -9]);
  });

  it('keeps an empty shop harmless', () => {
    const table = buildSalesTable([], shop);
    expect(performanceOf(table, {}, 'day', 'before').current.orders).toBe(0);
    expect(qualityOf(table)).toMatchObject({ firstDay: null, spanDays: 0, gaps: [] });
  });
});

describe('qualityOf', () => {
  it('counts what is odd', () => {
    const table = buildSalesTable(
      [
        order('1', '2026-01-01', [line('a', 1), line('a', 1), line(null, 2, 300, 'ghost')]),
        order('1', '2026-01-02', [line('a', 1)]),
        order('2', '2026-01-03', [line('a', 5)], { currency: 'USD', customer: null }),
        order('3', '2026-01-20', [line('a', 1, 0)]),
      ],
      shop,
    );
    const counts = Object.fromEntries(qualityOf(table).notes.map(({ code, count }) => [code, count]));
    expect(counts).toEqual({
      'short-span': 20,
      currencies: 1,
      gaps: 16,
      'lines-without-product': 1,
      'without-cost': 1,
      'without-stock': 1,
      'repeated-orders': 1,
      'repeated-lines': 1,
      adjustments: 1,
      guests: 1,
      'never-sold': 1,
    });
    // Units of another currency count, their money does not.
    const { current } = performanceOf(table, {}, 'month', 'before');
    expect(current).toMatchObject({ unitsSold: 9, revenueMinor: 2600, orders: 2, averageOrderMinor: 2600 });
  });

  it('takes closed weekends for usual and a closed month for a gap', () => {
    const days = Array.from({ length: 90 }, (_, i) => i).filter((i) => i % 7 < 5 && (i < 30 || i > 58));
    const table = buildSalesTable(
      days.map((i) => order(String(i), dayFromNumber(20_000 + i), [line('a', 1)])),
      shop,
    );
    expect(gapsOf(table)).toHaveLength(1);
    expect(gapsOf(table)[0]?.days).toBeGreaterThanOrEqual(29);
  });
});

describe('bucketsOver', () => {
  it('begins weeks on Monday and months on the first', () => {
    const from = dayNumber('2024-02-28'); // a Wednesday in a leap year
    const weeks = bucketsOver(from, from + 5, 'week');
    expect(weeks.starts.map(dayFromNumber)).toEqual(['2024-02-26', '2024-03-04']);
    expect([...weeks.ofDay]).toEqual([0, 0, 0, 0, 0, 1]);
    const months = bucketsOver(from, from + 2, 'month');
    expect(months.starts.map(dayFromNumber)).toEqual(['2024-02-01', '2024-03-01']);
    expect(months.ends.map(dayFromNumber)).toEqual(['2024-02-29', '2024-03-31']);
    expect(isPartial(months, 0)).toBe(true);
  });

  it('has no bucket for an empty range', () => {
    expect(bucketsOver(10, 9, 'day').count).toBe(0);
  });
});
