/** @file An answer while it is written. */
import { type Knowledge, type KnowledgeTopic } from '../../core/knowledge/knowledge';
import { type Day } from '../../lib/day';
import { type LocalText } from '../../lib/lang';

export class KnowledgeDraft {
  kind = $state<Knowledge['kind']>('faq');
  topic = $state<KnowledgeTopic>('shipping');
  questionEn = $state('');
  questionZh = $state('');
  answerEn = $state('');
  answerZh = $state('');
  readonly #id: string;

  constructor(entry: Knowledge | undefined) {
    this.#id = entry?.id ?? `own-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
    if (!entry) return;
    this.kind = entry.kind;
    this.topic = entry.topic;
    this.questionEn = entry.question.en ?? '';
    this.questionZh = entry.question.zh ?? '';
    this.answerEn = entry.answer.en ?? '';
    this.answerZh = entry.answer.zh ?? '';
  }

  /** At least one language has both parts, and none has only one. */
  get isComplete(): boolean {
    const has = (text: string): boolean => text.trim() !== '';
    const en = [has(this.questionEn), has(this.answerEn)] as const;
    const zh = [has(this.questionZh), has(this.answerZh)] as const;
    return en[0] === en[1] && zh[0] === zh[1] && (en[0] || zh[0]);
  }

  /** The entry as it would be saved, confirmed today; undefined while it is not complete. */
  toEntry(today: Day): Knowledge | undefined {
    if (!this.isComplete) return undefined;
    const text = (en: string, zh: string): LocalText => ({
      ...(en.trim() === '' ? {} : { en: en.trim() }),
      ...(zh.trim() === '' ? {} : { zh: zh.trim() }),
    });
    return {
      id: this.#id,
      kind: this.kind,
      topic: this.topic,
      question: text(this.questionEn, this.questionZh),
      answer: text(this.answerEn, this.answerZh),
      updatedDay: today,
    };
  }
}
