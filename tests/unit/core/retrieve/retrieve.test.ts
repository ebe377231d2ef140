import { describe, expect, it, vi } from 'vitest';
import { conceptCount, conceptSet, findConcepts } from '../../../../src/core/retrieve/concepts';
import { fuseRankings } from '../../../../src/core/retrieve/fuse';
import { dot, hashedVector } from '../../../../src/core/retrieve/hashed-vector';
import { knowledgeDocument, productDocument } from '../../../../src/core/retrieve/document';
import { isNear, Retriever } from '../../../../src/core/retrieve/retriever';
import { readShop } from '../../../../tools/eval/ask';

// Indexing a whole shop takes a second of a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const shop = readShop('public/packs/sample');
const retriever = new Retriever([
  ...shop.products.map(productDocument),
  ...shop.knowledge.map(knowledgeDocument),
]);
const first = (query: string, kind: 'product' | 'knowledge'): string | undefined =>
  retriever.search(query, { kind, limit: 1 })[0]?.document.id;

describe('concepts', () => {
  const ids = (text: string): string[] => findConcepts(text).map(({ id }) => id);

  it('has the few hundred words that shops need', () => {
    expect(conceptCount()).toBeGreaterThan(250);
  });
  it('takes the longest term and does not read single characters inside words', () => {
    expect(ids('包邮吗')).toEqual(['v-fee']);
    expect(ids('明白了')).toEqual([]);
    expect(ids('黑大衣')).toEqual(['c-black', 'coat']);
  });
  it('means the same in both languages', () => {
    expect(conceptSet('red linen shirt for my mother')).toEqual(conceptSet('送妈妈的红色亚麻衬衫'));
  });
  it('knows that a coat is clothing', () => {
    expect(conceptSet('大衣').has('clothing')).toBe(true);
  });
});

describe('retrieval over the sample shop', () => {
  it.each([
    ['lamplighter coat', 'product', 'lamplighter-wool-coat'],
    ['羊毛大衣', 'product', 'lamplighter-wool-coat'],
    ['how much is shipping', 'knowledge', 'shipping-fee'],
    ['运费多少', 'knowledge', 'shipping-fee'],
  ] as const)('%s', (query, kind, id) => {
    expect(first(query, kind)).toBe(id);
  });
  it('finds an English text by a Chinese question', () => {
    const english = new Retriever(
      shop.products.map((product) =>
        productDocument({
          ...product,
          title: { en: product.title.en },
          description: { en: product.description.en },
          category: { en: product.category.en },
          attributes: { type: (product.attributes.type ?? []).map(({ en }) => ({ en })) },
        }),
      ),
    );
    const hits = english.search('帐篷', { limit: 3 }).map(({ document }) => document.id);
    expect(hits[0]).toMatch(/tent/);
  });
  it('measures little coverage for what the shop has nothing on', () => {
    const [best] = retriever.search('quarterly earnings of the parliament', { limit: 1 });
    expect(best?.coverage ?? 0).toBeLessThan(0.3);
  });
  it('lets the vectors of a model add a ranking', () => {
    const own = new Retriever(shop.products.slice(0, 20).map(productDocument));
    const target = shop.products[7]?.id ?? '';
    own.useVectors(new Map([[target, Float32Array.of(1, 0)]]));
    const plain = own.search('zzzz', { limit: 20 }).map(({ document }) => document.id);
    const learned = own.search('zzzz', { limit: 20, queryVector: Float32Array.of(1, 0) });
    expect(plain).not.toEqual(learned.map(({ document }) => document.id));
    expect(learned[0]?.document.id).toBe(target);
  });
});

describe('parts', () => {
  it('fuses by reciprocal rank', () => {
    const fused = fuseRankings([
      { ids: ['a', 'b'], weight: 1 },
      { ids: ['b', 'c'], weight: 1 },
    ]);
    expect(fused.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(fused[0]?.score).toBeCloseTo(1 / 62 + 1 / 61, 12);
  });
  it('gives unit vectors that carry meaning across languages', () => {
    const zh = hashedVector('红色亚麻衬衫');
    expect(dot(zh, zh)).toBeCloseTo(1, 5);
    expect(dot(zh, hashedVector('red linen shirt'))).toBeGreaterThan(dot(zh, hashedVector('camping tent')));
  });
  it('sees one edit, not two', () => {
    expect([
      isNear('shirt', 'shrit'),
      isNear('shirt', 'shit'),
      isNear('shirt', 'shirts'),
      isNear('shirt', 'skort'),
    ]).toEqual([true, true, true, false]);
  });
});
