/** @file The four jobs as a visitor and a merchant see them; run over every kind of machine by jobs.test.ts. */
import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Product } from '../../src/core/catalogue/product';
import { isInStock } from '../../src/core/catalogue/product';
import { type Session } from './harness';

const products = JSON.parse(readFileSync('public/packs/sample/products.json', 'utf8')) as Product[];
const byId = new Map(products.map((product) => [product.id, product]));
const product = (id: string): Product => {
  const found = byId.get(id);
  if (!found) throw new Error(`No product ${id} in the sample pack`);
  return found;
};

export interface Subject {
  readonly session: () => Session;
  readonly url: () => string;
  /** Where the similarity sums must run. */
  readonly processor: 'webgpu' | 'cpu';
}

/** Names of the stores that hold at least one record. */
export async function storesInUse(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('vitrine');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('cannot open the database'));
      };
    });
    const used: string[] = [];
    for (const name of db.objectStoreNames) {
      const counting = db.transaction(name).objectStore(name).count();
      const count = await new Promise<number>((resolve) => {
        counting.onsuccess = () => {
          resolve(counting.result);
        };
      });
      if (count > 0) used.push(name);
    }
    db.close();
    return used;
  });
}

/** Asks and waits for the finished answer. */
export async function ask(page: Page, question: string): Promise<{ text: string; offers: string[] }> {
  const before = await page.getByTestId('answer').count();
  await page.locator('form textarea').fill(question);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByTestId('answer').count(), { timeout: 60_000 }).toBe(before + 1);
  const answer = page.locator('article.answer').last();
  const hrefs = await answer
    .locator('a.offer')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return {
    text: await answer.getByTestId('answer').innerText(),
    offers: hrefs.map((href) => decodeURIComponent(href.split('/').at(-1) ?? '')),
  };
}

/** Writes `count` variants for a brief; @returns the texts. */
export async function writeCopy(page: Page, brief: string): Promise<string[]> {
  await page.locator('main textarea').first().fill(brief);
  await page
    .getByRole('button', { name: /^(写|开始写|Write)/ })
    .first()
    .click();
  const cards = page.locator('article textarea.text');
  await expect.poll(() => cards.count(), { timeout: 90_000 }).toBeGreaterThanOrEqual(4);
  await page.getByRole('button', { name: /^(停|Stop)/ }).waitFor({ state: 'detached', timeout: 60_000 });
  return cards.evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
}

const titles = (page: Page): Promise<string[]> =>
  page.getByTestId('for-you').locator('article .title').allInnerTexts();

