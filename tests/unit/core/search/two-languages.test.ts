/** Each half of the sample shop in one language only: what is asked in the other must still find it. */
import { describe, expect, it, vi } from 'vitest';
import { type Product } from '../../../../src/core/catalogue/product';
import { ProductSearch } from '../../../../src/core/search/product-search';
import { type Lang, type LocalText } from '../../../../src/lib/lang';
import { readShop } from '../../../../tools/eval/ask';

vi.setConfig({ testTimeout: 60_000 });
const shop = readShop('public/packs/sample');

function only(product: Product, lang: Lang): Product {
  const text = (value: LocalText): LocalText => ({ [lang]: value[lang] ?? '' });
  return {
    ...product,
    title: text(product.title),
    description: text(product.description),
    category: text(product.category),
    tags: product.tags.filter((tag) => /\p{Script=Han}/u.test(tag) === (lang === 'zh')),
    attributes: Object.fromEntries(
      Object.entries(product.attributes).map(([key, values]) => [key, values.map(text)]),
    ),
  };
}

const chinese = new ProductSearch(shop.products.map((product) => only(product, 'zh')));
const english = new ProductSearch(shop.products.map((product) => only(product, 'en')));
const both = new ProductSearch(shop.products);

describe('a query in the other language', () => {
  it.each([
    ['linen shirt', /亚麻/],
    ['wool coat', /大衣/],
    ['umbrella', /伞/],
    ['tent', /帐篷/],
    ['yoga mat', /瑜伽垫/],
    ['fountain pen', /钢笔/],
    ['scented candle', /蜡烛|香/],
    ['backpack', /包/],
    ['green tea', /茶/],
    ['hand cream', /护手霜/],
  ])('%s finds it in Chinese', (query, title) => {
    const result = chinese.search(query);
    expect(result.match).toBe('exact');
    expect(result.products[0]?.title.zh).toMatch(title);
  });
  it.each([
    ['亚麻衬衫', /linen/i],
    ['羊毛大衣', /coat/i],
    ['雨伞', /umbrella/i],
    ['帐篷', /tent/i],
    ['瑜伽垫', /yoga/i],
    ['钢笔', /pen/i],
    ['双肩包', /backpack|rucksack|daypack|pack/i],
    ['护手霜', /hand cream/i],
  ])('%s finds it in English', (query, title) => {
    const result = english.search(query);
    expect(result.match).toBe('exact');
    expect(result.products[0]?.title.en).toMatch(title);
  });
});

/** Share of products whose own type, said in the other language, brings them among the first ten. */
function recallAt10(search: ProductSearch, queryLang: Lang): number {
  let [asked, found] = [0, 0];
  for (const product of shop.products) {
    const query = product.attributes.type?.[0]?.[queryLang];
    if (query === undefined || product.status !== 'active') continue;
    const own = product.attributes.type?.[0]?.en;
    const results = search.search(query).products.slice(0, 10);
    asked += 1;
    if (results.some(({ id }) => shop.products.find((p) => p.id === id)?.attributes.type?.[0]?.en === own))
      found += 1;
  }
  return found / asked;
}

describe('the type of every product, asked for in the other language', () => {
  it('brings a product of that type among the first ten', () => {
    const figures = {
      englishInChinese: recallAt10(chinese, 'en'),
      chineseInEnglish: recallAt10(english, 'zh'),
      inBoth: Math.min(recallAt10(both, 'en'), recallAt10(both, 'zh')),
    };
    console.log(JSON.stringify(figures));
    expect(figures.englishInChinese).toBeGreaterThan(0.75);
    expect(figures.chineseInEnglish).toBeGreaterThan(0.75);
    expect(figures.inBoth).toBe(1);
  });
});
