import { afterEach, describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../../src/engines/analysis/client';
import { type AnalysisCalls } from '../../../../src/engines/analysis/contract';
import { createHandlers } from '../../../../src/engines/analysis/handlers';
import { InsightsState } from '../../../../src/features/insights/insights.svelte';
import { serve, type Endpoint } from '../../../../src/lib/rpc';
import { generatedOrders, order, product } from '../../../fixtures/orders';

const shop = [
  product('a', { categoryId: 'tea', costMinor: 400, stock: 0 }),
  product('b', { categoryId: 'home', priceMinor: 3000, stock: 4 }),
];
const orders = generatedOrders(shop, '2026-01-05', 200, 5);

const open: InsightsState[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** The real analysis over a pair of event targets that pass messages in a later task, as threads do. */
function insights(): InsightsState {
  const page = new EventTarget();
  const worker = new EventTarget();
  const link = (from: EventTarget, to: EventTarget): Endpoint => ({
    postMessage: (data) => {
      const copied: unknown = structuredClone(data);
      setTimeout(() => to.dispatchEvent(new MessageEvent('message', { data: copied })));
    },
    addEventListener: (type, listener) => {
      from.addEventListener(type, listener);
    },
    removeEventListener: (type, listener) => {
      from.removeEventListener(type, listener);
    },
  });
  const analysis = createAnalysis(() => {
    const stop = serve<AnalysisCalls>(link(worker, page), createHandlers());
    return { endpoint: link(page, worker), end: stop };
  });
  const state = new InsightsState(analysis);
  open.push(state);
  return state;
}

function ready(state: InsightsState): Extract<InsightsState['status'], { kind: 'ready' }> {
  if (state.status.kind !== 'ready') throw new Error(`not ready: ${state.status.kind}`);
  return state.status;
}

describe('InsightsState', { timeout: 30_000 }, () => {
  it('reads the orders, then fills every part', async () => {
    const state = insights();
    expect(state.status).toEqual({ kind: 'loading', progress: null });
    await state.open(() => Promise.resolve(orders), shop);
    const { summary, overview, demand, stock } = ready(state);
    expect(summary.orders).toBe(orders.length);
    expect(overview.overview?.current.orders).toBeGreaterThan(0);
    expect(demand.report?.outcome.kind).toBe('forecast');
    expect(demand.summary?.forecast).toBe(2);
    expect(stock.reorder?.lines.map(({ productId }) => productId).sort()).toEqual(['a', 'b']);
    expect(stock.idle?.tooShort).toBe(false);
  });

  it('is empty without orders and says why it failed, then opens on a second try', async () => {
    const state = insights();
    await state.open(() => Promise.resolve([]), shop);
    expect(state.status.kind).toBe('empty');
    await state.open(() => Promise.reject(new Error('gone')), shop);
    expect(state.status).toMatchObject({ kind: 'failed', error: { message: 'gone' } });
    await state.open(() => Promise.resolve(orders), shop);
    expect(state.status.kind).toBe('ready');
  });

  it('lets the later of two shops win', async () => {
    const state = insights();
    const first = state.open(() => Promise.resolve(orders), shop);
    const second = state.open(
      () => Promise.resolve([order('only', '2026-05-01', orders[0]?.lines ?? [])]),
      shop,
    );
    await Promise.all([first, second]);
    expect(ready(state).summary.orders).toBe(1);
  });

  it('recomputes on filters, and the last filter wins', async () => {
    const state = insights();
    await state.open(() => Promise.resolve(orders), shop);
    const { overview } = ready(state);
    await overview.change({ period: 'all' });
    expect(overview.choice.granularity).toBe('month');
    const all = overview.overview?.current.revenueMinor ?? 0;
    await Promise.all([overview.change({ categoryId: 'tea' }), overview.change({ categoryId: 'home' })]);
    const home = overview.overview?.current.revenueMinor ?? 0;
    await overview.change({ categoryId: 'tea' });
    const tea = overview.overview?.current.revenueMinor ?? 0;
    expect(tea).toBeGreaterThan(0);
    expect(tea + home).toBe(all);
    expect(overview.ranking.map(({ productId }) => productId)).toEqual(['a']);
  });

  it('brings a policy out of range into it, and ignores what is no number', async () => {
    const state = insights();
    await state.open(() => Promise.resolve(orders), shop);
    const { stock } = ready(state);
    await stock.change({ leadTimeDays: 9999, packSize: 0 });
    expect(stock.policy).toMatchObject({ leadTimeDays: 180, packSize: 1 });
    await stock.change({ leadTimeDays: Number.NaN });
    expect(stock.policy.leadTimeDays).toBe(180);
  });

  it('goes back to weeks when what is picked carries no days', async () => {
    const rare = product('rare');
    const few = [0, 20, 40, 60, 80, 100].map((d) =>
      order(`rare${d}`, orders[d * 4]?.day ?? '', [
        { sku: 'rare', productId: 'rare', title: '', quantity: 1, unitPriceMinor: 5 },
      ]),
    );
    const state = insights();
    await state.open(() => Promise.resolve([...orders, ...few]), [...shop, rare]);
    const { demand } = ready(state);
    await demand.by('day');
    expect(demand.report?.granularity).toBe('day');
    await demand.pick({ kind: 'product', id: 'rare' });
    expect(demand.granularity).toBe('week');
    expect(demand.report?.granularity).toBe('week');
  });
});
