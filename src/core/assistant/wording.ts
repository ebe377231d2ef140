/** @file The model's share: it words the facts that code found, and its words are shown only if they pass every check. */
import { gate, type NamedProduct } from '../ground/gate';
import { buildSlotPrompt, fillSlots, type SlotPrompt } from '../slots/prompt';
import { type Lang } from '../../lib/lang';
import { normalise } from '../../lib/words';
import { type Answer, type Sentence, type WordingPlan } from './answer';

/** Why a model's text was not shown. */
export type Rejection =
  'empty' | 'too-long' | 'missing-slot' | 'other-fact' | 'unsupported' | 'polarity' | 'repeats' | 'language';

export type WordingResult =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: Rejection };

const LONGEST = 320;

/** The slot prompt of an answer; undefined where a model has nothing to word. */
export function slotPromptFor(answer: Answer): SlotPrompt | undefined {
  const plan = answer.wording;
  if (!plan) return undefined;
  return buildSlotPrompt({ task: 'qa', lang: answer.lang, facts: plan.facts, question: plan.question });
}

/** For a model that does not know slots: the facts as text, the question, and where to go on. */
export function plainPromptFor(answer: Answer): string | undefined {
  const plan = answer.wording;
  if (!plan) return undefined;
  const facts = answer.sentences.slice(plan.from, plan.to).map(({ text }) => text);
  return answer.lang === 'zh'
    ? `店铺资料：${facts.join('')}\n顾客：${plan.question}\n客服：`
    : `Shop facts: ${facts.join(' ')}\nCustomer: ${plan.question}\nAssistant:`;
}

const YES =
  /^(?:yes|sure|of course|certainly|good news)\b|可以的|^可以|^有的|^是的|^能|^支持|^行|没问题|有货|\b(?:is|are) (?:available|in stock)\b|still have|no worries/i;
const NO =
  /^(?:no|sorry|unfortunately)\b|抱歉|不好意思|没有|卖完|缺货|不能|不可以|sold out|out of stock|not available|无法|don'?t have|cannot|no information/i;

/** What the text says beside its slots: yes, no, or neither. */
export function polarityOf(text: string): 'yes' | 'no' | 'neither' {
  const bare = text
    .replace(/<\|\w+\|>/g, ' ')
    .trim()
    .replace(/^(?:您好|亲|你好|hi|hello)[，,！! ]*/i, '');
  if (NO.test(bare)) return 'no';
  return YES.test(bare) ? 'yes' : 'neither';
}

/**
 * The answer with the model's text in place of the template's, or why not: it must name the planned slot (and
 * none that was not given), say yes or no only as code found, and every number and name in it must stand in the evidence.
 * @param text as generated, slots unfilled.
 */
export function acceptSlotText(
  text: string,
  answer: Answer,
  prompt: SlotPrompt,
  catalogue: readonly NamedProduct[],
): WordingResult {
  const plan = answer.wording;
  if (!plan) return { ok: false, why: 'empty' };
  const { text: filled, used, missing } = fillSlots(text, prompt.table, answer.lang);
  if (missing.length > 0) return { ok: false, why: 'missing-slot' };
  if (!used.includes(plan.slot)) return { ok: false, why: used.length > 0 ? 'other-fact' : 'missing-slot' };
  if (used.filter((slot) => slot === plan.slot).length > 1) return { ok: false, why: 'repeats' };
  if (polarityConflicts(text, plan)) return { ok: false, why: 'polarity' };
  return checked(filled, answer, plan, catalogue);
}

/** As above for a model without slots: the planned value must stand in the text, letter for letter. */
export function acceptPlainText(
  text: string,
  answer: Answer,
  catalogue: readonly NamedProduct[],
): WordingResult {
  const plan = answer.wording;
  if (!plan) return { ok: false, why: 'empty' };
  const first = text.split('\n')[0]?.trim() ?? '';
  const value = plannedValue(plan);
  if (!normalise(first).includes(normalise(value))) return { ok: false, why: 'other-fact' };
  if (polarityConflicts(first.replaceAll(value, ' '), plan)) return { ok: false, why: 'polarity' };
  return checked(first, answer, plan, catalogue);
}

function plannedValue(plan: WordingPlan): string {
  for (const fact of plan.facts) {
    if (fact.kind === 'faq' && plan.slot === 'q0') return fact.answer;
    if (fact.kind === plan.slot && 'value' in fact) return fact.value;
  }
  throw new Error(`The plan gives no fact for its slot ${plan.slot}`);
}

function polarityConflicts(text: string, plan: WordingPlan): boolean {
  const said = polarityOf(text);
  return said !== 'neither' && said !== plan.polarity;
}

function checked(
  text: string,
  answer: Answer,
  plan: WordingPlan,
  catalogue: readonly NamedProduct[],
): WordingResult {
  const tidy = tidyUp(text, answer.lang);
  if (tidy === '' || /<\|/.test(tidy)) return { ok: false, why: 'empty' };
  const replaced = answer.sentences.slice(plan.from, plan.to);
  const templateLength = replaced.reduce((sum, sentence) => sum + sentence.text.length, 0);
  if (tidy.length > Math.max(LONGEST, templateLength * 1.5)) return { ok: false, why: 'too-long' };
  if (repeats(tidy)) return { ok: false, why: 'repeats' };
  if (answer.lang === 'zh' && !/\p{Script=Han}/u.test(tidy)) return { ok: false, why: 'language' };
  if (answer.lang === 'en' && /\p{Script=Han}/u.test(tidy) && !/\p{Script=Han}/u.test(plannedValue(plan))) {
    return { ok: false, why: 'language' };
  }
  const report = gate(tidy, answer.evidence, catalogue);
  if (!report.passed) return { ok: false, why: 'unsupported' };
  const sources = [...new Set(replaced.flatMap((sentence) => sentence.sources))];
  const sentences: Sentence[] = [
    ...answer.sentences.slice(0, plan.from),
    { text: tidy, sources },
    ...answer.sentences.slice(plan.to),
  ];
  return { ok: true, answer: { ...answer, sentences, wordedBy: 'model' } };
}

/** Doubled marks where a value brought its own full stop; a full stop where none is. */
function tidyUp(text: string, lang: Lang): string {
  const once = text
    .replace(/([。！？.!?])\s*[。.，,]+(?=\s|$|[^\d])/g, '$1')
    .replace(/\s+([。，！？,.!?])/g, '$1')
    .trim();
  if (once === '') return '';
  const ended = /[。！？.!?”"）)~]$/.test(once) ? once : once + (lang === 'zh' ? '。' : '.');
  return lang === 'en' ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
}

function repeats(text: string): boolean {
  const parts = text
    .split(/[。！？.!?，,]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 6);
  return new Set(parts).size < parts.length;
}
