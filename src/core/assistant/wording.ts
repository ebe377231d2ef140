/** @file The model's share: it words the facts that code found, and its words are shown only if they pass every check. */
import { checkClaims, isBlocked } from '../claims/check';
import { type RuleId } from '../claims/rules';
import { gate, type NamedProduct } from '../ground/gate';
import { fillSlots } from '../slots/fill';
import { answerPrompt, type SlotPrompt } from '../slots/prompts';
import { isChoice } from '../slots/topics';
import { type Lang } from '../../lib/lang';
import { normalise } from '../../lib/words';
import { type Answer, type Sentence } from './answer';
import { classify } from './classify';
import { intentSpec } from './intent';
import { intentOf } from './slot-intents';
import { type WordingPlan } from './wording-plan';

/** Why a model's text was not shown. */
export type Rejection =
  'empty' | 'too-long' | 'missing-slot' | 'other-fact' | 'unsupported' | 'polarity' | 'repeats' | 'language';

export type WordingResult =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: Rejection };

const LONGEST = 320;

/** The slot prompt of an answer; undefined where a model has nothing to word. */
export function slotPromptFor(answer: Answer): SlotPrompt | undefined {
  const plan = answer.wording;
  return plan && answerPrompt({ ...plan, lang: answer.lang });
}

/** For a model that does not know slots: the facts as text, the question, and where to go on. */
export function plainPromptFor(answer: Answer): string | undefined {
  const plan = answer.wording;
  if (!plan || valueOf(answer, plan) === undefined) return undefined;
  const facts = answer.sentences.slice(plan.from, plan.to).map(({ text }) => text);
  return answer.lang === 'zh'
    ? `店铺资料：${facts.join('')}\n顾客：${plan.question}\n客服：`
    : `Shop facts: ${facts.join(' ')}\nCustomer: ${plan.question}\nAssistant:`;
}

/** The string that answers the question, which a refusal and a suggestion have not. */
function valueOf(answer: Answer, plan: WordingPlan): string | undefined {
  return answerPrompt({ ...plan, lang: answer.lang }).table.get('v');
}

const YES =
  /^(?:yes|sure|of course|certainly|good news)\b|可以的|^可以(?=[，。！]|$)|^有的|^是的|^能(?=[，。！]|$)|^支持|^行|没问题|有货|现货|货还?在|还在|\b(?:is|are) (?:available|in stock)\b|still have|no worries/i;
const NO =
  /^(?:no|sorry|unfortunately)\b|抱歉|不好意思|没有|没货|卖完|缺货|空[了的]|不能|不可以|sold out|out of stock|n't in stock|\bnone\b|not available|无法|don'?t have|cannot|no information/i;

/** What the text says beside its slots: yes, no, or neither. */
export function polarityOf(text: string): 'yes' | 'no' | 'neither' {
  const bare = text
    .replace(/<\|\w+\|>/g, ' ')
    .trim()
    .replace(/^(?:您好|亲|你好|hi|hello)[，,！! ]*/i, '');
  if (NO.test(bare)) return 'no';
  return YES.test(bare) ? 'yes' : 'neither';
}

/** Where whole sentences may stand: after a colon (in Chinese a comma too), to the end of the text. */
const ANNOUNCED: Readonly<Record<Lang, RegExp>> = {
  en: /[:–-]\s*<\|v\|>[.!]?$/,
  zh: /[：，—]\s*<\|v\|>[。！]?$/,
};

/**
 * The answer with the model's text in place of the template's, or why not: it must name what was planned (and
 * nothing that was not given), say yes or no only as code found, and every number and name in it must stand in the evidence.
 * @param text as generated, slots unfilled.
 */
