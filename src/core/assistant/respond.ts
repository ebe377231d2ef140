/** @file From a question that was read to an answer: which way each kind of wish goes. */
import { type Product } from '../catalogue/product';
import { inLang } from '../../lib/lang';
import {
  answerWithCategories,
  answerWithChoice,
  answerWithComparison,
  answerWithRanking,
  askWhich,
} from './answer-choice';
import { answerFromProduct } from './answer-product';
import { answerLike, answerUnsaid, refuseProperty } from './answer-property';
import { answerTalk, refuse, sayContact } from './answer-talk';
import { intentSpec, type Handling, type Intent } from './intent';
import { ordinalMentions } from './mention';
import { passageTelling, saysMore } from './passages';
import { propertiesAsked } from './properties';
import { productIn, resolved } from './resolve';
import { ASKS, FROM_VARIANTS, respondAtOnce, respondFromNoteOnProperty } from './respond-at-once';
import {
  answerFromNotes,
  answerFromSpecificNote,
  bestNote,
  browse,
  candidatesFor,
  relevance,
  shownProducts,
  STRONG_KNOWLEDGE,
  UNKNOWN_KNOWLEDGE,
  type Situation,
} from './situation';

/** A note beside a choice of products must be exactly about it. */
const NOTE_BESIDE_CHOICE = 1.15;
const NOTE_BESIDE_TALK = 0.85;
/** Named by more than a part of its title. */
const FULL_NAME = 0.85;

const WAYS: Readonly<Record<Handling, (given: Situation, intent: Intent) => void>> = {
  decline: (given, intent) => void answerTalk(given.draft, intent, given.index.shop),
  talk: respondToTalk,
  product: respondAboutProduct,
  choice: respondWithChoice,
  knowledge: respondFromNotes,
};

/** Writes the answer into `given.draft`. */
export function respond(situation: Situation): void {
  const given = resolved(situation);
  const { intent } = given.asked;
  if (respondAtOnce(given)) return;
  if (intent === 'unknown') respondToUnknown(given);
  else WAYS[intentSpec(intent).handling](given, intent);
}

function respondToTalk(given: Situation, intent: Intent): void {
  answerTalk(given.draft, intent, given.index.shop);
  if (intent === 'complaint' || intent === 'contact') answerFromNotes(given, NOTE_BESIDE_TALK);
}

function respondFromNotes(given: Situation, intent: Intent): void {
  const { draft, index, conversation, asked } = given;
  const what = intentSpec(intent).name[draft.lang];
  if (intent === 'order_status') {
    draft.say('orders_private');
    draft.offerPerson = true;
  }
  if (intent === 'privacy') draft.say('privacy');
  if (answerFromNotes(given)) {
    if (intent === 'order_status') draft.say('person');
  } else if (intent === 'privacy') {
    draft.kind = 'talk';
  } else if (intent === 'order_status') {
    draft.kind = 'refusal';
    draft.missing = what;
    sayContact(draft, index.shop);
  } else if (intent === 'gift_wrap' && asked.constraints.concepts.goods) {
    // A "gift box" may be a thing on sale.
    browse(given);
  } else {
    refuse(draft, index.shop, conversation, what);
  }
}

function isOfKind({ index }: Situation, product: Product, goods: readonly string[]): boolean {
  const profile = index.profiles.find((item) => item.product.id === product.id);
  return goods.every((id) => profile?.concepts.goods.has(id) === true);
}

/** The intents for which "do you have a red dress?" is a wish for what fits, not a question about one product. */
const SHOWS_WHAT_FITS: ReadonlySet<Intent> = new Set(['colors', 'size_available', 'suitability', 'stock']);
const NEEDS_A_NOTE: ReadonlySet<Intent> = new Set(['allergens', 'shelf_life', 'restock']);
const NAMES_A_WISH: ReadonlySet<Intent> = new Set(['suitability', 'colors', 'material']);

function respondAboutProduct(given: Situation, intent: Intent): void {
  const { draft, asked, conversation, index } = given;
  const what = intentSpec(intent).name[draft.lang];
  const goods = asked.constraints.concepts.goods ?? [];
  const candidates = asked.explicit || goods.length === 0 ? [] : candidatesFor(given);
  const inFocus =
    asked.product &&
    (asked.explicit || asked.kinds.length > 0 || goods.length === 0 || isOfKind(given, asked.product, goods))
      ? asked.product
      : undefined;
  const product = inFocus ?? (candidates.length === 1 ? candidates[0] : undefined);

  if (
    (!asked.explicit || (asked.mentions[0]?.score ?? 1) < FULL_NAME) &&
    intentSpec(intent).topics.length > 0
  ) {
    if (answerFromSpecificNote(given)) return;
  }
  if (product && answerFromProduct(draft, product, asked)) return;
  if (product && !FROM_VARIANTS.has(intent) && answerLike(given, product)) return;
  if (answerFromNotes(given)) {
    draft.kind = 'knowledge';
    if (product) draft.useProduct(product);
    return;
  }
  if (product) {
    if (intent === 'suitability' && answerUnsaid(draft, product)) return;
    draft.useProduct(product);
    refuse(draft, index.shop, conversation, what, inLang(product.title, draft.lang));
    return;
  }
  const wishes = Object.keys(asked.constraints.concepts).some((group) => group !== 'service');
  if (goods.length > 0 && (candidates.length === 0 || SHOWS_WHAT_FITS.has(intent))) browse(given);
  else if (candidates.length > 1)
    askWhich(draft, candidates, intent === 'price' ? 'several_price' : 'several');
  else if (intent === 'discount') {
    draft.kind = 'choice';
    answerWithRanking(draft, index, asked.constraints, 'sale');
  } else if (NAMES_A_WISH.has(intent) && wishes) browse(given);
  else if (NEEDS_A_NOTE.has(intent)) refuse(draft, index.shop, conversation, what);
  else askWhich(draft, shownProducts(given), 'which');
}

