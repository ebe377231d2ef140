/** @file A question read: language, intent, the product it is about, and what it asks of it. */
import { attributeValues, type Product } from '../catalogue/product';
import { bothLangs, detectLang, type Lang } from '../../lib/lang';
import { findConcepts, lexiconWords } from '../retrieve/concepts';
import { type Retriever } from '../retrieve/retriever';
import { type SlotIntent } from '../slots/topics';
import { searchWords } from '../../lib/words';
import { classify, grammarWords, type ScoredIntent } from './classify';
import { readConstraints, type Constraints } from './constraints';
import { type Conversation } from './conversation';
import { type Mark } from './cue';
import { type Intent } from './intent';
import { ordinalMentions, type Mention, type ProductNames } from './mention';
import { paraphraseOf, paraphraseWords, type Paraphrase } from './paraphrases';
import { propertyWords } from './properties';
import { correctSpelling } from './spelling';

export interface Understood {
  readonly question: string;
  readonly lang: Lang;
  readonly intent: Intent | 'unknown';
  /** The question without the name of the product. */
  readonly rest: string;
  /** A situation that it tells of rather than names. */
  readonly told: Pick<Paraphrase, 'intent' | 'plain'> | undefined;
  /** What a model said is asked for, where the grammar found nothing. */
  readonly opinion?: SlotIntent;
  /** Concepts of what `product` is, where that is certain. */
  readonly kinds: readonly string[];
  /** Score of the best intent; see classify. */
  readonly confidence: number;
  readonly ranked: readonly ScoredIntent[];
  /** Products named in the question itself, best first. */
  readonly mentions: readonly Mention[];
  /** Named, pointed at ("the second one") or the one talked about; undefined if none. */
  readonly product: Product | undefined;
  /** Whether the question itself points at `product`. */
  readonly explicit: boolean;
  readonly constraints: Constraints;
}

export interface UnderstandContext {
  readonly names: ProductNames;
  readonly retriever: Retriever;
  readonly productById: ReadonlyMap<string, Product>;
  readonly currency: string;
  readonly conversation: Conversation;
}

const COMPARES =
  /differ|compare|versus|\bvs\b|which|better|(?:warm|light|cheap|big|small|larg|heavi|thick)(?:er|ier)\b|between|\bor\b|区别|对比|比|哪|不同|不一样|还是|选/i;
const CHOOSES = /\bor\b|which|differ|better|\bvs\b|还是|哪|区别|不同|比/i;
/** With two products named these are questions about which of them. */
const BETWEEN_TWO: ReadonlySet<Intent | 'unknown'> = new Set([
  'unknown',
  'suitability',
  'dimensions',
  'description',
  'recommend',
  'browse',
  'material',
  'cheaper',
]);

/** Below this no intent is taken to be meant. Set on the development half of tests/fixtures/questions. */
export const MIN_CONFIDENCE = 0.42;
/** One word alike ("坑") is no complaint. */
const SURELY_A_COMPLAINT = 0.6;
/** A question this short that only adds a detail ("and in blue?") goes on from the last one. */
const FOLLOW_UP_LENGTH = 16;

const MARKED: readonly (readonly [keyof Constraints['concepts'], Mark])[] = [
  ['goods', 'goods'],
  ['color', 'color'],
  ['people', 'people'],
  ['material', 'material'],
  ['occasion', 'occasion'],
  ['season', 'season'],
];

/** Words that the lexicon and the grammar know, for putting slips right. */
function corrected(question: string, retriever: Retriever): string {
  const vocabulary = new Set([
    ...grammarWords(),
    ...lexiconWords(),
    ...paraphraseWords(),
    ...propertyWords(),
  ]);
  const known = (word: string): boolean =>
    vocabulary.has(word) || vocabulary.has(searchWords(word)[0] ?? word) || retriever.knows(word);
  return correctSpelling(question, known, vocabulary);
}

