/** @file Questions about one product, answered from its record: one function per intent, in a table. */
import { type AttributeKey, type Product } from '../catalogue/product';
import { findConcepts, withBroader } from '../retrieve/concepts';
import { type ShopFact } from '../slots/facts';
import { inLang, type Lang } from '../../lib/lang';
import { hasSize } from './choose';
import { type Draft } from './draft';
import { type Intent } from './intent';
import { FEW, productFacts, type ProductFacts } from './product-facts';
import { colorOf, isSellable, optionText, sizeOf } from './product-profile';
import { list } from './templates';
import { type Understood } from './understand';
import { lastOf, planFact } from './wording-plan';

interface Case {
  readonly draft: Draft;
  readonly product: Product;
  readonly facts: ProductFacts;
  readonly asked: Understood;
  readonly lang: Lang;
}

const STOCK = {
  en: { some: 'in stock', few: (count: number) => `${count} left`, none: 'sold out' },
  zh: { some: '有现货', few: (count: number) => `还剩${count}件`, none: '暂时缺货' },
} as const;

/** Writes the answer; false where the record says nothing about it. */
type Answering = (given: Case) => boolean;

/** Lets a model word the sentence last written, from the name and the one fact that answers the question. */
function plan({ draft, facts, asked }: Case, fact: ShopFact, choice?: string): void {
  draft.wording = planFact(asked.question, facts.name, fact, lastOf(draft.sentences), choice);
}

function say(given: Case, ...args: [Parameters<Draft['say']>[0], Readonly<Record<string, string>>?]): void {
  given.draft.say(args[0], { name: given.facts.name, ...args[1] }, [given.product.id]);
}

function reductionLine(given: Case): void {
  const { was, saved } = given.facts;
  if (was !== undefined && saved !== undefined) say(given, 'price_was', { was, saved });
}

const price: Answering = (given) => {
  const { facts } = given;
  say(given, facts.priceVaries ? 'price_from' : 'price', { price: facts.price });
  if (!facts.priceVaries) plan(given, { intent: 'price', value: facts.price });
  reductionLine(given);
  if (!facts.inStock) say(given, 'stock_no');
  return true;
};

const discount: Answering = (given) => {
  const { facts } = given;
  if (facts.was === undefined) {
    say(given, 'discount_no', { price: facts.price });
    return true;
  }
  say(given, 'price', { price: facts.price });
  reductionLine(given);
  return true;
};

const stock: Answering = (given) => {
  const { facts, product, lang, asked } = given;
  // "Is the red one left?" asks for that one.
  if (asked.constraints.size !== undefined && facts.sizes.length > 0) return sizeAvailable(given);
  if ((asked.constraints.concepts.color ?? []).length > 0 && facts.colors.length > 1) return colors(given);
  if (!facts.inStock) {
    say(given, 'stock_no');
    plan(given, { intent: 'stock', yes: false, value: STOCK[lang].none });
    return true;
  }
  if (facts.count !== undefined && facts.count <= FEW) {
    say(given, 'stock_low', { count: String(facts.count) });
    plan(given, { intent: 'stock', yes: true, value: STOCK[lang].few(facts.count) });
  } else {
    say(given, 'stock_yes');
    plan(given, { intent: 'stock', yes: true, value: STOCK[lang].some });
  }
  const gone = product.variants.filter((variant) => !isSellable(variant));
  if (gone.length > 0) {
    const names = gone
      .map(({ options }) =>
        Object.values(options)
          .map((value) => optionText(value, lang))
          .join(' '),
      )
      .filter(Boolean);
    if (names.length > 0 && names.length <= 4) say(given, 'stock_part', { gone: list(names, lang) });
  }
  return true;
};

