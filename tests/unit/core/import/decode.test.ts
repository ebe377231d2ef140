import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  htmlToText,
  isFormula,
  neutraliseCell,
  stripHidden,
  unwrapCell,
} from '../../../../src/core/import/clean';
import { csvRows, detectDelimiter } from '../../../../src/core/import/csv';
import { decodeFile, detectEncoding } from '../../../../src/core/import/decode';
import { hashBuyer, sha256Hex } from '../../../../src/core/import/sha256';
import { AppError } from '../../../../src/lib/errors';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big);
  return new Uint8Array(view.buffer);
};
/** 名称,价格 in GB18030, by hand from the standard's table. */
const GB = bytes(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbc, 0xdb, 0xb8, 0xf1);
const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'resolved',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

describe('encodings', () => {
  test.each([
    ['utf-8', utf8('名称,价格')],
    ['utf-8', utf8('\uFEFF名称,价格')],
    ['utf-16le', utf16('\uFEFF名称,价格', false)],
    ['utf-16be', utf16('\uFEFF名称,价格', true)],
    ['gb18030', GB],
  ])('%s', async (encoding, file) => {
    expect(await decodeFile(file)).toEqual({ text: '名称,价格', encoding, compressed: false });
  });

  test('UTF-16 without a mark, by its zero bytes', () => {
    expect(detectEncoding(utf16('title,price\na,1', false))).toBe('utf-16le');
    expect(detectEncoding(utf16('title,price\na,1', true))).toBe('utf-16be');
  });

  test('Western text is not taken for Chinese', async () => {
    const file = bytes(0x43, 0x61, 0x66, 0xe9, 0x2c, 0x70, 0x72, 0xe9, 0x63, 0x69, 0x73);
    expect((await decodeFile(file)).text).toBe('Café,précis');
  });

  test('all line ends become one', async () => {
    expect((await decodeFile(utf8('a\r\nb\rc\nd'))).text).toBe('a\nb\nc\nd');
  });

  test.each([
    ['a spreadsheet', bytes(0x50, 0x4b, 3, 4, 0, 0)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['a cut gzip', new Uint8Array(gzipSync('title,price\n'.repeat(100))).slice(0, 30)],
  ])('%s is refused', async (_what, file) => {
    expect(await codeOf(decodeFile(file))).toBe('import/unreadable');
  });

  test('gzip is unpacked; a bomb is stopped', async () => {
    const packed = await decodeFile(new Uint8Array(gzipSync('title,price\n')));
    expect(packed).toEqual({ text: 'title,price\n', encoding: 'utf-8', compressed: true });
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(30_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(decodeFile(bomb))).toBe('import/too-large');
  });
});

describe('rows', () => {
  const rows = (text: string): [number, readonly string[] | undefined][] =>
    [...csvRows(text, detectDelimiter(text))].map(({ line, cells }) => [line, cells]);

  test('lines are counted as an editor counts them, quoted line ends included', () => {
    expect(rows('a,b\n\n"x\ny\nz",1\nq,2\n')).toEqual([
      [1, ['a', 'b']],
      [3, ['x\ny\nz', '1']],
      [6, ['q', '2']],
    ]);
  });

  test('a quote that is not closed costs its row, not the file', () => {
    expect(rows('a,b\nx,1\n"y,2\nz,3\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['x', '1']],
      [3, undefined],
      [4, ['z', '3']],
    ]);
  });

  test('not even when a later quote seems to close it', () => {
    expect(rows('a,b\n"y,2\n"z",3\nw,4')).toEqual([
      [1, ['a', 'b']],
      [2, undefined],
      [3, ['z', '3']],
      [4, ['w', '4']],
    ]);
  });

  test('an inch mark inside quotes is kept', () => {
    expect(rows('a,b\n"5" nail",2\n')[1]).toEqual([2, ['5" nail', '2']]);
  });

  test.each([
    ['a;b\n1,5;2\n3,5;4', ';'],
    ['a\tb\n1,5\t2', '\t'],
    ['a,b\n"x;y;z",2', ','],
    ['a|b\n1|2', '|'],
    ['only one column', ','],
  ])('the delimiter of %j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  test('windows of a long file join without a seam', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `row ${i},"quoted, ${i}\nsecond line"`).join('\n');
    const read = [...csvRows(text, ',')];
    expect(read).toHaveLength(60_000);
    expect(read[59_999]).toMatchObject({ line: 119_999, cells: ['row 59999', 'quoted, 59999\nsecond line'] });
  });

  test('whatever is written by the rules is read back, on its line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '汉', "'"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), (table) => {
        const text = table
          .map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        let line = 1;
        const expected = table.map((cells) => {
          const at = line;
          line += 1 + cells.join('').split('\n').length - 1;
          return [at, cells];
        });
        expect([...csvRows(text, ',')].map((row) => [row.line, row.cells])).toEqual(expected);
      }),
    );
  });

  test.each([
    ['a quote on every line', '"a\n'.repeat(400_000)],
    ['quotes only', '"'.repeat(1_000_001)],
    ['quoted blank lines', '"\n'.repeat(500_000)],
    ['one quote, then four million characters', `"${'x,'.repeat(2_000_000)}`],
    ['quotes that close wrongly', '"a"b,"\n'.repeat(200_000)],
  ])('%s: an end within seconds', (_what, text) => {
    const started = performance.now();
    let error: unknown;
    try {
      let last = 0;
      for (const { line } of csvRows(text, ',')) last = line;
      expect(last).toBeGreaterThanOrEqual(0);
    } catch (reason) {
      error = reason;
    }
    expect(error === undefined || error instanceof AppError).toBe(true);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('cells', () => {
  test('hidden characters are taken out and counted', () => {
    expect(stripHidden('pri\u200Bce\u202E \u{E0041}')).toEqual({ text: 'price', hidden: 3 });
  });

  test.each([
    ['="0123"', '0123'],
    ["'0123", '0123'],
    ["'=1+1", '=1+1'],
    ["'tis", "'tis"],
  ])('%s is unwrapped to %s', (cell, text) => {
    expect(unwrapCell(cell)).toBe(text);
  });

  test.each([
    ['=1+1', true],
    ['@SUM(A1)', true],
    ['+cmd|x', true],
    ['-5.00', false],
    ['+86 10', false],
    ['a=b', false],
  ])('%s as a formula: %s', (cell, formula) => {
    expect(isFormula(cell)).toBe(formula);
  });

  test('no cell that we write begins a formula, and each can be read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '"', ' ', 'a', '1', '＝', ',') }),
        (cell) => {
          const written = neutraliseCell(cell);
          const inner = written.slice(1, -1).replaceAll('""', '"');
          expect(/^[\s\u00A0]*[=+\-@＝]/.test(inner) && !/^-?\d+(?:[.,]\d+)?$/.test(inner)).toBe(false);
          expect(inner === cell || inner === `'${cell}`).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\nTwo & three'],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n• b'],
    ['<script>alert(1)</script>ok<style>p{}</style>', 'ok'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['&#x4e2d;&#25991;&nbsp;&bogus;', '中文 &bogus;'],
    ['&#1114112;&#xD800;x', 'x'],
    ['plain', 'plain'],
  ])('%s reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

test('SHA-256 is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a buyer is the same buyer however the address is written, and another with another salt', () => {
  expect(hashBuyer(' Ann@Example.com', 's')).toBe(hashBuyer('ann@example.com', 's'));
  expect(hashBuyer('ann@example.com', 's')).not.toBe(hashBuyer('ann@example.com', 't'));
  expect(hashBuyer('ann@example.com', 's')).toMatch(/^[0-9a-f]{24}$/);
});
