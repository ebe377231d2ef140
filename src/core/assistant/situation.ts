/** @file One question being answered, and the two steps that every kind of answer may take. */
import { type Product } from '../catalogue/product';
import { splitSentences } from '../ground/gate';
import { type Knowledge, type KnowledgeTopic } from '../knowledge/knowledge';
import { inLang } from '../../lib/lang';
import { answerWithChoice } from './answer-choice';
import { choose } from './choose';
import { type Conversation } from './conversation';
import { type Draft } from './draft';
import { intentSpec } from './intent';
import { type KnowledgeHit } from './knowledge-choice';
import { type ShopIndex } from './shop-index';
import { type Understood } from './understand';
import { planNote } from './wording-plan';

export interface Situation {
  readonly draft: Draft;
  readonly asked: Understood;
  readonly conversation: Conversation;
  readonly index: ShopIndex;
  /** The question's vector from the model, if there is one. */
  readonly vector: Float32Array | undefined;
}

/** A note this sure needs no second look at the products. */
export const STRONG_KNOWLEDGE = 0.88;
/** Where a product is named, its own record goes before all but the note that asks the same. */
const BESIDE_A_RECORD = 1.1;
/** A note about this very kind of goods. */
const SPECIFIC_KNOWLEDGE = 0.66;
/** Without a known intent, or on another subject than the intent's, a note must match better. */
export const UNKNOWN_KNOWLEDGE = 0.74;

const LEADS =
  /^(?:yes|no|not at all|of course|sure|能用?|可以|不能|不会|会|支持|不支持|是的?|不是|不可以)(?=[。，,.;:：；\s])/i;
const SAME_QUESTION = 0.22;

export function bestNote({ draft, index, asked, vector }: Situation): KnowledgeHit | undefined {
  const hits = index.knowledge
    .find(asked, vector)
    // A note that opens with yes or no answers its own question and no other.
    .filter(
      ({ entry, precision, meant }) =>
        meant || precision >= SAME_QUESTION || !LEADS.test(inLang(entry.answer, draft.lang)),
    );
  const goods = asked.constraints.concepts.goods ?? [];
  if (goods.length === 0 || goods.some((id) => index.goods.sells(id))) return hits[0];
  // Of goods that are not sold here only a note that names them speaks.
  return hits.find(({ entry }) => goods.some((id) => index.retriever.document(entry.id)?.concepts.has(id)));
}

function needed(asked: Understood, topic: KnowledgeTopic): number {
  if (asked.intent === 'unknown') return UNKNOWN_KNOWLEDGE;
  const topics: readonly KnowledgeTopic[] = intentSpec(asked.intent).topics;
  return topics.includes(topic) ? 0 : UNKNOWN_KNOWLEDGE;
}

/** Whether a note is about this very kind of goods, and well enough to go before a product's own record. */
export function answerFromSpecificNote(given: Situation): boolean {
  const hit = bestNote(given);
  const atLeast = given.asked.explicit
    ? BESIDE_A_RECORD
    : hit?.specific === true
      ? SPECIFIC_KNOWLEDGE
      : STRONG_KNOWLEDGE;
  if (!hit || hit.loose || hit.score < atLeast) return false;
  const { intent } = given.asked;
  const topics: readonly KnowledgeTopic[] =
    intent === 'unknown' ? [hit.entry.topic] : intentSpec(intent).topics;
  if (!topics.includes(hit.entry.topic)) return false;
  given.draft.kind = 'knowledge';
  writeNote(given, hit.entry);
  return true;
}

/** Writes the best entry of the shop's notes; false (and nothing written) where none is good enough. */
export function answerFromNotes(given: Situation, atLeast = 0): boolean {
  const { draft, asked } = given;
  const hit = bestNote(given);
  if (!hit || hit.score < Math.max(atLeast, needed(asked, hit.entry.topic))) return false;
  if (hit.loose && asked.intent !== 'unknown') {
    draft.say('closest_note', { what: intentSpec(asked.intent).name[draft.lang] }, [hit.entry.id]);
    draft.offerPerson = true;
  }
  writeNote(given, hit.entry);
  return true;
}

/** The entry in the merchant's own words. */
export function writeNote({ draft, asked }: Situation, entry: Knowledge): void {
  const first = draft.sentences.length;
  const text = inLang(entry.answer, draft.lang);
  for (const sentence of splitSentences(text)) draft.write(sentence, [entry.id]);
  draft.useKnowledge(entry);
  if (first === 0) {
    draft.wording = planNote(asked.question, asked.intent, entry, draft.lang, draft.sentences.length);
  }
}

/** Shows what the shop has of what was named. */
export function browse(given: Situation): void {
  given.draft.kind = 'choice';
  answerWithChoice(given.draft, given.index, given.asked, 'browse', relevance(given));
}

/** 0-1 per product: how well its text fits the question. */
export function relevance({ index, asked, vector }: Situation): ReadonlyMap<string, number> {
  const hits = index.retriever.search(asked.question, {
    kind: 'product',
    limit: 40,
    ...(vector ? { queryVector: vector } : {}),
  });
  return new Map(
    hits.map(({ document, coverage }, place) => [document.id, coverage * 0.6 + 0.4 / (1 + place)]),
  );
}

/** Products in stock of the kind named, the best matching first. */
export function candidatesFor({ index, asked }: Situation, kinds?: readonly string[]): Product[] {
  const { material, color } = asked.constraints.concepts;
  const goods = kinds ?? asked.constraints.concepts.goods;
  const concepts = {
    ...(goods ? { goods } : {}),
    ...(!kinds && asked.intent !== 'material' && material ? { material } : {}),
    ...(!kinds && asked.intent !== 'colors' && color ? { color } : {}),
  };
  const { choices } = choose(index.profiles, { concepts }, { limit: 12, popularity: index.popularity });
  return choices.map(({ profile }) => profile.product);
}

export function shownProducts({ index, conversation }: Situation): Product[] {
  return conversation.shown.map((id) => index.productById.get(id)).filter((item) => item !== undefined);
}
