import { describe, expect, it } from 'vitest';
import { type SuggestedField } from '../../../../src/core/import/suggest';
import { DeskState } from '../../../../src/features/desk/desk.svelte';
import { type Replacement } from '../../../../src/features/desk/own-shop';
import { read } from '../../core/import/helpers';

const imported = read('title,price\nFern linen shirt in sage,39\n', {
  mapping: { target: 'products', columns: { title: 'title', price: 'price' } },
});

/** What the desk writes when the review is used with these suggestions ticked. */
async function written(...accepted: SuggestedField[]): Promise<Replacement | undefined> {
  let saved: Replacement | undefined;
  type Args = ConstructorParameters<typeof DeskState>;
  // Only what committing touches: the worker and the database cannot run here.
  const services = {
    shop: {
      manifest: { id: 'sample', currency: 'USD' },
      catalogue: [],
      replace: (contents: Replacement) => {
        saved = contents;
        return Promise.resolve();
      },
    },
    data: {
      settings: { get: () => Promise.resolve(undefined), set: () => Promise.resolve() },
    },
    today: () => '2026-01-01',
  } as unknown as Args[0];
  const files = { read: () => Promise.resolve(imported) } as unknown as Args[1];
  const desk = new DeskState(services, files);
  await desk.open(new File([''], 'test.csv'));
  expect(desk.stage.kind).toBe('review');
  await desk.commit('make', new Set(accepted));
  return saved;
}

describe('suggestions under review', () => {
  it('are written only where they were ticked', async () => {
    const untouched = await written();
    expect(untouched?.products?.[0]).toMatchObject({ categoryId: 'other', attributes: {} });
    const ticked = await written('category', 'material');
    expect(ticked?.products?.[0]).toMatchObject({
      categoryId: 'clothing',
      attributes: { material: [{ en: 'linen', zh: '亚麻' }] },
    });
    expect(ticked?.products?.[0]?.attributes.color).toBeUndefined();
  });
});