export function acceptSlotText(
  text: string,
  answer: Answer,
  prompt: SlotPrompt,
  catalogue: readonly NamedProduct[],
): WordingResult {
  const plan = answer.wording;
  if (!plan || text.trim() === '') return { ok: false, why: 'empty' };
  const { text: filled, used, missing } = fillSlots(text, prompt.table, answer.lang);
  if (missing.length > 0) return { ok: false, why: 'missing-slot' };
  if (!tells(text, plan, prompt, used)) return { ok: false, why: 'other-fact' };
  if (plan.whole && !ANNOUNCED[answer.lang].test(text.trim())) return { ok: false, why: 'other-fact' };
  if (new Set(used).size < used.length) return { ok: false, why: 'repeats' };
  const own = text.replace(/<\|\w+\|>/g, '');
  const value = used.includes('v') ? (prompt.table.get('v') ?? '') : '';
  if (value !== '' && normalise(own).includes(normalise(value))) return { ok: false, why: 'repeats' };
  if (polarityConflicts(text, plan)) return { ok: false, why: 'polarity' };
  if (used.includes('v') && isOnOther(own, plan)) return { ok: false, why: 'other-fact' };
  if (answer.lang === 'en' && HAN.test(own)) return { ok: false, why: 'language' };
  // The shop's own words are the shop's; what the model adds may not be what no shop may say.
  if (isBlocked(checkClaims(own, NOTHING).filter(({ rule }) => !JUDGED_BY_GATE.has(rule)))) {
    return { ok: false, why: 'unsupported' };
  }
  return checked(filled, answer, plan, catalogue);
}

const NOTHING = { texts: [] };
/** Numbers have the gate's evidence; words for qualities name what was asked ("the battery", "returns"). */
const JUDGED_BY_GATE: ReadonlySet<RuleId> = new Set(['number', 'quality']);
const NEGATES =
  /\b(?:not?|none|gone|without|sorry|afraid|sadly|unfortunately|wish|slipped|out)\b|n[’']t\b|没|不|无|缺|抱歉|可惜|断|空/i;
const SURELY_OTHER = 0.7;
const HAN = /\p{Script=Han}/u;

/** Names the fact, the product or what is missing; of a choice and of stock a plain yes or no tells enough. */
function tells(text: string, plan: WordingPlan, { table }: SlotPrompt, used: readonly string[]): boolean {
  // What else there is in stock does not say whether the one asked for is.
  if (isChoice(plan.asked) && table.has('v')) {
    if (polarityOf(text) === plan.polarity) return true;
    const negates = NEGATES.test(text.replace(/<\|\w+\|>/g, ' '));
    return used.includes('x') && negates === (plan.polarity === 'no');
  }
  const essential = ['v', 'p', 'topic'].find((slot) => table.has(slot));
  if (essential === undefined || used.includes(essential)) return true;
  return plan.asked === 'stock' && polarityOf(text) === plan.polarity;
}

/** Words that surely ask for something else announce something else ("Refunds: …" before the time of dispatch). */
function isOnOther(own: string, plan: WordingPlan): boolean {
  if (plan.polarity !== 'neither') return false;
  const [read] = classify(own, new Set());
  if (!read || read.score < SURELY_OTHER || read.intent === intentOf(plan.asked)) return false;
  return ['product', 'knowledge'].includes(intentSpec(read.intent).handling);
}

/** As above for a model without slots: the planned value must stand in the text, letter for letter. */
export function acceptPlainText(
  text: string,
  answer: Answer,
  catalogue: readonly NamedProduct[],
): WordingResult {
  const plan = answer.wording;
  const value = plan && valueOf(answer, plan);
  if (!plan || value === undefined) return { ok: false, why: 'empty' };
  const first = text.split('\n')[0]?.trim() ?? '';
  if (!normalise(first).includes(normalise(value))) return { ok: false, why: 'other-fact' };
  const own = first.replaceAll(value, ' ');
  if (polarityConflicts(own, plan)) return { ok: false, why: 'polarity' };
  if (answer.lang === 'en' && HAN.test(own)) return { ok: false, why: 'language' };
  return checked(first, answer, plan, catalogue);
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
  if (answer.lang === 'zh' && !HAN.test(tidy)) return { ok: false, why: 'language' };
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
