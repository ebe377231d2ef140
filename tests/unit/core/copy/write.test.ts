import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../../src/core/claims/check';
import { parseBrief } from '../../../../src/core/copy/brief';
import { CHANNELS } from '../../../../src/core/copy/channels';
import { fieldById } from '../../../../src/core/copy/find-channel';
import { type ChannelField, hasSubject } from '../../../../src/core/copy/channel';
import { type CopyModel } from '../../../../src/core/copy/copy-model';
import { distinct2 } from '../../../../src/core/copy/distinct';
import { briefFacts, productFacts, type CopyFacts } from '../../../../src/core/copy/facts';
import { BANKS } from '../../../../src/core/copy/render';
import { type Variant } from '../../../../src/core/copy/variant';
import { writeVariants, type Tally } from '../../../../src/core/copy/write';
import { studioLexicon } from '../../../../src/core/lexicon/lexicon';
import { withKnown } from '../../../../src/core/copy/known';
import { PRODUCTS } from '../../../fixtures/catalogue';
import { scripted } from './scripted-model';

function field(id: string): ChannelField {
  const found = fieldById(id);
  if (!found) throw new Error(id);
  return found;
}
function product(id: string): (typeof PRODUCTS)[number] {
  const found = PRODUCTS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}
async function write(
  facts: CopyFacts,
  where: string,
  n: number,
  model: CopyModel | null = null,
  signal?: AbortSignal,
): Promise<{ variants: Variant[]; tally: Tally | undefined }> {
  const variants: Variant[] = [];
  let tally: Tally | undefined;
  const request = {
    facts,
    field: field(where),
    tone: 'plain' as const,
    length: 'M' as const,
    n,
    seed: 7,
    not: [],
  };
  for await (const event of writeVariants(request, model, signal)) {
    if (event.kind === 'variant') variants.push(event.variant);
    else tally = event.tally;
  }
  return { variants, tally };
}

describe('the seed’s brief', () => {
  it('今天的新品上市活动标语是： gives distinct Chinese slogans on new products', async () => {
    const facts = briefFacts(parseBrief('今天的新品上市活动标语是：'), '暮灯集');
    const { variants } = await write(facts, 'poster', 8);
    const texts = variants.map(({ text }) => text);
    expect(texts).toHaveLength(8);
    expect(new Set(texts).size).toBe(8);
    for (const text of texts) expect(text).toMatch(/新品|新款|上新|上市|新作|新到|初见|新来的/);
    expect(distinct2(texts, 'zh')).toBeGreaterThan(0.6);
  });
});

describe('every channel, both languages, every product', () => {
  const fields: ChannelField[] = CHANNELS.flatMap(({ fields: all }) => [...all]);
  it.each(fields.map((one) => [one.id, one] as const))(
    '%s keeps its limit, its facts and its subject',
    async (id, one) => {
      let written = 0;
      for (const lang of ['zh', 'en'] as const) {
        for (const item of PRODUCTS) {
          const facts = productFacts(item, lang, lang === 'zh' ? '暮灯集' : 'Lantern Row');
          for (const { text, measured } of (await write(facts, id, 3)).variants) {
            written += 1;
            expect([text, measured.fits]).toEqual([text, true]);
            const proof = id === 'service/restock' ? ['补货', 'restock'] : [];
            const texts = [...facts.evidence.texts, ...proof, one.suffix?.[lang] ?? ''];
            const more = { ...facts.evidence, texts };
            expect([text, checkClaims(text, more)]).toEqual([text, []]);
            if (hasSubject(one.kind)) expect([text, facts.onSubject(text)]).toEqual([text, true]);
            expect(text).not.toMatch(/\{|\}|<\||undefined|,,|，，|\.\./);
          }
        }
      }
      expect(written).toBeGreaterThan(PRODUCTS.length);
    },
  );
});

describe('the hand-written bank', () => {
  it('has at least 40 slogans a language and some for every occasion', () => {
    for (const bank of Object.values(BANKS)) {
      expect(Object.values(bank.kinds.slogan).flat().length).toBeGreaterThanOrEqual(40);
      for (const frames of Object.values(bank.occasion)) expect(frames.length).toBeGreaterThanOrEqual(8);
    }
  });
});

describe('time and scarcity', () => {
  it('appear only with a date or a low stock', async () => {
    const brief = parseBrief('双11 羊毛围巾，8折，到11月11日');
    expect(brief).toMatchObject({
      occasion: 'double-11',
      subject: '羊毛围巾',
      discount: '8折',
      until: '11月11日',
    });
    const { variants } = await write(briefFacts(brief, '暮灯集'), 'poster', 8);
    for (const { text } of variants)
      for (const number of text.match(/\d+/g) ?? []) expect(['11', '8']).toContain(number);
    const many = productFacts(product('cotton-tee'), 'en', 'Shop');
    for (const { text } of (await write(many, 'poster', 8)).variants)
      expect(text).not.toMatch(/in stock|until/i);
  });
});

