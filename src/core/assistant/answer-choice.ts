/** @file Answers that are a choice of products: advice, gifts, browsing, best sellers, news, sales, comparisons. */
import { isInStock, priceFrom, type Product } from '../catalogue/product';
import { formatMoney } from '../../lib/format';
import { inLang } from '../../lib/lang';
import { choose, type ChooseResult } from './choose';
import { type Constraints } from './constraints';
import { type Draft } from './draft';
import { type ShopIndex } from './shop-index';
import { productFacts } from './product-facts';
import { goodsText, reasonsFor, relaxedText, wishText } from './reasons';
import { list, type TemplateKey } from './templates';
import { type Understood } from './understand';
import { lastOf, planSuggestion } from './wording-plan';

const CARDS = 4;

function offerAll(draft: Draft, index: ShopIndex, result: ChooseResult, constraints: Constraints): void {
  for (const choice of result.choices) {
    const { product } = choice.profile;
    draft.offer(
      product,
      reasonsFor(choice, constraints, draft.lang, (index.popularity.get(product.id) ?? 0) > 0.8),
    );
  }
  if (constraints.size !== undefined) draft.useText(constraints.size);
}

/** Names the first products with their prices, so that the text alone is an answer too. */
function nameSome(draft: Draft, index: ShopIndex, count: number): void {
  for (const { productId } of draft.offers.slice(0, count)) {
    const product = index.productById.get(productId);
    if (!product) continue;
    const { name, price } = productFacts(product, draft.lang);
    draft.say('reason_more', { name, price }, [product.id]);
  }
}

/** Whether the shop has the kind of goods asked for; says so where not. Gives true if it wrote the answer. */
function refuseKind(draft: Draft, index: ShopIndex, result: ChooseResult, constraints: Constraints): boolean {
  if (result.nothing === null) return false;
  const what = goodsText(constraints, draft.lang);
  if (result.nothing === 'not-sold') {
    draft.kind = 'refusal';
    draft.missing = what;
    draft.say('not_sold', { what });
    draft.offerPerson = true;
    return true;
  }
  draft.kind = 'choice';
  draft.say('sold_out_kind', { what });
  const goods = constraints.concepts.goods ?? [];
  for (const { product, concepts } of index.profiles) {
    if (goods.some((id) => concepts.goods.has(id)) && draft.evidence.length < 4) draft.useProduct(product);
  }
  draft.offerPerson = true;
  return true;
}

/** Advice, gifts and browsing: choices for the wishes, or the nearest ones and what they lack. */
export function answerWithChoice(
  draft: Draft,
  index: ShopIndex,
  asked: Understood,
  lead: 'recommend' | 'gift_idea' | 'browse',
  relevance: ReadonlyMap<string, number>,
): void {
  const { constraints } = asked;
  const result = choose(index.profiles, constraints, {
    limit: CARDS,
    popularity: index.popularity,
    relevance,
  });
  if (refuseKind(draft, index, result, constraints)) return;
  if (constraints.foreignCurrency !== undefined) {
    draft.say('foreign_currency', { currency: index.shop.manifest.currency });
  }
  const wish = wishText(constraints, draft.lang);
  if (result.relaxed.length > 0) {
    draft.say('relaxed', { relaxed: relaxedText(result.relaxed, draft.lang) });
  } else if (lead === 'gift_idea') {
    if (wish === '') draft.say('gift');
    else draft.say('gift_for', { wish });
  } else if (lead === 'browse') {
    draft.say('browse');
  } else if (wish === '') draft.say('choice');
  else draft.say('choice_for', { wish });
  const place = lastOf(draft.sentences);
  offerAll(draft, index, result, constraints);
  if (lead !== 'browse' && result.relaxed.length === 0) planFirst(draft, index, asked, lead, place);
  nameSome(draft, index, 2);
}

/** Lets a model open the choice with the first of it and why. */
function planFirst(
  draft: Draft,
  index: ShopIndex,
  asked: Understood,
  lead: 'recommend' | 'gift_idea',
  place: ReturnType<typeof lastOf>,
): void {
  const [first] = draft.offers;
  const product = first && index.productById.get(first.productId);
  if (!product || first.reasons.length === 0) return;
  const intent = lead === 'gift_idea' ? 'gift-advice' : lead;
  const name = inLang(product.title, draft.lang);
  draft.wording = planSuggestion(asked.question, intent, name, first.reasons, draft.lang, place);
}

/** What the shop sells, by its categories. */
export function answerWithCategories(draft: Draft, index: ShopIndex): void {
  const categories = [...new Set(index.profiles.map(({ product }) => inLang(product.category, draft.lang)))];
  draft.say('browse_all', { categories: list(categories.filter(Boolean), draft.lang) });
  draft.useText(categories.join('\n'));
  const seen = new Set<string>();
  for (const { product } of byPopularity(index)) {
    if (draft.offers.length >= CARDS || seen.has(product.categoryId)) continue;
    seen.add(product.categoryId);
    draft.offer(product, []);
  }
}

