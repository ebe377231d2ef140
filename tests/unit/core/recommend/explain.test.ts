import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '../../../../src/core/profile/event';
import { tasteOf } from '../../../../src/core/profile/taste';
import { weighEvents } from '../../../../src/core/profile/weigh';
import { vectorBlock } from '../../../../src/core/recommend/block';
import { explain, shortReason } from '../../../../src/core/recommend/explain';
import { buildSpace, dot, rowVector } from '../../../../src/core/recommend/space';
import { addDays } from '../../../../src/lib/day';
import { PRODUCTS } from '../../../fixtures/catalogue';

const TODAY = '2026-11-24';
const space = buildSpace(PRODUCTS);
const rowOf = (id: string): number => space.rowOf.get(id) ?? -1;

const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...EVENT_KINDS),
    productId: fc.constantFrom(...PRODUCTS.map(({ id }) => id), 'gone'),
    day: fc.integer({ min: 0, max: 100 }).map((age) => addDays(TODAY, -age)),
  }),
  { maxLength: 60 },
);
const interests = fc.dictionary(
  fc.constantFrom('material:wool', 'season:winter', 'price:2', 'words', 'category:tea'),
  fc.constantFrom(0, 0.25, 1),
);

describe('a score comes apart exactly', () => {
  test('parts by action and parts by feature each add up to the score, to 1e-6', () => {
    fc.assert(
      fc.property(events, interests, fc.nat(PRODUCTS.length - 1), (past, interestWeights, row) => {
        const taste = tasteOf(space, weighEvents(past, TODAY), interestWeights);
        if (!taste) return;
        const { score, byAction, byFeature } = explain(space, taste, row);
        const sum = (parts: readonly { part: number }[]): number =>
          parts.reduce((s, { part }) => s + part, 0);
        expect(Math.abs(score - dot(taste.values, rowVector(space, row)))).toBeLessThan(1e-6);
        expect(Math.abs(sum(byAction) - score)).toBeLessThan(1e-6);
        expect(Math.abs(sum(byFeature) - score)).toBeLessThan(1e-6);
      }),
      { numRuns: 400 },
    );
  });

  test('a taste has length 1, and none without a positive action', () => {
    fc.assert(
      fc.property(events, (past) => {
        const actions = weighEvents(past, TODAY);
        const taste = tasteOf(space, actions);
        if (taste) expect(Math.hypot(...taste.values)).toBeCloseTo(1, 5);
        const positive = actions.some(({ weight, productId }) => weight > 0 && space.rowOf.has(productId));
        if (!positive) expect(taste).toBeNull();
      }),
    );
  });

  test('a further block (an embedding) takes its share, and the sums still hold', () => {
    const values = new Float32Array(PRODUCTS.length * 3).map((_, i) => Math.sin(i));
    const wider = buildSpace(PRODUCTS, [vectorBlock('meaning', 1, values, 3)]);
    expect(wider.dimensions).toBe(space.dimensions + 3);
    expect(wider.blocks.map(({ name, weight }) => [name, weight])).toEqual([
      ['attributes', 0.3],
      ['words', 0.14],
      ['price', 0.06],
      ['meaning', 0.5],
    ]);
    const taste = tasteOf(wider, [{ kind: 'like', productId: 'merino-crew', day: TODAY, weight: 3 }]);
    expect(taste).not.toBeNull();
    if (!taste) return;
    const { score, byFeature } = explain(wider, taste, 1);
    expect(byFeature.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score, 6);
    expect(byFeature.some(({ feature }) => feature.id === 'meaning')).toBe(true);
  });
});

describe('the space', () => {
  test('a product is most like itself, and no row is longer than 1', () => {
    for (const [row, id] of space.ids.entries()) {
      const own = rowVector(space, row);
      const length = dot(own, own);
      expect(length).toBeLessThanOrEqual(1 + 1e-6);
      for (const [other] of space.ids.entries())
        expect(dot(own, rowVector(space, other)), `${id} and row ${other}`).toBeLessThanOrEqual(
          length + 0.15,
        );
    }
  });
  test('a product named in Chinese only shares its English neighbours’ features', () => {
    const winter = space.features.findIndex(({ id }) => id === 'season:winter');
    expect(winter).toBeGreaterThanOrEqual(0);
    const onlyChinese = PRODUCTS.map((product) =>
      product.id === 'wool-slipper' ? { ...product, attributes: { season: [{ zh: '冬季' }] } } : product,
    );
    const mixed = buildSpace(onlyChinese);
    const dimension = mixed.features.findIndex(({ id }) => id === 'season:winter');
    const row = mixed.rowOf.get('wool-slipper') ?? -1;
    expect(rowVector(mixed, row)[dimension]).toBeGreaterThan(0);
  });
  test('neighbouring prices are alike across a band’s edge', () => {
    const price = (id: string): number[] =>
      [...rowVector(space, rowOf(id))].filter((_, i) => space.features[i]?.kind === 'price');
    const near = dot(price('silk-blouse'), price('wool-blanket')); // 599 and 589
    const far = dot(price('silk-blouse'), price('stoneware-mug')); // 599 and 79
    expect(near).toBeGreaterThan(far + 0.05);
  });
  test('one product, or none, is a space too', () => {
    expect(buildSpace([]).values).toHaveLength(0);
    expect(buildSpace(PRODUCTS.slice(0, 1)).ids).toEqual(['merino-crew']);
  });
});

describe('the short reason', () => {
  test('names the action and what is shared', () => {
    const taste = tasteOf(
      space,
      weighEvents([{ id: 1, kind: 'like', productId: 'merino-crew', day: TODAY }], TODAY),
    );
    if (!taste) throw new Error('a like is a taste');
    const reason = shortReason(explain(space, taste, rowOf('cable-cardigan')));
    expect(reason.action).toMatchObject({ kind: 'like', productId: 'merino-crew', times: 1 });
    expect(reason.features.map(({ id }) => id)).toContain('material:wool');
  });
});
