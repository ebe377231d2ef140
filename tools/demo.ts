/**
 * @file `npm run demo`: the four jobs on the built site in a real, headless Chromium. Prints inputs, outputs, model, backend and
 * times, writes screenshots to docs/screenshots (or --out), and ends with an error if any step did not really happen.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArgs } from './chromium.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { serve, type RunningServer } from './server.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/screenshots' } } });
const rows: [step: string, input: string, output: string, time: string][] = [];
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (files: readonly { bytes: number }[]): string =>
  `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`;

function must(truth: boolean, what: string): void {
  if (!truth) throw new Error(`The demo did not happen: ${what}`);
}

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('main h1, main h2').first().waitFor();
  return page;
}

async function modelReady(page: Page): Promise<void> {
  await page.locator('.chip-button .dot.ready').waitFor({ timeout: 180_000 });
}

/** Opens the shop and waits for the model; bytes and times of a visit. */
async function visit(context: BrowserContext, server: RunningServer, name: string): Promise<void> {
  const before = server.sent.length;
  const started = Date.now();
  const page = await open(context, `${server.url}#/shop`);
  await page.locator('main article').first().waitFor();
  const shown = Date.now() - started;
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const forShop = server.sent.slice(before);
  await modelReady(page);
  const ready = Date.now() - started;
  const model = server.sent.slice(before).filter(({ path }) => /^(?:models|ort)\//.test(path));
  rows.push([
    name,
    'open the shop',
    `first paint ${seconds(paint)}, products on screen ${seconds(shown)}, ${megabytes(forShop)}`,
    seconds(shown),
  ]);
  rows.push([name, 'model and runtime', `ready, ${megabytes(model)} fetched`, seconds(ready)]);
  await page.close();
}

async function describeDevice(context: BrowserContext, url: string): Promise<void> {
  const page = await open(context, `${url}#/privacy`);
  await modelReady(page);
  await page.locator('.chip-button').click();
  await page.getByRole('button', { name: '现在检验' }).click();
  const checks = page.locator('dialog .checks li');
  await checks.first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  const tests = await page.locator('dialog dl').first().innerText();
  rows.push(['device', 'what runs here', tests.replace(/\n+/g, ' · '), '']);
  for (const check of await checks.allInnerTexts()) {
    must(/3 \(0\.51\) › 1 \(0\.49\) › 2 \(0\.48\)/.test(check), 'the similarity example ranks 3, 1, 2');
    rows.push(['recommend', '[.2 .5 .3 .1 .4] against three products', check.replace(/\n+/g, ' '), '']);
  }
  await page.screenshot({ path: join(values.out, 'device.png') });
  await page.close();
}

async function recommend(context: BrowserContext, url: string): Promise<void> {
  const page = await open(context, `${url}#/shop`);
  await page.getByRole('button', { name: '好，帮我挑选' }).click();
  await page.getByRole('button', { name: '关闭并清除' }).waitFor();
  await page.goto(`${url}#/shop/p/lamplighter-wool-coat`);
  await page.getByRole('heading', { level: 1, name: '点灯人羊毛大衣' }).waitFor();
  await page.goto(`${url}#/shop`);
  const shelf = page.getByTestId('for-you');
  await shelf.waitFor({ timeout: 60_000 });
  const titles = await shelf.locator('article .title').allInnerTexts();
  const reasons = await shelf.locator('article .why p').allInnerTexts();
  must(titles.length > 3 && reasons.length === titles.length, 'a shelf with a reason on every card');
  const note = await shelf.locator('p.muted').first().innerText();
  rows.push([
    'recommend',
    'looked at 点灯人羊毛大衣',
    titles
      .slice(0, 4)
      .map((title, i) => `${title} (${reasons[i] ?? ''})`)
      .join('; '),
    note,
  ]);
  await page.screenshot({ path: join(values.out, 'shop.png') });
  await page.close();
}

async function answer(context: BrowserContext, url: string, questions: readonly string[]): Promise<void> {
  const page = await open(context, `${url}#/assistant`);
  await modelReady(page);
  for (const question of questions) {
    const before = await page.getByTestId('answer').count();
    await page.locator('form textarea').fill(question);
    const started = Date.now();
    await page.keyboard.press('Enter');
    await page.getByTestId('answer').nth(before).waitFor({ timeout: 60_000 });
    const article = page.locator('article.answer').last();
    const offers = await article.locator('a.offer strong').allInnerTexts();
    await article.locator('details summary').first().click();
    const how = (await article.locator('details p').first().innerText()).split(/[。.]/)[0] ?? '';
    const text = await page.getByTestId('answer').last().innerText();
    must(text.length > 4, `an answer to ${question}`);
    rows.push([
      'answer',
      question,
      `${text}${offers.length > 0 ? ` [${offers.join(', ')}]` : ''} (${how})`,
      seconds(Date.now() - started),
    ]);
  }
  await page.screenshot({ path: join(values.out, 'assistant.png') });
  await page.close();
}

async function write(context: BrowserContext, url: string, brief: string): Promise<void> {
  const page = await open(context, `${url}#/studio`);
  await modelReady(page);
  await page.locator('main textarea').first().fill(brief);
  const started = Date.now();
  await page.locator('main form button[type=submit]').click();
  const cards = page.locator('main article');
  await cards.nth(3).waitFor({ timeout: 120_000 });
  const took = Date.now() - started;
  const lines: string[] = [];
  for (const card of await cards.all()) {
    lines.push(
      `${await card.locator('textarea').inputValue()} (${await card.locator('.chip').nth(1).innerText()})`,
    );
  }
  must(new Set(lines).size === lines.length, 'distinct slogans');
  rows.push(['write', brief, lines.join('; '), seconds(took)]);
  await page.screenshot({ path: join(values.out, 'studio.png') });
  await page.close();
}

async function advise(context: BrowserContext, url: string): Promise<void> {
  const started = Date.now();
  const page = await open(context, `${url}#/insights`);
  const lines = page.getByRole('list', { name: '补货清单' }).getByRole('listitem');
  await lines.first().waitFor({ timeout: 120_000 });
  await page.getByText(/回测/).first().waitFor({ timeout: 120_000 });
  const took = Date.now() - started;
  const text = await page.locator('main').innerText();
  const record = text.split('\n').find((line) => line.includes('回测'));
  must(record !== undefined, 'a forecast with the error of its backtest');
  rows.push(['advise', 'demand forecast', record ?? '', '']);
  for (const line of (await lines.allInnerTexts()).slice(0, 3))
    rows.push(['advise', 'reorder', line.replace(/\n+/g, ' '), seconds(took)]);
  await page.screenshot({ path: join(values.out, 'insights.png') });
  await page.close();
}

async function importFile(context: BrowserContext, url: string): Promise<void> {
  const page = await open(context, `${url}#/desk`);
  const started = Date.now();
  await page.locator('input[type="file"]').first().setInputFiles('public/examples/products-shopify.csv');
  await page.getByRole('button', { name: '就用这些' }).waitFor({ timeout: 60_000 });
  const figures = (await page.locator('.figures').innerText()).replace(/\n+/g, ' ');
  await page.screenshot({ path: join(values.out, 'desk.png') });
  rows.push(['import', 'products-shopify.csv (Shopify)', figures, seconds(Date.now() - started)]);
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const server = await serve({ root: 'dist', port: 0, headers: true });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArgs({ webgpu: true }),
  });
  try {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: 1,
    });
    const foreign: string[] = [];
    let longestTask = { ms: 0, where: '' };
    await context.exposeFunction('reportTask', (ms: number, where: string) => {
      if (ms > longestTask.ms) longestTask = { ms, where };
    });
    await context.addInitScript(() => {
      const { reportTask } = globalThis as unknown as { reportTask: (ms: number, where: string) => void };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          reportTask(entry.duration, `${location.hash} ${Math.round(entry.startTime)}`);
      }).observe({ type: 'longtask', buffered: true });
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(server.url) && /^https?:/.test(request.url()))
        foreign.push(request.url());
    });
    await visit(context, server, 'first visit');
    await visit(context, server, 'second visit');
    await describeDevice(context, server.url);
    await recommend(context, server.url);
    await answer(context, server.url, [
      '我想购买一件新衣服,有什么建议吗?',
      '点灯人羊毛大衣多少钱？',
      '买了不合适能退吗？',
      'Do you have the Everyday Cotton Tee in L?',
      '你们卖柴油发电机吗？',
    ]);
    await write(context, server.url, '今天的新品上市活动标语是：');
    await advise(context, server.url);
    await importFile(context, server.url);
    must(foreign.length === 0, `no request leaves the origin (${foreign.join(', ')})`);
    rows.push([
      'smoothness',
      'longest task of the page in all of this',
      `${Math.round(longestTask.ms)} ms (${longestTask.where} ms after opening)`,
      '',
    ]);
    rows.push(['privacy', 'requests to other hosts in all of this', '0', '']);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
for (const [step, input, output, time] of rows)
  console.log(
    `${step.padEnd(13)}| ${input}\n${' '.repeat(13)}| -> ${output}${time === '' ? '' : `\n${' '.repeat(13)}| ${time}`}`,
  );
console.log(process.exitCode === 1 ? '\nThe demo failed.' : `\nScreenshots in ${values.out}/`);
