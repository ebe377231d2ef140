/**
 * @file Renders the icon to the PNGs that installing asks for: `npx tsx tools/icons.ts`.
 * icon-192 and icon-512 keep the rounded corners; icon-maskable-512 fills its square, with all that matters in the middle 80 %.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './chromium.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../public/icons');
const icon = readFileSync(join(folder, 'vitrine.svg'), 'utf8');
const ICONS = [
  { file: 'icon-192.png', sizePx: 192, maskable: false },
  { file: 'icon-512.png', sizePx: 512, maskable: false },
  { file: 'icon-maskable-512.png', sizePx: 512, maskable: true },
];

/** The sky runs to the edges and the shop shrinks a little, so that a round mask cuts nothing off. */
function maskable(svg: string): string {
  const sky = '<rect width="64" height="64" rx="14" fill="url(#night)"/>';
  if (!svg.includes(sky)) throw new Error('The icon has lost the background that the maskable one widens.');
  return svg
    .replace(
      sky,
      '<rect width="64" height="64" fill="url(#night)"/><g transform="translate(6.400 6.400)scale(.8)">',
    )
    .replace('</svg>', '</g></svg>');
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: chromiumArgs({ webgpu: false }) });
try {
  for (const { file, sizePx, maskable: isMaskable } of ICONS) {
    const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
    const style = 'html,body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}';
    await page.setContent(`<style>${style}</style>${isMaskable ? maskable(icon) : icon}`);
    writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`public/icons/${file}`);
  }
} finally {
  await browser.close();
}
