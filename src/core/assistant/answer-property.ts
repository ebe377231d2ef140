/** @file One property of one product: the sentence or value of its record that tells it, a note about it, or a plain "not written down". */
import { attributeValues, type Product } from '../catalogue/product';
import { type Knowledge } from '../knowledge/knowledge';
import { findConcepts } from '../retrieve/concepts';
import { bothLangs, inLang } from '../../lib/lang';
import { normalise } from '../../lib/words';
import { refuse } from './answer-talk';
import { type Draft } from './draft';
import { overlap, passageLike, passageTelling, type Passage } from './passages';
import { productFacts } from './product-facts';
import { strictOf, tells } from './properties';
import { type Property } from './property';
import { writeNote, type Situation } from './situation';
import { lastOf, planFact } from './wording-plan';

/** So much of the question must stand in a sentence that no known property led to. */
const LIKE_ENOUGH = 0.45;

/** Answers from the record; false (and nothing written) where no passage tells any of them. */
export function answerProperty(given: Situation, product: Product, asked: readonly Property[]): boolean {
  const { draft, index } = given;
  const passage = passageTelling(product, draft.lang, asked, given.asked.rest, index.retriever);
  if (!passage) return false;
  writePassage(given, product, passage);
  return true;
}

/** The sentence of the record that says most of what the question says, if any says enough. */
export function answerLike(given: Situation, product: Product, atLeast = LIKE_ENOUGH): boolean {
  const { draft, index, asked } = given;
  const passage = passageLike(product, draft.lang, asked.rest, index.retriever, atLeast);
  if (!passage) return false;
  writePassage(given, product, passage);
  return true;
}

function writePassage({ draft }: Situation, product: Product, { key, text }: Passage): void {
  const facts = productFacts(product, draft.lang);
  const { name } = facts;
  draft.kind = 'fact';
  if (key === 'description') draft.say('quote', { name, quote: text }, [product.id]);
  else if (key === 'dimensions' || key === 'care' || key === 'material' || key === 'origin') {
    const value = facts.attribute(key);
    draft.say(key, { name, [key]: value }, [product.id]);
    draft.wording = planFact(draft.question, name, { intent: key, value }, lastOf(draft.sentences));
  } else draft.say('fact_of', { name, fact: text }, [product.id]);
  draft.useProduct(product);
}

/** Names the product or its very kind. */
function isAbout(entry: Knowledge, product: Product): boolean {
  const text = normalise(`${bothLangs(entry.question)} ${bothLangs(entry.answer)}`);
  const titles = [product.title.en, product.title.zh].map((title) => normalise(title ?? ''));
  if (titles.some((title) => title !== '' && text.includes(title))) return true;
  const kinds = new Set(
    findConcepts(attributeValues(product, 'type').map(bothLangs).join(' | '))
      .filter(({ group }) => group === 'goods')
      .map(({ id }) => id),
  );
  return findConcepts(text).some(({ id }) => kinds.has(id));
}

/**
 * What is dangerous or dishonest to guess: told by the product's own record or a note about that product, else refused by
 * name with the way to a person.
 */
export function answerStrictly(
  given: Situation,
  product: Product | undefined,
  asked: readonly Property[],
): void {
  const { draft, index } = given;
  const strict = strictOf(asked);
  if (product && answerProperty(given, product, strict)) return;
  const notes = index.shop.knowledge
    .filter((entry) => product === undefined || isAbout(entry, product))
    .map((entry) => ({
      entry,
      text: `${inLang(entry.question, draft.lang)} ${inLang(entry.answer, draft.lang)}`,
    }))
    .filter(({ text }) => strict.some((property) => tells(property, text)))
    .map(({ entry, text }) => ({ entry, score: overlap(given.asked.rest, text, index.retriever) }))
    .sort((a, b) => b.score - a.score);
  const note = notes[0];
  if (note && (product !== undefined || note.score >= LIKE_ENOUGH)) {
    draft.kind = 'knowledge';
    writeNote(given, note.entry);
    if (product) draft.useProduct(product);
    return;
  }
  refuseProperty(given, product, strict[0] ?? asked[0]);
}

/** "Our notes on the Rice Cream say nothing about an SPF", and a person. */
export function refuseProperty(
  { draft, index, conversation }: Situation,
  product: Product | undefined,
  property: Property | undefined,
): void {
  if (product) draft.useProduct(product);
  const name = product ? inLang(product.title, draft.lang) : undefined;
  refuse(draft, index.shop, conversation, property?.name[draft.lang] ?? '', name);
}

/** Says that it is not written down, and what is; with the way to a person. */
export function answerUnsaid(draft: Draft, product: Product): boolean {
  const facts = productFacts(product, draft.lang);
  const known = [facts.attribute('feature'), facts.attribute('season'), facts.attribute('audience')].filter(
    Boolean,
  );
  if (known.length === 0) return false;
  draft.kind = 'refusal';
  draft.missing = '';
  draft.say('suits_unsaid', { name: facts.name }, [product.id]);
  draft.say('suits_known', { known: known.join(draft.lang === 'zh' ? '；' : '; ') }, [product.id]);
  draft.say('person');
  draft.offerPerson = true;
  draft.useProduct(product);
  return true;
}
