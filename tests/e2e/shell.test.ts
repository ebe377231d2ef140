import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startSession, type Session } from './harness';

const siteUrl = inject('siteUrl');
const SCREENS = ['shop', 'assistant', 'studio', 'insights', 'desk', 'privacy'] as const;

describe.each([
  { lang: 'en', dark: false, width: 1280, height: 900 },
  { lang: 'zh', dark: true, width: 360, height: 740 },
] as const)('every screen: $lang, dark $dark, $width px', ({ lang, dark, width, height }) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(siteUrl, { lang, dark, viewport: { width, height } });
  });
  afterEach(() => {
    session.expectClean();
  });
  afterAll(async () => {
    await session.close();
  });

  test.each(SCREENS)('%s: speaks the language, fits the window, has no axe violation', async (screen) => {
    const page = await session.open(`${siteUrl}#/${screen}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en');
    const heading = await page.locator('main h1').first().innerText();
    expect(/\p{Script=Han}/u.test(heading)).toBe(lang === 'zh');
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
    ).toEqual([]);
    await page.close();
  });
});

describe('the shell', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(siteUrl);
  });
  afterAll(async () => {
    session.expectClean();
    await session.close();
  });

  test('language and theme are switched in one click and remembered', async () => {
    const page = await session.open(`${siteUrl}#/privacy`);
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '看得见的隐私' }).waitFor();
    await page.getByRole('button', { name: /^外观/ }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.reload();
    await page.getByRole('heading', { name: '看得见的隐私' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.getByRole('button', { name: 'English' }).click();
    await page.close();
  });

  test('the keyboard reaches the content in two presses', async () => {
    const page = await session.open(`${siteUrl}#/privacy`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.close();
  });

  test('an unknown address says so and leads to the shop', async () => {
    const page = await session.context.newPage();
    await page.goto(`${siteUrl}#/no-such-screen`);
    await page.locator('main').getByRole('link').click();
    await page.locator('main h1').first().waitFor();
    expect(page.url()).toContain('#/shop');
    await page.close();
  });

  test('the chip shows that nothing was sent, and counts when something is', async () => {
    const page = await session.open(`${siteUrl}#/privacy`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const figure = page.locator('.figure');
    expect(await figure.innerText()).toBe('0 bytes');
    // A meter that cannot move proves nothing: carry 12 bytes of query to our own host and see them counted.
    await page.evaluate(() => fetch('./pack.json?12345678901').catch(() => undefined));
    await expect.poll(() => figure.innerText()).toBe('12 bytes');
    await page.close();
  });
});
