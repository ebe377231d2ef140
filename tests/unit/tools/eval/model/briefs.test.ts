import { checkClaims } from '../../../../../src/core/claims/check';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyJob, taskOf } from '../../../../../tools/eval/model/briefs';
import { type Brief, readHeldOut } from '../../../../../tools/eval/model/items';
import { type Lexicon, studioLexicon } from '../../../../../src/core/lexicon/lexicon';
import { generatedDescription } from '../../../../../tools/eval/model/texts';
import { readGenerated } from '../../../../../tools/eval/model/items';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await studioLexicon();
});

const brief = (over: Partial<Brief>): Brief => ({
  task: 'slogan',
  lang: 'en',
  tone: 'warm',
  channel: 'shop',
  length: 'S',
  facts: { n: 'Fern raincoat', t: 'raincoat' },
  ...over,
});

describe('a brief', () => {
  it('becomes the task that its facts and its length suggest', () => {
    expect(taskOf(brief({ task: 'ad' }))).toBe('headline');
    expect(taskOf(brief({ task: 'ad', length: 'M' }))).toBe('social');
    expect(taskOf(brief({ task: 'greet', channel: 'chat' }))).toBe('greeting');
    expect(taskOf(brief({ task: 'greet', channel: 'site' }))).toBe('welcome');
    expect(taskOf(brief({ task: 'after' }))).toBe('thanks');
    expect(taskOf(brief({ task: 'after', facts: { ord: 'SF1' } }))).toBe('shipped');
    expect(taskOf(brief({ task: 'after', facts: { ord: 'SF1', amt: '$4' } }))).toBe('refund');
  });

  it('claims something only of features that the lexicon knows of such goods', () => {
    const facts = { n: 'Fern raincoat', t: 'raincoat', f: ['waterproof', 'time-travelling'], fes: 'Easter' };
    const { prompt } = copyJob(brief({ facts }), 'x', lexicon).composed.prompt;
    expect(prompt).toMatch(/features: <\|f0\|>waterproof<\|e0\|>\S/);
    expect(prompt).not.toContain('time-travelling');
    expect(prompt).toContain('<|task_slogan|><|en|><|tone_warm|>\n');
    expect(prompt).toContain('type: <|t|>raincoat<|ta|>a raincoat<|tp|>raincoats');
    expect(prompt).toContain('festival: <|fes|>Easter');
  });

  it('keeps the limit of its place, with what stands before and behind', () => {
    const title = copyJob(brief({ task: 'title', channel: 'taobao', lang: 'zh' }), 'x', lexicon);
    expect(title.field).toMatchObject({ rule: { count: 'width', max: 60 }, tasks: ['title'] });
    const sms = copyJob(
      brief({ task: 'sms', channel: 'sms', lang: 'zh', facts: { b: '灯下集', n: '伞' } }),
      'x',
      lexicon,
    );
    expect(sms.field).toMatchObject({ rule: { count: 'sms' }, prefix: { zh: '【{b}】' } });
    expect(sms.facts.shop).toBe('灯下集');
    expect(copyJob(brief({ task: 'after' }), 'x', lexicon).field.id).toBe('service/thanks');
  });

  it('proves what it gives and nothing else', () => {
    const { facts } = copyJob(
      brief({ facts: { n: 'Fern raincoat', t: 'raincoat', off: '20% off' } }),
      'x',
      lexicon,
    );
    expect(checkClaims('The Fern raincoat, 20% off.', facts.evidence)).toEqual([]);
    expect(checkClaims('The Fern raincoat, 30% off.', facts.evidence)).not.toEqual([]);
    expect(facts.onSubject('Two raincoats.')).toBe(true);
    expect(facts.onSubject('Two umbrellas.')).toBe(false);
  });

  it.each(['zh', 'en'] as const)('of the held-out ones in %s has a prompt and a limit', (lang) => {
    for (const [i, one] of readHeldOut(lang).briefs.entries()) {
      const { composed, field } = copyJob(one, `${i}`, lexicon);
      expect(composed.prompt.prompt.endsWith('\n<|out|>')).toBe(true);
      expect(composed.prompt.table.size).toBeGreaterThan(0);
      expect(field.rule.max).toBeGreaterThan(0);
    }
  });
});

it("takes the generator's descriptions as jobs", () => {
  const job = generatedDescription(readGenerated('en').descriptions[0] ?? '', 'en', 0);
  expect(job.composed.task).toBe('desc');
  expect(job.composed.prompt.table.get('n')).toBeTruthy();
});
