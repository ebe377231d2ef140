import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../../src/core/copy/channels';
import { fieldById } from '../../../../src/core/copy/find-channel';
import { fit, measure, sentences, type LengthRule } from '../../../../src/core/copy/measure';

const width = (max: number): LengthRule => ({ count: 'width', max });
const characters = (max: number): LengthRule => ({ count: 'characters', max });
const sms: LengthRule = { count: 'sms', max: 160, maxUnicode: 70 };

describe('measure', () => {
  it('counts code points, and Han as two where the platform does', () => {
    expect(measure('亚麻 shirt', characters(20)).used).toBe(8);
    expect(measure('亚麻 shirt', width(20)).used).toBe(10);
    expect(measure('😀', characters(5)).used).toBe(1);
    expect(measure('，。Ａ', width(9)).used).toBe(6);
  });
  it('counts a text message in septets, else in UTF-16 units', () => {
    expect(measure('Price: £5', sms)).toEqual({ used: 9, limit: 160, fits: true });
    expect(measure('€5', sms).used).toBe(3);
    expect(measure('亚'.repeat(70), sms)).toEqual({ used: 70, limit: 70, fits: true });
    expect(measure('亚'.repeat(71), sms).fits).toBe(false);
    expect(measure('a’', sms).limit).toBe(70);
  });
});

describe('sentences', () => {
  it('keep their marks and prices whole', () => {
    expect(sentences('一句。两句！#标签#')).toEqual(['一句。', '两句！', '#标签#']);
    expect(sentences('It is $3.50. Good!')).toEqual(['It is $3.50.', 'Good!']);
  });
});

describe('fit', () => {
  it('drops whole sentences, then whole clauses, from the end', () => {
    expect(fit('第一句很短。第二句比较长一些。', characters(8), 'zh')).toBe('第一句很短。');
    expect(fit('Linen shirt, soft collar, dries fast', characters(26), 'en')).toBe(
      'Linen shirt, soft collar',
    );
  });
  it('refuses rather than cut a clause, or leave one that leans on the next', () => {
    expect(fit('一个很长很长很长的句子', characters(5), 'zh')).toBeNull();
    expect(fit('Because it is linen, it dries fast', characters(20), 'en')).toBeNull();
  });
  it('counts the suffix and keeps what must stay', () => {
    expect(fit('好', characters(3), 'zh', { suffix: '拒收回R' })).toBeNull();
    expect(fit('你好。毛衣。', characters(4), 'zh', { keep: (text) => text.includes('毛衣') })).toBeNull();
  });
  it('never gives a text over the limit, and only beginnings made of whole clauses', () => {
    const clause = fc.constantFrom('soft collar', 'dries fast', 'made of linen', 'white', 'for summer days');
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 80 }),
        (parts, max) => {
          const fitted = fit(parts.join(', '), characters(max), 'en');
          if (fitted === null) return;
          expect(fitted.length).toBeLessThanOrEqual(max);
          expect(parts.join(', ').startsWith(fitted)).toBe(true);
          for (const part of fitted.split(', ')) expect(parts).toContain(part);
        },
      ),
    );
  });
});

describe('the table of channels', () => {
  it('has the published limits and unique ids', () => {
    expect(fieldById('google-ads/headline')?.rule).toEqual(width(30));
    expect(fieldById('google-ads/description')?.rule).toEqual(width(90));
    expect(fieldById('taobao/title')?.rule).toEqual(width(60));
    expect(fieldById('aliexpress')?.rule).toEqual(width(128));
    expect(fieldById('xiaohongshu/title')?.rule).toEqual(characters(20));
    expect(fieldById('meta/primary')?.rule).toEqual(characters(125));
    expect(fieldById('google-merchant/title')?.rule).toEqual(characters(150));
    const ids = CHANNELS.flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('refuses emoji on Taobao', () => {
    expect(fieldById('taobao')?.refuses?.test('毛衣😀')).toBe(true);
    expect(fieldById('taobao')?.refuses?.test('毛衣 羊毛')).toBe(false);
  });
});
