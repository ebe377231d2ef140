import { beforeAll, describe, expect, it } from 'vitest';
import { copyJob, taskOf } from '../../../../../tools/eval/model/briefs';
import { type Brief, readHeldOut } from '../../../../../tools/eval/model/items';
import { type BriefLexicon, briefLexicon, typeFact } from '../../../../../tools/eval/model/lexicon';
import { generatedDescription } from '../../../../../tools/eval/model/texts';
import { readGenerated } from '../../../../../tools/eval/model/items';

let lexicon: BriefLexicon;
beforeAll(async () => {
  lexicon = await briefLexicon();
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
    const { prompt } = copyJob(
      brief({ facts: { n: 'Fern raincoat', t: 'raincoat', f: ['waterproof', 'time-travelling'] } }),
      'x',
      lexicon,
    ).prompt;
    expect(prompt).toMatch(/features: <\|f0\|>waterproof<\|e0\|>\S/);
    expect(prompt).toContain('other: <|g0|>time-travelling');
    expect(prompt).toContain('<|task_slogan|><|en|><|tone_warm|>\n');
    expect(prompt).toContain('type: <|t|>raincoat<|ta|>a raincoat<|tp|>raincoats');
  });

  it('keeps the limit of its place', () => {
    expect(copyJob(brief({ task: 'title', channel: 'taobao', lang: 'zh' }), 'x', lexicon).rule).toEqual({
      count: 'width',
      max: 60,
    });
    const sms = copyJob(
      brief({ task: 'sms', channel: 'sms', lang: 'zh', facts: { b: '灯下集', n: '伞' } }),
      'x',
      lexicon,
    );
    expect(sms).toMatchObject({ rule: { count: 'sms' }, prefix: '【灯下集】' });
    expect(sms.suffix).not.toBe('');
  });

  it.each(['zh', 'en'] as const)('of the held-out ones in %s has a prompt and a limit', (lang) => {
    for (const [i, one] of readHeldOut(lang).briefs.entries()) {
      const { prompt, rule, length, task } = copyJob(one, `${i}`, lexicon);
      expect(prompt.prompt.endsWith('\n<|out|>')).toBe(true);
      expect(prompt.table.size).toBeGreaterThan(0);
      expect(rule.max).toBeGreaterThan(0);
      expect(length !== undefined).toBe(task === 'desc');
    }
  });
});

it('knows the forms of a longer noun from its last word', () => {
  const type = lexicon.typeOf('folding umbrella', undefined);
  expect(type?.en[0]).toMatch(/umbrella$/);
  expect(typeFact('emergency raincoat', lexicon.typeOf('raincoat', undefined), 'en')).toEqual({
    slot: 't',
    value: 'emergency raincoat',
    withArticle: 'an emergency raincoat',
    plural: 'emergency raincoats',
  });
  expect(typeFact('thingumabob', undefined, 'en')).toEqual({ slot: 't', value: 'thingumabob' });
});

it("takes the generator's descriptions as jobs", () => {
  const job = generatedDescription(readGenerated('en').descriptions[0] ?? '', 'en', 0);
  expect(job.task).toBe('desc');
  expect(job.prompt.table.get('n')).toBeTruthy();
});
