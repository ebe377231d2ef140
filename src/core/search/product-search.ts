/**
 * @file Full-text search of the catalogue in both languages, on the page, without a model. Words that the lexicon knows find
 * what is called otherwise, in either language: "linen shirt" finds 亚麻衬衫.
 */
import MiniSearch, { type Query } from 'minisearch';
import { isInStock, priceFrom, type Product } from '../catalogue/product';
import { expandQuery } from '../lexicon/expand';
import { wordLexicon } from '../lexicon/lexicon';
import { plain } from '../lexicon/term-index';
import { minorDigits } from '../../lib/format';
import { bothLangs, type LocalText } from '../../lib/lang';
import { searchWords } from '../../lib/words';
import { parsePriceQuery, type PriceWish } from './price-query';
import { namePieces, queryWords, type QueryWord } from './query-words';

export interface SearchFilters {
  readonly categoryId?: string | undefined;
  readonly inStockOnly?: boolean;
}

export interface CategoryFacet {
  readonly id: string;
  readonly name: LocalText;
  readonly count: number;
}

export interface SearchResult {
  /** Best first; for a query of nothing but a price, in the catalogue's order. */
  readonly products: readonly Product[];
  /**
   * exact: every word was found (or there were none). nearest: nothing has all of it, these have a part of it, or
   * all but the price. none: nothing at all.
   */
  readonly match: 'exact' | 'nearest' | 'none';
  /** What was understood of the price. */
  readonly price: PriceWish | undefined;
  /** Per category, before the category filter. */
  readonly facets: readonly CategoryFacet[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly attributes: string;
  readonly description: string;
}

export class ProductSearch {
  readonly #index: MiniSearch<Entry>;
  readonly #byId: ReadonlyMap<string, Product>;

  constructor(private readonly products: readonly Product[]) {
    this.#byId = new Map(products.map((product) => [product.id, product]));
    this.#index = new MiniSearch<Entry>({
      fields: ['title', 'category', 'attributes', 'description'],
      tokenize: searchWords,
      processTerm: (term) => term,
      searchOptions: { boost: { title: 4, category: 2, attributes: 2 } },
    });
    this.#index.addAll(products.map(toEntry));
  }

  search(text: string, filters: SearchFilters = {}): SearchResult {
    const { wish, rest } = parsePriceQuery(text);
    const words = queryWords(rest);
    let found = words.length === 0 ? this.products : this.#find(rest, 'AND');
    let match: SearchResult['match'] = 'exact';
    if (found.length === 0) {
      found = this.#find(rest, 'OR');
      match = 'nearest';
    }
    const affordable = found.filter((product) => fitsPrice(product, wish));
    if (affordable.length > 0) found = affordable;
    else if (found.length > 0) {
      match = 'nearest';
      found = [...found].sort((a, b) => priceDistance(a, wish) - priceDistance(b, wish));
    }
    if (filters.inStockOnly === true) found = found.filter(isInStock);
    const facets = categoryFacets(found);
    const { categoryId } = filters;
    const products = categoryId === undefined ? found : found.filter((p) => p.categoryId === categoryId);
    return { products, match: found.length === 0 ? 'none' : match, price: wish, facets };
  }

  #find(text: string, combineWith: 'AND' | 'OR'): readonly Product[] {
    const clean = plain(text);
    const queries: Query[] = [];
    let at = 0;
    const asTyped = (from: number, to: number): Query[] => queryWords(clean.slice(from, to)).map(typed);
    for (const { start, end, names } of expandQuery(wordLexicon(), clean)) {
      queries.push(...asTyped(at, start));
      at = end;
      const own = asTyped(start, end);
      // Of nothing but filler words: the lexicon is not asked.
      if (own.length === 0) continue;
      const others = names.map(otherName);
      queries.push({ combineWith: 'OR', queries: [{ combineWith: 'AND', queries: own }, ...others] });
    }
    queries.push(...asTyped(at, clean.length));
    const results = this.#index.search({ combineWith, queries }, { tokenize: (term) => [term] });
    return results.flatMap(({ id }) => this.#byId.get(String(id)) ?? []);
  }
}

/** As it was typed: half a word, or with a slip. */
function typed({ pieces, han }: QueryWord): Query {
  if (!han) {
    return {
      combineWith: 'AND',
      queries: [...pieces],
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
    };
  }
  // A single Han character is the beginning of words.
  const prefix = pieces.length === 1 && Array.from(pieces[0] ?? '').length === 1;
  return { combineWith: 'AND', queries: [...pieces], prefix, fuzzy: false };
}

/** Another name of it counts less than the visitor's own word. */
const OTHER_NAME_WORTH = 0.4;

/** Found whole: 墨水笔 is not 墨水 here and 笔 there. */
function otherName(name: string): Query {
  return {
    combineWith: 'AND',
    queries: namePieces(name),
    prefix: false,
    fuzzy: false,
    boostTerm: () => OTHER_NAME_WORTH,
  };
}

/** Counts per category, largest first. */
export function categoryFacets(products: readonly Product[]): readonly CategoryFacet[] {
  const facets = new Map<string, CategoryFacet>();
  for (const { categoryId: id, category: name } of products)
    facets.set(id, { id, name, count: (facets.get(id)?.count ?? 0) + 1 });
  return [...facets.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function toEntry(product: Product): Entry {
  const attributes = Object.values(product.attributes).flat().map(bothLangs);
  return {
    id: product.id,
    title: bothLangs(product.title),
    category: bothLangs(product.category),
    attributes: [...attributes, ...product.tags, product.vendor ?? ''].join(' '),
    description: bothLangs(product.description),
  };
}

function fitsPrice(product: Product, wish: PriceWish | undefined): boolean {
  return wish === undefined || priceDistance(product, wish) === 0;
}

/** How far the nearest variant's price is outside the wish, in whole units. */
function priceDistance(product: Product, wish: PriceWish | undefined): number {
  const scale = 10 ** minorDigits(product.currency);
  const prices = wish === undefined ? [priceFrom(product).minor] : product.variants.map((v) => v.priceMinor);
  return Math.min(
    ...prices.map((minor) => {
      const price = minor / scale;
      return Math.max(0, (wish?.from ?? 0) - price, price - (wish?.to ?? Infinity));
    }),
  );
}
