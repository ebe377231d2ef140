import { describe, expect, test } from 'vitest';
import { parsePriceQuery } from '../../../../src/core/search/price-query';

describe('the price in a query', () => {
  test.each([
    ['wool under 500', { to: 500 }, 'wool'],
    ['bag below $1,280', { to: 1280 }, 'bag'],
    ['coat up to 99.50 dollars', { to: 99.5 }, 'coat'],
    ['gifts between 20 and 50', { from: 20, to: 50 }, 'gifts'],
    ['gifts between ¥50 and ¥20', { from: 20, to: 50 }, 'gifts'],
    ['$20-$50 mug', { from: 20, to: 50 }, 'mug'],
    ['shoes over 300', { from: 300 }, 'shoes'],
    ['lamp around $100', { from: 80, to: 120 }, 'lamp'],
    ['500元以下的毛衣', { to: 500 }, '毛衣'],
    ['毛衣 500以内', { to: 500 }, '毛衣'],
    ['五百元以下', { to: 500 }, ''],
    ['两百块以内的包', { to: 200 }, '包'],
    ['一千二以下 外套', { to: 1200 }, '外套'],
    ['不超过３００元的鞋', { to: 300 }, '鞋'],
    ['100到200元的礼物', { from: 100, to: 200 }, '礼物'],
    ['100-200之间 茶', { from: 100, to: 200 }, '茶'],
    ['价格在100元以上', { from: 100 }, ''],
    ['200块左右的灯', { from: 160, to: 240 }, '灯'],
  ])('%s', (query, wish, rest) => {
    expect(parsePriceQuery(query)).toEqual({ wish, rest });
  });

  test.each(['merino sweater', 'size 36-38', 'boots 38', '30天内', '2026 秋冬', 'T恤', '三件套', 'about us'])(
    'no price in: %s',
    (query) => {
      expect(parsePriceQuery(query).wish).toBeUndefined();
    },
  );
});
