import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Order } from '../../../src/core/orders/order';
import { type VisitorEvent } from '../../../src/core/profile/event';
import { openShopData, type InstalledPack, type ShopData } from '../../../src/data';
import { packOrders, unpackOrders } from '../../../src/data/pack-orders';
import { AppError } from '../../../src/lib/errors';
import { KNOWLEDGE, MANIFEST, PRODUCTS } from '../../fixtures/catalogue';

const PACK: InstalledPack = {
  id: 'import',
  manifest: MANIFEST,
  installedDay: '2026-01-01',
  source: 'import',
};
const order = (id: string, quantity = 1): Order => ({
  id,
  day: '2026-01-02',
  customer: null,
  currency: 'CNY',
  kind: 'sale',
  lines: [{ sku: 'a', productId: null, title: 'A', quantity, unitPriceMinor: 100 }],
});
const event = (productId: string, day = '2026-01-10'): VisitorEvent => ({ kind: 'view', day, productId });

let opened: ShopData[] = [];
async function open(clock?: () => Date): Promise<ShopData> {
  const data = await openShopData(clock ? { clock } : {});
  opened.push(data);
  return data;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const data of opened) data.close();
  opened = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function rejection(promise: Promise<unknown>): Promise<AppError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`Expected an AppError, got ${String(error)}`);
  return error;
}

describe('repositories', () => {
  test('what is put is there after closing and opening again', async () => {
    const first = await open();
    await first.products.put(...PRODUCTS);
    await first.knowledge.put(...KNOWLEDGE);
    await first.settings.set('theme', 'dark');
    first.close();
    const second = await open();
    expect(await second.products.all()).toHaveLength(PRODUCTS.length);
    expect(await second.products.get(PRODUCTS[0]?.id ?? '')).toEqual(PRODUCTS[0]);
    expect(await second.knowledge.count()).toBe(KNOWLEDGE.length);
    expect(await second.settings.get('theme')).toBe('dark');
    await second.products.delete(PRODUCTS[0]?.id ?? '');
    expect(await second.products.get(PRODUCTS[0]?.id ?? '')).toBeUndefined();
    await second.products.clear();
    expect(await second.products.count()).toBe(0);
  });

  test('a damaged record is left out and counted; the others are there', async () => {
    const data = await open();
    await data.products.put(...PRODUCTS.slice(0, 3));
    const raw = await openDB('vitrine');
    await raw.put('products', { id: 'broken', title: 7 });
    raw.close();
    const seen: unknown[] = [];
    data.onState((state) => seen.push(state));
    expect(await data.products.all()).toHaveLength(3);
    expect(await data.products.get('broken')).toBeUndefined();
    expect(data.state).toEqual({ kind: 'open', damaged: 2 });
    expect(seen).toEqual([{ kind: 'open' }, { kind: 'open', damaged: 1 }, { kind: 'open', damaged: 2 }]);
  });

  test('a setting of another shape counts as absent', async () => {
    const data = await open();
    const raw = await openDB('vitrine');
    await raw.put('settings', { key: 'basket', value: [{ productId: 'a', sku: 'b', quantity: -1 }] });
    raw.close();
    expect(await data.settings.get('basket')).toBeUndefined();
  });
});

