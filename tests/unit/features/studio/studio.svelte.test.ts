import { describe, expect, it, vi } from 'vitest';
import { studioLexicon } from '../../../../src/core/lexicon/lexicon';
import { TAGS } from '../../../../src/core/slots/vocabulary';
import { type Draft } from '../../../../src/data';
import { StudioState } from '../../../../src/features/studio/studio.svelte';
import { MANIFEST, PRODUCTS } from '../../../fixtures/catalogue';

/** The real state and writer; only the worker and the database are stood in for. */
function open(options: { generate?: () => Promise<unknown>; slots?: boolean } = {}): {
  studio: StudioState;
  drafts: Map<string, Draft>;
} {
  const drafts = new Map<string, Draft>();
  const repository = {
    put: (draft: Draft) => {
      drafts.set(draft.id, draft);
      return Promise.resolve();
    },
    all: () => Promise.resolve([...drafts.values()]),
    delete: (id: string) => {
      drafts.delete(id);
      return Promise.resolve();
    },
  };
  const ready = {
    kind: 'ready',
    model: { id: 'test', name: 'test-model', slots: options.slots ?? true, languages: ['zh', 'en'] },
  };
  const services = {
    shop: {
      manifest: MANIFEST,
      products: PRODUCTS,
      productById: new Map(PRODUCTS.map((one) => [one.id, one])),
    },
    data: { drafts: repository },
    model: {
      state: options.generate ? ready : { kind: 'idle' },
      llm: {
        generate: options.generate,
        tokenize: () => Promise.resolve(TAGS.map((_tag, index) => index + 1)),
      },
    },
    today: () => '2026-11-24',
  };
  return { studio: new StudioState(services as never, 'zh'), drafts };
}

describe('the Studio', () => {
  it('has nothing to write about until a brief or a product is there', () => {
    const { studio } = open();
    expect(studio.facts).toBeUndefined();
    studio.brief = '新品上市';
    expect(studio.facts?.occasion).toBe('launch');
    studio.choose('linen-shirt');
    expect(studio.facts?.name).toBe('水洗亚麻衬衫');
  });

  it('writes without a model and says so', async () => {
    const { studio } = open();
    studio.brief = '今天的新品上市活动标语是：';
    await studio.write();
    expect(studio.cards).toHaveLength(4);
    expect(studio.cards.every(({ origin }) => origin === 'template')).toBe(true);
    expect(studio.status).toMatchObject({ kind: 'done', withModel: false, found: 4 });
  });

  it('uses the model where it writes in slots, and only there', async () => {
    const generate = vi.fn(() =>
      Promise.resolve({ sequences: [{ text: '<|n|>，天天用得上', finish: 'eos' }] }),
    );
    const { studio } = open({ generate });
    studio.choose('linen-shirt');
    await studio.write();
    expect(studio.cards[0]).toMatchObject({ origin: 'model', model: 'test-model' });
    const other = open({ generate, slots: false });
    other.studio.choose('linen-shirt');
    generate.mockClear();
    await other.studio.write();
    expect(generate).not.toHaveBeenCalled();
    expect(other.studio.cards.length).toBeGreaterThan(0);
  });

  it('checks an edited text at once, marks it, and keeps it with its mark', async () => {
    const { studio, drafts } = open();
    studio.choose('linen-shirt');
    await studio.write();
    const id = studio.cards[0]?.id ?? -1;
    studio.edit(id, '全网最低，仅剩 2 件');
    expect(studio.cards[0]?.variant.source).toBe('edited');
    expect(studio.cards[0]?.variant.findings.map(({ rule }) => rule)).toEqual([
      'price',
      'scarcity',
      'number',
    ]);
    await studio.keep(id);
    expect([...drafts.values()]).toMatchObject([
      { model: 'template+edited', channel: 'poster', createdDay: '2026-11-24' },
    ]);
    expect(studio.cards[0]?.kept).toBe(true);
    await studio.removeKept(studio.kept[0]?.id ?? '');
    expect(drafts.size).toBe(0);
  });

  it('takes up the length that is usual where the text goes, and the sixth tone', async () => {
    const { studio } = open();
    studio.place('google-merchant/description');
    expect(studio.length).toBe('L');
    studio.place('moments');
    expect(studio.length).toBe('S');
    studio.brief = '今天的新品上市活动标语是：';
    studio.tone = 'poetic';
    studio.place('poster');
    await studio.write();
    expect(studio.cards).toHaveLength(4);
  });

  it('replaces one and discards one', async () => {
    const { studio } = open();
    studio.brief = '新品上市';
    await studio.write();
    const [first, second] = studio.cards;
    await studio.rewrite(first?.id ?? -1);
    expect(studio.cards[0]?.variant.text).not.toBe(first?.variant.text);
    expect(studio.cards).toHaveLength(4);
    studio.discard(second?.id ?? -1);
    expect(studio.cards).toHaveLength(3);
  });

  it('stops within half a second and shows no error', async () => {
    await studioLexicon();
    const generate = (...args: unknown[]): Promise<unknown> =>
      new Promise((_resolve, reject) => {
        (args[1] as { signal: AbortSignal }).signal.addEventListener('abort', () => {
          reject(new DOMException('stop', 'AbortError'));
        });
      });
    const { studio } = open({ generate: generate });
    studio.choose('linen-shirt');
    const writing = studio.write();
    const started = performance.now();
    studio.stop();
    await writing;
    expect(performance.now() - started).toBeLessThan(500);
    expect(studio.status).toMatchObject({ kind: 'done', stopped: true });
  });
});
