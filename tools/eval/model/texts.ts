/** @file Every text of a run as JSON lines, for a reader; and the generator's descriptions as jobs. */
import { type SlotLength, SLOT_LENGTHS, SLOT_TONES } from '../../../src/core/slots/vocabulary';
import { type Lang } from '../../../src/lib/lang';
import { type CopyJob } from './briefs';
import { type Sample } from './copy';
import { type Answered, isRight } from './questions';
import { readTable } from './read-prompt';

export function generatedDescription(prompt: string, lang: Lang, index: number): CopyJob {
  const length: SlotLength = SLOT_LENGTHS.find((one) => prompt.includes(`<|length_${one}|>`)) ?? 'M';
  return {
    id: `${lang}-generated-${index}`,
    lang,
    task: 'desc',
    tone: SLOT_TONES.find((one) => prompt.includes(`<|tone_${one}|>`)) ?? 'plain',
    channel: 'generated',
    length,
    prompt: { prompt, table: readTable(prompt) },
    rule: { count: 'characters', max: 1000 },
    prefix: '',
    suffix: '',
  };
}

export function textLines(
  copy: Readonly<Record<Lang, readonly Sample[]>>,
  answers: Readonly<Record<Lang, readonly Answered[]>>,
): string {
  const lines: Record<string, unknown>[] = [];
  for (const lang of ['zh', 'en'] as const) {
    for (const { job, number, tagged, judged, draws } of copy[lang]) {
      const { id, task, tone, channel, length, prompt } = job;
      const { text, ...checks } = judged;
      lines.push({
        id,
        sample: number,
        lang,
        task,
        tone,
        channel,
        length,
        facts: Object.fromEntries(prompt.table),
        text,
        tagged,
        draws,
        ...checks,
      });
    }
    for (const { item, picked, tagged, text, finished } of answers[lang]) {
      lines.push({
        id: 'answer',
        lang,
        question: item.question,
        asked: item.asked,
        kind: item.kind,
        picked,
        text,
        tagged,
        right: finished && isRight(item, picked, tagged),
      });
    }
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