describe('orders', () => {
  test('any orders come back from their packed form', () => {
    const orders = fc.array(
      fc.record(
        {
          id: fc.string({ minLength: 1 }),
          day: fc.constant('2026-02-03'),
          minute: fc.integer({ min: 0, max: 1439 }),
          customer: fc.option(fc.string()),
          country: fc.string(),
          currency: fc.constant('GBP'),
          kind: fc.constantFrom('sale', 'return', 'cancellation'),
          lines: fc.array(
            fc.record(
              {
                sku: fc.string(),
                productId: fc.option(fc.string()),
                title: fc.string({ unit: 'grapheme' }),
                quantity: fc.integer(),
                unitPriceMinor: fc.integer(),
                discountMinor: fc.integer(),
              },
              { requiredKeys: ['sku', 'productId', 'title', 'quantity', 'unitPriceMinor'] },
            ),
          ),
        },
        { requiredKeys: ['id', 'day', 'customer', 'currency', 'kind', 'lines'] },
      ),
    );
    fc.assert(
      fc.property(orders, (list) => {
        let damaged = 0;
        const back = [...packOrders(list)].flatMap((chunk) =>
          unpackOrders(structuredClone(chunk), (count) => {
            damaged += count;
          }),
        );
        expect(back).toEqual(list);
        expect(damaged).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test('each is found, replaced and deleted by id although many share a record', async () => {
    const data = await open();
    await data.orders.put(...Array.from({ length: 2500 }, (_, i) => order(`o${i}`)));
    expect(await data.orders.count()).toBe(2500);
    await data.orders.put(order('o7', 9), order('new', 3));
    expect(await data.orders.count()).toBe(2501);
    expect((await data.orders.get('o7'))?.lines[0]?.quantity).toBe(9);
    await data.orders.delete('o7', 'o2000', 'absent');
    expect(await data.orders.get('o2000')).toBeUndefined();
    expect(await data.orders.count()).toBe(2499);
    expect(new Set((await data.orders.all()).map((found) => found.id)).size).toBe(2499);
  });

  test('a cut record loses only itself', async () => {
    const data = await open();
    await data.orders.put(order('a'));
    await data.orders.put(order('b'));
    const raw = await openDB('vitrine');
    const [record] = (await raw.getAll('packedOrders')) as { text: string }[];
    await raw.put('packedOrders', { ...record, text: record?.text.slice(0, -4) });
    raw.close();
    expect((await data.orders.all()).map((found) => found.id)).toEqual(['b']);
    expect(data.state).toEqual({ kind: 'open', damaged: 1 });
  });
});

describe('migrations', () => {
  /** Version 1 as it was: an order to a record. Frozen here; never follow the present schema. */
  async function makeVersion1(orders: unknown[]): Promise<void> {
    const db = await openDB('vitrine', 1, {
      upgrade: (fresh) => {
        for (const store of [
          'products',
          'knowledge',
          'orders',
          'profile',
          'chats',
          'drafts',
          'vectors',
          'packs',
        ])
          fresh.createObjectStore(store, { keyPath: 'id' });
        fresh.createObjectStore('settings', { keyPath: 'key' });
        fresh.createObjectStore('events', { keyPath: 'id', autoIncrement: true });
      },
    });
    await db.put('products', PRODUCTS[0]);
    await db.put('settings', { key: 'language', value: 'zh' });
    for (const item of orders) await db.put('orders', item);
    db.close();
  }

  test('version 1 opens as the present version with everything in it', async () => {
    await makeVersion1([order('a', 2), order('b', 3), { id: 'bad' }]);
    const data = await open();
    expect(data.state.kind).toBe('open');
    expect(await data.products.all()).toEqual([PRODUCTS[0]]);
    expect(await data.settings.get('language')).toBe('zh');
    expect(await data.orders.all()).toEqual([order('a', 2), order('b', 3)]);
    const raw = await openDB('vitrine');
    expect(raw.version).toBe(2);
    expect([...raw.objectStoreNames]).not.toContain('orders');
    raw.close();
  });

  test('a failed upgrade leaves version 1 as it was', async () => {
    await makeVersion1([order('a', 2)]);
    const createIndex = vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new Error('No room');
    });
    const data = await open();
    expect(data.state.kind).toBe('memory');
    createIndex.mockRestore();
    const raw = await openDB('vitrine', 1);
    expect(await raw.getAll('orders')).toEqual([order('a', 2)]);
    raw.close();
  });

  test('a newer database is left alone: the app works from memory and refuses the merchant’s writes', async () => {
    const newer = await openDB('vitrine', 99, { upgrade: (db) => db.createObjectStore('future') });
    newer.close();
    const data = await open();
    expect(data.state).toEqual({ kind: 'closed', reason: 'upgrade' });
    expect(await data.products.all()).toEqual([]);
    expect((await rejection(data.products.put(...PRODUCTS))).code).toBe('data/newer-version');
    expect((await rejection(data.replaceShop({ pack: PACK, products: [] }))).code).toBe('data/newer-version');
  });
});

describe('when the connection fails', () => {
  test('without IndexedDB everything works from memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const data = await open();
    expect(data.state.kind).toBe('memory');
    await data.replaceShop({ pack: PACK, products: PRODUCTS, orders: [order('a')] });
    expect(await data.products.count()).toBe(PRODUCTS.length);
    expect(await data.packs.get('import')).toEqual(PACK);
    expect((await data.orders.get('a'))?.id).toBe('a');
  });

  test('a store that cannot be opened is tried three times, no more', async () => {
    const attempt = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const data = await open();
    expect(attempt).toHaveBeenCalledTimes(3);
    expect(data.state.kind).toBe('memory');
  });

  test('two failures and a success is a success', async () => {
    const real = indexedDB.open.bind(indexedDB);
    let failures = 2;
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (failures-- > 0) throw new DOMException('Not now', 'UnknownError');
      return real(name, version);
    });
    expect((await open()).state).toEqual({ kind: 'open' });
  });

  test('100 of 100 connections closed behind its back are opened again, and no write is lost', async () => {
    const handles: IDBDatabase[] = [];
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = real(name, version);
      request.addEventListener('success', () => handles.push(request.result));
      return request;
    });
    const data = await open();
    for (let i = 0; i < 100; i++) {
      handles.at(-1)?.close();
      await data.orders.put(order(`o${i}`));
    }
    expect(await data.orders.count()).toBe(100);
    expect(data.state).toEqual({ kind: 'open' });
  });

  test('it steps aside for a newer version in another tab, and then says so', async () => {
    const data = await open();
    const newer = await openDB('vitrine', 3, { upgrade: () => undefined });
    expect(data.state).toEqual({ kind: 'closed', reason: 'upgrade' });
    newer.close();
    expect((await rejection(data.products.all())).code).toBe('data/newer-version');
  });

  test('an old tab that does not step aside: the app goes on from memory within two seconds', async () => {
    const old = await openDB('vitrine', 1);
    const started = Date.now();
    const data = await open();
    expect(Date.now() - started).toBeLessThan(2000);
    expect(data.state).toEqual({ kind: 'blocked' });
    expect((await rejection(data.replaceShop({ pack: PACK, products: [] }))).code).toBe('data/blocked');
    await data.settings.set('theme', 'dark');
    old.close();
  });
});

