import { describe, expect, test } from 'vitest';
import { ProductSearch } from '../../../../src/core/search/product-search';
import { PRODUCTS } from '../../../fixtures/catalogue';

const search = new ProductSearch(PRODUCTS);
const ids = (query: string, filters = {}): string[] =>
  search.search(query, filters).products.map(({ id }) => id);

describe('words', () => {
  test.each([
    ['merino', 'merino-crew'],
    ['毛衣', 'merino-crew'],
    ['MERINO sweaters', 'merino-crew'],
    ['茶饼', 'aged-puer'],
    ['ｃａｎｖａｓ tote', 'canvas-tote'],
    ['真皮邮差包', 'leather-satchel'],
    ['围巾', 'cashmere-scarf'],
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
    expect(search.search(query).match).toBe('exact');
  });

  test('half a word and a slip of the finger still find', () => {
    expect(ids('sweat')).toContain('merino-crew');
    expect(ids('lether satchel')[0]).toBe('leather-satchel');
    expect(ids('jasmin')).toContain('jasmine-tea');
  });

  test('all words are needed, in either language', () => {
    expect(ids('linen dress')).toEqual(['linen-dress']);
    expect(ids('羊毛 拖鞋')).toEqual(['wool-slipper']);
    expect(ids('我想买一件羊毛开衫')).toEqual(['cable-cardigan']);
  });

  test('nothing has all of it: says nearest, and shows a part', () => {
    const result = search.search('silk umbrella');
    expect(result.match).toBe('nearest');
    expect(result.products[0]?.id).toBe('silk-blouse');
  });

  test('nothing at all is none', () => {
    const result = search.search('qqqxyzzy');
    expect(result).toMatchObject({ match: 'none', products: [], facets: [] });
  });

  test('an empty query, or one of filler, is the whole catalogue', () => {
    expect(ids('')).toHaveLength(PRODUCTS.length);
    expect(ids('我想要')).toHaveLength(PRODUCTS.length);
  });

  test('a query is never code or structure', () => {
    for (const odd of ['*', '__proto__', '"', '{}', '\u0000', '().*+?^$', '，。！'])
      expect(() => search.search(odd)).not.toThrow();
  });
});

describe('price', () => {
  test('is a bound of every hit', () => {
    const { products, match } = search.search('羊毛 500元以下');
    expect(match).toBe('exact');
    expect(products.map(({ id }) => id).sort()).toEqual(['merino-crew', 'wool-slipper']);
  });
  test('alone lists what it buys', () => {
    const { products } = search.search('between 100 and 150');
    expect(products.map(({ id }) => id).sort()).toEqual(['canvas-tote', 'cotton-tee', 'jasmine-tea']);
  });
  test('that nothing fits gives the nearest price first, and says nearest', () => {
    const { products, match } = search.search('leather under 50');
    expect(match).toBe('nearest');
    expect(products[0]?.id).toBe('coin-purse');
  });
});

describe('filters', () => {
  test('category narrows the hits, not the facets', () => {
    const result = search.search('gift', { categoryId: 'tea' });
    expect(result.products.every(({ categoryId }) => categoryId === 'tea')).toBe(true);
    expect(result.facets.map(({ id }) => id).sort()).toEqual(['bags', 'clothing', 'home', 'tea']);
    expect(result.facets.find(({ id }) => id === 'tea')?.count).toBe(result.products.length);
  });
  test('in stock leaves out what is sold out', () => {
    expect(ids('down vest')).toContain('down-vest');
    expect(ids('down vest', { inStockOnly: true })).not.toContain('down-vest');
  });
});
