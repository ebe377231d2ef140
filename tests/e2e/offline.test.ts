import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type RunningServer } from '../../tools/server';
import { startSession, waitForModel, type Session } from './harness';

const SCREENS = ['shop', 'assistant', 'studio', 'insights', 'desk', 'privacy'] as const;

describe('after the first visit, with the server stopped', () => {
  let server: RunningServer;
  let session: Session;
  beforeAll(async () => {
    server = await serve({ root: 'dist', port: 0, headers: true });
    session = await startSession(server.url);
    const first = await session.open(server.url);
    await waitForModel(first);
    await first.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await first.close();
    await server.close();
  });
  afterAll(async () => {
    session.expectClean();
    await session.close();
  });

  test('the server is really gone', async () => {
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test.each(SCREENS)('%s opens', async (screen) => {
    const page = await session.open(`${server.url}#/${screen}`);
    expect(await page.locator('main h1').first().innerText()).not.toBe('');
    await page.close();
  });

  test('the model loads from this device', async () => {
    const page = await session.open(`${server.url}#/privacy`);
    await waitForModel(page);
    await page.close();
  });

  test('every product picture in the window is there', async () => {
    const page = await session.open(`${server.url}#/shop`);
    await page.waitForLoadState('networkidle');
    const broken = await page.evaluate(() =>
      [...document.images]
        .filter((image) => image.complete && image.naturalWidth === 0)
        .map((image) => image.src),
    );
    expect(broken).toEqual([]);
    await page.close();
  });
});

describe('on a host without headers, under a sub-path', () => {
  const bareUrl = inject('bareUrl');
  let session: Session;
  beforeAll(async () => {
    session = await startSession(bareUrl);
  });
  afterAll(async () => {
    session.expectClean();
    await session.close();
  });

  test('the first visit works unisolated, the second has threads', async () => {
    const first = await session.open(bareUrl);
    expect(await first.evaluate(() => crossOriginIsolated)).toBe(false);
    await waitForModel(first);
    await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await first.close();
    const second = await session.open(bareUrl);
    expect(await second.evaluate(() => crossOriginIsolated)).toBe(true);
    await waitForModel(second);
    await second.close();
  });
});
