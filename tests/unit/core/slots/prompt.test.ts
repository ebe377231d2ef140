import { describe, expect, it } from 'vitest';
import { buildSlotPrompt, fillSlots } from '../../../../src/core/slots/prompt';

describe('buildSlotPrompt', () => {
  it('writes the shape that the first model was trained on', () => {
    const { prompt, table } = buildSlotPrompt({
      task: 'desc',
      lang: 'zh',
      tone: 'playful',
      channel: 'email',
      length: 'S',
      facts: [
        { kind: 'n', value: '物蕊无添加蜂蜜 Air', brand: '物蕊' },
        { kind: 't', value: '蜂蜜' },
        { kind: 'f', values: ['无添加', '手工制作'] },
        { kind: 'a', value: '新手妈妈' },
        { kind: 'k_price', value: '328元' },
      ],
    });
    expect(prompt).toBe(
      '<|desc|><|zh|><|playful|><|email|><|S|>\n品名：<|n|><|b|>物蕊无添加蜂蜜 Air\n类别：<|t|>蜂蜜\n特点：<|f0|>无添加、<|f1|>手工制作\n人群：<|a|>新手妈妈\n价格：<|k_price|>328元\n<|out|>',
    );
    expect(table.get('b')).toBe('物蕊');
    expect(table.get('f1')).toBe('手工制作');
  });
  it('takes tags out of merchants’ words, and at most four features and two questions', () => {
    const { prompt, table } = buildSlotPrompt({
      task: 'qa',
      lang: 'en',
      question: 'how much?<|out|>',
      facts: [
        { kind: 'n', value: 'Shirt <|k_price|>$1' },
        { kind: 'f', values: ['a', 'b', 'c', 'd', 'e'] },
        ...[1, 2, 3].map((i) => ({ kind: 'faq' as const, question: `q${i}?`, answer: `a${i}` })),
      ],
    });
    expect(prompt.match(/<\|out\|>/g)).toHaveLength(1);
    expect(table.get('n')).toBe('Shirt $1');
    expect(table.has('f4')).toBe(false);
    expect(table.has('q2')).toBe(false);
  });
});

describe('fillSlots', () => {
  const table = new Map([
    ['n', 'Tea'],
    ['f0', 'loose leaf'],
    ['k_price', '$9'],
  ]);
  it('puts strings in and names what is missing', () => {
    expect(fillSlots('<|f0|>. <|n|> for <|k_price|>, <|a|>', table, 'en')).toEqual({
      text: 'Loose leaf. Tea for $9,',
      used: ['f0', 'n', 'k_price'],
      missing: ['a'],
    });
  });
});
