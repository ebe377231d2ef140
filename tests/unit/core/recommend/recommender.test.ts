import { describe, expect, test } from 'vitest';
import { type Order } from '../../../../src/core/orders/order';
import { weighEvents } from '../../../../src/core/profile/weigh';
import { bestSellersFromOrders, inListOrder, newArrivals } from '../../../../src/core/recommend/best-sellers';
import { diversify } from '../../../../src/core/recommend/diversify';
import { Recommender, type Rank, type Visitor } from '../../../../src/core/recommend/recommender';
import { buildSpace, dot, rowVector } from '../../../../src/core/recommend/space';
import { SimilarityEngine } from '../../../../src/engines/similarity/engine';
import { type EventKind } from '../../../../src/core/profile/event';
import { PRODUCTS } from '../../../fixtures/catalogue';

const TODAY = '2026-11-24';
const space = buildSpace(PRODUCTS);

/** The real engine, on the processor. */
async function recommender(): Promise<Recommender> {
  const engine = new SimilarityEngine(undefined);
  await engine.setIndex('products', space.values.slice(), space.dimensions);
  const rank: Rank = (query, k) => engine.query('products', Float32Array.from(query), k);
  return new Recommender(space, PRODUCTS, rank);
}

function visitor(...did: [EventKind, string][]): Visitor {
  const events = did.map(([kind, productId], i) => ({ id: i + 1, kind, productId, day: TODAY }));
  return { actions: weighEvents(events, TODAY), interestWeights: {}, basket: new Set() };
}

describe('for you', () => {
  test('nothing known, nothing recommended', async () => {
    const r = await recommender();
    expect(await r.forYou(visitor(), 8)).toEqual([]);
    expect(await r.forYou(visitor(['dislike', 'green-tea']), 8)).toEqual([]);
  });

  test('a woolly taste gets wool, not the thing itself, and each with its reason', async () => {
    const r = await recommender();
    const list = await r.forYou(visitor(['view', 'merino-crew'], ['like', 'wool-slipper']), 6);
    const ids = list.map(({ product }) => product.id);
    expect(list).toHaveLength(6);
    expect(ids).toContain('cable-cardigan');
    expect(ids).toContain('wool-blanket');
    expect(ids).not.toContain('merino-crew');
    for (const { explanation } of list) expect(explanation.byAction.length).toBeGreaterThan(0);
  });

  test('what is hidden, disliked, sold out or in the basket never comes', async () => {
    const r = await recommender();
    const who = visitor(['like', 'rain-shell'], ['hide', 'day-pack'], ['dislike', 'trail-bottle']);
    const list = await r.forYou({ ...who, basket: new Set(['canvas-tote']) }, 28);
    const ids = new Set(list.map(({ product }) => product.id));
    for (const id of ['day-pack', 'trail-bottle', 'down-vest', 'canvas-tote'])
      expect(ids.has(id)).toBe(false);
  });

  test('a new action re-ranks; turning an interest off takes it out of the score', async () => {
    const r = await recommender();
    const before = await r.forYou(visitor(['view', 'merino-crew']), 5);
    const after = await r.forYou(visitor(['view', 'merino-crew'], ['like', 'green-tea']), 5);
    expect(after[0]?.product.categoryId).toBe('tea');
    expect(before[0]?.product.categoryId).not.toBe('tea');
    const noWool = { ...visitor(['view', 'merino-crew']), interestWeights: { 'material:wool': 0 } };
    const cooled = await r.forYou(noWool, 5);
    for (const { explanation } of cooled)
      expect(explanation.byFeature.some(({ feature }) => feature.id === 'material:wool')).toBe(false);
    expect(cooled.map(({ product }) => product.id)).not.toEqual(before.map(({ product }) => product.id));
  });
});

describe('by product', () => {
  test('similar is without itself, in stock', async () => {
    const similar = await (await recommender()).similarTo('linen-shirt', 4);
    expect(similar).toHaveLength(4);
    expect(similar.map(({ id }) => id)).not.toContain('linen-shirt');
    expect(similar.map(({ id }) => id)).toContain('linen-dress');
  });
  test('goes with is of other categories, at most two of one', async () => {
    const pairs = await (await recommender()).goesWith('leather-derby', 6);
    expect(pairs.length).toBeGreaterThan(2);
    const categories = pairs.map(({ categoryId }) => categoryId);
    expect(categories).not.toContain('shoes');
    for (const category of categories)
      expect(categories.filter((other) => other === category).length).toBeLessThanOrEqual(2);
  });
  test('a product that is not in the shop has neither', async () => {
    const r = await recommender();
    expect(await r.similarTo('gone', 4)).toEqual([]);
    expect(await r.goesWith('gone', 4)).toEqual([]);
  });
});

describe('variety', () => {
  test('keeps the best first and brings in something else sooner than the plain order', () => {
    const query = rowVector(space, space.rowOf.get('green-tea') ?? 0);
    const ranked = space.ids
      .map((_, row) => ({ row, score: dot(query, rowVector(space, row)) }))
      .sort((a, b) => b.score - a.score);
    const shown = diversify(space, ranked, 8, 0.5);
    const alike = (rows: readonly { row: number }[]): number =>
      rows.reduce(
        (sum, a, i) =>
          sum +
          rows.slice(i + 1).reduce((s, b) => s + dot(rowVector(space, a.row), rowVector(space, b.row)), 0),
        0,
      );
    expect(shown[0]).toEqual(ranked[0]);
    expect(new Set(shown.map(({ row }) => row)).size).toBe(8);
    expect(alike(shown)).toBeLessThan(alike(ranked.slice(0, 8)));
    expect(diversify(space, ranked, 8, 1)).toEqual(ranked.slice(0, 8));
  });
});

describe('the same for everybody', () => {
  const order = (day: string, productId: string, quantity: number): Order => ({
    id: `${day}${productId}`,
    day,
    customer: null,
    currency: 'CNY',
    kind: quantity < 0 ? 'return' : 'sale',
    lines: [{ sku: productId, productId, title: productId, quantity, unitPriceMinor: 100 }],
  });
  test('best sellers count units of the last 90 days, returns taken off', () => {
    const orders = [
      order('2026-11-01', 'a', 3),
      order('2026-11-02', 'b', 5),
      order('2026-11-03', 'b', -4),
      order('2026-01-03', 'c', 99),
    ];
    expect(bestSellersFromOrders(orders)).toEqual(['a', 'b']);
    expect(bestSellersFromOrders([])).toEqual([]);
  });
  test('the list’s order, sold out last, unknown passed over', () => {
    expect(inListOrder(PRODUCTS, ['down-vest', 'nope', 'green-tea']).map(({ id }) => id)).toEqual([
      'green-tea',
      'down-vest',
    ]);
  });
  test('new arrivals are the newest that can be bought', () => {
    expect(newArrivals(PRODUCTS, 3).map(({ id }) => id)).toEqual([
      'cashmere-scarf',
      'rain-shell',
      'day-pack',
    ]);
  });
});
