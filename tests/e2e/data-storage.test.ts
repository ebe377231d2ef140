/** @file The database's bad days, in a real Chromium: no room, data removed, an old tab, a dead connection. */
import { type Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { startSession, type Session } from './harness';

const siteUrl = inject('siteUrl');
const desk = `${siteUrl}#/desk`;
let session: Session | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});

async function start(): Promise<Session> {
  session = await startSession(siteUrl, { webgpu: false });
  return session;
}

async function importExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'products, as Shopify exports them' }).click();
  await page.getByRole('button', { name: 'Use this' }).click();
  await page.getByText('9 products, 0 answers').waitFor();
}

/** An orders file of some megabytes. */
function manyOrders(lines: number): { name: string; mimeType: string; buffer: Buffer } {
  const rows = Array.from(
    { length: lines },
    (_, i) =>
      `${Math.floor(i / 3)},CODE-${i % 900},A THING WITH A RATHER LONG DESCRIPTION NUMBER ${i % 900},2,2025-03-0${(i % 9) + 1} 10:00:00,3.${i % 90},${i % 500},France`,
  );
  const text = [
    'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
    ...rows,
  ].join('\n');
  return { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

describe('the database', () => {
  test('no room left: said in words, nothing earlier is lost, the app goes on', async () => {
    const { context } = await start();
    // The model's parts and the service worker's files would be taking up room in between.
    await context.route(/\/models\/|\/sw\.js$/, (route) => route.abort());
    const page = await session?.open(desk);
    if (!page) throw new Error('No page');
    const cdp = await context.newCDPSession(page);
    const origin = new URL(siteUrl).origin;
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    // Before the first write: Chromium holds what it knows of the room left for half a minute.
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 4_000_000 });
    await importExample(page);
    await page.locator('input[type=file]').setInputFiles(manyOrders(120_000));
    await page.getByRole('button', { name: 'Use this' }).click();
    await page.getByRole('alert').getByText('The browser has no room left for this').waitFor();
    await page.getByText('9 products, 0 answers').waitFor();
    await page.reload();
    await page.getByText('9 products, 0 answers').waitFor();
    await page.getByRole('link', { name: 'Harbour linen shirt' }).waitFor();
    expect(session?.foreign).toEqual([]);
  });

  test('removed by the browser while the app is open: said within seconds, and importing works again', async () => {
    const { context } = await start();
    const page = await session?.open(desk);
    if (!page) throw new Error('No page');
    await importExample(page);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.clearDataForOrigin', {
      origin: new URL(siteUrl).origin,
      storageTypes: 'indexeddb',
    });
    await page.getByText('The browser removed what was kept here').waitFor({ timeout: 3000 });
    await importExample(page);
    await page.reload();
    await page.getByText('9 products, 0 answers').waitFor();
    session?.expectClean();
  });

  test('an old tab that holds the former version: the app opens and says so; after it, everything is migrated', async () => {
    const { context } = await start();
    const old = await context.newPage();
    // A file of the site that runs none of its code: stands for a tab with the former build that has gone to sleep.
    await old.goto(`${siteUrl}icons/vitrine.svg`);
    await old.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('vitrine', 1);
          request.onupgradeneeded = () => {
            const db = request.result;
            for (const name of [
              'products',
              'knowledge',
              'orders',
              'profile',
              'chats',
              'drafts',
              'vectors',
              'packs',
            ])
              db.createObjectStore(name, { keyPath: 'id' });
            db.createObjectStore('settings', { keyPath: 'key' });
            db.createObjectStore('events', { keyPath: 'id', autoIncrement: true });
            request.transaction?.objectStore('settings').put({ key: 'language', value: 'zh' });
            request.transaction?.objectStore('orders').put({
              id: 'kept',
              day: '2025-01-02',
              customer: null,
              currency: 'CNY',
              kind: 'sale',
              lines: [{ sku: 'a', productId: null, title: 'A', quantity: 1, unitPriceMinor: 100 }],
            });
          };
          request.onsuccess = () => {
            (globalThis as unknown as { held: IDBDatabase }).held = request.result;
            resolve();
          };
          request.onerror = () => {
            reject(request.error ?? new Error('open failed'));
          };
        }),
    );
    const page = await session?.open(desk);
    if (!page) throw new Error('No page');
    await page.getByText('Another tab holds an older version of this shop').first().waitFor();
    await page.getByRole('button', { name: 'products, as Shopify exports them' }).click();
    await page.getByRole('button', { name: 'Use this' }).click();
    await page.getByRole('alert').getByText('Another tab holds an older version').waitFor();
    await old.close();
    await page.reload();
    await page.getByText('店主柜台').waitFor();
    const packed = await page.evaluate(
      () =>
        new Promise<unknown>((resolve, reject) => {
          const request = indexedDB.open('vitrine');
          request.onerror = () => {
            reject(request.error ?? new Error('open failed'));
          };
          request.onsuccess = () => {
            const read = request.result.transaction('packedOrders').objectStore('packedOrders').getAll();
            read.onsuccess = () => {
              const { version } = request.result;
              request.result.close();
              resolve({ version, ids: read.result.flatMap((record: { ids: string[] }) => record.ids) });
            };
          };
        }),
    );
    expect(packed).toEqual({ version: 2, ids: ['kept'] });
    session?.expectClean();
  });

  test('a connection closed behind the app’s back is opened again, and nothing is lost', async () => {
    const { context } = await start();
    await context.addInitScript(() => {
      const handles: IDBDatabase[] = [];
      (globalThis as unknown as { handles: IDBDatabase[] }).handles = handles;
      // eslint-disable-next-line @typescript-eslint/unbound-method
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (name, version) {
        const request = open.call(this, name, version);
        request.addEventListener('success', () => handles.push(request.result));
        return request;
      };
    });
    const page = await session?.open(desk);
    if (!page) throw new Error('No page');
    const drop = (): Promise<number> =>
      page.evaluate(() => {
        const { handles } = globalThis as unknown as { handles: IDBDatabase[] };
        for (const handle of handles) handle.close();
        return handles.length;
      });
    expect(await drop()).toBeGreaterThan(0);
    await importExample(page);
    await drop();
    await page.getByRole('radio', { name: 'Questions & policies' }).check();
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await page.getByLabel('Question in English').fill('Do you ship to islands?');
    await page.getByLabel('Answer in English').fill('Yes, by the Thursday ferry.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('9 products, 1 answers').waitFor();
    await page.reload();
    await page.getByText('9 products, 1 answers').waitFor();
    session?.expectClean();
  });
});
