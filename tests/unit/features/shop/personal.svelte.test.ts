import { beforeEach, describe, expect, test } from 'vitest';
import { Basket } from '../../../../src/features/shop/basket.svelte';
import { Personal } from '../../../../src/features/shop/personal.svelte';
import { ProductMatcher } from '../../../../src/features/shop/product-matcher';
import { AppError } from '../../../../src/lib/errors';
import { PRODUCTS } from '../../../fixtures/catalogue';
import { directSimilarity } from '../../../fixtures/direct-similarity';
import { shopServices, type ShopServices } from '../../../fixtures/shop-services';

let services: ShopServices;
let basket: Basket;
let personal: Personal;

async function open(given?: ShopServices): Promise<void> {
  services = given ?? (await shopServices());
  basket = new Basket(services);
  personal = new Personal(services, new ProductMatcher(services.similarity), basket);
}
beforeEach(() => open());

const written = async (): Promise<[number, number]> => [
  await services.data.profile.count(),
  await services.data.events.count(),
];
const picks = (): string[] =>
  personal.shelf.kind === 'ready' ? personal.shelf.picks.map(({ product }) => product.id) : [];

describe('before opt-in', () => {
  test('nothing is written, whatever is done', async () => {
    await personal.load();
    expect(personal.state.kind).toBe('off');
    await personal.record('view', 'merino-crew');
    await personal.record('search', 'green-tea', 'tea-set');
    await personal.record('like', 'merino-crew');
    await personal.setInterest('material:wool', 0);
    expect(await written()).toEqual([0, 0]);
    expect(personal.isOn).toBe(false);
    expect(picks()).toEqual([]);
  });

  test('not even between opening the page and knowing the visitor', async () => {
    await personal.record('view', 'merino-crew');
    expect(await written()).toEqual([0, 0]);
  });
});

