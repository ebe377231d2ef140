/** @file Contact sheets for looking at: `npx tsx tools/sample-shop/pictures/contact-sheet.ts out.png shape…` */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../chromium.ts';
import { drawPicture } from './draw.ts';
import { PICTURE_SHAPES, type Picture } from './picture.ts';

const PALETTES: Omit<Picture, 'shape'>[] = [
  { main: '#c8673f', accent: '#f3dfc1', ground: '#efe4d3', pattern: 'plain' },
  { main: '#f1ece2', accent: '#39506b', ground: '#d9e0dc', pattern: 'stripe' },
  { main: '#2c3242', accent: '#c8a24a', ground: '#e9dccb', pattern: 'plain' },
  { main: '#8fa58a', accent: '#f7efe0', ground: '#f3e3da', pattern: 'floral' },
];

const [out = 'sheet.png', ...names] = process.argv.slice(2);
const palettes = process.env['ONE'] === undefined ? PALETTES : PALETTES.slice(0, Number(process.env['ONE']));
const shapes = PICTURE_SHAPES.filter((shape) => names.length === 0 || names.includes(shape));
const svgs = shapes.flatMap((shape) =>
  palettes.map((palette) => ({ shape, svg: drawPicture({ shape, ...palette }) })),
);
for (const { shape, svg } of svgs) if (svg.length > 12_000) console.log(`${shape}: ${svg.length} bytes`);
const columns = Number(process.env['COLUMNS_'] ?? 8);
const width = Number(process.env['CELL'] ?? 240);
const cells = svgs
  .map(({ shape, svg }) => `<figure>${svg}<figcaption>${shape} ${svg.length}</figcaption></figure>`)
  .join('');
const style = `body{margin:8px;font:11px sans-serif;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:8px}figure{margin:0}svg{width:${width}px;height:auto;display:block;border-radius:6px}`;
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: chromiumArgs({ webgpu: false }),
});
const page = await browser.newPage({ viewport: { width: columns * (width + 8) + 8, height: 800 } });
await page.setContent(`<style>${style}</style>${cells}`);
writeFileSync(out, await page.screenshot({ fullPage: true }));
await browser.close();
