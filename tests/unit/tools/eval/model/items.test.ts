import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerPrompt } from '../../../../../src/core/slots/prompts';
import {
  readAnswerPrompt,
  readGenerated,
  readHeldOut,
  readProducts,
  shopFact,
} from '../../../../../tools/eval/model/items';
import { readTable } from '../../../../../tools/eval/model/read-prompt';

describe.each(['zh', 'en'] as const)('the items in %s', (lang) => {
  it('are as many as the report says', () => {
    const { questions, briefs } = readHeldOut(lang);
    expect(questions).toHaveLength(180);
    expect(briefs).toHaveLength(120);
    const generated = readGenerated(lang);
    expect(generated.questions).toHaveLength(400);
    expect(generated.descriptions).toHaveLength(100);
  });

  it('has the fact asked for where an item says so, and only there', () => {
    for (const { kind, asked, facts } of [...readHeldOut(lang).questions, ...readGenerated(lang).questions]) {
      expect(facts.some((fact) => 'intent' in fact && fact.intent === asked)).toBe(kind === 'hit');
    }
  });

  it('are written by the app as the generator wrote them: two programs, one language', () => {
    const lines = readFileSync(`tests/fixtures/model/generated.${lang}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean);
    let checked = 0;
    for (const line of lines) {
      const { kind, prompt } = JSON.parse(line) as { kind: string; prompt: string };
      // The generator shuffles, so of two suggestions either may carry the product; in the app it is the first.
      if (kind === 'desc' || (prompt.includes('<|k_recommend|>') && prompt.includes('<|k_gift_advice|>')))
        continue;
      checked += 1;
      const { question, facts } = readAnswerPrompt(prompt);
      const made = answerPrompt({ lang, question, facts, asked: 'off-topic' }).prompt;
      expect(made.replace(/<\|k_off_topic\|>$/, '')).toBe(prompt);
    }
    expect(checked).toBeGreaterThan(380);
  });
});

it('has 400 products of unseen types, and 400 of types that were trained on, none in both', () => {
  const unseen = readProducts('held-out');
  const trained = readProducts('trained');
  expect([unseen.length, trained.length]).toEqual([400, 400]);
  const types = new Set(unseen.map(({ type }) => type));
  expect(trained.some(({ type }) => types.has(type))).toBe(false);
});

it('reads what a shop wrote as the app would compute it', () => {
  expect(shopFact('size-available', 'no: S and M only')).toEqual({
    intent: 'size-available',
    yes: false,
    value: 'S and M only',
  });
  expect(shopFact('stock', '已售罄')).toMatchObject({ yes: false, value: '已售罄' });
  expect(shopFact('stock', '11 left')).toMatchObject({ yes: true, value: '11 left' });
  expect(shopFact('recommend', 'the Oat bar, which is unscented')).toEqual({
    intent: 'recommend',
    product: 'the Oat bar',
    reason: 'it is unscented',
  });
  expect(shopFact('weight', '2.1 kg')).toEqual({ intent: 'weight', value: '2.1 kg' });
});

it('reads the table of a copy prompt', () => {
  const prompt =
    '<|task_desc|><|en|>\ntype: <|t|>backpack<|ta|>a backpack\nfeatures: <|f0|>portable<|e0|>it comes along, <|h1|>key clip<|e1|>keys are found\n<|out|>';
  expect([...readTable(prompt)]).toEqual([
    ['t', 'backpack'],
    ['ta', 'a backpack'],
    ['f0', 'portable'],
    ['e0', 'it comes along'],
    ['h1', 'key clip'],
    ['e1', 'keys are found'],
  ]);
});
