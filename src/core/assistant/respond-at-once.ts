/** @file What is answered before the intent has its say: unsold goods, matters of safety, situations told, one property of one thing. */
import { inLang } from '../../lib/lang';
import { answerLike, answerProperty, answerStrictly } from './answer-property';
import { intentSpec, type Intent } from './intent';
import { passageTelling, saysMore } from './passages';
import { isStrict, propertiesAsked, strictOf } from './properties';
import {
  answerFromNotes,
  answerFromSpecificNote,
  candidatesFor,
  writeNote,
  type Situation,
} from './situation';
import { type Property } from './property';
import { unsoldObject } from './unsold';

/** A situation that we recognised leads to its note more surely than its words. */
const TOLD = 0.55;
/** An intent this sure is not overruled by a guess about goods. */
const SURE = 0.85;
/** So much of a question that looks like a wish must stand in one sentence of the record. */
const SURELY_LIKE = 0.7;

/** True if the answer is written. */
export function respondAtOnce(given: Situation): boolean {
  return respondToUnsold(given) || respondStrictly(given) || respondToTold(given) || respondToProperty(given);
}

/** A question about a thing, not a wish for one. */
export const ASKS =
  /^(?:is|are|does|do(?! you (?:have|sell|stock))|can|could|will|would|how|what|which|why|who|should)\b|吗|么|能不能|会不会|怎么|什么|几|多少|多久|哪|(.)不\1|不(?:会|能|可以)?[?？]?$/i;

/** A machine's name ("扫地机器人") may even look like a question about the assistant. */
const MAY_ASK_FOR_GOODS: ReadonlySet<Intent | 'unknown'> = new Set([
  'unknown',
  'browse',
  'recommend',
  'stock',
  'price',
  'suitability',
  'description',
  'identity',
  'capabilities',
  'off_topic',
  'allergens',
]);

/** Something asked for that is none of our goods. */
function respondToUnsold(given: Situation): boolean {
  const { asked, draft, index } = given;
  if (asked.explicit || asked.told || !MAY_ASK_FOR_GOODS.has(asked.intent)) return false;
  const what = unsoldObject(asked.question, index.goods);
  if (what === undefined) return false;
  draft.kind = 'refusal';
  draft.missing = what;
  draft.offerPerson = true;
  draft.say('not_sold', { what });
  return true;
}

/** Words of someone who looks for a thing, not into one. */
const WISHES =
  /送|礼|推荐|买|找|想要|gift|present|recommend|suggest|buy|looking for|need|want|\bfor (?:my|a|an)\b/i;

/** Safety, health and certificates: the record of that very product, or nothing. */
function respondStrictly(given: Situation): boolean {
  const { asked } = given;
  const properties = propertiesAsked(asked.rest);
  const strict = strictOf(properties);
  const handling = asked.intent === 'unknown' ? 'product' : intentSpec(asked.intent).handling;
  if (strict.length === 0 || asked.intent === 'injection') return false;
  const certain = asked.kinds.length > 0 ? asked.product : undefined;
  const asksAbout =
    handling !== 'choice' || asked.explicit || asked.intent === 'browse' || !WISHES.test(asked.question);
  if (certain && asksAbout) {
    answerStrictly(given, certain, properties);
    return true;
  }
  if (certain || asked.told || asked.intent === 'gift_idea') return false;
  if (asked.constraints.concepts.goods && strict.some(({ id }) => id !== 'age')) {
    answerWithThoseThatTell(given, strict);
    return true;
  }
  if (handling === 'choice' || !strict.some(({ id }) => id === 'pregnancy' || id === 'medical')) return false;
  answerStrictly(given, undefined, properties);
  return true;
}

/** "Any tea without caffeine?": those whose record tells it, in its own words; a list of teas would be a yes. */
function answerWithThoseThatTell(given: Situation, strict: readonly Property[]): void {
  const { draft, asked, index } = given;
  const telling = candidatesFor(given)
    .filter((product) => passageTelling(product, draft.lang, strict, asked.rest, index.retriever))
    .slice(0, 3);
  if (telling.length === 0) {
    answerStrictly(given, undefined, strict);
    return;
  }
  for (const product of telling) {
    answerProperty(given, product, strict);
    draft.offer(product, []);
  }
}

/** "The mug was in pieces": what the notes say of that situation. */
function respondToTold(given: Situation): boolean {
  const { asked, draft } = given;
  if (!asked.told || asked.intent === 'unknown' || asked.intent === 'complaint') return false;
  if (asked.intent === 'order_status') draft.say('orders_private');
  if (answerFromNotes(given, TOLD)) {
    draft.kind = 'knowledge';
    draft.offerPerson ||= asked.intent === 'order_status';
    return true;
  }
  if (asked.intent === 'order_status') draft.sentences.pop();
  return false;
}

/** These are answered from the variants, whatever else the question names. */
export const FROM_VARIANTS: ReadonlySet<Intent | 'unknown'> = new Set([
  'price',
  'discount',
  'stock',
  'restock',
  'size_available',
  'sizes',
  'colors',
  'compare',
  'cheaper',
  'injection',
]);

/** "Can your bowls go in the microwave?": the note whose own question is about that property. */
export function respondFromNoteOnProperty(given: Situation): boolean {
  const { asked, draft, index } = given;
  const properties = propertiesAsked(asked.rest).filter((property) => !isStrict(property));
  const entry = index.shop.knowledge.find(({ question }) =>
    properties.some(({ ask }) => ask.test(inLang(question, draft.lang))),
  );
  if (!entry || properties.length === 0) return false;
  draft.kind = 'knowledge';
  writeNote(given, entry);
  return true;
}

/** Two or three of a kind, and which is meant was not said: what each record tells of the property. */
function respondForEach(given: Situation): boolean {
  const { asked, draft } = given;
  const handling = asked.intent === 'unknown' ? 'product' : intentSpec(asked.intent).handling;
  const properties = propertiesAsked(asked.rest);
  if (!asked.constraints.concepts.goods || properties.length === 0 || handling !== 'product') return false;
  if (!ASKS.test(asked.question)) return false;
  const some = candidatesFor(given);
  if (some.length < 2 || some.length > 3) return false;
  if (answerFromSpecificNote(given)) return true;
  const telling = some.filter((product) =>
    passageTelling(product, draft.lang, properties, asked.rest, given.index.retriever),
  );
  if (telling.length < some.length && respondFromNoteOnProperty(given)) return true;
  const told = telling.filter((product) => answerProperty(given, product, properties));
  for (const product of told) draft.offer(product, []);
  return told.length > 0;
}

/** A property of one certain product that its record tells. */
function respondToProperty(given: Situation): boolean {
  const { asked } = given;
  const aboutColor = asked.intent === 'colors' && !/颜色|几色|有|还|colou?rs?\b|\bin\b/i.test(asked.rest);
  if (FROM_VARIANTS.has(asked.intent) && !aboutColor) return false;
  if (!asked.product || asked.kinds.length === 0) return respondForEach(given);
  const handling = asked.intent === 'unknown' ? 'product' : intentSpec(asked.intent).handling;
  if (handling === 'choice' && !asked.explicit && (asked.intent !== 'browse' || asked.constraints.price))
    return false;
  if (handling === 'knowledge' && !asked.explicit && asked.confidence >= SURE) return false;
  const properties = propertiesAsked(asked.rest);
  if (properties.length > 0) return answerProperty(given, asked.product, properties);
  // "Does the hoodie have a drawstring?" is no wish to see hoodies.
  return asked.intent === 'browse' && saysMore(asked.rest) && answerLike(given, asked.product, SURELY_LIKE);
}
