import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { type Order } from '../../../../src/core/orders/order';
import { DEFAULT_POLICY } from '../../../../src/core/stock/reorder';
import { createAnalysis } from '../../../../src/engines/analysis/client';
import { type Analysis, type AnalysisCalls, type Progress } from '../../../../src/engines/analysis/contract';
import { createHandlers } from '../../../../src/engines/analysis/handlers';
import { addDays } from '../../../../src/lib/day';
import { isAbort } from '../../../../src/lib/errors';
import { serve } from '../../../../src/lib/rpc';
import { generatedOrders, line, order, product } from '../../../fixtures/orders';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** The real client and the real handlers, over a real message port: all but the thread. */
function analysisOverPort(): Analysis {
  const { port1, port2 } = new MessageChannel();
  const analysis = createAnalysis(() => {
    serve<AnalysisCalls>(port2, createHandlers());
    port1.start();
    port2.start();
    return {
      endpoint: port1,
      end: () => {
        port1.close();
        port2.close();
      },
    };
  });
  ends.push(() => {
    analysis.close();
  });
  return analysis;
}

const shop = [
  product('a', { categoryId: 'tea', costMinor: 400, stock: 0 }),
  product('b', { categoryId: 'home', costMinor: 900, priceMinor: 3000, stock: 4 }),
  product('c', { categoryId: 'home', stock: 5000, costMinor: 10 }),
  product('untracked', { categoryId: 'bags' }),
];
const orders = generatedOrders(shop, '2026-01-05', 200, 6);

