import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type Answer, answerText } from '../../../../src/core/assistant/answer';
import { Assistant } from '../../../../src/core/assistant/assistant';
import { TEMPLATE_KEYS, variantsOf } from '../../../../src/core/assistant/templates';
import {
  acceptPlainText,
  acceptSlotText,
  polarityOf,
  slotPromptFor,
} from '../../../../src/core/assistant/wording';
import {
  planFact,
  planRefusal,
  planSuggestion,
  type WordingPlan,
} from '../../../../src/core/assistant/wording-plan';
import { type ShopFact } from '../../../../src/core/slots/facts';
import { TOPICS } from '../../../../src/core/slots/topics';
import { type Lang } from '../../../../src/lib/lang';
import { readShop } from '../../../../tools/eval/ask';

vi.setConfig({ testTimeout: 60_000 });
const assistant = new Assistant(readShop('public/packs/sample'));
const { titles } = assistant.index;

function prompted(question: string) {
  const { answer } = assistant.reply(question);
  const prompt = slotPromptFor(answer);
  if (!prompt) throw new Error(`Nothing to word in: ${question}`);
  return { answer, prompt };
}

describe('acceptSlotText', () => {
  const { answer, prompt } = prompted('How much is the Lamplighter Wool Coat?');

  it('gives the model the name and the one fact, and the tag of what is asked', () => {
    expect(prompt.prompt).toBe(
      '<|task_answer|><|en|>\nname: <|n|>Lamplighter Wool Coat\nthe price: <|k_price|>¥1,099\nQ: How much is the Lamplighter Wool Coat?\n<|out|><|k_price|>',
    );
    expect([...prompt.table]).toEqual([
      ['n', 'Lamplighter Wool Coat'],
      ['v', '¥1,099'],
    ]);
  });
  it('shows words that name the planned fact, and keeps the other sentences', () => {
    const result = acceptSlotText('<|n|> is <|v|>.', answer, prompt, titles);
    expect(result.ok && answerText(result.answer)).toContain('Lamplighter Wool Coat is ¥1,099.');
    expect(result.ok && result.answer.wordedBy).toBe('model');
    expect(result.ok && result.answer.sentences.length).toBe(answer.sentences.length);
  });
  it.each([
    ['It comes from <|x|>.', 'missing-slot'],
    ['<|n|> is a lovely thing.', 'other-fact'],
    ['It is <|v|>, and ships in 3 days.', 'unsupported'],
    ['It is <|v|>, cheaper than the Night Train Thermos.', 'unsupported'],
    ['It is <|v|>, the best in the world.', 'unsupported'],
    ['Sorry, <|v|>.', 'polarity'],
    ['It is <|v|>, really <|v|>.', 'repeats'],
    ['The price of ¥1,099 is <|v|>.', 'repeats'],
    ['价格是<|v|>。', 'language'],
    ['', 'empty'],
  ] as const)('refuses %j (%s)', (text, why) => {
    expect(acceptSlotText(text, answer, prompt, titles)).toEqual({ ok: false, why });
  });

  it('lets a note follow an announcement, whole and at the end, and nowhere else', () => {
    const note = prompted('How much is shipping?');
    expect(note.prompt.prompt).toContain('the shipping fee: <|k_ship_fee|>Shipping within mainland China');
    const accepts = (text: string): boolean => acceptSlotText(text, note.answer, note.prompt, titles).ok;
    expect(accepts('Our shipping rate: <|v|>.')).toBe(true);
    expect(accepts('You pay <|v|> for shipping.')).toBe(false);
    expect(accepts('<|v|>.')).toBe(false);
    expect(accepts('How long a refund takes: <|v|>.')).toBe(false);
    expect(accepts('Sorry, this applies: <|v|>.')).toBe(false);
  });
  it('announces no note that opens with yes or no, or is about something else', () => {
    for (const question of ['Can I return it if I do not like it?', 'Will the recipient see the price?']) {
      expect(assistant.reply(question).answer.wording, question).toBeUndefined();
    }
  });
  it('words a refusal by what is missing, and never as a yes', () => {
    const refusal = prompted('does the lip balm have an spf');
    expect(refusal.answer.kind).toBe('refusal');
    const { topic = '' } = Object.fromEntries(refusal.prompt.table);
    const shown = acceptSlotText('I have nothing on <|topic|>.', refusal.answer, refusal.prompt, titles);
    expect(shown.ok && answerText(shown.answer)).toContain(`I have nothing on ${topic}.`);
    expect(acceptSlotText('Yes, <|topic|> is fine.', refusal.answer, refusal.prompt, titles).ok).toBe(false);
    expect(acceptSlotText('It is lovely.', refusal.answer, refusal.prompt, titles).ok).toBe(false);
  });
  it('takes a plain no for what is sold out, and no yes', () => {
    const gone = prompted('is the Jasmine Night Tea in stock?');
    const accepts = (text: string): boolean => acceptSlotText(text, gone.answer, gone.prompt, titles).ok;
    expect(gone.prompt.prompt).toContain('<|k_stock|><|no|>sold out');
    expect(accepts('Sorry, not at the moment.')).toBe(true);
    expect(accepts('Yes, it is there: <|v|>.')).toBe(false);
    expect(accepts('What a nice day.')).toBe(false);
  });
});

