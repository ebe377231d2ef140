/** @file The assistant: question and conversation in, answer and conversation out. Facts by code; see wording.ts for the model. */
import { type Product } from '../catalogue/product';
import { type KnowledgeTopic } from '../knowledge/knowledge';
import { inLang, type Lang } from '../../lib/lang';
import { splitSentences } from '../ground/gate';
import { type Answer, type AnswerKind, type AssistantShop } from './answer';
import { answerWithCategories, answerWithChoice, answerWithComparison, answerWithRanking, askWhich } from './answer-choice';
import { answerFromProduct } from './answer-product';
import { answerTalk, refuse, sayContact } from './answer-talk';
import { choose } from './choose';
import { type Conversation, NEW_CONVERSATION } from './conversation';
import { Draft } from './draft';
import { followUps } from './follow-ups';
import { INTENTS, intentSpec, type Intent } from './intent';
import { ordinalMentions } from './mention';
import { indexShop, type ShopIndex } from './shop-index';
import { understand, type Understood } from './understand';

export interface Turn {
  readonly answer: Answer;
  readonly conversation: Conversation;
}

export interface ReplyOptions {
  /** The question's vector in the space of the vectors given to `index.retriever.useVectors`. */
  readonly queryVector?: Float32Array;
  /** Answer in this language rather than the question's own. */
  readonly lang?: Lang;
}

/** A question of the shop's notes this sure needs no second look at the products. */
const STRONG_KNOWLEDGE = 0.95;
/** Without a known intent, an entry must match better. */
const UNKNOWN_KNOWLEDGE = 0.62;

const HANDLING: Readonly<Record<(typeof INTENTS)[Intent]['handling'], AnswerKind>> = {
  product: 'fact',
  knowledge: 'knowledge',
  choice: 'choice',
  talk: 'talk',
  decline: 'declined',
};

export class Assistant {
  readonly index: ShopIndex;

  constructor(shop: AssistantShop) {
    this.index = indexShop(shop);
  }

  /** Pure: the same question in the same conversation gives the same answer. Cost: about 10 ms. */
  reply(question: string, conversation: Conversation = NEW_CONVERSATION, options: ReplyOptions = {}): Turn {
    const asked = understand(question, {
      names: this.index.names,
      retriever: this.index.retriever,
      productById: this.index.productById,
      currency: this.index.shop.manifest.currency,
      conversation,
    });
    const { intent } = asked;
    const kind = intent === 'unknown' ? 'fact' : HANDLING[intentSpec(intent).handling];
    const draft = new Draft(options.lang ?? asked.lang, intent, kind, seedOf(question));
    this.#answer(draft, asked, conversation, options.queryVector);
    draft.followUps = followUps(draft, asked, this.index);
    const answer = draft.build();
    return { answer, conversation: this.#remember(answer, asked, conversation) };
  }

  #answer(draft: Draft, asked: Understood, conversation: Conversation, vector?: Float32Array): void {
    const { intent } = asked;
    const { shop } = this.index;
    if (intent === 'unknown') {
      this.#answerUnknown(draft, asked, conversation, vector);
      return;
    }
    switch (intentSpec(intent).handling) {
      case 'decline':
        answerTalk(draft, intent, shop);
        return;
      case 'talk':
        this.#answerTalk(draft, asked, intent, vector);
        return;
      case 'product':
        this.#answerAboutProduct(draft, asked, intent, conversation, vector);
        return;
      case 'choice':
        this.#answerChoice(draft, asked, intent, conversation, vector);
        return;
      case 'knowledge':
        this.#answerKnowledge(draft, asked, intent, conversation, vector);
        return;
    }
  }