describe('replaceShop', () => {
  test('replaces the parts given and leaves the others', async () => {
    const data = await open();
    await data.replaceShop({ pack: PACK, products: PRODUCTS, knowledge: KNOWLEDGE, orders: [order('a')] });
    await data.replaceShop({ pack: PACK, products: PRODUCTS.slice(0, 2) });
    expect(await data.products.count()).toBe(2);
    expect(await data.knowledge.count()).toBe(KNOWLEDGE.length);
    expect(await data.orders.count()).toBe(1);
  });

  test('fails as a whole: a record that cannot be stored undoes the clearing too', async () => {
    const data = await open();
    await data.replaceShop({ pack: PACK, products: PRODUCTS, orders: [order('a')] });
    const unstorable = { ...PRODUCTS[0], tags: [() => 'a function'] } as unknown as (typeof PRODUCTS)[number];
    const error = await rejection(
      data.replaceShop({ pack: PACK, orders: [], products: [...PRODUCTS.slice(0, 3), unstorable] }),
    );
    expect(error.code).toBe('data/invalid');
    expect(await data.products.count()).toBe(PRODUCTS.length);
    expect(await data.orders.count()).toBe(1);
  });
});

describe('the visitor', () => {
  const clock = (): Date => new Date('2026-01-11T12:00:00Z');

  test('nothing is kept before opt-in', async () => {
    const data = await open(clock);
    await data.events.put(event('a'));
    expect(await data.events.count()).toBe(0);
  });

  test('at most 500 events, the newest; none older than 90 days', async () => {
    const data = await open(clock);
    await data.profile.put({ id: 'visitor', optedInDay: '2026-01-01', interestWeights: {} });
    await data.events.put(event('old', '2025-10-12'), event('kept', '2025-10-13'));
    expect((await data.events.all()).map((found) => found.productId)).toEqual(['kept']);
    await data.events.put(...Array.from({ length: 520 }, (_, i) => event(`p${i}`)));
    const kept = await data.events.all();
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)?.productId).toBe('p519');
    expect(kept[0]?.productId).toBe('p20');
  });

  test('an event grows too old by waiting', async () => {
    let now = new Date('2026-01-11T12:00:00Z');
    const data = await open(() => now);
    await data.profile.put({ id: 'visitor', optedInDay: '2026-01-01', interestWeights: {} });
    await data.events.put(event('a'));
    now = new Date('2026-04-10T12:00:00Z');
    expect(await data.events.all()).toHaveLength(1);
    now = new Date('2026-04-11T12:00:00Z');
    expect(await data.events.all()).toHaveLength(0);
  });

  test.each(['database', 'memory'])('export is complete, erase leaves nothing (%s)', async (where) => {
    if (where === 'memory') Reflect.deleteProperty(globalThis, 'indexedDB');
    const data = await open(clock);
    const other = await open(clock);
    const heard = vi.fn();
    data.onErased(heard);
    const heardThere = new Promise<void>((resolve) => {
      other.onErased(resolve);
    });
    await data.profile.put({ id: 'visitor', optedInDay: '2026-01-01', interestWeights: { silk: 0 } });
    await data.events.put(event('canary-event'));
    await data.chats.put({ id: 'c', startedDay: '2026-01-02', lang: 'en', messages: [] });
    await data.settings.set('basket', [{ productId: 'canary-basket', sku: 's', quantity: 1 }]);
    await data.products.put(...PRODUCTS);
    const exported = JSON.stringify(await data.exportVisitor());
    for (const word of ['silk', 'canary-event', 'canary-basket', '2026-01-02'])
      expect(exported).toContain(word);
    await data.eraseVisitor();
    expect(heard).toHaveBeenCalledOnce();
    await heardThere;
    expect(await data.exportVisitor()).toMatchObject({ profile: null, events: [], chats: [], basket: [] });
    expect(await data.products.count()).toBe(PRODUCTS.length);
  });
});
