/**
 * @file The prompts of the built-in model, one function per kind of task: a line of control tags, the facts, `<|out|>`.
 *
 *   <|task_answer|><|en|>\nname: <|n|>Linen shirt\nthe price: <|k_price|>$39\nQ: how much\n<|out|><|k_price|>
 *
 * Code holds the facts, the model holds the language: it answers with slots ("It is <|v|>.") and code puts the strings in (`fillSlots`).
 */
import { type Lang } from '../../lib/lang';
import { type AnswerFact, type ProductFact, type ServiceFact, writeFacts } from './facts';
import { type Asked, ASKED, isChoice, isSuggest, TOPICS } from './topics';
import {
  cleaned,
  type ServiceTask,
  type SlotLength,
  type SlotTone,
  tag,
  TAGS,
  type TonedTask,
  type TonelessTask,
} from './vocabulary';

export interface SlotPrompt {
  readonly prompt: string;
  /** Slot name to the string that stands for it; no other slot may be generated (`bannedTags`) or shown. */
  readonly table: ReadonlyMap<string, string>;
}

export type CopyRequest =
  | {
      readonly task: TonedTask;
      readonly tone: SlotTone;
      readonly lang: Lang;
      readonly facts: readonly ProductFact[];
    }
  | { readonly task: TonelessTask; readonly lang: Lang; readonly facts: readonly ProductFact[] };

/** A slogan, title, headline, post, text message, subject, notification, banner, spoken line or welcome: one short piece. */
export function copyPrompt(request: CopyRequest): SlotPrompt {
  const { task, lang, facts } = request;
  const { lines, table } = writeFacts(facts, lang);
  return { prompt: joined(task, lang, 'tone' in request ? [`tone_${request.tone}`] : [], lines), table };
}

export interface DescriptionRequest {
  readonly lang: Lang;
  readonly tone: SlotTone;
  /** S: an opener and one feature. M: up to three features, some attributes. L: all that is given. */
  readonly length: SlotLength;
  readonly facts: readonly ProductFact[];
}

export function descriptionPrompt({ lang, tone, length, facts }: DescriptionRequest): SlotPrompt {
  const { lines, table } = writeFacts(facts, lang);
  return { prompt: joined('desc', lang, [`tone_${tone}`, `length_${length}`], lines), table };
}

export interface ServiceRequest {
  readonly task: ServiceTask;
  readonly lang: Lang;
  readonly facts: readonly ServiceFact[];
}

export function servicePrompt({ task, lang, facts }: ServiceRequest): SlotPrompt {
  const { lines, table } = writeFacts(facts, lang);
  return { prompt: joined(task, lang, [], lines), table };
}

export interface AnswerRequest {
  readonly lang: Lang;
  readonly question: string;
  readonly facts: readonly AnswerFact[];
  /** What code decided the question asks for. The model goes on after its tag: with the fact where it is given, else with a refusal. */
  readonly asked: Asked;
  /** The size or colour that was asked for. */
  readonly choice?: string;
  /** What is missing, where it has a closer name than `asked` has. */
  readonly topic?: string;
}

/** The table holds what a sentence for `asked` may say: `<|v|>` is the value of that fact alone, `<|topic|>` what is not written down. */
export function answerPrompt(request: AnswerRequest): SlotPrompt {
  const { lang, question, facts, asked, choice = '', topic } = request;
  const { lines, table: given, values } = writeFacts(facts, lang);
  const table = new Map<string, string>();
  const keep = (slot: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') table.set(slot, value);
  };
  keep('n', given.get('n'));
  if (asked === 'off-topic') keep('b', given.get('b'));
  else if (!values.has(asked)) keep('topic', cleaned(topic ?? '') || TOPICS[asked][lang]);
  else if (isSuggest(asked)) for (const slot of ['p', 'r']) keep(slot, given.get(slot));
  else keep('v', values.get(asked));
  if (isChoice(asked) && table.has('v')) keep('x', cleaned(choice));
  const prompt = joined('answer', lang, [], [...lines, asking(lang, question)]) + tag(`k_${asked}`);
  return { prompt, table };
}

/** The question alone: the model's first token is the tag of what it asks for (`askedOf`). */
export function intentPrompt(lang: Lang, question: string): string {
  return joined('answer', lang, [], [asking(lang, question)]);
}

const ASKED_BY_TAG = new Map(ASKED.map((asked) => [tag(`k_${asked}`), asked]));

/** What an intent's tag names; undefined for any other token. */
export const askedOf = (token: string): Asked | undefined => ASKED_BY_TAG.get(token);

/** Every special token that this prompt's text may not contain: slots without a fact, and all control tags. */
export function bannedTags({ table }: SlotPrompt): string[] {
  const allowed = new Set([...table.keys()].map(tag));
  return TAGS.filter((token) => !allowed.has(token));
}

const asking = (lang: Lang, question: string): string => (lang === 'zh' ? '问：' : 'Q: ') + cleaned(question);

function joined(task: string, lang: Lang, controls: readonly string[], lines: readonly string[]): string {
  const head = [`task_${task}`, lang, ...controls].map(tag).join('');
  return [head, ...lines, tag('out')].join('\n');
}