export function theFourJobs(subject: Subject): void {
  const lookAt = async (page: Page, id: string): Promise<void> => {
    await page.goto(`${subject.url()}#/shop/p/${id}`);
    const { en, zh } = product(id).title;
    await page.getByRole('heading', { level: 1, name: new RegExp(`${en ?? ''}|${zh ?? ''}`) }).waitFor();
  };
  const open = (hash: string): Promise<Page> => subject.session().open(`${subject.url()}${hash}`);

  test('similarity: the worked example ranks 3, 1, 2 on every backend there is', async () => {
    const page = await open('#/privacy');
    await page.locator('.chip-button').click();
    await page.getByRole('button', { name: /^(Check it now|现在检验)$/ }).click();
    const rows = page.locator('dialog .checks li');
    await expect.poll(() => rows.count(), { timeout: 60_000 }).toBe(subject.processor === 'webgpu' ? 2 : 1);
    for (const row of await rows.all()) {
      expect(await row.locator('.chip').getAttribute('class')).toContain('good');
      expect(await row.innerText()).toContain('3 (0.51) › 1 (0.49) › 2 (0.48)');
    }
    await page.close();
  });

  test('shop: before opt-in best sellers and search work, and nothing about the visitor is kept', async () => {
    const page = await open('#/shop');
    await page.getByRole('button', { name: /^(Yes, suggest|好|可以|要)/ }).waitFor();
    await page.locator('article .title a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${subject.url()}#/shop`);
    await page.getByRole('searchbox').fill('羊毛');
    await expect.poll(() => page.locator('main article').count()).toBeGreaterThan(0);
    expect(await storesInUse(page)).not.toEqual(expect.arrayContaining(['events']));
    expect(await storesInUse(page)).not.toEqual(expect.arrayContaining(['profile']));
    await page.close();
  });

  test('shop: after opt-in the shelf says why, and re-ranks at once on the expected processor', async () => {
    const page = await open('#/shop');
    await page.getByRole('button', { name: /^(Yes, suggest|好|可以|要)/ }).click();
    // The consent is on the disk before anything else is.
    await page.getByRole('button', { name: /^(Turn off and forget|关闭并)/ }).waitFor();
    await lookAt(page, 'evening-kettle');
    await page.goto(`${subject.url()}#/shop`);
    const shelf = page.getByTestId('for-you');
    await shelf.waitFor({ timeout: 60_000 });
    const cards = await shelf.locator('article').count();
    expect(cards).toBeGreaterThan(3);
    expect(await shelf.locator('article .why').count()).toBe(cards);
    expect(await shelf.innerText()).toMatch(
      subject.processor === 'webgpu' ? /graphics processor|显卡/ : /on the processor|处理器/,
    );
    const before = await titles(page);
    await lookAt(page, 'lamplighter-wool-coat');
    await page.goto(`${subject.url()}#/shop`);
    await expect.poll(() => titles(page), { timeout: 30_000 }).not.toEqual(before);
    expect(await storesInUse(page)).toEqual(expect.arrayContaining(['events', 'profile']));
    // Off in one click, and everything is gone.
    await page
      .getByRole('button', { name: /^(Turn off and forget|关闭并)/ })
      .first()
      .click();
    await expect.poll(() => storesInUse(page)).not.toEqual(expect.arrayContaining(['events']));
    expect(await storesInUse(page)).not.toEqual(expect.arrayContaining(['profile']));
    await page.close();
  });

  test('assistant: 「我想购买一件新衣服,有什么建议吗?」 is answered in Chinese with clothes in stock', async () => {
    const page = await open('#/assistant');
    const { text, offers } = await ask(page, '我想购买一件新衣服,有什么建议吗?');
    expect(text).toMatch(/\p{Script=Han}{4}/u);
    expect(offers.length).toBeGreaterThanOrEqual(2);
    for (const id of offers) {
      expect(product(id).categoryId).toBe('clothing');
      expect(isInStock(product(id))).toBe(true);
    }
    await page.close();
  });

  test('assistant: a price is the catalogue’s, an unknown thing is refused with a person in sight', async () => {
    const page = await open('#/assistant');
    const coat = product('lamplighter-wool-coat');
    const { text } = await ask(page, `How much is the ${coat.title.en ?? ''}?`);
    // The price, the former price and what one saves.
    const prices = coat.variants.flatMap(({ priceMinor, compareAtMinor = priceMinor }) =>
      [priceMinor, compareAtMinor, compareAtMinor - priceMinor].map((minor) => minor / 100),
    );
    const said = [...text.matchAll(/¥\s?([\d,]+(?:\.\d+)?)/g)].map((match) =>
      Number((match[1] ?? '').replaceAll(',', '')),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const number of said) expect(prices).toContain(number);
    const policy = await ask(page, '不喜欢可以退吗？');
    expect(policy.text).toMatch(/7/);
    expect(
      await page
        .locator('article.answer')
        .last()
        .getByRole('button', { name: /退|return/i })
        .count(),
    ).toBeGreaterThan(0);
    const refused = await ask(page, 'Do you sell diesel generators?');
    expect(refused.offers).toEqual([]);
    expect(refused.text).not.toMatch(/\d/);
    await page
      .getByRole('button', { name: /^(Talk to a person|找人工客服)/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.close();
  });

  test('studio: 「今天的新品上市活动标语是：」 gives distinct Chinese slogans on the subject', async () => {
    const page = await open('#/studio');
    await page.getByRole('radio', { name: '中文' }).check();
    const texts = await writeCopy(page, '今天的新品上市活动标语是：');
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/\p{Script=Han}{3}/u);
      expect(text).toMatch(/新|上市|上架|首发|到店/);
      expect(text).not.toMatch(/\d/);
    }
    expect(await page.locator('article .ai').count()).toBe(texts.length);
    expect(await page.locator('article .counter').count()).toBe(texts.length);
    expect(await page.locator('article .counter.bad').count()).toBe(0);
    await page
      .getByRole('button', { name: /^(Keep|留用)$/ })
      .first()
      .click();
    await expect.poll(() => storesInUse(page)).toContain('drafts');
    await page
      .getByRole('button', { name: /^(Discard|舍弃|不要|丢弃)$/ })
      .last()
      .click();
    await expect.poll(() => page.locator('article textarea.text').count()).toBe(texts.length - 1);
    await page.close();
  });

  test('insights: sales, a forecast with interval and error, a reorder list with reasons', async () => {
    const page = await open('#/insights');
    const main = page.locator('main');
    await expect.poll(() => main.innerText(), { timeout: 60_000 }).toMatch(/backtest|回测/);
    const reorder = page.getByRole('list', { name: /^(Reorder list|补货清单)$/ }).getByRole('listitem');
    await expect.poll(() => reorder.count(), { timeout: 60_000 }).toBeGreaterThan(0);
    expect(await reorder.first().innerText()).toMatch(/WAPE|off by|误差/);
    for (const measure of [/^(Orders|订单)$/, /^(Units|件数)$/, /^(Returns|退货)$/, /^(Revenue|销售额)$/]) {
      await page.getByRole('radio', { name: measure }).first().check();
      await page.locator('main svg').first().waitFor();
    }
    const text = await main.innerText();
    expect(text).toMatch(/Best sellers|畅销/);
    expect(text).toMatch(/Dead and slow stock|滞销/);
    expect(text).toMatch(/¥[\d,]+/);
    expect(text).toMatch(/interval|区间/);
    expect(await page.locator('main svg[role="img"], main svg [role="img"]').count()).toBeGreaterThan(0);
    await page
      .getByRole('radio', { name: /^(Table|表)$/ })
      .first()
      .check();
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(3);
    await page.close();
  });

  test('desk: a Shopify file becomes the shop, and the sample comes back', async () => {
    const page = await open('#/desk');
    await page.locator('input[type="file"]').first().setInputFiles('public/examples/products-shopify.csv');
    await page.getByRole('button', { name: /^(Use this|就用这些)$/ }).click({ timeout: 30_000 });
    await expect.poll(() => storesInUse(page)).toEqual(expect.arrayContaining(['packs', 'products']));
    await page.goto(`${subject.url()}#/shop`);
    await page.locator('main article').first().waitFor();
    await page.goto(`${subject.url()}#/desk`);
    await page.getByRole('button', { name: /^(Back to the sample shop|回到示例店)/ }).click();
    await page.getByRole('button', { name: /^(Remove your shop|从本机移除|把你的店)/ }).click();
    await expect.poll(() => storesInUse(page)).not.toEqual(expect.arrayContaining(['products']));
    await page.close();
  });
}
