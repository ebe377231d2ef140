/** @file Every text of a run as JSON lines, for a reader; and the generator's descriptions as jobs. */
import { SLOT_LENGTHS, SLOT_TONES } from '../../../src/core/slots/vocabulary';
import { type Lang } from '../../../src/lib/lang';
import { type CopyJob } from './briefs';
import { type Round } from './copy';
import { type Answered, isRight } from './questions';
import { readTable } from './read-prompt';

export function generatedDescription(prompt: string, lang: Lang, index: number): CopyJob {
  const table = readTable(prompt);
  const length = SLOT_LENGTHS.find((one) => prompt.includes(`<|length_${one}|>`)) ?? 'M';
  return {
    id: `${lang}-generated-${index}`,
    tone: SLOT_TONES.find((one) => prompt.includes(`<|tone_${one}|>`)) ?? 'plain',
    channel: 'generated',
    length,
    composed: {
      task: 'desc',
      prompt: { prompt, table },
      // "jeans" has no article.
      isMany: lang === 'en' && table.get('ta') === table.get('t'),
    },
    facts: {
      lang,
      shop: table.get('b') ?? '',
      features: [],
      colors: [],
      // What its effects say is proven by its features.
      evidence: { texts: [...table.values()], hasDeadline: table.has('end'), hasScarcity: table.has('qty') },
      onSubject: () => true,
    },
    field: {
      id: 'generated',
      label: { en: 'Generated', zh: '生成' },
      kind: 'description',
      rule: { count: 'characters', max: 1200 },
      tasks: ['desc'],
      length,
    },
  };
}

export function textLines(
  copy: Readonly<Record<Lang, readonly Round[]>>,
  answers: Readonly<Record<Lang, readonly Answered[]>>,
): string {
  const lines: Record<string, unknown>[] = [];
  for (const lang of ['zh', 'en'] as const) {
    for (const { job, samples, tried, refused } of copy[lang]) {
      const { id, tone, channel, length, composed } = job;
      const { task, prompt } = composed;
      const about = { id, lang, task, tone, channel, length, facts: Object.fromEntries(prompt.table) };
      for (const { number, tagged, text, judged } of samples)
        lines.push({ ...about, sample: number, text, tagged, ...judged });
      // A brief for which nothing may stand is read as a failure.
      if (samples.length === 0) lines.push({ ...about, sample: 0, text: '', tried, refused });
    }
    for (const { item, picked, tagged, text, finished } of answers[lang]) {
      const { question, asked, kind } = item;
      const right = finished && isRight(item, picked, tagged);
      lines.push({ id: 'answer', lang, question, asked, kind, picked, text, tagged, right });
    }
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
