import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { ShopWindow } from '../../../../src/features/shop/shop-window.svelte';
import { priceFrom } from '../../../../src/core/catalogue/product';
import { PRODUCTS } from '../../../fixtures/catalogue';
import { shopServices } from '../../../fixtures/shop-services';

async function open(options: Parameters<typeof shopServices>[0] = {}): Promise<ShopWindow> {
  let made: ShopWindow | undefined;
  const services = await shopServices(options);
  $effect.root(() => {
    made = new ShopWindow(services);
  });
  flushSync();
  if (!made) throw new Error('not made');
  return made;
}

describe('strolling', () => {
  test('best sellers in the shop’s order, sold out last; newest first', async () => {
    const shop = await open();
    expect(shop.isBrowsing).toBe(false);
    expect(shop.bestSellers.map(({ id }) => id)).toEqual([
      'cotton-tee',
      'stoneware-mug',
      'merino-crew',
      'canvas-tote',
      'green-tea',
      'canvas-sneaker',
      'soy-candle',
      'down-vest',
    ]);
    expect(shop.newest[0]?.id).toBe('cashmere-scarf');
    expect(shop.categories[0]).toMatchObject({ id: 'clothing', count: 7 });
  });

  test('a shop that publishes no list has it from its own orders', async () => {
    const shop = await open({
      bestSellers: [],
      orders: [
        {
          id: '1',
          day: '2026-11-01',
          customer: null,
          currency: 'CNY',
          kind: 'sale',
          lines: [{ sku: 'x', productId: 'tea-set', title: '', quantity: 2, unitPriceMinor: 1 }],
        },
      ],
    });
    expect(shop.bestSellers).toEqual([]);
    await shop.loadBestSellers();
    expect(shop.bestSellers.map(({ id }) => id)).toEqual(['tea-set']);
  });
});

describe('asking', () => {
  test('words, category, stock and order work together', async () => {
    const shop = await open();
    shop.query = '羊毛';
    expect(shop.isBrowsing).toBe(true);
    expect(shop.result.products).toHaveLength(4);
    shop.categoryId = 'clothing';
    expect(shop.listed.map(({ id }) => id).sort()).toEqual(['cable-cardigan', 'merino-crew']);
    shop.categoryId = undefined;
    shop.sort = 'cheapest';
    const prices = shop.listed.map((product) => priceFrom(product).minor);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    shop.sort = 'dearest';
    expect(shop.listed[0]?.id).toBe('wool-blanket');
    shop.query = 'down vest';
    shop.inStockOnly = true;
    expect(shop.listed.map(({ id }) => id)).not.toContain('down-vest');
    shop.reset();
    expect(shop.isBrowsing).toBe(false);
    expect(shop.result.products).toHaveLength(PRODUCTS.length);
  });

  test('popular is the best sellers’ order, the others after', async () => {
    const shop = await open();
    shop.sort = 'popular';
    expect(shop.listed.slice(0, 2).map(({ id }) => id)).toEqual(['cotton-tee', 'stoneware-mug']);
    expect(shop.listed).toHaveLength(24);
  });

  test('long lists come in pages; a new question starts at the first', async () => {
    const shop = await open();
    shop.sort = 'newest';
    expect(shop.listed).toHaveLength(24);
    expect([shop.remaining, shop.nextPage]).toEqual([4, 4]);
    shop.showMore();
    expect(shop.listed).toHaveLength(28);
    shop.query = 'e';
    expect(shop.listed.length).toBeLessThanOrEqual(24);
  });

  test('an empty shop is no error', async () => {
    const shop = await open({ products: [], bestSellers: [] });
    expect(shop.bestSellers).toEqual([]);
    shop.query = 'anything';
    expect(shop.result.match).toBe('none');
  });
});
