import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currencyIn,
  dateOrder,
  decimalMark,
  parseMoney,
  parseMoment,
  parseWhole,
} from '../../../../src/core/import/values';

describe('money', () => {
  test.each([
    ['1,299.00', '.', 129900],
    ['1.299,00', ',', 129900],
    ['1299', '.', 129900],
    ['¥1,299', '.', 129900],
    ['￥88.5', '.', 8850],
    ['88.5元', '.', 8850],
    ['１２．５', '.', 1250],
    ['15.00 USD', '.', 1500],
    ['€ 1.299.000,5', ',', 129900050],
    ["1'299.00", '.', 129900],
    ['-11062.06', '.', -1106206],
    ['(5.00)', '.', -500],
    ['2.555', '.', 256],
    ['0.005', '.', 1],
    ['0', '.', 0],
    ['1,299', ',', 130],
    ['10-20', '.', undefined],
    ['1,29,9', '.', undefined],
    ['1.2.3', '.', undefined],
    ['面议', '.', undefined],
    ['', '.', undefined],
    ['NaN', '.', undefined],
    ['1e5', '.', undefined],
    ['99999999999999999', '.', undefined],
  ] as const)('%s with %s is %s', (text, mark, minor) => {
    expect(parseMoney(text, mark, 2)).toBe(minor);
  });

  test('whatever Intl writes is read back, in both styles and every number of digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e10, max: 1e10 }),
        fc.constantFrom('en', 'de', 'zh-CN'),
        fc.constantFrom(['USD', 2] as const, ['JPY', 0] as const, ['KWD', 3] as const),
        (minor, locale, [currency, digits]) => {
          const text = new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(minor / 10 ** digits);
          const money = parseMoney(`${text} ${currency}`, locale === 'de' ? ',' : '.', digits);
          expect(money).toBe(minor === 0 ? 0 : minor);
        },
      ),
    );
  });

  test('yen have no minor unit', () => {
    expect(parseMoney('1,299', '.', 0)).toBe(1299);
    expect(parseMoney('12.5', '.', 0)).toBe(13);
  });

  test.each([
    [['1,299.00', '5.00'], ',', '.'],
    [['1.299,00', '5,00'], ',', ','],
    [['1,299', '2,500'], ',', '.'],
    [['5,5', '7'], ';', ','],
    [['1299', '2500'], ';', ','],
    [[], ',', '.'],
  ])('the decimal mark of %j', (samples, delimiter, mark) => {
    expect(decimalMark(samples, delimiter)).toBe(mark);
  });

  test.each([
    ['¥5', 'CNY'],
    ['5元', 'CNY'],
    ['RMB 5', 'CNY'],
    ['5 HKD', 'HKD'],
    ['$5', 'USD'],
    ['£5', 'GBP'],
    ['5', undefined],
    ['medium', undefined],
  ])('the currency in %s is %s', (text, currency) => {
    expect(currencyIn(text)).toBe(currency);
  });
});

test.each([
  ['6', 6],
  ['6.0', 6],
  ['1,000', 1000],
  ['-3', -3],
  ['６', 6],
  ['6.5', undefined],
  ['six', undefined],
  ['', undefined],
  ['1e3', undefined],
])('%s as a whole number is %s', (text, value) => {
  expect(parseWhole(text)).toBe(value);
});

describe('dates', () => {
  test.each([
    ['2025-10-02 17:09:34 -0300', '2025-10-02', 1029],
    ['2010-12-01 08:26:00', '2010-12-01', 506],
    ['2025-10-02T17:09:34Z', '2025-10-02', 1029],
    ['2025/1/2 9:05', '2025-01-02', 545],
    ['2025年10月2日', '2025-10-02', undefined],
    ['2025.10.02', '2025-10-02', undefined],
    ['12/1/2010 8:26', '2010-12-01', 506],
    ['08/14/25', '2025-08-14', undefined],
    ['14 Aug 2025', '2025-08-14', undefined],
    ['Aug 14, 2025 1:05 PM', '2025-08-14', 785],
    ['12/1/2010 12:05 AM', '2010-12-01', 5],
    ['20251002', '2025-10-02', undefined],
    ['40513.35', '2010-12-01', 504],
    ['1759424974', '2025-10-02', 1029],
  ])('%s', (text, day, minute) => {
    expect(parseMoment(text, 'month-first')).toEqual({ day, minute });
  });

  test.each([
    '2025-02-29',
    '2025-13-01',
    '31/04/2025',
    'yesterday',
    '',
    '0000-00-00',
    '2025-10-02 25:00',
    '12345',
  ])('%s is none', (text) => {
    expect(parseMoment(text, 'day-first')).toBeUndefined();
  });

  test('the order of day and month is what the column shows', () => {
    expect(dateOrder(['03/04/2025', '25/04/2025'])).toBe('day-first');
    expect(dateOrder(['03/04/2025', '04/25/2025'])).toBe('month-first');
    expect(dateOrder(['03.04.2025'])).toBe('day-first');
    expect(dateOrder(['03/04/2025'])).toBeUndefined();
    expect(parseMoment('03/04/2025', 'day-first')?.day).toBe('2025-04-03');
  });

  test('any day in any of these forms comes back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [y = '', m = '', d = ''] = day.split('-');
          for (const text of [
            day,
            `${y}/${Number(m)}/${Number(d)}`,
            `${y}年${Number(m)}月${Number(d)}日`,
            `${d}/${m}/${y}`,
          ]) {
            expect(parseMoment(text, 'day-first')?.day).toBe(day);
          }
        },
      ),
    );
  });
});
