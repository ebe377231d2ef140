import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnswerFact, type ProductFact, writeFacts } from '../../../../src/core/slots/facts';
import { fillSlots } from '../../../../src/core/slots/fill';
import {
  answerPrompt,
  askedOf,
  bannedTags,
  copyPrompt,
  descriptionPrompt,
} from '../../../../src/core/slots/prompts';
import { banBias, readTagIds } from '../../../../src/core/slots/tag-ids';
import { ASKED, SLOT_INTENTS, TOPICS } from '../../../../src/core/slots/topics';
import { tag, TAGS } from '../../../../src/core/slots/vocabulary';
import { RECORDS_EN } from './records-en';
import { RECORDS_ZH } from './records-zh';

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('<|out|>', '<|n|>x', 'a <|k_price|>$1', '<<|a|>|n|>', ' two\nlines ', '满99元', '<|eos|>'),
);
const lang = fc.constantFrom<'en' | 'zh'>('en', 'zh');
const productFact: fc.Arbitrary<ProductFact> = fc.oneof(
  fc.record({ slot: fc.constantFrom('n', 'b', 'mat', 'col', 'pri', 'off', 'end', 'qty'), value: words }),
  fc.record(
    { slot: fc.constant('t' as const), value: words, withArticle: words, plural: words, withMeasure: words },
    { requiredKeys: ['slot', 'value'] },
  ),
  fc.record({
    slot: fc.constant('features' as const),
    values: fc.array(fc.record({ kind: fc.constantFrom('f', 'h'), text: words, effect: words }), {
      maxLength: 7,
    }),
  }),
  fc.record({ slot: fc.constant('unknown' as const), values: fc.array(words, { maxLength: 6 }) }),
);
const answerFact: fc.Arbitrary<AnswerFact> = fc.oneof(
  fc.record({ slot: fc.constantFrom('n', 'b'), value: words }),
  fc.record({ intent: fc.constantFrom('price', 'warranty', 'ship-fee', 'hours'), value: words }),
  fc.record({ intent: fc.constantFrom('stock', 'color-available'), yes: fc.boolean(), value: words }),
  fc.record(
    { intent: fc.constantFrom('recommend', 'gift-advice'), product: words, reason: words },
    { requiredKeys: ['intent', 'product'] },
  ),
);
const tagsOf = (text: string): string[] => text.match(/<\|[^|>]*\|>/g) ?? [];

describe('the prompts', () => {
  it.each([...RECORDS_EN, ...RECORDS_ZH])('%s: as the trainer writes it', (_name, built, printed) => {
    expect(built).toBe(printed);
  });

  it('hold no tag from a merchant’s words, and exactly the slots of the table, each once', () => {
    fc.assert(
      fc.property(fc.array(productFact), lang, (facts, language) => {
        const { prompt, table } = copyPrompt({ task: 'title', lang: language, facts });
        const control = ['task_title', language, 'out'].map(tag);
        const slots = [...table.keys()].map(tag);
        expect(tagsOf(prompt).toSorted()).toEqual([...control, ...slots].toSorted());
        for (const [slot, value] of table) {
          expect(value).toBe(value.trim());
          expect(value).not.toBe('');
          expect(tagsOf(value)).toEqual([]);
          expect(prompt).toContain(tag(slot) + value);
        }
        expect(table.has('f4') || table.has('h4') || table.has('g3')).toBe(false);
      }),
    );
  });

  it('name each known feature with its effect, or not at all', () => {
    fc.assert(
      fc.property(fc.array(productFact), lang, (facts, language) => {
        const { table } = descriptionPrompt({ lang: language, tone: 'warm', length: 'M', facts });
        for (const index of [0, 1, 2, 3]) {
          expect(table.has(`e${index}`)).toBe(table.has(`f${index}`) || table.has(`h${index}`));
          expect(table.has(`f${index}`) && table.has(`h${index}`)).toBe(false);
        }
      }),
    );
  });

  it('let an answer say the fact that is asked for or that it is missing, never both, and no other fact', () => {
    fc.assert(
      fc.property(fc.array(answerFact), fc.constantFrom(...ASKED), words, (facts, asked, choice) => {
        const { prompt, table } = answerPrompt({ lang: 'en', question: choice, facts, asked, choice });
        const { values } = writeFacts(facts, 'en');
        const given = asked !== 'off-topic' && values.has(asked);
        expect(table.has('topic')).toBe(asked !== 'off-topic' && !given);
        expect(table.has('v') || table.has('p')).toBe(given);
        expect(table.get('v')).toBe(given && !table.has('p') ? values.get(asked) : undefined);
        expect(table.has('x') && !['size-available', 'color-available'].includes(asked)).toBe(false);
        expect(prompt.endsWith(`\n<|out|>${tag(`k_${asked}`)}`)).toBe(true);
        expect(tagsOf(prompt).filter((found) => found === '<|out|>')).toHaveLength(1);
      }),
    );
  });
});

