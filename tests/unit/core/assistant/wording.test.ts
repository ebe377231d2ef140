import { describe, expect, it, vi } from 'vitest';
import { answerText } from '../../../../src/core/assistant/answer';
import { Assistant } from '../../../../src/core/assistant/assistant';
import { TEMPLATE_KEYS, variantsOf } from '../../../../src/core/assistant/templates';
import {
  acceptPlainText,
  acceptSlotText,
  polarityOf,
  slotPromptFor,
} from '../../../../src/core/assistant/wording';
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

  it('gives the model the name and the one fact', () => {
    expect(prompt.prompt).toContain('<|qa|><|en|>');
    expect(prompt.prompt).toContain('<|k_price|>¥1,099');
  });
  it('shows words that name the planned fact, and keeps the other sentences', () => {
    const result = acceptSlotText('<|n|> is <|k_price|>.', answer, prompt, titles);
    expect(result.ok && answerText(result.answer)).toContain('Lamplighter Wool Coat is ¥1,099.');
    expect(result.ok && result.answer.wordedBy).toBe('model');
    expect(result.ok && result.answer.sentences.length).toBe(answer.sentences.length);
  });
  it.each([
    ['It comes from <|k_origin|>.', 'missing-slot'],
    ['<|n|> is a lovely thing.', 'other-fact'],
    ['It is <|k_price|>, and ships in 3 days.', 'unsupported'],
    ['It is <|k_price|>, cheaper than the Night Train Thermos.', 'unsupported'],
    ['Sorry, <|k_price|>.', 'polarity'],
    ['It is <|k_price|>, really <|k_price|>.', 'repeats'],
    ['', 'missing-slot'],
  ] as const)('refuses %j (%s)', (text, why) => {
    expect(acceptSlotText(text, answer, prompt, titles)).toEqual({ ok: false, why });
  });
  it('takes no yes from the model where code found none', () => {
    const note = prompted('Can I return it if I do not like it?');
    expect(acceptSlotText('Yes, <|q0|>', note.answer, note.prompt, titles)).toMatchObject({
      ok: false,
      why: 'polarity',
    });
    expect(acceptSlotText('Our policy: <|q0|>', note.answer, note.prompt, titles).ok).toBe(true);
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
