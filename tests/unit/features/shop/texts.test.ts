import { describe, expect, test } from 'vitest';
import { type Product } from '../../../../src/core/catalogue/product';
import { tasteOf } from '../../../../src/core/profile/taste';
import { explain, shortReason } from '../../../../src/core/recommend/explain';
import { buildSpace } from '../../../../src/core/recommend/space';
import { messages } from '../../../../src/features/shop/messages';
import {
  isAvailable,
  optionGroups,
  optionName,
  optionText,
  withOption,
} from '../../../../src/features/shop/option-text';
import { productMessages } from '../../../../src/features/shop/product-messages';
import { questionsFor } from '../../../../src/features/shop/product-questions';
import { featureText, reasonText } from '../../../../src/features/shop/reason-text';
import { inLang, type Lang } from '../../../../src/lib/lang';
import { KNOWLEDGE, PRODUCTS } from '../../../fixtures/catalogue';

const byId = new Map(PRODUCTS.map((product) => [product.id, product]));
function productOf(id: string): Product {
  const product = byId.get(id);
  if (!product) throw new Error(id);
  return product;
}

describe('reasons', () => {
  const space = buildSpace(PRODUCTS);
  const taste = tasteOf(space, [{ kind: 'view', productId: 'merino-crew', day: '2026-11-24', weight: 1 }]);
  const titleOf = (lang: Lang) => (id: string) => {
    const product = byId.get(id);
    return product && inLang(product.title, lang);
  };

  test('are one plain sentence in either language', () => {
    if (!taste) throw new Error('no taste');
    const reason = shortReason(explain(space, taste, space.rowOf.get('cable-cardigan') ?? -1));
    const en = reasonText(reason, titleOf('en'), messages.en, 'en');
    const zh = reasonText(reason, titleOf('zh'), messages.zh, 'zh');
    expect(en).toMatch(/^Because you looked at Merino Crew Sweater · .*wool/);
    expect(zh).toMatch(/^因为你看过「美利奴圆领毛衣」 · .*羊毛/);
  });

  test('a product that is gone is not named', () => {
    const reason = {
      action: { kind: 'view', productId: 'gone', times: 1, part: 1 },
      features: [],
    } as const;
    expect(reasonText(reason, () => undefined, messages.en, 'en')).toBe('');
  });

  test('price bands read like bands, not like prices', () => {
    const band = { kind: 'price', id: 'price:1', currency: 'CNY' } as const;
    const say = (fromMinor: number, toMinor: number): string =>
      featureText({ ...band, fromMinor, toMinor }, messages.en, 'en');
    expect(say(21_734, 61_999)).toBe('price ¥220 to ¥620');
    expect(say(0, 9_912)).toBe('price up to ¥99');
    expect(say(9_912, Infinity)).toBe('price from ¥99');
  });
});

describe('options', () => {
  const shirt: Product = {
    ...productOf('linen-shirt'),
    variants: [
      { sku: 'a', options: { color: 'sky blue / 天蓝色', size: 'M' }, priceMinor: 1, stock: 2 },
      { sku: 'b', options: { color: 'sky blue / 天蓝色', size: 'L' }, priceMinor: 1, stock: 0 },
      { sku: 'c', options: { color: 'white', size: 'L' }, priceMinor: 1, stock: null },
    ],
  };
  const [a, b, c] = shirt.variants;

  test('are told in the visitor’s language where the file says it', () => {
    expect(optionText(shirt, 'sky blue / 天蓝色', 'zh')).toBe('天蓝色');
    expect(optionText(shirt, 'sky blue / 天蓝色', 'en')).toBe('sky blue');
    expect(optionText(shirt, 'White', 'zh')).toBe('白色'); // from the attribute
    expect(optionText(shirt, 'S / M', 'zh')).toBe('S / M');
    expect(optionName('Size', productMessages.zh.product.options)).toBe('尺码');
    expect(optionName('Engraving', productMessages.zh.product.options)).toBe('Engraving');
  });

  test('group by name, and a choice keeps the other choices where it can', () => {
    expect(optionGroups(shirt.variants)).toEqual([
      { name: 'color', values: ['sky blue / 天蓝色', 'white'] },
      { name: 'size', values: ['M', 'L'] },
    ]);
    if (!a || !b || !c) throw new Error('three variants');
    expect(withOption(shirt.variants, a, 'size', 'L')).toBe(b);
    expect(withOption(shirt.variants, a, 'color', 'white')).toBe(c); // white has no M
    expect(withOption(shirt.variants, a, 'size', 'XXL')).toBeUndefined();
    expect([isAvailable(a), isAvailable(b), isAvailable(c), isAvailable(undefined)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('questions on a product’s page', () => {
  const ids = (id: string): string[] => questionsFor(productOf(id), KNOWLEDGE).map((entry) => entry.id);
  test('sizes for what has sizes, wool’s care for wool', () => {
    expect(ids('merino-crew')).toEqual(['sizing-sweaters', 'care-wool', 'shipping-time', 'returns-30']);
    expect(ids('stoneware-mug')).toEqual(['shipping-time', 'returns-30']);
  });
});
