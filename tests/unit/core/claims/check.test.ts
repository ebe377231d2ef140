import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims, isBlocked } from '../../../../src/core/claims/check';
import { TERMS } from '../../../../src/core/claims/terms';

const none = { texts: [] };
const rules = (text: string, texts: string[] = []): string[] =>
  checkClaims(text, { texts }).map(({ rule }) => rule);

describe('the list of terms', () => {
  it('has at least 120 terms, both languages, none twice within a rule', () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(120);
    expect(TERMS.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(60);
    const keys = TERMS.map(({ lang, rule, term }) => `${lang}/${rule}/${term}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
  it.each(TERMS.map((term) => [term.term, term] as const))('finds %s', (_name, { term, rule }) => {
    const found = checkClaims(term, none);
    expect(found.length).toBeGreaterThan(0);
    // A longer term of another rule may hold it ("全网最低价").
    expect(isBlocked(found)).toBe(true);
    expect(rule).toBeTruthy();
  });
  it('lets each of its harmless phrases pass', () => {
    for (const { term, except, rule } of TERMS) {
      for (const phrase of except) {
        const again = checkClaims(phrase, { texts: [phrase] }).filter(
          (one) => one.rule === rule && one.found.toLowerCase() === term,
        );
        expect([phrase, again]).toEqual([phrase, []]);
      }
    }
  });
});

describe('disguises', () => {
  it.each([
    '最 佳',
    '最*佳',
    '最.佳',
    '最\u200b佳',
    '蕞佳',
    '國家級',
    '全·网·第·一',
    'ＮＯ．１',
    'No. 1',
    '笫一品牌',
    '壹号第壹',
  ])('sees through %s', (text) => {
    expect(isBlocked(checkClaims(text, none))).toBe(true);
  });
  it.each([
    'BEST',
    'b.e.s.t',
    'b e s t',
    'b3st',
    'ｂｅｓｔ',
    'the b\u0435st',
    'béšt',
    'Clinically-Proven',
    'gu4ranteed',
    'last   chance',
  ])('sees through %s', (text) => {
    expect(isBlocked(checkClaims(text, none))).toBe(true);
  });
});

describe('what is allowed', () => {
  it.each([
    '第一步，先洗手',
    '第一次见你',
    '最后别忘了带伞',
    '夏天的第一杯茶',
    '一件好外套',
    '慢慢挑，不着急',
  ])('%s', (text) => {
    expect(rules(text)).toEqual([]);
  });
  it.each([
    'Best wishes to you',
    'All the best',
    'a bestie',
    'a treat for you',
    'the bestiary',
    'one good shirt',
  ])('%s', (text) => {
    expect(rules(text)).toEqual([]);
  });
});

describe('evidence', () => {
  it('needs every number', () => {
    expect(rules('现价¥259', ['¥259'])).toEqual([]);
    expect(rules('现价¥199', ['¥259'])).toEqual(['number']);
    expect(rules('三天送达', ['shop'])).toEqual(['number']);
    expect(rules('八折', ['8折'])).toEqual([]);
    expect(rules('twenty pieces', ['20'])).toEqual([]);
    expect(rules('twenty pieces', ['30'])).toEqual(['number']);
  });
  it('needs every quality, in either language', () => {
    expect(rules('防水外套', ['waterproof jacket'])).toEqual([]);
    expect(rules('防水外套', ['jacket'])).toEqual(['quality']);
    expect(rules('Rain is never a problem', ['防水'])).toEqual([]);
    expect(rules('it never feels stuffy', ['shell buttons'])).toEqual(['quality']);
  });
  it('lets time press only with an end date, and scarcity only with a low stock', () => {
    expect(rules('限时')).toEqual(['deadline']);
    expect(checkClaims('限时', { texts: [], hasDeadline: true })).toEqual([]);
    expect(rules('almost gone')).toEqual(['scarcity']);
    expect(checkClaims('almost gone', { texts: [], hasScarcity: true })).toEqual([]);
  });
  it('refuses to ask for reviews', () => {
    expect(rules('Please leave us a review')).toEqual(['review']);
    expect(rules('好评返现')).toContain('review');
  });
});

describe('spans', () => {
  it('cut the words out of the original', () => {
    const text = '放心，全网最 低 价的衬衫';
    for (const { start, end, found } of checkClaims(text, none)) expect(text.slice(start, end)).toBe(found);
  });
  it('stay inside the text and never overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '最',
      '佳',
      '第一',
      '步',
      'best',
      ' ',
      '.',
      '3',
      '😀',
      '仅剩',
      '\u200b',
      'a',
      '限时',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of checkClaims(text, none)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