describe('after opt-in', () => {
  beforeEach(async () => {
    await personal.load();
    await personal.turnOn();
  });

  test('an empty shelf until something is done, then one that answers each action', async () => {
    expect(personal.shelf).toMatchObject({ kind: 'ready', picks: [], viewed: undefined });
    await personal.record('view', 'merino-crew');
    const woolly = picks();
    expect(woolly).toContain('cable-cardigan');
    await personal.record('like', 'green-tea');
    expect(picks()).not.toEqual(woolly);
    expect(picks().slice(0, 4)).toContain('jasmine-tea');
  });

  test('an event holds a kind, a day and a product, and nothing else', async () => {
    await personal.record('search', 'green-tea', 'tea-set');
    const events = await services.data.events.all();
    expect(
      events.map((event) => Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'id'))),
    ).toEqual([
      { kind: 'search', day: '2026-11-24', productId: 'green-tea' },
      { kind: 'search', day: '2026-11-24', productId: 'tea-set' },
    ]);
  });

  test('says what it is because of, without repeating the first shelf', async () => {
    await personal.record('view', 'merino-crew');
    const { shelf } = personal;
    if (shelf.kind !== 'ready') throw new Error(shelf.kind);
    expect(shelf.viewed?.product.id).toBe('merino-crew');
    for (const product of shelf.viewed?.similar ?? []) expect(picks()).not.toContain(product.id);
    expect(shelf.durationMs).toBeGreaterThan(0);
    expect(shelf.backend).toBe('cpu');
  });

  test('a like taken back is as if it had not been', async () => {
    await personal.record('like', 'green-tea');
    expect(personal.isLiked('green-tea')).toBe(true);
    await personal.unlike('green-tea');
    expect(personal.isLiked('green-tea')).toBe(false);
    expect(await written()).toEqual([1, 0]);
  });

  test('what is hidden goes at once; what is in the basket is not suggested', async () => {
    await personal.record('view', 'merino-crew');
    const first = picks()[0] ?? '';
    await personal.record('hide', first);
    expect(picks()).not.toContain(first);
    const next = PRODUCTS.find(({ id }) => id === picks()[0]);
    const variant = next?.variants.find(({ stock }) => stock !== 0);
    if (!next || !variant) throw new Error('the shelf is empty');
    basket.add(next, variant);
    await personal.record('basket', next.id);
    expect(picks()).not.toContain(next.id);
  });

  test('an interest turned down leaves the reasons, is kept, and counts again when restored', async () => {
    await personal.record('view', 'merino-crew');
    const before = picks();
    await personal.setInterest('material:wool', 0);
    expect(personal.turnedDown).toEqual(['material:wool']);
    expect(picks()).not.toEqual(before);
    if (personal.shelf.kind !== 'ready') throw new Error(personal.shelf.kind);
    for (const { explanation } of personal.shelf.picks)
      expect(explanation.byFeature.map(({ feature }) => feature.id)).not.toContain('material:wool');
    expect((await services.data.profile.get('visitor'))?.interestWeights).toEqual({ 'material:wool': 0 });
    await personal.setInterest('material:wool', 1);
    expect(picks()).toEqual(before);
  });

  test('the next visit goes on from it', async () => {
    await personal.record('like', 'green-tea');
    const before = picks();
    const next = new Personal(services, new ProductMatcher(services.similarity), basket);
    await next.load();
    expect(next.isOn).toBe(true);
    expect(next.shelf.kind === 'ready' && next.shelf.picks.map(({ product }) => product.id)).toEqual(before);
  });

  test('turning it off deletes profile and events, and stops', async () => {
    await personal.record('view', 'merino-crew');
    expect(await personal.turnOff()).toBe(true);
    expect(await written()).toEqual([0, 0]);
    await personal.record('view', 'green-tea');
    expect(await written()).toEqual([0, 0]);
    await personal.turnOn();
    expect(picks()).toEqual([]);
  });

  test('an event on its way does not outlive an opt-out', async () => {
    const event = personal.record('view', 'merino-crew');
    const off = personal.turnOff();
    await Promise.all([event, off]);
    expect(await written()).toEqual([0, 0]);
    expect(personal.isOn).toBe(false);
  });

  test('erased on the privacy page or in another tab: the next action writes nothing', async () => {
    await services.data.eraseVisitor();
    await personal.record('view', 'merino-crew');
    expect(await written()).toEqual([0, 0]);
    expect(personal.state.kind).toBe('off');
  });
});

describe('when something fails', () => {
  test('a failing engine is a state with the error, and another try works', async () => {
    const real = directSimilarity();
    let broken = true;
    await open(
      await shopServices({
        similarity: {
          ...real,
          setIndex: (...args) =>
            broken ? Promise.reject(new AppError('worker/crashed', 'gone')) : real.setIndex(...args),
        },
      }),
    );
    await personal.load();
    await personal.turnOn();
    await personal.record('view', 'merino-crew');
    expect(personal.shelf).toMatchObject({ kind: 'failed', error: { code: 'worker/crashed' } });
    broken = false;
    await personal.rank();
    expect(picks()).toContain('cable-cardigan');
  });

  test('a worker that crashed and lost its index is given it again', async () => {
    const real = directSimilarity();
    let crashes = 1;
    await open(
      await shopServices({
        similarity: {
          ...real,
          query: (...args) =>
            crashes-- > 0 ? Promise.reject(new AppError('worker/crashed', 'gone')) : real.query(...args),
        },
      }),
    );
    await personal.load();
    await personal.turnOn();
    await personal.record('view', 'merino-crew');
    expect(picks()).toContain('cable-cardigan');
  });

  test('a database that refuses is said aloud, and the shop goes on', async () => {
    await open();
    const refuse = (): Promise<never> => Promise.reject(new AppError('data/closed', 'closed'));
    const data = { ...services.data, profile: { ...services.data.profile, get: refuse } };
    personal = new Personal({ ...services, data }, new ProductMatcher(services.similarity), basket);
    await personal.load();
    expect(personal.state.kind).toBe('off');
    expect(services.notes).toHaveLength(1);
  });
});