const RANKINGS: Readonly<Partial<Record<Intent, 'best' | 'newest' | 'sale'>>> = {
  best_sellers: 'best',
  new_arrivals: 'newest',
  on_sale: 'sale',
};

function respondWithChoice(given: Situation, intent: Intent): void {
  const { draft, asked, index } = given;
  const { constraints } = asked;
  const named = asked.explicit && asked.mentions.length > 0 ? asked.product : undefined;
  if (named && (intent === 'browse' || intent === 'recommend')) {
    // "Do you have the Sunday Linen Shirt?" asks about that one.
    if (
      answerFromProduct(draft, named, { ...asked, intent: intent === 'browse' ? 'stock' : 'description' })
    ) {
      draft.kind = 'fact';
      return;
    }
  }
  const ranking = RANKINGS[intent];
  if (ranking) answerWithRanking(draft, index, constraints, ranking);
  else if (intent === 'cheaper') respondWithCheaper(given);
  else if (intent === 'compare') respondWithComparison(given);
  else if (intent === 'browse' && Object.keys(constraints.concepts).length === 0 && !constraints.price) {
    answerWithCategories(draft, index);
  } else {
    if (intent === 'gift_idea') answerFromNotes(given, NOTE_BESIDE_CHOICE);
    const lead = intent === 'gift_idea' || intent === 'browse' ? intent : 'recommend';
    answerWithChoice(draft, index, asked, lead, relevance(given));
  }
}

/** Cheaper than what was shown, or than the one talked about; of the kind that was asked for. */
function respondWithCheaper(given: Situation): void {
  const { draft, asked, index, conversation } = given;
  const own = asked.constraints.concepts.goods;
  const than = own ? [] : asked.product ? [asked.product] : shownProducts(given);
  const { concepts } = own ? asked.constraints : (conversation.lastConstraints ?? asked.constraints);
  answerWithRanking(draft, index, { concepts: asked.product && !own ? {} : concepts }, 'cheaper', than);
}

const BETWEEN = /和|跟|与|还是|，|,|\b(?:or|and|vs|versus|than)\b/i;

function respondWithComparison(given: Situation): void {
  const { draft, asked, index, conversation } = given;
  const byPlace = ordinalMentions(asked.question, conversation.shown).flatMap(
    (id) => index.productById.get(id) ?? [],
  );
  const byName = asked.mentions.map(({ product }) => product);
  const byKind = (asked.constraints.concepts.goods ?? []).flatMap(
    (id) => candidatesFor(given, [id])[0] ?? [],
  );
  const byPart = asked.question.split(BETWEEN).flatMap((part) => productIn(given, part) ?? []);
  const twoOfKind = candidatesFor(given);
  const pair = [
    byPlace,
    byName,
    byPart,
    byKind,
    twoOfKind.length === 2 ? twoOfKind : [],
    shownProducts(given).slice(0, 2),
  ]
    .map((products) => [...new Set(products)])
    .find((products) => products.length >= 2);
  const properties = propertiesAsked(asked.rest);
  const told = (product: Product): string | undefined =>
    passageTelling(product, draft.lang, properties, asked.rest, index.retriever)?.text;
  if (pair) answerWithComparison(draft, pair, told);
  else {
    draft.kind = 'clarify';
    draft.say('compare_which');
  }
}

/** "Going camping for the first time": no question, but what something is needed for. */
function tellsAWish({ asked, draft }: Situation): boolean {
  const { occasion, season, people } = asked.constraints.concepts;
  if (ASKS.test(asked.question) || !(occasion ?? season ?? people)) return false;
  draft.kind = 'choice';
  return true;
}

function respondToUnknown(given: Situation): void {
  const { draft, asked, index, conversation } = given;
  const { concepts, price } = asked.constraints;
  if (asked.explicit && asked.product) {
    if (answerFromProduct(draft, asked.product, asked) || answerLike(given, asked.product)) return;
    const bare = !saysMore(asked.rest);
    if (bare && answerFromProduct(draft, asked.product, { ...asked, intent: 'description' })) return;
    if (!answerFromNotes(given, STRONG_KNOWLEDGE))
      refuseProperty(given, asked.product, propertiesAsked(asked.rest)[0]);
    else draft.kind = 'knowledge';
    return;
  }
  // A kind of goods that is not sold here is not to be answered by a note that happens to share words.
  const notSold = concepts.goods && candidatesFor(given).length === 0;
  if (
    asked.kinds.length > 0 &&
    !price &&
    asked.product &&
    ASKS.test(asked.question) &&
    saysMore(asked.rest)
  ) {
    if (answerLike(given, asked.product) || answerFromSpecificNote(given)) return;
    refuseProperty(given, asked.product, propertiesAsked(asked.rest)[0]);
    return;
  }
  if (concepts.goods && !price && answerFromSpecificNote(given)) return;
  if (respondFromNoteOnProperty(given)) return;
  const note = bestNote(given);
  if (note && answerFromNotes(given, notSold ? STRONG_KNOWLEDGE : UNKNOWN_KNOWLEDGE)) {
    draft.kind = 'knowledge';
  } else if (concepts.goods ?? price) browse(given);
  else if (tellsAWish(given)) answerWithChoice(draft, index, asked, 'recommend', relevance(given));
  else refuse(draft, index.shop, conversation, '');
}
