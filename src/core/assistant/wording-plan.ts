/** @file What of an answer a model may word: the facts it gets, and what its sentence must and must not say. */
import { type AnswerFact, type PlainIntent, type ShopFact } from '../slots/facts';
import { type Asked, type SlotIntent } from '../slots/topics';
import { type Knowledge } from '../knowledge/knowledge';
import { inLang, type Lang } from '../../lib/lang';
import { classify } from './classify';
import { type Intent } from './intent';
import { slotIntentOf } from './slot-intents';

export interface WordingPlan {
  readonly question: string;
  readonly facts: readonly AnswerFact[];
  /** What code decided the question asks for: answered where a fact gives it, else refused. */
  readonly asked: Asked;
  /** The size or colour asked for. */
  readonly choice?: string;
  /** What is missing, in a refusal. */
  readonly topic?: string;
  /** The value is whole sentences: they may follow a colon and end the text, nothing else. */
  readonly whole: boolean;
  /** What a yes or no in the text would have to be; `neither` forbids both. */
  readonly polarity: 'yes' | 'no' | 'neither';
  /** The sentences `from` (inclusive) to `to` (exclusive) give way to the model's text. */
  readonly from: number;
  readonly to: number;
}

type Place = Pick<WordingPlan, 'from' | 'to'>;

/** The sentence last written. */
export const lastOf = (sentences: readonly unknown[]): Place => ({
  from: sentences.length - 1,
  to: sentences.length,
});

/** One fact about a product. */
export function planFact(
  question: string,
  name: string,
  fact: ShopFact,
  place: Place,
  choice?: string,
): WordingPlan {
  return {
    question,
    facts: [{ slot: 'n', value: name }, fact],
    asked: fact.intent,
    ...(choice === undefined ? {} : { choice }),
    whole: false,
    polarity: 'yes' in fact ? (fact.yes ? 'yes' : 'no') : 'neither',
    ...place,
  };
}

/** What is not written down, of a product or of the shop. */
export function planRefusal(
  question: string,
  intent: Intent | 'unknown',
  topic: string,
  name: string | undefined,
  place: Place,
): WordingPlan {
  return {
    question,
    facts: name === undefined ? [] : [{ slot: 'n', value: name }],
    // Which tag leads the refusal does not change it: the topic is told by its own name.
    asked: slotIntentOf(intent, question) ?? 'features',
    topic,
    whole: false,
    polarity: 'no',
    ...place,
  };
}

/** A product offered, and why. */
export function planSuggestion(
  question: string,
  intent: 'recommend' | 'gift-advice',
  product: string,
  reasons: readonly string[],
  lang: Lang,
  place: Place,
): WordingPlan {
  return {
    question,
    facts: [{ intent, product, reason: reasons.join(lang === 'zh' ? '，' : ', ') }],
    asked: intent,
    whole: false,
    polarity: 'neither',
    ...place,
  };
}

/** A note that opens with yes or no answers its own question by itself. */
const LEADS =
  /^(?:yes|no|not at all|of course|sure|能|可以|不能|不会|会|支持|不支持|是的?|不是|不可以|有|没有)(?=[\s\p{P}]|$)/iu;
/** A note's own question must be as good as a known phrasing of what was asked: its answer is announced as that. */
const SAME_SUBJECT = 0.85;
/** Notes on these are about single cases ("the price dropped after I bought it"), which no announcement fits. */
const TOO_BROAD: ReadonlySet<SlotIntent> = new Set(['discount', 'coupon', 'features']);

/** An announcement of a note, which follows in the merchant's own words. */
export function planNote(
  question: string,
  intent: Intent | 'unknown',
  entry: Knowledge,
  lang: Lang,
  to: number,
): WordingPlan | undefined {
  const value = inLang(entry.answer, lang);
  const subject = inLang(entry.question, lang);
  const asked = slotIntentOf(intent, subject);
  if (asked === undefined || TOO_BROAD.has(asked) || LEADS.test(value) || !isPlain(asked)) return undefined;
  const [best] = classify(subject, new Set());
  if (best?.intent !== intent || best.score < SAME_SUBJECT) return undefined;
  return {
    question,
    facts: [{ intent: asked, value }],
    asked,
    whole: true,
    polarity: 'neither',
    from: 0,
    to,
  };
}

const NOT_PLAIN: ReadonlySet<SlotIntent> = new Set([
  'stock',
  'size-available',
  'color-available',
  'recommend',
  'gift-advice',
]);
const isPlain = (intent: SlotIntent): intent is PlainIntent => !NOT_PLAIN.has(intent);
