import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../src/core/ground/claims';
import { gate, shownPart, splitSentences } from '../../../../src/core/ground/gate';
import { parseChineseNumeral, parseEnglishNumeral } from '../../../../src/core/ground/numerals';

const values = (text: string): string[] => extractClaims(text).map(({ kind, value }) => `${kind}:${value}`);

describe('extractClaims', () => {
  it.each([
    ['The price is ¥1,299.50.', ['money:1299.5']],
    ['三百五十块', ['money:350']],
    ['七天无理由退货', ['duration:7 day']],
    ['ships within 48 hours', ['duration:48 hour']],
    ['打八折', ['percent:20']],
    ['百分之二十', ['percent:20']],
    ['20% off until Nov 30, 2026', ['date:2026-11-30', 'percent:20']],
    ['11月30日截止', ['date:11-30']],
    ['每天 9:00 到晚上九点', ['clock:9:00', 'clock:21:00']],
    ['open 9 am to 9 pm', ['clock:9:00', 'clock:21:00']],
    ['SKU CL101-CAMEL-S', ['code:CL101-CAMEL-S']],
    ['write to hello@duskwick.example', ['address:hello@duskwick.example']],
    ['两件装', ['number:2']],
    ['warranty of two years', ['duration:2 year']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['这件很好看，看一下', '第一款和第二款', 'This one is lovely', '一起去吧'])(
    'finds none in %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );
});

describe('numerals', () => {
  it('reads Chinese numerals back as they are written', () => {
    expect(['十五', '三百五', '两千', '一万二', '一百零三'].map(parseChineseNumeral)).toEqual([
      15, 350, 2000, 12000, 103,
    ]);
  });
  it('reads English numerals', () => {
    expect(['twenty five', 'two hundred', 'a hundred and fifty'].map(parseEnglishNumeral)).toEqual([
      25, 200, 150,
    ]);
  });
});

describe('gate', () => {
  const evidence = [{ source: 'coat', text: 'Wool coat\n¥1,099\n7 days' }];

  it('lets through what the evidence carries and names the source', () => {
    const report = gate('It costs ¥1,099. You may return it within 7 days.', evidence);
    expect(report.passed).toBe(true);
    expect(report.sentences.map(({ sources }) => sources)).toEqual([['coat'], ['coat']]);
  });
  it('drops the sentence whose number stands in no evidence, and keeps the other', () => {
    const report = gate('It costs ¥1,099. It ships in 3 days.', evidence);
    expect(report.passed).toBe(false);
    expect(shownPart(report)).toBe('It costs ¥1,099.');
  });
  it('does not take seven days for seven yuan', () => {
    expect(gate('It costs ¥7.', evidence).passed).toBe(false);
  });
  it('shows nothing that names a product outside the evidence', () => {
    const report = gate('Take the Sunday Linen Shirt.', evidence, [
      { id: 'shirt', title: 'Sunday Linen Shirt' },
    ]);
    expect(report.foreignTitles).toEqual(['Sunday Linen Shirt']);
    expect(shownPart(report)).toBe('');
  });
  it('never passes an amount that is not in the evidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (there, said) => {
        fc.pre(there !== said);
        expect(gate(`现在只要¥${said}。`, [{ source: 'p', text: `¥${there}` }]).passed).toBe(false);
        expect(gate(`Now ${said} yuan.`, [{ source: 'p', text: `¥${there}` }]).passed).toBe(false);
      }),
    );
  });
  it('always passes the evidence itself', () => {
    const token = fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map((n) => `¥${n}`),
      fc.integer({ min: 2, max: 99 }).map((n) => `${n} days`),
      fc.constantFrom('羊毛大衣', '9:00–21:00', '20%', '11月30日'),
    );
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 6 }), (tokens) => {
        const text = tokens.join('; ');
        expect(gate(text, [{ source: 'p', text }]).unsupported).toBe(0);
      }),
    );
  });
});

describe('splitSentences', () => {
  it('keeps decimals, times and addresses whole', () => {
    expect(splitSentences('It is 3.5 cm. Open 9:30.')).toEqual(['It is 3.5 cm.', 'Open 9:30.']);
    expect(splitSentences('有货。满 99 元包邮！')).toEqual(['有货。', '满 99 元包邮！']);
  });
});