/** The frames of the corpus are what a well-trained model says: the gate must let them through. */
describe('the sentences that the model is trained on', () => {
  const VALUE = { en: 'free over $50', zh: '满99元包邮' };
  const STOCK = { yes: { en: '3 left', zh: '还剩3件' }, no: { en: 'sold out', zh: '暂时缺货' } };

  function planOf(bank: string, lang: Lang): WordingPlan {
    const [intent = '', verdict] = bank.split('.');
    const name = lang === 'en' ? 'Fern linen shirt' : '蕨叶亚麻衬衫';
    const place = { from: 0, to: 1 };
    if (bank === 'refusal') return planRefusal('?', 'warranty', TOPICS.warranty[lang], name, place);
    if (intent === 'recommend' || intent === 'gift-advice') {
      return planSuggestion('?', intent, name, [lang === 'en' ? 'linen' : '亚麻'], lang, place);
    }
    const yes = verdict === 'yes';
    const value = intent === 'stock' ? STOCK[yes ? 'yes' : 'no'][lang] : VALUE[lang];
    const fact = verdict === undefined ? { intent, value } : { intent, value, yes };
    return planFact('?', name, fact as ShopFact, place, lang === 'en' ? 'sage' : '豆绿');
  }

  it.each(['en', 'zh'] as const)('pass nearly all (%s)', (lang) => {
    const folder = `model/corpus/answers/${lang}`;
    const banks = readdirSync(folder).map((file) => [file.replace('.txt', ''), `${folder}/${file}`] as const);
    const refused: string[] = [];
    let count = 0;
    for (const [bank, file] of [...banks, ['refusal', `model/corpus/frames/${lang}/refusal.txt`] as const]) {
      const wording = planOf(bank, lang);
      const answer = {
        lang,
        wording,
        sentences: [{ text: '', sources: [] }],
        evidence: [{ source: 'p', text: [...Object.values(VALUE), ...Object.values(STOCK.yes)].join('\n') }],
      } as unknown as Answer;
      const prompt = slotPromptFor(answer);
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const frame = line.trim();
        // Frames with alternatives are left to the trainer.
        if (!prompt || frame === '' || /^#|[(|]/.test(frame)) continue;
        const slots = [...frame.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
        if (!slots.every((slot) => prompt.table.has(slot))) continue;
        count += 1;
        const text = frame.replace(/\{(\w+)\}/g, '<|$1|>');
        if (!acceptSlotText(text, answer, prompt, []).ok) refused.push(`${bank}: ${text}`);
      }
    }
    expect(count).toBeGreaterThan(500);
    expect(refused.length / count, refused.join('\n')).toBeLessThan(0.08);
  });
});

describe('acceptPlainText', () => {
  const { answer } = prompted('How much is the Lamplighter Wool Coat?');
  it('wants the planned value letter for letter', () => {
    expect(acceptPlainText('The coat is ¥1,099.\nCustomer: ok', answer, titles).ok).toBe(true);
    expect(acceptPlainText('The coat is about ¥1,000.', answer, titles)).toMatchObject({
      ok: false,
      why: 'other-fact',
    });
    expect(acceptPlainText('The coat is ¥1,099, down from ¥2,000.', answer, titles)).toMatchObject({
      ok: false,
      why: 'unsupported',
    });
  });
});

describe('polarityOf', () => {
  it.each([
    ['有的，还剩3件。', 'yes'],
    ['抱歉，暂时缺货。', 'no'],
    ['您好，可以的。', 'yes'],
    ['Yes, we do.', 'yes'],
    ['It is sold out.', 'no'],
    ['The price is low.', 'neither'],
  ] as const)('%s: %s', (text, expected) => {
    expect(polarityOf(text)).toBe(expected);
  });
});

describe('templates', () => {
  it('ask for the same values in every variant of both languages', () => {
    const values = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();
    const optional = new Set(['{shop}', '{wish}']);
    for (const key of TEMPLATE_KEYS) {
      const all = [...variantsOf(key, 'en'), ...variantsOf(key, 'zh')].map((text) =>
        values(text)
          .split(',')
          .filter((name) => !optional.has(name))
          .join(),
      );
      expect(new Set(all).size, key).toBe(1);
    }
  });
});