export function understand(asked: string, context: UnderstandContext): Understood {
  const { names, retriever, productById, currency, conversation } = context;
  const question = corrected(asked, retriever);
  const mentions = names.find(question);
  const rest = mentions[0] ? withoutName(question, mentions[0].product) : question;
  const constraints = constraintsOf(question, rest, currency);
  const pointed = ordinalMentions(question, conversation.shown)[0];
  const explicit = mentions[0]?.product ?? (pointed === undefined ? undefined : productById.get(pointed));
  const focus = conversation.focus === undefined ? undefined : productById.get(conversation.focus);

  const marks = new Set<Mark>();
  for (const [group, mark] of MARKED) if (constraints.concepts[group]) marks.add(mark);
  if (constraints.size !== undefined) marks.add('size');
  if (constraints.price !== undefined) marks.add('price');
  if (explicit) marks.add('title');
  if (explicit ?? focus) marks.add('focus');

  const ranked = classify(rest, marks);
  const best = ranked[0] ?? { intent: 'off_topic' as const, score: 0 };
  const told = best.intent === 'injection' ? undefined : (paraphraseOf(rest) ?? paraphraseOf(asked));
  let intent: Intent | 'unknown' = best.score >= MIN_CONFIDENCE ? best.intent : 'unknown';
  if (told) intent = told.intent;
  else if ((intent === 'identity' || intent === 'capabilities') && constraints.concepts.goods)
    intent = 'unknown';
  else if (intent === 'complaint' && best.score < SURELY_A_COMPLAINT) intent = 'unknown';
  else if (intent === 'compare' && !COMPARES.test(question) && mentions.length < 2) {
    const next = ranked[1];
    intent = next && next.score >= MIN_CONFIDENCE ? next.intent : 'unknown';
  } else if (mentions.length > 1 && CHOOSES.test(question) && BETWEEN_TWO.has(intent)) intent = 'compare';
  if (conversation.pending && explicit && (intent === 'unknown' || question.length <= FOLLOW_UP_LENGTH)) {
    // "Which one?" "The linen shirt." answers the question asked before.
    if (intent === 'unknown' || intent === 'browse' || intent === 'description' || intent === 'recommend') {
      intent = conversation.pending;
    }
  }
  return {
    question,
    lang: detectLang(asked),
    rest,
    told,
    kinds: [],
    intent,
    confidence: told ? Math.max(1, best.score) : best.score,
    ranked,
    mentions,
    product: explicit ?? focus,
    explicit: explicit !== undefined,
    constraints,
  };
}

/** Colours and materials in a name ("Plum Rain Umbrella") are not asked for; what kind of thing it names is. */
function constraintsOf(question: string, rest: string, currency: string): Constraints {
  const whole = readConstraints(question, currency);
  if (rest === question) return whole;
  const { concepts, ...own } = readConstraints(rest, currency);
  const { goods } = whole.concepts;
  return {
    ...own,
    ...(whole.goodsTerms ? { goodsTerms: whole.goodsTerms } : {}),
    concepts: { ...concepts, ...(goods ? { goods } : {}) },
  };
}

/**
 * A title is a name: its words must not look like an intent ("First Frost …", "Reading Room …"). The whole title gives way to
 * a word for goods; of a name in part, all goes but the word that says what it is.
 */
function withoutName(question: string, product: Product): string {
  let text = question;
  for (const title of [product.title.zh, product.title.en]) {
    if (title === undefined || title === '') continue;
    const at = text.toLowerCase().indexOf(title.toLowerCase());
    if (at >= 0) {
      const standIn = /\p{Script=Han}/u.test(title) ? '大衣' : 'coat';
      return `${text.slice(0, at)}${standIn}${text.slice(at + title.length)}`;
    }
  }
  const words = nameWords(product);
  for (const part of nameParts(product)) {
    const match = part.exec(text.toLowerCase());
    if (!match || !besideName(text.toLowerCase(), match.index, match[0], words)) continue;
    text = `${text.slice(0, match.index)}${' '.repeat(match[0].length)}${text.slice(match.index + match[0].length)}`;
  }
  return text;
}

function nameWords(product: Product): readonly string[] {
  return (
    `${product.title.en ?? ''} ${attributeValues(product, 'type').map(bothLangs).join(' ')}`
      .toLowerCase()
      .match(/[a-z’']{3,}/g) ?? []
  );
}

/** "Heavy rain" is no name even of the Plum Rain Trench: a word of a name stands beside another one, or what it is. */
function besideName(text: string, at: number, word: string, name: readonly string[]): boolean {
  if (!/[a-z]/.test(word)) return true;
  const before = /([a-z’']+)[^a-z’']*$/.exec(text.slice(0, at))?.[1] ?? '';
  const after = /^[^a-z’']*([a-z’']+)/.exec(text.slice(at + word.length))?.[1] ?? '';
  const others = name.filter((own) => own !== word);
  const isName = (other: string): boolean => others.some((own) => own === other || `${own}s` === other);
  const isKind = (other: string): boolean => findConcepts(other).some(({ group }) => group === 'goods');
  return isName(before) || isName(after) || isKind(after) || !others.some((own) => text.includes(own));
}

/** What of a title may be left out of a question: English words and Chinese pairs that are no kind of goods. */
function nameParts(product: Product): RegExp[] {
  const { en = '', zh = '' } = product.title;
  const isKind = (word: string): boolean => findConcepts(word).some(({ group }) => group === 'goods');
  const words = (en.toLowerCase().match(/[a-z0-9’']{3,}/g) ?? []).filter((word) => !isKind(word));
  const runs: string[] = [];
  const han = zh.replace(/[^\p{Script=Han}]/gu, '');
  const kind = findConcepts(han).find(({ group }) => group === 'goods');
  const name = kind ? han.slice(0, kind.start) : han;
  for (let length = name.length; length >= 2; length--) {
    for (let at = 0; at + length <= name.length; at++) runs.push(name.slice(at, at + length));
  }
  return [
    ...words.map((word) => new RegExp(`(?<!how |[a-z])${word}(?![a-z])`)),
    ...runs.map((run) => new RegExp(run)),
  ];
}
