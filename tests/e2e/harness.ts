/** @file One hermetic browser: every request that leaves the origin, every page error and CSP violation fails the test. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumArgs, findChromium } from '../../tools/chromium';

export interface Options {
  /** SwiftShader WebGPU on; without, `requestAdapter()` is null. */
  readonly webgpu?: boolean;
  readonly lang?: 'en' | 'zh';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
}

export class Session {
  readonly foreign: string[] = [];
  readonly errors: string[] = [];

  constructor(
    readonly browser: Browser,
    readonly context: BrowserContext,
    private readonly origin: string,
  ) {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== this.origin && !['blob:', 'data:'].includes(url.protocol))
        this.foreign.push(request.url());
    });
    context.on('weberror', (error) => this.errors.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.errors.push(message.text());
    });
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    await page.locator('main h1, main h2').first().waitFor({ timeout: 30_000 });
    return page;
  }

  /** No request left the origin, nothing threw, nothing broke the CSP. */
  expectClean(): void {
    expect(this.foreign).toEqual([]);
    expect(this.errors).toEqual([]);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

export async function startSession(siteUrl: string, options: Options = {}): Promise<Session> {
  const { webgpu = true, lang = 'en', viewport = { width: 1280, height: 900 }, dark = false } = options;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run npm test, which finds or installs one');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs({ webgpu }) });
  const context = await browser.newContext({
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    viewport,
    colorScheme: dark ? 'dark' : 'light',
  });
  return new Session(browser, context, new URL(siteUrl).origin);
}

/** Waits for the language model; @returns what the device chip says. */
export async function waitForModel(page: Page, timeoutMs = 90_000): Promise<void> {
  await page.locator('.chip-button .dot.ready').waitFor({ timeout: timeoutMs });
}
