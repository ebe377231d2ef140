/**
 * @file Contact sheets to look at, drawn by Chromium into a folder:
 * `npx tsx tools/sample-shop/pictures/contact-sheet.ts <folder> shapes [shape…]` every shape in four palettes, or
 * `… <folder> catalogue [id…]` the pictures of the sample catalogue.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../chromium.ts';
import { CATALOGUE } from '../catalogue/index.ts';
import { drawPicture } from './draw.ts';
import { PICTURE_SHAPES, type Picture } from './picture.ts';

const PALETTES: Omit<Picture, 'shape'>[] = [
  { main: '#c8673f', accent: '#f3dfc1', ground: '#efe4d3', pattern: 'plain' },
  { main: '#f1ece2', accent: '#39506b', ground: '#d9e0dc', pattern: 'stripe' },
  { main: '#2c3242', accent: '#c8a24a', ground: '#e9dccb', pattern: 'check' },
  { main: '#8fa58a', accent: '#f7efe0', ground: '#f3e3da', pattern: 'floral' },
];
const COLUMNS = 8;
const ROWS = 5;
const CELL_PX = Number(process.env['CELL_PX'] ?? 240);

interface Cell {
  name: string;
  svg: string;
}

function shapeCells(names: string[]): Cell[] {
  return PICTURE_SHAPES.filter((shape) => names.length === 0 || names.includes(shape)).flatMap((shape) =>
    PALETTES.map((palette) => ({ name: shape, svg: drawPicture({ shape, ...palette }) })),
  );
}

function catalogueCells(ids: string[]): Cell[] {
  return CATALOGUE.filter(({ source }) => ids.length === 0 || ids.includes(source.id)).map(({ source }) => {
    const [shape, main, accent, ground, pattern] = source.picture;
    return {
      name: source.id,
      svg: drawPicture({ shape, main, accent, ground, pattern: pattern ?? 'plain' }),
    };
  });
}

const [folder = '.scratch/sheets', kind = 'shapes', ...names] = process.argv.slice(2);
const cells = kind === 'catalogue' ? catalogueCells(names) : shapeCells(names);
const columns = Math.min(COLUMNS, cells.length);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: chromiumArgs({ webgpu: false }),
});
const page = await browser.newPage({ viewport: { width: columns * (CELL_PX + 8) + 8, height: 800 } });
const style =
  `body{margin:8px;font:11px sans-serif;display:grid;grid-template-columns:repeat(${columns},${CELL_PX}px);gap:8px}` +
  `figure{margin:0}svg{width:${CELL_PX}px;height:auto;display:block;border-radius:6px}`;
for (let from = 0; from < cells.length; from += COLUMNS * ROWS) {
  const figures = cells
    .slice(from, from + COLUMNS * ROWS)
    .map(({ name, svg }) => `<figure>${svg}<figcaption>${name}, ${svg.length} bytes</figcaption></figure>`);
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  const file = join(folder, `${kind}-${String(from / (COLUMNS * ROWS) + 1).padStart(2, '0')}.png`);
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  console.log(file);
}
await browser.close();