const sizes: Answering = (given) => {
  const { facts, lang } = given;
  if (facts.sizes.length === 0) {
    say(given, 'sizes_none');
    return true;
  }
  const all = list(facts.sizes, lang);
  say(given, 'sizes', { sizes: all });
  plan(given, { intent: 'size-list', value: all });
  const gone = facts.sizes.filter((size) => !facts.sizesInStock.includes(size));
  if (gone.length > 0) say(given, 'sizes_gone', { gone: list(gone, lang) });
  return true;
};

const sizeAvailable: Answering = (given) => {
  const { facts, asked, product, lang } = given;
  const size = asked.constraints.size;
  if (size === undefined || facts.sizes.length === 0) return sizes(given);
  if (!hasSize(facts.sizes, size)) {
    given.draft.useText(size);
    say(given, 'size_never', { size, sizes: list(facts.sizes, lang) });
  } else if (hasSize(facts.sizesInStock, size)) {
    say(given, 'size_yes', { size });
    plan(given, { intent: 'size-available', yes: true, value: list(facts.sizesInStock, lang) }, size);
    const colors = product.variants
      .filter((variant) => isSellable(variant) && hasSize([sizeOf(variant) ?? ''], size))
      .map(colorOf)
      .filter((color) => color !== undefined)
      .map((color) => optionText(color, lang));
    if (colors.length > 1) say(given, 'size_yes_color', { size, colors: list([...new Set(colors)], lang) });
  } else if (facts.sizesInStock.length > 0) {
    say(given, 'size_no', { size, sizes: list(facts.sizesInStock, lang) });
    plan(given, { intent: 'size-available', yes: false, value: list(facts.sizesInStock, lang) }, size);
  } else {
    say(given, 'stock_no');
  }
  return true;
};

const colors: Answering = (given) => {
  const { facts, asked, lang } = given;
  if (facts.colors.length === 0) return false;
  const all = list(facts.colors, lang);
  const wanted = asked.constraints.concepts.color ?? [];
  if (wanted.length === 0) {
    say(given, 'colors', { colors: all });
    plan(given, { intent: 'colors', value: all });
    return true;
  }
  const isWanted = (color: string): boolean =>
    findConcepts(color).some(({ id }) => withBroader(id).some((concept) => wanted.includes(concept)));
  const match = facts.colorsInStock.find(isWanted);
  const gone = facts.colors.find(isWanted);
  const value = list(facts.colorsInStock, lang);
  if (match !== undefined) {
    say(given, 'color_yes', { color: match });
    plan(given, { intent: 'color-available', yes: true, value }, match);
  } else if (gone !== undefined) {
    say(given, 'color_out', { color: gone });
    plan(given, { intent: 'color-available', yes: false, value }, gone);
  } else say(given, 'color_never', { colors: all });
  return true;
};

const material: Answering = (given) => {
  const { facts, asked } = given;
  const made = facts.attribute('material');
  if (made === '') return false;
  const wanted = asked.constraints.concepts.material ?? [];
  const has = findConcepts(made).flatMap(({ id }) => withBroader(id));
  if (wanted.length > 0 && /^(?:is|are|does|do)\b|吗|么|是不是|含|[?？]$/i.test(asked.question.trim())) {
    say(given, wanted.some((id) => has.includes(id)) ? 'material_yes' : 'material_no', { material: made });
  } else {
    say(given, 'material', { material: made });
    plan(given, { intent: 'material', value: made });
  }
  return true;
};

const fromAttribute =
  (key: AttributeKey & ('care' | 'origin' | 'dimensions')): Answering =>
  (given) => {
    const value = given.facts.attribute(key);
    if (value === '') return false;
    say(given, key, { [key]: value });
    plan(given, { intent: key, value });
    return true;
  };

const origin: Answering = (given) => {
  const { vendor } = given.product;
  const brandAsked = /brand|牌子|品牌|manufacturer|厂家|who makes/i.test(given.asked.question);
  if (brandAsked && vendor !== undefined) {
    say(given, 'vendor', { vendor });
    return true;
  }
  return fromAttribute('origin')(given);
};