describe('analysis', { timeout: 30_000 }, () => {
  it('loads in slices and answers every query with figures that agree', async () => {
    const analysis = analysisOverPort();
    const many = Array.from({ length: 30_000 }, (_, i) =>
      order(`x${i}`, addDays('2026-01-01', i % 100), [line('a', 1)]),
    );
    const stages: Progress[] = [];
    const summary = await analysis.load(many, shop, { onProgress: (progress) => stages.push(progress) });
    expect(summary).toMatchObject({ orders: 30_000, lines: 30_000, currency: 'CNY', firstDay: '2026-01-01' });
    expect(stages[0]).toMatchObject({ stage: 'reading', total: 30_000 });

    const again = await analysis.load(orders, shop);
    expect(again.orders).toBe(orders.length);
    expect(again.categories.map(({ id }) => id)).toEqual(['tea', 'home', 'bags']);
    expect(again.countries).toEqual(['CN', 'SG']);
    const overview = await analysis.overview({ filter: {}, granularity: 'month', comparison: 'before' });
    const ranking = await analysis.ranking({});
    expect(ranking.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(
      overview.current.revenueMinor,
    );
  });

  it('forecasts all, one, a category and everything, by week and by day', async () => {
    const analysis = analysisOverPort();
    await analysis.load(orders, shop);
    const summary = await analysis.forecastAll();
    expect(summary).toMatchObject({ forecast: 4, refused: 0 });
    expect(summary.coverage).toBeGreaterThan(0.6);
    const all = await analysis.demand({ kind: 'all' }, 'week');
    const home = await analysis.demand({ kind: 'category', id: 'home' }, 'week');
    const parts = await Promise.all(shop.map(({ id }) => analysis.demand({ kind: 'product', id }, 'week')));
    expect(all.history).toHaveLength(28);
    const total = (history: readonly number[]): number => history.reduce((sum, value) => sum + value, 0);
    expect(parts.reduce((sum, { history }) => sum + total(history), 0)).toBe(total(all.history));
    expect(total(home.history)).toBeLessThan(total(all.history));
    if (all.outcome.kind === 'refused') throw new Error('refused');
    expect(all.outcome.starts[0]).toBe(addDays(all.starts.at(-1) ?? '', 7));
    const days = await analysis.demand({ kind: 'all' }, 'day');
    expect(days.carriesDays).toBe(true);
    expect(days.outcome.kind === 'forecast' ? days.outcome.point : []).toHaveLength(14);
  });

  it('advises on stock, and says on what it does not', async () => {
    const analysis = analysisOverPort();
    await analysis.load(orders, shop);
    const report = await analysis.reorder(DEFAULT_POLICY);
    expect(report).toMatchObject({ considered: 3, withoutStock: 1, refused: 0, outOfStock: 1 });
    expect(report.lines.map(({ productId }) => productId).sort()).toEqual(['a', 'b']);
    const slower = await analysis.reorder({ ...DEFAULT_POLICY, leadTimeDays: 60 });
    const quantity = (of: typeof report, id: string): number =>
      of.lines.find(({ productId }) => productId === id)?.quantity ?? 0;
    expect(quantity(slower, 'b')).toBeGreaterThan(quantity(report, 'b'));
    const idle = await analysis.idleStock(90);
    expect(idle.items.map(({ productId, kind }) => [productId, kind])).toEqual([['c', 'slow']]);
  });

  it('refuses a product with too little history, and does not know an unknown one', async () => {
    const analysis = analysisOverPort();
    const young = product('young', { stock: 3 });
    await analysis.load([...orders, order('y', '2026-07-20', [line('young', 2)])], [...shop, young]);
    const report = await analysis.demand({ kind: 'product', id: 'young' }, 'week');
    expect(report.outcome).toMatchObject({ kind: 'refused', code: 'analysis/not-enough-data' });
    expect((await analysis.demand({ kind: 'product', id: 'nobody' }, 'week')).history).toEqual([]);
  });

  it('stops when it is cancelled, and works afterwards', async () => {
    const analysis = analysisOverPort();
    const wide = Array.from({ length: 600 }, (_, i) => product(`p${i}`));
    const sales = Array.from({ length: 200 }, (_, d) =>
      order(
        `o${d}`,
        addDays('2026-01-01', d),
        wide.map(({ id }, i) => line(id, 1 + ((d * 7 + i) % 5))),
      ),
    );
    await analysis.load(sales, wide);
    const controller = new AbortController();
    const running = analysis.forecastAll({
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    const failure: unknown = await running.then(
      () => null,
      (error: unknown) => error,
    );
    expect(isAbort(failure)).toBe(true);
    expect(
      (await analysis.overview({ filter: {}, granularity: 'week', comparison: 'before' })).current.orders,
    ).toBe(200);
    expect((await analysis.forecastAll()).forecast).toBe(600);
  });

  it('says so when a query comes before the orders', async () => {
    await expect(analysisOverPort().ranking({})).rejects.toThrow('load comes first');
  });

  const data = process.env['VITRINE_DATA'];
  const file = data === undefined ? '' : join(data, 'online-retail-to-2011-11-09.csv.gz');
  it.skipIf(!existsSync(file))(
    'answers filters on 450,000 real lines in under 300 ms (needs VITRINE_DATA)',
    async () => {
      const analysis = analysisOverPort();
      const summary = await analysis.load(realOrders(file), []);
      const query = { granularity: 'week', comparison: 'before' } as const;
      const started = performance.now();
      const overview = await analysis.overview({
        filter: { country: 'United Kingdom', from: '2011-06-01' },
        ...query,
      });
      const overviewMs = performance.now() - started;
      await analysis.ranking({ from: '2011-06-01' });
      const filterMs = performance.now() - started;
      const forecast = await analysis.forecastAll();
      console.log(
        `lines ${summary.lines}, build ${Math.round(summary.buildMs)} ms, overview ${Math.round(overviewMs)} ms, with ranking ${Math.round(filterMs)} ms, ${forecast.forecast} forecasts ${Math.round(forecast.durationMs)} ms, WAPE ${forecast.wape?.toFixed(3)}, coverage ${forecast.coverage?.toFixed(3)}`,
      );
      expect(summary.lines).toBe(453_843);
      expect(overview.current.orders).toBeGreaterThan(5000);
      expect(filterMs).toBeLessThan(600); // 300 is the goal; a shared machine gets room
    },
    60_000,
  );
});

function realOrders(file: string): Order[] {
  const { data } = Papa.parse<string[]>(gunzipSync(readFileSync(file)).toString('utf8'), {
    skipEmptyLines: true,
  });
  const byId = new Map<string, Order & { lines: Order['lines'] }>();
  for (const [
    id = '',
    sku = '',
    title = '',
    quantity = '',
    date = '',
    price = '',
    buyer = '',
    country = '',
  ] of data.slice(1)) {
    const found = byId.get(id) ?? {
      id,
      day: date.slice(0, 10),
      customer: buyer === '' ? null : buyer,
      country,
      currency: 'GBP',
      kind: id.startsWith('C') ? ('cancellation' as const) : ('sale' as const),
      lines: [],
    };
    byId.set(id, found);
    found.lines.push({
      sku,
      productId: null,
      title,
      quantity: Number(quantity),
      unitPriceMinor: Math.round(Number(price) * 100),
    });
  }
  return [...byId.values()];
}
