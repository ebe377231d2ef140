import { fc, test as property } from './fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, daysBetween, toDay } from '../../../src/lib/day';
import { formatBytes, formatMoney, formatPercent, minorDigits } from '../../../src/lib/format';
import { bothLangs, detectLang, inLang } from '../../../src/lib/lang';
import { randomInt, seededRandom } from '../../../src/lib/random';
import { normalise, searchWords } from '../../../src/lib/words';

describe('random', () => {
  test('the same seed gives the same sequence, another seed another', () => {
    const take = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random());
    };
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  test('is uniform enough: 60,000 dice', () => {
    const random = seededRandom(1);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) {
      const face = randomInt(random, 6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    // Chi-square with 5 degrees of freedom; 20.5 is the 0.1 % point.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(20.5);
  });
});

describe('day', () => {
  property('adding days and counting them are inverse', [fc.integer({ min: -20_000, max: 40_000 })], (n) => {
    expect(daysBetween('2026-11-24', addDays('2026-11-24', n))).toBe(n);
  });
  test('knows leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(toDay(new Date(Date.UTC(2026, 0, 5, 23, 59)))).toBe('2026-01-05');
  });
});

describe('format', () => {
  test('money: whole amounts lose their zeros, currencies keep their digits', () => {
    expect(formatMoney(12_800, 'CNY', 'zh')).toBe('¥128');
    expect(formatMoney(2450, 'USD', 'en')).toBe('$24.50');
    expect(formatMoney(1500, 'JPY', 'en')).toBe('¥1,500');
    expect(minorDigits('KWD')).toBe(3);
  });
  test('bytes and percent', () => {
    expect(formatBytes(0, 'en')).toBe('0 bytes');
    expect(formatBytes(7_181_291, 'en')).toBe('7.2 MB');
    expect(formatPercent(0.256, 'en')).toBe('26%');
  });
});

describe('languages', () => {
  test('falls back to the other language', () => {
    expect(inLang({ zh: '茶壶' }, 'en')).toBe('茶壶');
    expect(inLang({}, 'en')).toBe('');
    expect(bothLangs({ en: 'Teapot', zh: '茶壶' })).toBe('Teapot 茶壶');
  });
  test('detects the language of mixed text', () => {
    expect(detectLang('我想购买一件新衣服')).toBe('zh');
    expect(detectLang('这款 iPhone 14 Pro Max case 有货吗')).toBe('zh');
    expect(detectLang('do you have 茶 teapots in blue and white')).toBe('en');
  });
});

describe('search words', () => {
  test('Chinese words and bigrams, English without plural', () => {
    expect(searchWords('Linen shirts')).toEqual(['linen', 'shirt']);
    expect(searchWords('羊毛衫')).toEqual(expect.arrayContaining(['羊毛', '毛衫']));
    expect(searchWords('dresses and glasses')).toEqual(['dress', 'and', 'glass']);
  });
  test('full-width letters and digits are ordinary ones', () => {
    expect(normalise('ＡＢＣ１２３')).toBe('abc123');
  });
});