function byPopularity(index: ShopIndex): { readonly product: Product }[] {
  return index.profiles
    .filter(({ product }) => isInStock(product))
    .sort((a, b) => (index.popularity.get(b.product.id) ?? 0) - (index.popularity.get(a.product.id) ?? 0));
}

/** Best sellers, news, reductions and cheaper ones: a ranking by one field of those that meet the wishes. */
export function answerWithRanking(
  draft: Draft,
  index: ShopIndex,
  constraints: Constraints,
  by: 'best' | 'newest' | 'sale' | 'cheaper',
  than: readonly Product[] = [],
): void {
  const reduced = (product: Product): boolean => priceFrom(product).compareAtMinor !== undefined;
  const prices = than.map((product) => priceFrom(product).minor);
  // "Cheaper" than several: than they are on the whole, and none of them again.
  const limit =
    prices.length === 0 ? Number.POSITIVE_INFINITY : prices.reduce((a, b) => a + b, 0) / prices.length;
  const below = than.reduce<Product | undefined>(
    (low, product) => (low && priceFrom(low).minor <= priceFrom(product).minor ? low : product),
    undefined,
  );
  const pool = index.profiles.filter(
    ({ product }) =>
      (by !== 'sale' || reduced(product)) &&
      (by !== 'cheaper' || priceFrom(product).minor < limit) &&
      !than.includes(product) &&
      (than.length !== 1 || product.categoryId === than[0]?.categoryId),
  );
  const rank: Record<typeof by, (product: Product) => number> = {
    best: (product) => index.popularity.get(product.id) ?? 0,
    newest: (product) => Date.parse(product.addedDay) / 1e12,
    sale: (product) => {
      const { minor, compareAtMinor = minor } = priceFrom(product);
      return 1 - minor / compareAtMinor;
    },
    cheaper: (product) =>
      than.length > 1 ? (index.popularity.get(product.id) ?? 0) : -priceFrom(product).minor,
  };
  const result = choose(pool, constraints, { limit: 60, popularity: new Map() });
  const choices = [...result.choices]
    .sort((a, b) => rank[by](b.profile.product) - rank[by](a.profile.product))
    .slice(0, CARDS);
  if (choices.length === 0 || result.relaxed.length > 0) {
    noneOf(draft, index, constraints, by, below);
    return;
  }
  draft.say(by);
  offerAll(draft, index, { ...result, choices }, constraints);
  nameSome(draft, index, 2);
}

function noneOf(
  draft: Draft,
  index: ShopIndex,
  constraints: Constraints,
  by: 'best' | 'newest' | 'sale' | 'cheaper',
  below: Product | undefined,
): void {
  if (by === 'cheaper' && below) {
    const { name, price } = productFacts(below, draft.lang);
    draft.say('cheaper_none', { name, price }, [below.id]);
    draft.offer(below, []);
    return;
  }
  const result = choose(index.profiles, constraints, { limit: CARDS, popularity: index.popularity });
  if (refuseKind(draft, index, result, constraints)) return;
  draft.say(by === 'sale' ? 'sale_none' : 'choice');
  offerAll(draft, index, result, constraints);
}

/** Two products side by side. */
export function answerWithComparison(
  draft: Draft,
  products: readonly Product[],
  told: (product: Product) => string | undefined = () => undefined,
): void {
  const separator = draft.lang === 'zh' ? '；' : '; ';
  for (const product of products.slice(0, 2)) {
    const facts = productFacts(product, draft.lang);
    const asked = told(product);
    const parts = [
      facts.price,
      asked === undefined ? '' : asked.replace(/[.。；;]$/, ''),
      facts.attribute('material'),
      facts.attribute('season'),
      facts.attribute('feature'),
    ].filter(Boolean);
    draft.say('compare_line', { name: facts.name, facts: parts.join(separator) }, [product.id]);
    draft.offer(product, []);
  }
  const [first, second] = products;
  if (!first || !second || first.currency !== second.currency) return;
  const difference = priceFrom(first).minor - priceFrom(second).minor;
  if (difference === 0) {
    draft.say('compare_same');
    return;
  }
  const money = formatMoney(Math.abs(difference), first.currency, draft.lang);
  draft.useText(money);
  const cheaper = difference < 0 ? first : second;
  draft.say('compare_cheaper', { name: inLang(cheaper.title, draft.lang), difference: money }, [cheaper.id]);
}

/** Which one is meant? Offers the candidates, with their prices if that was the question. */
export function askWhich(
  draft: Draft,
  candidates: readonly Product[],
  key: Extract<TemplateKey, 'which' | 'several' | 'several_price'>,
): void {
  draft.kind = key === 'several_price' ? 'fact' : 'clarify';
  draft.say(candidates.length === 0 ? 'which_bare' : key);
  for (const product of candidates.slice(0, CARDS)) draft.offer(product, []);
}
