/** @file The items: corpus/heldout (by hand, never trained on) and tests/fixtures/model (the generator's unseen world). */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Lang } from '../../../src/lib/lang';
import { type AnswerFact, type ShopFact } from '../../../src/core/slots/facts';
import { type Asked, ASKED, isSuggest, SLOT_INTENTS, type SlotIntent } from '../../../src/core/slots/topics';
import { SLOT_TONES } from '../../../src/core/slots/vocabulary';
import { readFactLine } from './read-prompt';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export type QuestionKind = 'hit' | 'missing' | 'off-topic';

export interface QuestionItem {
  readonly lang: Lang;
  readonly kind: QuestionKind;
  readonly asked: Asked;
  readonly question: string;
  readonly facts: readonly AnswerFact[];
  /** The size or colour asked for. */
  readonly choice?: string;
}

export const BRIEF_TASKS = [
  'slogan',
  'title',
  'desc',
  'ad',
  'greet',
  'after',
  'social',
  'subject',
  'banner',
  'sms',
  'push',
] as const;
export type BriefTask = (typeof BRIEF_TASKS)[number];

const HeldOutSchema = v.variant('task', [
  v.object({
    task: v.literal('qa'),
    lang: v.picklist(['en', 'zh']),
    name: v.string(),
    type: v.optional(v.string()),
    facts: v.record(v.string(), v.string()),
    question: v.string(),
    expect: v.string(),
    x: v.optional(v.string()),
  }),
  v.object({
    task: v.picklist(BRIEF_TASKS),
    lang: v.picklist(['en', 'zh']),
    tone: v.picklist(SLOT_TONES),
    channel: v.string(),
    length: v.picklist(['S', 'M', 'L']),
    facts: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  }),
]);
type HeldOut = v.InferOutput<typeof HeldOutSchema>;
export type Brief = Extract<HeldOut, { task: BriefTask }>;

const GeneratedSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['hit', 'missing', 'off-topic']),
    prompt: v.string(),
    expect: v.picklist(ASKED),
  }),
  v.object({ kind: v.literal('desc'), prompt: v.string() }),
]);

const LangTexts = v.object({ zh: v.string(), en: v.string() });
const ProductSchema = v.object({
  id: v.string(),
  type: v.string(),
  documents: LangTexts,
  queries: LangTexts,
});
export type SoughtProduct = v.InferOutput<typeof ProductSchema>;

function readLines<T>(path: string, schema: v.GenericSchema<unknown, T>): T[] {
  const file = ROOT + path;
  if (!existsSync(file)) throw new Error(`${path} is missing: see model/README.md`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

const isIntent = (text: string): text is SlotIntent => (SLOT_INTENTS as readonly string[]).includes(text);

export function readHeldOut(lang: Lang): { readonly questions: QuestionItem[]; readonly briefs: Brief[] } {
  const questions: QuestionItem[] = [];
  const briefs: Brief[] = [];
  for (const item of readLines(`model/corpus/heldout/${lang}.jsonl`, HeldOutSchema)) {
    if (item.task !== 'qa') {
      briefs.push(item);
      continue;
    }
    const expect = item.expect.replace(/^missing:/, '');
    const asked = ASKED.find((one) => one === expect);
    if (asked === undefined) throw new Error(`${lang}: unknown intent ${item.expect}`);
    const facts: AnswerFact[] = [{ slot: 'n', value: item.name }];
    for (const [intent, value] of Object.entries(item.facts)) {
      if (!isIntent(intent)) throw new Error(`${lang}: unknown fact ${intent}`);
      facts.push(shopFact(intent, value));
    }
    questions.push({
      lang,
      kind: asked === 'off-topic' ? 'off-topic' : item.expect === expect ? 'hit' : 'missing',
      asked,
      question: item.question,
      facts,
      ...(item.x === undefined ? {} : { choice: item.x }),
    });
  }
  return { questions, briefs };
}

const NO = /^no\b|sold out|out of stock|none|unavailable|缺货|无货|没货|售罄|断货/i;

/** A fact as a shop wrote it, with what the app would compute of it: yes or no, the product and the reason for it. */
export function shopFact(intent: SlotIntent, written: string): ShopFact {
  if (isSuggest(intent)) {
    const [product = written, ...reason] = written.split(/[,，]\s*/);
    return {
      intent,
      product,
      ...(reason.length > 0 ? { reason: reason.join(', ').replace(/^which /, 'it ') } : {}),
    };
  }
  if (intent === 'stock' || intent === 'size-available' || intent === 'color-available') {
    const value = written.replace(/^(?:yes|no)\s*[:：]\s*/i, '');
    return { intent, yes: !NO.test(written), value };
  }
  return { intent, value: written };
}

/** What the generator wrote, read back into facts, so that the app's own writer makes the prompt. */
export function readGenerated(lang: Lang): {
  readonly questions: QuestionItem[];
  readonly descriptions: string[];
} {
  const questions: QuestionItem[] = [];
  const descriptions: string[] = [];
  for (const item of readLines(`tests/fixtures/model/generated.${lang}.jsonl`, GeneratedSchema)) {
    if (item.kind === 'desc') descriptions.push(item.prompt);
    else questions.push({ lang, kind: item.kind, asked: item.expect, ...readAnswerPrompt(item.prompt) });
  }
  return { questions, descriptions };
}

export function readAnswerPrompt(prompt: string): {
  readonly question: string;
  readonly facts: AnswerFact[];
} {
  const lines = prompt.split('\n').slice(1, -1);
  const asked = lines.pop() ?? '';
  const facts = lines.map(readFactLine);
  // Of two suggestions only the first carries the product: it stands for both.
  const suggested = facts.find((fact) => 'product' in fact && fact.product !== '');
  return {
    question: asked.replace(/^(?:问：|Q: )/, ''),
    facts: facts.map((fact) =>
      'product' in fact && suggested && 'product' in suggested ? { ...suggested, intent: fact.intent } : fact,
    ),
  };
}

export const readProducts = (which: 'held-out' | 'trained'): SoughtProduct[] =>
  readLines(`tests/fixtures/model/retrieval.${which}.jsonl`, ProductSchema);