  #answerTalk(draft: Draft, asked: Understood, intent: Intent, vector?: Float32Array): void {
    answerTalk(draft, intent, this.index.shop);
    if (intent === 'complaint' || intent === 'contact') this.#fromKnowledge(draft, asked, vector, 0.85);
  }

  #answerKnowledge(draft: Draft, asked: Understood, intent: Intent, conversation: Conversation, vector?: Float32Array): void {
    if (intent === 'order_status') {
      draft.say('orders_private');
      draft.offerPerson = true;
    }
    if (intent === 'privacy') draft.say('privacy');
    if (this.#fromKnowledge(draft, asked, vector)) {
      draft.kind = 'knowledge';
      if (intent === 'order_status') draft.say('person');
      return;
    }
    if (intent === 'privacy') {
      draft.kind = 'talk';
      return;
    }
    if (intent === 'order_status') {
      draft.kind = 'refusal';
      draft.missing = intentSpec(intent).name[draft.lang];
      sayContact(draft, this.index.shop);
      return;
    }
    if (intent === 'gift_wrap' || intent === 'custom') {
      // "gift box" may be a thing on sale.
      if (asked.constraints.concepts.goods && this.#browse(draft, asked, vector)) return;
    }
    refuse(draft, this.index.shop, conversation, intentSpec(intent).name[draft.lang]);
  }

  /** Writes the best entry of the shop's notes; false where none is good enough. */
  #fromKnowledge(draft: Draft, asked: Understood, vector?: Float32Array, atLeast = 0): boolean {
    const hit = this.index.knowledge.find(asked, vector)[0];
    if (!hit || hit.score < Math.max(atLeast, this.#needed(asked, hit.entry.topic))) return false;
    const text = inLang(hit.entry.answer, draft.lang);
    if (hit.loose && asked.intent !== 'unknown') {
      draft.say('closest_note', { what: intentSpec(asked.intent).name[draft.lang] }, [hit.entry.id]);
      draft.offerPerson = true;
    }
    const first = draft.sentences.length;
    for (const sentence of splitSentences(text)) draft.write(sentence, [hit.entry.id]);
    draft.useKnowledge(hit.entry);
    if (first === 0) {
      draft.wording = {
        question: asked.question,
        facts: [
          { kind: 'b', value: inLang(this.index.shop.manifest.name, draft.lang) },
          { kind: 'faq', question: inLang(hit.entry.question, draft.lang), answer: text },
        ],
        slot: 'q0',
        polarity: 'neither',
        sentence: -1,
      };
    }
    return true;
  }

  /** An entry on another subject than the intent's must match better. */
  #needed(asked: Understood, topic: KnowledgeTopic): number {
    if (asked.intent === 'unknown') return UNKNOWN_KNOWLEDGE;
    const topics: readonly KnowledgeTopic[] = intentSpec(asked.intent).topics;
    return topics.includes(topic) ? 0 : UNKNOWN_KNOWLEDGE;
  }

  #answerAboutProduct(
    draft: Draft,
    asked: Understood,
    intent: Intent,
    conversation: Conversation,
    vector?: Float32Array,
  ): void {
    const topics = intentSpec(intent).topics;
    const knowledge = topics.length > 0 ? this.index.knowledge.find(asked, vector)[0] : undefined;
    const goods = asked.constraints.concepts.goods ?? [];
    const candidates = asked.explicit || goods.length === 0 ? [] : this.#candidates(asked);
    const focusFits =
      asked.product !== undefined &&
      (asked.explicit || goods.length === 0 || this.#isOfKind(asked.product, goods));
    const product = focusFits ? asked.product : candidates.length === 1 ? candidates[0] : undefined;

    if (!focusFits && knowledge && knowledge.score >= STRONG_KNOWLEDGE) {
      if (this.#fromKnowledge(draft, asked, vector)) {
        draft.kind = 'knowledge';
        return;
      }
    }
    if (product && answerFromProduct(draft, product, asked)) return;
    if (this.#fromKnowledge(draft, asked, vector)) {
      draft.kind = 'knowledge';
      if (product) draft.useProduct(product);
      return;
    }
    if (product) {
      draft.useProduct(product);
      refuse(draft, this.index.shop, conversation, intentSpec(intent).name[draft.lang], inLang(product.title, draft.lang));
      return;
    }
    if (goods.length > 0 && candidates.length === 0) {
      this.#browse(draft, asked, vector);
      return;
    }
    if (candidates.length > 1) {
      if (intent === 'colors' || intent === 'size_available' || intent === 'suitability' || intent === 'stock') {
        // "Do you have a red dress?" names a kind and a wish: show what fits.
        this.#browse(draft, asked, vector);
        return;
      }
      askWhich(draft, candidates, intent === 'price' ? 'several_price' : 'several');
      return;
    }
    if (intent === 'discount') {
      answerWithRanking(draft, this.index, asked.constraints, 'sale');
      draft.kind = 'choice';
      return;
    }
    if (intent === 'suitability' || intent === 'colors' || intent === 'material') {
      if (Object.keys(asked.constraints.concepts).some((group) => group !== 'service')) {
        this.#browse(draft, asked, vector);
        return;
      }
    }
    if (intent === 'allergens' || intent === 'shelf_life' || intent === 'restock') {
      refuse(draft, this.index.shop, conversation, intentSpec(intent).name[draft.lang]);
      return;
    }
    askWhich(draft, this.#recent(conversation), 'which');
  }

  #answerChoice(draft: Draft, asked: Understood, intent: Intent, conversation: Conversation, vector?: Float32Array): void {
    const { constraints } = asked;
    if (asked.explicit && asked.product && (intent === 'browse' || intent === 'recommend') && asked.mentions.length > 0) {
      // "Do you have the Sunday Linen Shirt?"
      if (answerFromProduct(draft, asked.product, { ...asked, intent: intent === 'browse' ? 'stock' : 'description' })) {
        draft.kind = 'fact';
        return;
      }
    }
    switch (intent) {
      case 'best_sellers':
        answerWithRanking(draft, this.index, constraints, 'best');
        return;
      case 'new_arrivals':
        answerWithRanking(draft, this.index, constraints, 'newest');
        return;
      case 'on_sale':
        answerWithRanking(draft, this.index, constraints, 'sale');
        return;
      case 'cheaper':
        this.#cheaper(draft, asked, conversation);
        return;
      case 'compare':
        this.#compare(draft, asked, conversation);
        return;
      default: {
        if (intent === 'browse' && Object.keys(constraints.concepts).length === 0 && !constraints.price) {
          answerWithCategories(draft, this.index);
          return;
        }
        // A note of the shop that answers exactly this (such as gift ideas) goes first.
        const note = this.index.knowledge.find(asked, vector)[0];
        if (note && note.score >= 1.05 && intent !== 'recommend') this.#fromKnowledge(draft, asked, vector);
        const lead = intent === 'gift_idea' ? 'gift_idea' : intent === 'browse' ? 'browse' : 'recommend';
        answerWithChoice(draft, this.index, asked, lead, this.#relevance(asked, vector));
      }
    }
  }

  #cheaper(draft: Draft, asked: Understood, conversation: Conversation): void {
    const shown = conversation.shown.map((id) => this.index.productById.get(id)).filter((item) => item !== undefined);
    const own = asked.constraints.concepts.goods;
    const than = own !== undefined ? [] : asked.product ? [asked.product] : shown;
    const { concepts } = own === undefined ? (conversation.lastConstraints ?? asked.constraints) : asked.constraints;
    const kind = asked.product && own === undefined ? {} : concepts;
    answerWithRanking(draft, this.index, { concepts: kind }, 'cheaper', than);
  }

  #compare(draft: Draft, asked: Understood, conversation: Conversation): void {
    const pointed = ordinalMentions(asked.question, conversation.shown);
    const byPlace = pointed.map((id) => this.index.productById.get(id)).filter((item) => item !== undefined);
    const named = asked.mentions.map(({ product }) => product);
    const shown = conversation.shown.map((id) => this.index.productById.get(id)).filter((item) => item !== undefined);
    const goods = asked.constraints.concepts.goods ?? [];
    const byKind = goods.map((id) => this.#candidates({ ...asked, constraints: { concepts: { goods: [id] } } })[0]);
    const sets = [byPlace, named, byKind.filter((item) => item !== undefined), shown.slice(0, 2)];
    const pair = sets.map((set) => [...new Set(set)]).find((set) => set.length >= 2);
    if (pair) answerWithComparison(draft, pair);
    else {
      draft.kind = 'clarify';
      draft.say('compare_which');
    }
  }

  #answerUnknown(draft: Draft, asked: Understood, conversation: Conversation, vector?: Float32Array): void {
    const { concepts, price } = asked.constraints;
    if (asked.explicit && asked.product) {
      if (answerFromProduct(draft, asked.product, asked)) return;
      if (answerFromProduct(draft, asked.product, { ...asked, intent: 'description' })) return;
    }
    if (this.#fromKnowledge(draft, asked, vector, UNKNOWN_KNOWLEDGE)) {
      draft.kind = 'knowledge';
      return;
    }
    if (concepts.goods ?? price) {
      this.#browse(draft, asked, vector);
      return;
    }
    refuse(draft, this.index.shop, conversation, '');
  }

  #browse(draft: Draft, asked: Understood, vector?: Float32Array): boolean {
    draft.kind = 'choice';
    answerWithChoice(draft, this.index, asked, 'browse', this.#relevance(asked, vector));
    return true;
  }

  #isOfKind(product: Product, goods: readonly string[]): boolean {
    const profile = this.index.profiles.find((item) => item.product.id === product.id);
    return goods.every((id) => profile?.concepts.goods.has(id) === true);
  }

  /** Products of the kind named, the best matching first. */
  #candidates(asked: Understood): Product[] {
    const { goods, material, color } = asked.constraints.concepts;
    const concepts = {
      ...(goods ? { goods } : {}),
      ...(asked.intent !== 'material' && material ? { material } : {}),
      ...(asked.intent !== 'colors' && color ? { color } : {}),
    };
    const { choices } = choose(this.index.profiles, { concepts }, { limit: 12, popularity: this.index.popularity });
    return choices.map(({ profile }) => profile.product);
  }

  #recent(conversation: Conversation): Product[] {
    return conversation.shown.map((id) => this.index.productById.get(id)).filter((item) => item !== undefined);
  }

  #relevance(asked: Understood, vector?: Float32Array): ReadonlyMap<string, number> {
    const hits = this.index.retriever.search(asked.question, {
      kind: 'product',
      limit: 40,
      ...(vector ? { queryVector: vector } : {}),
    });
    return new Map(hits.map(({ document, coverage }, place) => [document.id, coverage * 0.6 + 0.4 / (1 + place)]));
  }

  #remember(answer: Answer, asked: Understood, before: Conversation): Conversation {
    const shown = answer.offers.length > 0 ? answer.offers.map(({ productId }) => productId) : before.shown;
    const talkedAbout =
      answer.kind === 'fact' && answer.offers.length === 0
        ? (answer.sources.find((id) => this.index.productById.has(id)) ?? before.focus)
        : answer.offers.length > 0
          ? answer.offers.length === 1
            ? answer.offers[0]?.productId
            : undefined
          : asked.explicit
            ? asked.product?.id
            : before.focus;
    const what = answer.missing;
    return {
      shown,
      lastIntent: answer.intent,
      ...(talkedAbout === undefined ? {} : { focus: talkedAbout }),
      ...(answer.kind === 'choice' ? { lastConstraints: asked.constraints } : before.lastConstraints ? { lastConstraints: before.lastConstraints } : {}),
      ...(answer.kind === 'clarify' && answer.intent !== 'unknown' ? { pending: answer.intent } : {}),
      ...(answer.kind === 'refusal' && what !== undefined
        ? { refused: { what, times: before.refused?.what === what ? before.refused.times + 1 : 1 } }
        : {}),
    };
  }
}

/** Varies the wording between questions, never between two times the same question. */
function seedOf(question: string): number {
  let seed = 0;
  for (const character of question) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return seed >>> 1;
}
