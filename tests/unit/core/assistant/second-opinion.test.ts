import { describe, expect, it } from 'vitest';
import { Assistant } from '../../../../src/core/assistant/assistant';
import { INTENT_NAMES } from '../../../../src/core/assistant/intent';
import { intentOf, slotIntentOf } from '../../../../src/core/assistant/slot-intents';
import { ASKED } from '../../../../src/core/slots/topics';
import { readShop } from '../../../../tools/eval/ask';

const assistant = new Assistant(readShop('public/packs/sample'));
const QUESTION = 'still staring at my balance, hm?';

describe('a second opinion', () => {
  const first = assistant.reply(QUESTION);
  it('is wanted where nothing was understood and nothing found', () => {
    expect(first).toMatchObject({ unsure: true, answer: { intent: 'unknown', kind: 'refusal' } });
    expect(assistant.reply('How much is shipping?').unsure).toBe(false);
    expect(assistant.reply('does the lip balm have an spf').unsure).toBe(false);
  });
  it('finds what the shop has written about it', () => {
    const { answer, unsure } = assistant.reply(QUESTION, undefined, {
      opinion: { asked: 'refund-time', probability: 0.9 },
    });
    expect(answer).toMatchObject({ intent: 'refund', kind: 'knowledge', sources: ['refund-time'] });
    expect(unsure).toBe(false);
  });
  it('changes nothing where the model guesses too, or the grammar understood', () => {
    const guess = { opinion: { asked: 'refund-time', probability: 0.2 } } as const;
    expect(assistant.reply(QUESTION, undefined, guess).answer).toEqual(first.answer);
    const sure = { opinion: { asked: 'refund-time', probability: 1 } } as const;
    const price = 'How much is the Lamplighter Wool Coat?';
    expect(assistant.reply(price, undefined, sure).answer).toEqual(assistant.reply(price).answer);
  });
});

describe('the model’s intents', () => {
  it('lead back to themselves', () => {
    for (const asked of ASKED) {
      const intent = intentOf(asked);
      if (intent === 'unknown') continue;
      expect(INTENT_NAMES).toContain(intent);
      const back = slotIntentOf(intent, '');
      if (back !== undefined) expect(intentOf(back)).toBe(intent);
    }
  });
  it.each([
    ['shipping_time', 'When will my order be sent?', 'ship-time'],
    ['shipping_time', '快递几天能到？', 'arrival'],
    ['returns', '退货运费谁出？', 'return-fee'],
    ['returns', 'How do I return something?', 'return-policy'],
    ['order_change', 'Can I change the address?', 'change-address'],
    ['payment', '可以分期吗？', 'installment'],
    ['account', 'How do I delete my account?', undefined],
    ['privacy', 'What do you know about me?', undefined],
  ] as const)('%s of %j is %s', (intent, text, expected) => {
    expect(slotIntentOf(intent, text)).toBe(expected);
  });
});