describe('messages about an order', () => {
  it('say who, which order and how much, where the brief does', async () => {
    const brief = parseBrief('顾客：王女士，订单号 SF1024，退款18元，3天到账');
    const facts = briefFacts(brief, '暮灯集');
    expect(facts.service).toEqual({ customer: '王女士', order: 'SF1024', days: '3', amount: '18元' });
    const { model, calls } = scripted(['<|usr|>，订单<|ord|>的<|amt|>已退，<|day|>天内到账。']);
    const { variants } = await write(facts, 'service/refund', 2, model);
    expect(calls[0]?.prompt).toMatch(/^<\|task_refund\|><\|zh\|>\n顾客：<\|usr\|>王女士\n/);
    expect(variants.map(({ source }) => source)).toEqual(['model', 'template']);
    expect(variants[0]?.text).toBe('王女士，订单 SF1024的18元已退，3天内到账。');
    const english = briefFacts(
      parseBrief('Customer: Emma Lee, order SF1024, refund of $18 by 4 May'),
      'Lantern Row',
    );
    expect(english.service).toEqual({ customer: 'Emma Lee', order: 'SF1024', amount: '$18', day: '4 May' });
  });

  it('need none of that', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const facts = briefFacts(parseBrief('', lang), 'Lantern Row');
      for (const task of [
        'shipped',
        'delivered',
        'delay',
        'apology',
        'refund',
        'exchange',
        'restock',
        'thanks',
      ])
        expect((await write(facts, `service/${task}`, 2)).variants.length).toBe(2);
    }
  });
});

describe('briefs', () => {
  it.each([
    [
      'Black Friday: 20% off candles until Friday',
      { occasion: 'black-friday', discount: '20% off', until: 'Friday', subject: 'candles' },
    ],
    ['Slogan for our new linen dresses, for busy moms', { subject: 'linen dresses', audience: 'busy moms' }],
    ['中秋送礼，龙井茶，店名是「山月」', { occasion: 'mid-autumn', subject: '龙井茶', shop: '山月' }],
    ['给新手妈妈的婴儿用品开业活动，68元', { occasion: 'opening', audience: '新手妈妈', price: '68元' }],
    ['new raincoats', { subject: 'raincoats' }],
  ])('%s', (raw, wanted) => {
    expect(parseBrief(raw)).toMatchObject(wanted);
  });
});

describe('with the model', () => {
  const rainShell = async (): Promise<CopyFacts> =>
    withKnown(productFacts(product('rain-shell'), 'zh', '暮灯集'), await studioLexicon());

  it('its texts come first, are counted apart, and are filled up from the bank', async () => {
    const { model } = scripted([
      '<|n|>，雨天里的一句问候。',
      '<|n|>，雨天里的一句问候。',
      '<|n|>开抢，手慢无！',
      '今天也要好好过。',
      '好<|t|>，<|h3|>。',
      '<|n|>',
    ]);
    const { variants, tally } = await write(await rainShell(), 'poster', 4, model);
    expect(variants.map(({ source }) => source)).toEqual(['model', 'template', 'template', 'template']);
    expect(tally?.tried.model).toBeGreaterThanOrEqual(6);
    expect(tally?.refused).toMatchObject({ claims: 1 });
    expect(tally?.refused.subject).toBeGreaterThanOrEqual(1);
    expect(tally?.refused.wording).toBeGreaterThanOrEqual(2);
    expect(tally?.refused.repeat).toBeGreaterThanOrEqual(1);
  });

  it('asks anew with another seed, and for the name more firmly, where the first round fell short', async () => {
    const { model, calls } = scripted(['今天也要好好过。']);
    await write(await rainShell(), 'poster', 2, model);
    expect(calls.length).toBeGreaterThan(1);
    expect(calls[0]?.settings.seed).not.toBe(calls[1]?.settings.seed);
    const named = model.tags.get('<|n|>') ?? -1;
    expect(calls[0]?.settings.logitBias[named]).toBeUndefined();
    expect(calls[1]?.settings.logitBias[named]).toBeGreaterThan(0);
  });

  it('same seed, same texts; no shop in a text message twice', async () => {
    const facts = await rainShell();
    const lines = ['【<|b|>】<|n|>上架了，欢迎看看。', '<|n|>在架上，<|pri|>。', '<|b|>的<|n|>来了，请看。'];
    const once = await write(facts, 'sms', 2, scripted(lines).model);
    const again = await write(facts, 'sms', 2, scripted(lines).model);
    expect(again.variants).toEqual(once.variants);
    expect(once.variants[0]?.text).toBe('【暮灯集】城市雨壳外套上架了，欢迎看看。 拒收请回复R');
    for (const { text } of once.variants) expect(text.match(/暮灯集/g)).toHaveLength(1);
  });

  it('names a festival but not an occasion that is no day: those are the bank’s', async () => {
    const lexicon = await studioLexicon();
    const about = (raw: string): CopyFacts => withKnown(briefFacts(parseBrief(raw), '暮灯集'), lexicon);
    const launch = scripted(['<|t|>来了，请看。']);
    await write(about('新品上市，羊毛围巾'), 'poster', 2, launch.model);
    expect(launch.calls).toEqual([]);
    const festival = scripted(['<|fes|>近了，<|t|>等你来挑。']);
    const { variants } = await write(about('母亲节，羊毛围巾'), 'poster', 1, festival.model);
    expect(variants).toMatchObject([{ source: 'model', text: '母亲节近了，羊毛围巾等你来挑。' }]);
  });

  it('stops at once when the person says so', async () => {
    const stop = new AbortController();
    const slow: CopyModel = {
      tags: new Map(),
      generate: (_prompt, _settings, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('stop', 'AbortError'));
          });
          setTimeout(() => {
            stop.abort();
          }, 10);
        }),
    };
    const started = performance.now();
    await expect(write(await rainShell(), 'poster', 4, slow, stop.signal)).rejects.toThrow('stop');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