/** The merchant's own words: the first two sentences of the description, and the features. */
const description: Answering = (given) => {
  const { product, facts, lang, draft } = given;
  const text = inLang(product.description, lang);
  const features = facts.attribute('feature');
  if (text === '' && features === '') return false;
  if (text !== '') draft.write(text, [product.id]);
  if (features !== '') {
    say(given, 'features', { features });
    plan(given, { intent: 'features', value: features });
  }
  return true;
};

const FITNESS_KEYS = ['feature', 'season', 'occasion', 'audience', 'style', 'material', 'care'] as const;

const FITNESS_INTENTS = [
  ['quality', 'features'],
  ['season', 'season'],
  ['occasion', 'scene'],
  ['people', 'audience'],
  ['material', 'material'],
] as const;

/** Is it waterproof, for winter, for my mother? Only what stands in the record counts as yes. */
const suitability: Answering = (given) => {
  const { product, asked, facts, lang } = given;
  const { concepts } = asked.constraints;
  const wanted = [concepts.quality, concepts.season, concepts.occasion, concepts.people, concepts.material]
    .flatMap((ids) => ids ?? [])
    .filter((id) => !facts.name.includes(id));
  const values = FITNESS_KEYS.flatMap((key) =>
    (product.attributes[key] ?? []).map((value) => ({
      text: inLang(value, lang),
      both: `${value.en ?? ''} ${value.zh ?? ''}`,
    })),
  );
  const matched = values.filter(({ both }) =>
    findConcepts(both).some(({ id }) =>
      withBroader(id).some(
        (concept) =>
          wanted.includes(concept) || (concept === 's-all' && wanted.some((want) => want.startsWith('s-'))),
      ),
    ),
  );
  if (wanted.length > 0 && matched.length > 0) {
    const value = list([...new Set(matched.map(({ text }) => text))], lang);
    say(given, 'suits', { matched: value });
    const groups = FITNESS_INTENTS.filter(([group]) => concepts[group] !== undefined);
    const [only] = groups;
    if (only && groups.length === 1) plan(given, { intent: only[1], value });
    return true;
  }
  if (quote(given)) return true;
  return false;
};

/** A sentence of the description that names what is asked about. */
const quote: Answering = (given) => {
  const { product, asked, lang } = given;
  const wanted = new Set(
    findConcepts(asked.question)
      .filter(
        ({ group }) =>
          group === 'quality' || group === 'service' || group === 'occasion' || group === 'season',
      )
      .map(({ id }) => id),
  );
  if (wanted.size === 0) return false;
  const sentences = inLang(product.description, lang).split(/(?<=[。！？.!?])\s*(?=\S)/);
  const found = sentences.find((part) => findConcepts(part).some(({ id }) => wanted.has(id)));
  if (found === undefined || found.length > 200) return false;
  say(given, 'quote', { quote: found });
  return true;
};

const nothing: Answering = () => false;

/** How each question about a product is answered; intents not listed are answered elsewhere. */
const ANSWERING: Readonly<Partial<Record<Intent, Answering>>> = {
  price,
  discount,
  stock,
  restock: nothing,
  size_available: sizeAvailable,
  sizes,
  colors,
  material,
  care: fromAttribute('care'),
  origin,
  dimensions: fromAttribute('dimensions'),
  description,
  suitability,
  shelf_life: quote,
  allergens: quote,
};

/** Answers from the product's record; false (and nothing written) where the record is silent. */
export function answerFromProduct(draft: Draft, product: Product, asked: Understood): boolean {
  const answering = asked.intent === 'unknown' ? quote : ANSWERING[asked.intent];
  if (!answering) return false;
  const given: Case = { draft, product, facts: productFacts(product, draft.lang), asked, lang: draft.lang };
  if (!answering(given)) return false;
  draft.useProduct(product);
  return true;
}
