/**
 * @file What the lexicon would fill in where a merchant's file says nothing: category, material, colour, each with the
 * merchant's own words that it is read from. Nothing is filled in here: a person is asked first (see `withSuggestions`).
 */
import { attributeValues, type Product } from '../catalogue/product';
import { type Lexicon } from '../lexicon/lexicon';
import { typeOf } from '../lexicon/product-type';
import { recognise } from '../lexicon/recognise';
import { type LocalText } from '../../lib/lang';
import { NO_CATEGORY } from './local-text';

export const SUGGESTED_FIELDS = ['category', 'material', 'color'] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

export interface Suggestion {
  readonly productId: string;
  readonly field: SuggestedField;
  /** Both languages. */
  readonly value: LocalText;
  /** For a category: its id in the lexicon, which becomes the product's. */
  readonly categoryId?: string;
  /** The merchant's words it is read from, folded to lower case; for a category the thing's name. */
  readonly because: string;
}

/** So much of a description is read, in characters. */
const READ = 1500;

/** Cost: about a millisecond a product. */
export function suggestionsFor(products: readonly Product[], lexicon: Lexicon): Suggestion[] {
  return products.flatMap((product) => suggest(product, lexicon));
}

function suggest(product: Product, lexicon: Lexicon): Suggestion[] {
  const titles = [product.title.en, product.title.zh].filter((title) => title !== undefined);
  const found: Suggestion[] = [];
  const type = typeOf(lexicon, {
    titles,
    categories: [product.category.en, product.category.zh].filter((name) => name !== undefined),
  });
  const category = lexicon.categories.find(({ id }) => id === type?.category);
  if (product.categoryId === NO_CATEGORY.id && type && category) {
    const { id: categoryId, en, zh } = category;
    const because = titles.some((title) => /\p{Script=Han}/u.test(title)) ? type.zh[0] : type.en[0];
    found.push({ productId: product.id, field: 'category', value: { en, zh }, categoryId, because });
  }
  const named = (field: 'material' | 'color', texts: readonly (string | undefined)[]): void => {
    if (attributeValues(product, field).length > 0) return;
    const seen = new Set<string>();
    for (const text of texts) {
      for (const { kind, entry, term } of recognise(lexicon, (text ?? '').slice(0, READ), {
        category: type?.category,
      })) {
        if (kind !== field || seen.has(entry.id)) continue;
        seen.add(entry.id);
        found.push({
          productId: product.id,
          field,
          value: { en: entry.en[0], zh: entry.zh[0] },
          because: term,
        });
      }
      // What the title says is not added to from the description.
      if (seen.size > 0) return;
    }
  };
  named('material', [...titles, product.description.en, product.description.zh]);
  // A description also names the colours that a thing goes with.
  named('color', titles);
  return found;
}

/** The products with the suggestions that a person accepted. */
export function withSuggestions(
  products: readonly Product[],
  suggestions: readonly Suggestion[],
  accepted: ReadonlySet<SuggestedField>,
): Product[] {
  const byProduct = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    if (!accepted.has(suggestion.field)) continue;
    const own = byProduct.get(suggestion.productId);
    if (own) own.push(suggestion);
    else byProduct.set(suggestion.productId, [suggestion]);
  }
  return products.map((product) => {
    const own = byProduct.get(product.id);
    if (!own) return product;
    const category = own.find(({ field }) => field === 'category');
    const values = (key: 'material' | 'color'): LocalText[] =>
      own.filter(({ field }) => field === key).map(({ value }) => value);
    const added = (['material', 'color'] as const)
      .map((key) => [key, values(key)] as const)
      .filter(([, list]) => list.length > 0);
    return {
      ...product,
      ...(category?.categoryId === undefined
        ? {}
        : { category: category.value, categoryId: category.categoryId }),
      attributes: { ...product.attributes, ...Object.fromEntries(added) },
    };
  });
}
