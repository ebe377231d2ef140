/** @file A question read: language, intent, the product it is about, and what it asks of it. */
import { type Product } from '../catalogue/product';
import { detectLang, type Lang } from '../../lib/lang';
import { lexiconWords } from '../retrieve/concepts';
import { type Retriever } from '../retrieve/retriever';
import { searchWords } from '../../lib/words';
import { classify, grammarWords, type ScoredIntent } from './classify';
import { readConstraints, type Constraints } from './constraints';
import { type Conversation } from './conversation';
import { type Mark } from './cue';
import { type Intent } from './intent';
import { ordinalMentions, type Mention, type ProductNames } from './mention';
import { correctSpelling } from './spelling';

export interface Understood {
  readonly question: string;
  readonly lang: Lang;
  readonly intent: Intent | 'unknown';
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

/** Below this no intent is taken to be meant. Set on the development half of tests/fixtures/questions. */
export const MIN_CONFIDENCE = 0.42;
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
  const vocabulary = new Set([...grammarWords(), ...lexiconWords()]);
  const known = (word: string): boolean =>
    vocabulary.has(word) || vocabulary.has(searchWords(word)[0] ?? word) || retriever.knows(word);
  return correctSpelling(question, known, vocabulary);
}

export function understand(asked: string, context: UnderstandContext): Understood {
  const { names, retriever, productById, currency, conversation } = context;
  const question = corrected(asked, retriever);
  const mentions = names.find(question);
  const constraints = readConstraints(question, currency);
  const pointed = ordinalMentions(question, conversation.shown)[0];
  const explicit = mentions[0]?.product ?? (pointed === undefined ? undefined : productById.get(pointed));
  const focus = conversation.focus === undefined ? undefined : productById.get(conversation.focus);

  const marks = new Set<Mark>();
  for (const [group, mark] of MARKED) if (constraints.concepts[group]) marks.add(mark);
  if (constraints.size !== undefined) marks.add('size');
  if (constraints.price !== undefined) marks.add('price');
  if (explicit) marks.add('title');
  if (explicit ?? focus) marks.add('focus');

  const ranked = classify(mentions[0] ? withoutTitle(question, mentions[0].product) : question, marks);
  const best = ranked[0] ?? { intent: 'off_topic' as const, score: 0 };
  let intent: Intent | 'unknown' = best.score >= MIN_CONFIDENCE ? best.intent : 'unknown';
  if (conversation.pending && explicit && (intent === 'unknown' || question.length <= FOLLOW_UP_LENGTH)) {
    // "Which one?" "The linen shirt." answers the question asked before.
    if (intent === 'unknown' || intent === 'browse' || intent === 'description' || intent === 'recommend') {
      intent = conversation.pending;
    }
  }
  return {
    question,
    lang: detectLang(asked),
    intent,
    confidence: best.score,
    ranked,
    mentions,
    product: explicit ?? focus,
    explicit: explicit !== undefined,
    constraints,
  };
}

/** A title is a name: its words must not look like an intent ("First Frost …", "Reading Room …"). */
function withoutTitle(question: string, product: Product): string {
  let text = question;
  for (const title of [product.title.zh, product.title.en]) {
    if (title === undefined || title === '') continue;
    const at = text.toLowerCase().indexOf(title.toLowerCase());
    if (at >= 0) {
      const standIn = /\p{Script=Han}/u.test(title) ? '大衣' : 'coat';
      text = `${text.slice(0, at)}${standIn}${text.slice(at + title.length)}`;
    }
  }
  return text;
}
