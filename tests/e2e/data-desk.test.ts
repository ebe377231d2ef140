/** @file A merchant's file from the drop to the shop, in a real Chromium. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { startSession, type Session } from './harness';

const siteUrl = inject('siteUrl');
let session: Session;
let page: Page;

beforeEach(async () => {
  session = await startSession(siteUrl, { webgpu: false });
  page = await session.open(`${siteUrl}#/desk`);
});
afterEach(async () => {
  await session.close();
});

/** Everything in the database, as text. */
async function dump(): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('vitrine');
        request.onerror = () => {
          reject(request.error ?? new Error('open failed'));
        };
        request.onsuccess = () => {
          const db = request.result;
          const names = [...db.objectStoreNames];
          const tx = db.transaction(names);
          const parts: unknown[] = [];
          for (const name of names) {
            const read = tx.objectStore(name).getAll();
            read.onsuccess = () => parts.push(read.result);
          }
          tx.oncomplete = () => {
            db.close();
            resolve(JSON.stringify(parts));
          };
        };
      }),
  );
}

describe('the desk', () => {
  test('a Shopify file: what was understood is shown first, saved only when told, and is then the shop', async () => {
    await page.locator('input[type=file]').setInputFiles('public/examples/products-shopify.csv');
    const review = page.getByRole('region', { name: 'This is what was understood' });
    await review.waitFor();
    expect(await review.locator('dl').innerText()).toMatch(/products\s*9\s*variants\s*16\s*rows refused\s*1/);
    await review.getByText('Not a price').waitFor();
    await review.getByText('4 pictures lie on other hosts').waitFor();
    expect(await dump()).not.toContain('Harbour');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      review.getByRole('button', { name: 'Download the list' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('products-shopify-refused.csv');
    expect(readFileSync(await download.path(), 'utf8')).toContain('"14","Not a price","to be agreed"');
    await review.getByRole('button', { name: 'Use this' }).click();
    await page.getByText('9 products, 0 answers').waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Harbour linen shirt' }).waitFor();
    await page.getByRole('button', { name: 'Back to the sample shop' }).click();
    await page.getByRole('button', { name: 'Remove your shop from this device' }).click();
    await page.getByText('An invented sample shop').first().waitFor();
    expect(await dump()).not.toContain('Harbour');
    session.expectClean();
  });

  test('unknown Chinese columns in GB18030: mapped by a person, remembered, and nobody’s name is kept', async () => {
    const pick = (): Promise<void> =>
      page.locator('input[type=file]').setInputFiles('public/examples/orders-zh.csv');
    await pick();
    await page.getByRole('heading', { name: 'What do the columns mean?' }).waitFor();
    await page.getByLabel('Quantity').selectOption('');
    await page.getByLabel('Quantity').selectOption('购买数量');
    await page.getByRole('button', { name: 'Read it like this' }).click();
    await page.getByText('59', { exact: true }).waitFor();
    await page.getByText('Left out or scrambled: 买家会员名, 收货人姓名, 联系电话').waitFor();
    await page.getByRole('button', { name: 'Use this' }).click();
    await page.getByText('59 orders are on your desk').waitFor();
    const kept = await dump();
    expect(kept).toContain('云纹茶杯');
    for (const secret of ['示例顾客', '00000000000']) expect(kept).not.toContain(secret);
    await pick();
    await page.getByRole('heading', { name: 'This is what was understood' }).waitFor();
    await page.getByText('Your present 59 orders are replaced by these 59').waitFor();
    session.expectClean();
  });

  test('a file that is no table is refused in words, and the shop is as before', async () => {
    const buffer = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.xlsx', mimeType: 'application/zip', buffer });
    await page.getByRole('alert').getByText('This file cannot be read as text').waitFor();
    await page.getByText('An invented sample shop').first().waitFor();
    session.expectClean();
  });

  test('a long reading is cancelled within half a second', async () => {
    const line = '536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n';
    const head = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n';
    const path = join(mkdtempSync(join(tmpdir(), 'vitrine-desk-')), 'long.csv');
    writeFileSync(path, head + line.repeat(450_000));
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('Reading row by row').waitFor();
    const durationMs = await page.evaluate(async () => {
      const started = performance.now();
      document.querySelector<HTMLButtonElement>('.busy button')?.click();
      while (!document.querySelector('.zone')) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    });
    expect(durationMs).toBeLessThan(500);
    session.expectClean();
  });

  test('an answer of the sample is changed: a copy becomes the merchant’s own, with its pictures', async () => {
    await page.getByRole('radio', { name: 'Questions & policies' }).check();
    await page
      .getByRole('button', { name: /^Edit:/ })
      .first()
      .click();
    await page.getByLabel('Answer in English').fill('A canary answer.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Back to the sample shop' }).waitFor();
    await page.getByText('A canary answer.').waitFor();
    await page.reload();
    const picture = page.locator('.thumb img').first();
    await picture.waitFor();
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(0);
    session.expectClean();
  });
});
