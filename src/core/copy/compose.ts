/** @file From facts to the built-in model's prompt: which facts a task gets, and in which words. */
import { type Lang } from '../../lib/lang';
import { type ProductFact, type ProductSlot, type ServiceFact } from '../slots/facts';
import { copyPrompt, descriptionPrompt, servicePrompt, type SlotPrompt } from '../slots/prompts';
import { type SlotLength, type SlotTone, TONED_TASKS, type TonedTask } from '../slots/vocabulary';
import { type AfterSalesTask, type CopyTask } from './channel';
import { mostTokens, PROMPT_ROOM } from './copy-model';
import { type CopyFacts } from './facts';
import { type Known, unknownFor } from './known-facts';
import { OCCASION_WORDS } from './occasions';

export interface Composed {
  readonly task: CopyTask;
  readonly prompt: SlotPrompt;
  /** English nouns such as "jeans", of the type or in the name: no "it is" may stand beside them. */
  readonly isMany: boolean;
}

const NOTHING_KNOWN: Known = {
  type: undefined,
  features: [],
  unknown: [],
  told: [],
  left: [],
  audience: undefined,
  scene: undefined,
  season: undefined,
};

/** Spoken by the shop itself, whoever made the product. */
const SHOP_SPEAKS: ReadonlySet<CopyTask> = new Set([
  'sms',
  'subject',
  'push',
  'live',
  'welcome',
  'greeting',
  'thanks',
]);

const AFTER_SALES: ReadonlySet<CopyTask> = new Set([
  'apology',
  'shipped',
  'delivered',
  'refund',
  'exchange',
  'delay',
  'restock',
  'thanks',
]);
const isAfterSales = (task: CopyTask): task is AfterSalesTask => AFTER_SALES.has(task);
/** These need no product to speak of. */
export const speaksToPerson = (task: CopyTask): boolean =>
  task === 'welcome' || task === 'greeting' || isAfterSales(task);

const isToned = (task: CopyTask): task is TonedTask => (TONED_TASKS as readonly string[]).includes(task);

/**
 * @param round rotates colours and effects, so that another attempt has other things to say.
 * Null where the model has nothing to go on: without a name or a type it writes about things that are not there; nor
 * can it name an occasion that is no day ("new arrivals").
 */
export function compose(
  facts: CopyFacts,
  task: CopyTask,
  tone: SlotTone,
  length: SlotLength,
  round: number,
): Composed | null {
  const { lang } = facts;
  const known = facts.known ?? NOTHING_KNOWN;
  if (!speaksToPerson(task)) {
    if (facts.name === undefined && known.type === undefined) return null;
    const { occasion } = facts;
    if (occasion !== undefined && OCCASION_WORDS[occasion].festival === undefined && !tellsOccasion(facts))
      return null;
  }
  const given = isAfterSales(task)
    ? orderSlots(facts, known)
    : speaksToPerson(task)
      ? [{ slot: 'b' as const, value: facts.shop }]
      : productSlots(facts, known, task, round);
  let prompt = promptOf(task, lang, tone, length, given);
  // The last facts are the least: without them there is room for the text.
  while (mostTokens(prompt.prompt) > PROMPT_ROOM && given.length > 2) {
    given.pop();
    prompt = promptOf(task, lang, tone, length, given);
  }
  return { task, prompt, isMany: lang === 'en' && (known.type?.pluralOnly === true || namesMany(facts)) };
}

/** A sale is told by its offer, a season by its name. */
function tellsOccasion({ occasion, discount, season }: CopyFacts): boolean {
  return (occasion === 'sale' && discount !== undefined) || (occasion === 'season' && season !== undefined);
}

const namesMany = ({ name }: CopyFacts): boolean =>
  name !== undefined && /[^su]s$/i.test(name) && !/(?:canvas|lens|gas)$/i.test(name);

function promptOf(
  task: CopyTask,
  lang: Lang,
  tone: SlotTone,
  length: SlotLength,
  facts: readonly (ProductFact | ServiceFact)[],
): SlotPrompt {
  if (task === 'greeting' || isAfterSales(task)) {
    return servicePrompt({ task, lang, facts: facts.filter(isServiceFact) });
  }
  const given = facts.filter(isProductFact);
  if (task === 'desc') return descriptionPrompt({ lang, tone, length, facts: given });
  return isToned(task)
    ? copyPrompt({ task, tone, lang, facts: given })
    : copyPrompt({ task, lang, facts: given });
}

const ORDER_SLOTS: ReadonlySet<string> = new Set(['usr', 'ord', 'day', 'dat', 'amt']);
const isServiceFact = (fact: ProductFact | ServiceFact): fact is ServiceFact => 'value' in fact;
const isProductFact = (fact: ProductFact | ServiceFact): fact is ProductFact => !ORDER_SLOTS.has(fact.slot);

/** A message has the order's facts, and of the product what names it. */
function orderSlots(facts: CopyFacts, known: Known): ServiceFact[] {
  const { customer, order, days, day, amount } = facts.service ?? {};
  const named = productSlots(facts, known, 'thanks', 0).flatMap((fact) =>
    'value' in fact && ['n', 'b', 't', 'col', 'pri'].includes(fact.slot) ? [fact] : [],
  );
  const of = { usr: customer, ord: order, day: days, dat: day, amt: amount } as const;
  return [
    ...Object.entries(of).flatMap(([slot, value]) =>
      value === undefined ? [] : [{ slot: slot as keyof typeof of, value }],
    ),
    ...named,
  ];
}

function productSlots(facts: CopyFacts, known: Known, task: CopyTask, round: number): ProductFact[] {
  const { lang, occasion } = facts;
  const list: ProductFact[] = [];
  const add = (slot: ProductSlot, value: string | undefined): void => {
    if (value !== undefined) list.push({ slot, value });
  };
  add('n', facts.name);
  add('b', SHOP_SPEAKS.has(task) ? facts.shop : (facts.brand ?? facts.shop));
  if (known.type !== undefined) {
    const { value, withArticle, plural, withMeasure } = known.type;
    list.push(lang === 'zh' ? { slot: 't', value, withMeasure } : { slot: 't', value, withArticle, plural });
  }
  list.push({
    slot: 'features',
    values: known.features.map(({ kind, text, effects }, index) => ({
      kind,
      text: inSentence(text, lang),
      effect: effects[(round + index) % effects.length] ?? '',
    })),
  });
  list.push({ slot: 'unknown', values: unknownFor(known, task).map((text) => inSentence(text, lang)) });
  add('mat', facts.material === undefined ? undefined : inSentence(facts.material, lang));
  add('col', facts.colors.length === 0 ? undefined : facts.colors[round % facts.colors.length]);
  add('aud', known.audience);
  add('scn', known.scene);
  add('sea', known.season);
  add('fes', occasion === undefined ? undefined : OCCASION_WORDS[occasion].festival?.[lang]);
  // "All it costs: from $9" is no sentence; in Chinese 起 stands behind the price and fits.
  const price = facts.priceVaries === true && lang === 'en' ? undefined : facts.price;
  add('pri', price);
  if (price !== undefined) add('was', facts.was);
  add('off', facts.discount);
  add('end', facts.until);
  add('qty', facts.left);
  return list;
}

/** English features and materials begin in lower case, unless the capital is their own. */
function inSentence(text: string, lang: Lang): string {
  return lang === 'en' && /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
