import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../../src/core/claims/check';
import { acceptModelText } from '../../../../src/core/copy/accept';
import { parseBrief } from '../../../../src/core/copy/brief';
import { CHANNELS } from '../../../../src/core/copy/channels';
import { fieldById } from '../../../../src/core/copy/find-channel';
import { type ChannelField } from '../../../../src/core/copy/channel';
import { compose } from '../../../../src/core/copy/compose';
import { distinct2 } from '../../../../src/core/copy/distinct';
import { briefFacts, productFacts, type CopyFacts } from '../../../../src/core/copy/facts';
import { BANKS } from '../../../../src/core/copy/render';
import { type Variant } from '../../../../src/core/copy/variant';
import { writeVariants, type Generate, type Tally } from '../../../../src/core/copy/write';
import { PRODUCTS } from '../../../fixtures/catalogue';

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
  generate: Generate | null = null,
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
  for await (const event of writeVariants(request, generate, signal)) {
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
            const more = { ...facts.evidence, texts: [...facts.evidence.texts, one.suffix?.[lang] ?? ''] };
            expect([text, checkClaims(text, more)]).toEqual([text, []]);
            if (one.kind !== 'greeting') expect([text, facts.onSubject(text)]).toEqual([text, true]);
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

describe('what the model wrote', () => {
  const facts = productFacts(product('rain-shell'), 'zh', '暮灯集');
  const prompt = (): NonNullable<ReturnType<typeof compose>> => {
    const composed = compose(facts, field('listing'), 'plain', 'M', { seed: 1, n: 1 });
    if (!composed) throw new Error('nothing composed');
    return composed;
  };
  const accept = (raw: string, kind: 'description' | 'slogan' = 'description'): string | null =>
    acceptModelText(raw, kind, prompt().prompt, facts);

  it('is asked for in the shape of the training data', () => {
    expect(prompt().prompt.prompt).toMatch(
      /^<\|desc\|><\|zh\|><\|plain\|><\|listing\|><\|M\|>\n品名：<\|n\|><\|b\|>/,
    );
    expect(prompt().prompt.prompt).toMatch(/<\|out\|>$/);
  });
  it('gets its facts from the slots', () => {
    expect(accept('<|n|>上架了，欢迎看看。说到<|f0|>，下雨天也不用担心。')).toBe(
      '城市雨壳外套上架了，欢迎看看。说到防水，下雨天也不用担心。',
    );
  });
  it('loses a sentence that names a slot which is not there, but not its opening', () => {
    expect(accept('<|n|>上架了，欢迎看看。主打<|f3|>，用几年也不走样。选用<|k_mat|>，质感看得见。')).toBe(
      '城市雨壳外套上架了，欢迎看看。选用再生尼龙，质感看得见。',
    );
    expect(accept('<|q0|>来了。选用<|k_mat|>，质感看得见。')).toBeNull();
  });
  it('loses a benefit tied to a feature that does not carry it', () => {
    expect(accept('<|n|>上架了，欢迎看看。说到<|f1|>，下雨天也不用担心。选用<|k_mat|>，质感看得见。')).toBe(
      '城市雨壳外套上架了，欢迎看看。选用再生尼龙，质感看得见。',
    );
    expect(accept('<|n|>，久穿也不闷热', 'slogan')).toBeNull();
  });
  it('says nothing twice', () => {
    expect(accept('<|n|>上架了，欢迎看看。选用<|k_mat|>，质感看得见。<|k_mat|>的质地，经得起细看。')).toBe(
      '城市雨壳外套上架了，欢迎看看。选用再生尼龙，质感看得见。',
    );
  });
  it('comes first, is counted apart, and is filled up from the bank', async () => {
    const replies = [
      '<|b|><|t|>，天天用得上',
      '<|b|><|t|>，天天用得上',
      '<|b|>开抢，手慢无',
      '好<|t|>，<|f3|>',
    ];
    const { variants, tally } = await write(facts, 'poster', 4, () => Promise.resolve(replies));
    expect(variants.map(({ source }) => source)).toEqual(['model', 'template', 'template', 'template']);
    expect(tally?.tried.model).toBeGreaterThanOrEqual(4);
    expect(tally?.refused.wording).toBeGreaterThanOrEqual(1);
  });
  it('stops at once when the person says so', async () => {
    const stop = new AbortController();
    const slow: Generate = (_prompt, _settings, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('stop', 'AbortError'));
        });
        setTimeout(() => {
          stop.abort();
        }, 10);
      });
    const started = performance.now();
    await expect(write(facts, 'poster', 4, slow, stop.signal)).rejects.toThrow('stop');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