describe('topics', () => {
  it('are those of the corpus, in its order and words', () => {
    const rows = readFileSync('model/corpus/lexicon/topics.tsv', 'utf8').trim().split('\n').slice(1);
    expect(SLOT_INTENTS.map((intent) => [intent, TOPICS[intent].zh, TOPICS[intent].en].join('\t'))).toEqual(
      rows,
    );
  });

  it('are found again by their tags', () => {
    for (const asked of ASKED) expect(askedOf(tag(`k_${asked}`))).toBe(asked);
    expect(askedOf('<|n|>')).toBeUndefined();
  });
});

describe('the tags', () => {
  it('are one spelling each', () => {
    expect(new Set(TAGS).size).toBe(TAGS.length);
    expect(TAGS).toContain('<|task_no_match|>');
    expect(TAGS).toContain('<|k_off_topic|>');
  });

  it('that a prompt does not give are banned, and no others', async () => {
    const ids = await readTagIds((text) => Promise.resolve(tagsOf(text).map((_, index) => index + 1)));
    fc.assert(
      fc.property(fc.array(answerFact), fc.constantFrom(...ASKED), (facts, asked) => {
        const prompt = answerPrompt({ lang: 'zh', question: '?', facts, asked });
        const slots = [...prompt.table.keys()].map(tag);
        expect([...bannedTags(prompt), ...slots].toSorted()).toEqual(TAGS.toSorted());
        const bias = banBias(prompt, ids);
        for (const token of TAGS) {
          expect(bias[ids.get(token) ?? 0]).toBe(slots.includes(token) ? undefined : -Infinity);
        }
      }),
    );
  });

  it('of a model that spells them out are not taken for tokens', async () => {
    await expect(readTagIds((text) => Promise.resolve(text.split('|').map(Number)))).rejects.toThrow(
      'tokens',
    );
  });
});

describe('fillSlots', () => {
  const table = new Map([
    ['n', 'iPad case'],
    ['f0', 'loose leaf'],
    ['e0', 'tea can open up'],
    ['v', 'free over $50.'],
    ['pri', '$9'],
  ]);

  it.each([
    ['<|f0|>. <|n|> for <|pri|>.', 'Loose leaf. iPad case for $9.'],
    ['Good to know: <|v|>.', 'Good to know: free over $50.'],
    ['<|v|> - that is how we charge.', 'Free over $50 - that is how we charge.'],
    ['So <|f0|> that <|e0|>! “<|e0|>”', 'So loose leaf that tea can open up! “Tea can open up”'],
    ['It has  <|f0|> , and', 'It has loose leaf , and'],
  ])('writes %s as %s', (text, shown) => {
    expect(fillSlots(text, table, 'en')).toMatchObject({ text: shown, missing: [] });
  });

  it('leaves Chinese as it is, and one mark where two would meet', () => {
    const chinese = new Map([['v', '满99元包邮。']]);
    expect(fillSlots('运费：<|v|>。', chinese, 'zh').text).toBe('运费：满99元包邮。');
  });

  it('never shows a slot without its fact: it is named as missing', () => {
    const slot = fc.constantFrom('n', 'f0', 'v', 'x', 'topic', 'g2');
    const piece = fc.oneof(slot.map(tag), fc.constantFrom(' ', 'It is', '。', '. ', '满', '  '));
    fc.assert(
      fc.property(fc.array(piece), lang, (pieces, language) => {
        const written = pieces.join('');
        const { text, used, missing } = fillSlots(written, table, language);
        expect(tagsOf(text)).toEqual([]);
        expect(text).not.toMatch(/ {2}/);
        expect([...used, ...missing].map(tag).toSorted()).toEqual(tagsOf(written).toSorted());
        expect(missing.some((name) => table.has(name))).toBe(false);
        if (language === 'en') expect(text).not.toMatch(/(?:^|[.!?] )[a-hj-z]/);
      }),
    );
  });
});
