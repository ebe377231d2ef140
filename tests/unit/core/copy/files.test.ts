import { describe, expect, it } from 'vitest';
import { draftsCsv, draftsJson, type DraftRow } from '../../../../src/core/copy/drafts';
import { aiMark, withLabel } from '../../../../src/core/copy/label';
import { crc32, pngText, withPngText } from '../../../../src/core/copy/png-text';
import {
  estimateWidth,
  layOutPoster,
  POSTER_FORMATS,
  wrap,
  type PosterFormat,
} from '../../../../src/core/copy/poster';

const draft: DraftRow = {
  id: 'a',
  createdDay: '2026-11-24',
  productId: null,
  channel: 'poster',
  tone: 'plain',
  lang: 'zh',
  text: '=新,"品"\n上市',
  model: 'template',
};
// The smallest PNG: one transparent pixel.
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

describe('kept texts as files', () => {
  it('say in JSON that a machine wrote them', () => {
    const parsed = JSON.parse(draftsJson([draft])) as {
      aiGenerated: boolean;
      drafts: { aiGenerated: boolean; label: string }[];
    };
    expect(parsed.aiGenerated).toBe(true);
    expect(parsed.drafts[0]).toMatchObject({ aiGenerated: true, label: 'AI 生成', text: draft.text });
  });
  it('are CSV that no spreadsheet takes for a formula', () => {
    const csv = draftsCsv([draft]);
    expect(csv.startsWith('\ufeffid,')).toBe(true);
    expect(csv).toContain(`"'=新,""品""\n上市"`);
  });
  it('carry the label when copied so', () => {
    expect(withLabel('Hello', 'en')).toBe('Hello\n(AI-generated)');
  });
});

describe('a PNG', () => {
  it('has the CRC of the specification', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
  it('holds the mark, and reads back', () => {
    const text = JSON.stringify(aiMark('model', 'GPT-2'));
    const marked = withPngText(PNG, 'AIGC', text);
    expect(pngText(marked, 'AIGC')).toBe(text);
    expect(pngText(PNG, 'AIGC')).toBeUndefined();
    expect(marked.subarray(0, 33)).toEqual(PNG.subarray(0, 33));
    expect(() => withPngText(new Uint8Array(9), 'AIGC', text)).toThrow();
  });
});

describe('a poster', () => {
  it.each(Object.keys(POSTER_FORMATS) as PosterFormat[])(
    '%s keeps every line inside, in both languages',
    (format) => {
      for (const [lang, slogan] of [
        ['zh', '中秋送礼，龙井茶一份，替你把惦记说出口，也替你把团圆留住，月亮看得见'],
        ['en', 'Herringbone Wool Blanket, heavy enough to nap under, from Lantern Row with care'],
        ['zh', '上新'],
      ] as const) {
        for (const hasPicture of [true, false]) {
          const layout = layOutPoster({ slogan, lang, hasPicture, price: '¥1,299', shop: '暮灯集' }, format);
          const top = layout.picture ? layout.picture.y + layout.picture.height : 0;
          for (const line of layout.slogan) {
            expect(estimateWidth(line.text, line.size)).toBeLessThanOrEqual(layout.width - 168);
            expect(line.y - line.size * 0.9).toBeGreaterThanOrEqual(top);
            expect(line.y).toBeLessThan((layout.price?.y ?? layout.height) - 40);
          }
          const bare = (text: string): string => text.replace(/[\s，,；;：:]/g, '');
          expect(bare(layout.slogan.map(({ text }) => text).join(''))).toBe(bare(slogan));
        }
      }
    },
  );
  it('begins no line with a closing mark', () => {
    for (const line of wrap('新品上市，好心情也到。慢慢看，慢慢挑！', 'zh', 100, 420, estimateWidth))
      expect(line).not.toMatch(/^[，。！]/);
  });
});
