import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../tools/sample-shop/catalogue/index.ts';
import { formatHex, mix, parseHex } from '../../../tools/sample-shop/pictures/color.ts';
import { drawPicture } from '../../../tools/sample-shop/pictures/draw.ts';
import { flip, whole } from '../../../tools/sample-shop/pictures/path.ts';
import {
  PATTERNS,
  PICTURE_SHAPES,
  type Picture,
  type PictureShape,
} from '../../../tools/sample-shop/pictures/picture.ts';
import { drawWindow } from '../../../tools/sample-shop/pictures/window.ts';

const MAX_BYTES = 12_000;
const CLAY: Omit<Picture, 'shape'> = { main: '#c8673f', accent: '#f3dfc1', ground: '#efe4d3' };

/** Names of all elements in order; throws where tags do not nest or an attribute is not `name="value"` once. */
function parseElements(svg: string): { name: string; attributes: Map<string, string> }[] {
  const elements: { name: string; attributes: Map<string, string> }[] = [];
  const open: string[] = [];
  let at = 0;
  for (const match of svg.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<>&]*")*)\s*(\/?)>/g)) {
    const [tag, close, name = '', list = '', self] = match;
    if (svg.slice(at, match.index) !== '')
      throw new Error(`Stray text at ${at}: ${svg.slice(at, match.index).slice(0, 80)}`);
    at = match.index + tag.length;
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing at ${at}`);
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of list.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`<${name}> has two ${key}`);
      attributes.set(key, value);
    }
    elements.push({ name, attributes });
    if (self !== '/') open.push(name);
  }
  if (at !== svg.length || open.length > 0)
    throw new Error(`Ends inside <${open.at(-1) ?? svg.slice(at, at + 80)}>`);
  return elements;
}

/** What every drawing of ours must keep, wherever it is shown. */
function expectSafe(svg: string): void {
  const elements = parseElements(svg);
  expect(elements[0]?.name).toBe('svg');
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(used.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  expect([...svg.matchAll(/url\((?!#)/g)]).toEqual([]);
  for (const { name, attributes } of elements) {
    expect(['script', 'style', 'text', 'image', 'use', 'a', 'foreignObject', 'animate', 'set']).not.toContain(
      name,
    );
    for (const [key, value] of attributes) {
      expect(key).not.toMatch(/^on|href|^style$/i);
      expect(value).not.toMatch(/NaN|undefined|Infinity|javascript:/);
      if (key === 'd') expect(value).toMatch(/^[MmLlHhVvCcQqSsTtAaZz\d\s.,-]+$/);
      if (key.startsWith('xmlns')) expect(value).toBe('http://www.w3.org/2000/svg');
      else expect(value).not.toContain('//');
    }
  }
}

describe('drawPicture', () => {
  it.each(PICTURE_SHAPES)('draws %s in every pattern: well-formed, self-contained, small', (shape) => {
    for (const pattern of PATTERNS) {
      const svg = drawPicture({ shape, ...CLAY, pattern });
      if (pattern === 'plain' || pattern === 'floral') expectSafe(svg);
      expect(svg).toContain('viewBox="0 0 800 1000"');
      expect(Buffer.byteLength(svg), `${shape} ${pattern}`).toBeLessThanOrEqual(MAX_BYTES);
    }
  });

  it.each(PICTURE_SHAPES)('draws %s the same twice, and anew for another colour', (shape) => {
    const svg = drawPicture({ shape, ...CLAY });
    expect(drawPicture({ shape, ...CLAY })).toBe(svg);
    const bare = (text: string): string => text.replaceAll(/v[0-9a-z]+-\d+/g, '');
    for (const change of [{ main: '#2c3242' }, { accent: '#2f7f86' }, { ground: '#d6e2ea' }])
      expect(bare(drawPicture({ shape, ...CLAY, ...change })), JSON.stringify(change)).not.toBe(bare(svg));
  });

  it('weaves the pattern into everything made of cloth or glazed', () => {
    const cloth = [
      'tshirt',
      'shirt',
      'dress',
      'pillow',
      'curtain',
      'tote',
      'mug',
      'umbrella',
      'scarf',
    ] as const;
    for (const shape of cloth) {
      const seen = PATTERNS.map((pattern) => drawPicture({ shape, ...CLAY, pattern }));
      expect(new Set(seen).size, shape).toBe(PATTERNS.length);
      expect(
        seen.filter((svg) => svg.includes('<pattern')),
        shape,
      ).toHaveLength(PATTERNS.length - 1);
    }
  });

  it('gives each shape a drawing of its own', () => {
    const seen = PICTURE_SHAPES.map((shape) =>
      drawPicture({ shape, ...CLAY }).replaceAll(/v[0-9a-z]+-\d+/g, ''),
    );
    expect(new Set(seen).size).toBe(PICTURE_SHAPES.length);
  });

  it('keeps ids apart where two pictures stand in one page', () => {
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    const all = PICTURE_SHAPES.flatMap((shape: PictureShape) =>
      ['#c8673f', '#2c3242'].flatMap((main) => ids(drawPicture({ shape, ...CLAY, main }))),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('stays well-formed for any three colours', () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...PICTURE_SHAPES),
        color,
        color,
        color,
        fc.constantFrom(...PATTERNS),
        (shape, main, accent, ground, pattern) => {
          const svg = drawPicture({ shape, main, accent, ground, pattern });
          expectSafe(svg);
          for (const [hex] of svg.matchAll(/#[0-9a-z]{3,}(?=")/g))
            expect(hex).toMatch(/^#([0-9a-f]{3}|[0-9a-f]{6})$/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses what is not a colour', () => {
    expect(() => drawPicture({ shape: 'mug', ...CLAY, main: 'red"/><script>' })).toThrow(TypeError);
  });

  it('draws every product of the sample shop within the limit', () => {
    for (const { source } of CATALOGUE) {
      const [shape, main, accent, ground, pattern] = source.picture;
      const svg = drawPicture({ shape, main, accent, ground, pattern: pattern ?? 'plain' });
      expect(Buffer.byteLength(svg), source.id).toBeLessThanOrEqual(MAX_BYTES);
    }
  });
});

describe('drawWindow', () => {
  it('draws the shop front: wide, well-formed, self-contained, the same twice', () => {
    const svg = drawWindow();
    expectSafe(svg);
    expect(svg).toContain('viewBox="0 0 1600 640"');
    expect(Buffer.byteLength(svg)).toBeLessThan(90_000);
    expect(drawWindow()).toBe(svg);
  });

  it('is what the pack holds', () => {
    const held = readFileSync(new URL('../../../public/packs/sample/window.svg', import.meta.url), 'utf8');
    expect(held).toBe(`${drawWindow()}\n`);
  });
});

describe('colours', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
        const hex = `#${n.toString(16).padStart(6, '0')}`;
        const back = formatHex(parseHex(hex));
        for (const at of [1, 3, 5])
          expect(
            Math.abs(
              Number.parseInt(back.slice(at, at + 2), 16) - Number.parseInt(hex.slice(at, at + 2), 16),
            ),
          ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('agrees with the published OKLCH of pure red, and mixes black and white to the middle grey of OKLab', () => {
    const red = parseHex('#ff0000');
    expect(red.l).toBeCloseTo(0.62796, 3);
    expect(red.c).toBeCloseTo(0.25768, 3);
    expect(red.h).toBeCloseTo(29.234, 1);
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#636363');
  });
});

describe('mirrored paths', () => {
  it('flips about the middle, and back', () => {
    expect(flip('M10 20L30 40Q1 2 3 4')).toBe('M790 20L770 40Q799 2 797 4');
    expect(flip(flip('M10 20C30 40 50 60 70 80Z'))).toBe('M10 20C30 40 50 60 70 80Z');
  });

  it('closes a left half with its own reflection, curves reversed', () => {
    expect(whole('M400 100C300 110 200 150 200 300L400 500')).toBe(
      'M400 100C300 110 200 150 200 300L400 500L400 500L600 300C600 150 500 110 400 100Z',
    );
    expect(() => whole('M0 0A1 1 0 0 0 2 2')).toThrow(TypeError);
  });
});
