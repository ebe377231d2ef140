import { beforeEach, describe, expect, test } from 'vitest';
import { type Product, type Variant } from '../../../../src/core/catalogue/product';
import { Basket } from '../../../../src/features/shop/basket.svelte';
import { PRODUCTS } from '../../../fixtures/catalogue';
import { shopServices, type ShopServices } from '../../../fixtures/shop-services';

let services: ShopServices;
let basket: Basket;
beforeEach(async () => {
  services = await shopServices();
  basket = new Basket(services);
});

function pick(id: string, index = 0): [Product, Variant] {
  const product = PRODUCTS.find((candidate) => candidate.id === id);
  const variant = product?.variants[index];
  if (!product || !variant) throw new Error(id);
  return [product, variant];
}

describe('the basket', () => {
  test('adds up the catalogue’s prices', () => {
    basket.add(...pick('stoneware-mug'));
    basket.add(...pick('stoneware-mug'));
    basket.add(...pick('merino-crew', 1));
    expect(basket.count).toBe(3);
    expect(basket.totals).toEqual([{ currency: 'CNY', minor: 2 * 7900 + 46900 }]);
    expect(basket.productIds).toEqual(['stoneware-mug', 'merino-crew']);
  });

  test('holds no more than there is', () => {
    expect(basket.add(...pick('jasmine-tea'))).toBe(true); // two in stock
    expect(basket.add(...pick('jasmine-tea'))).toBe(true);
    expect(basket.add(...pick('jasmine-tea'))).toBe(false);
    expect(basket.add(...pick('merino-crew', 3))).toBe(false); // sold out
    basket.setQuantity('jasmine-tea', 'jasmine-tea', 50);
    expect(basket.count).toBe(2);
  });

  test('stock that is not tracked still has a bound', () => {
    basket.add(...pick('soy-candle'));
    basket.setQuantity('soy-candle', 'soy-candle', 5000);
    expect(basket.count).toBe(99);
  });

  test('none is out', () => {
    basket.add(...pick('green-tea'));
    basket.setQuantity('green-tea', 'green-tea', 0);
    expect(basket.items).toEqual([]);
  });

  test('is kept on this device without any profile', async () => {
    basket.add(...pick('green-tea'));
    basket.add(...pick('soy-candle'));
    await basket.saved;
    const next = new Basket(services);
    await next.load();
    expect(next.items.map(({ product }) => product?.id)).toEqual(['green-tea', 'soy-candle']);
    expect(await services.data.profile.count()).toBe(0);
    expect(await services.data.events.count()).toBe(0);
  });

  test('what the shop no longer has is shown as gone and costs nothing', async () => {
    await services.data.settings.set('basket', [{ productId: 'gone', sku: 'gone-1', quantity: 2 }]);
    await basket.load();
    expect(basket.items).toEqual([
      {
        line: { productId: 'gone', sku: 'gone-1', quantity: 2 },
        product: undefined,
        variant: undefined,
      },
    ]);
    expect(basket.totals).toEqual([]);
  });
});
