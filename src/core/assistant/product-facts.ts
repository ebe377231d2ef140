/** @file Facts of a product as strings in one language, worked out from the catalogue and nothing else. */
import {
  attributeValues,
  isInStock,
  priceFrom,
  totalStock,
  type AttributeKey,
  type Product,
} from '../catalogue/product';
import { type Evidence } from '../ground/evidence';
import { formatMoney } from '../../lib/format';
import { inLang, type Lang } from '../../lib/lang';
import { colorOf, isSellable, optionText, sizeOf } from './product-profile';
import { list } from './templates';

/** Up to this many left is worth saying. */
export const FEW = 5;

export interface ProductFacts {
  readonly name: string;
  readonly price: string;
  readonly priceVaries: boolean;
  readonly was: string | undefined;
  readonly saved: string | undefined;
  readonly inStock: boolean;
  /** Units on hand; undefined where stock is not tracked. */
  readonly count: number | undefined;
  readonly sizes: readonly string[];
  readonly sizesInStock: readonly string[];
  readonly colors: readonly string[];
  readonly colorsInStock: readonly string[];
  attribute(key: AttributeKey): string;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export function productFacts(product: Product, lang: Lang): ProductFacts {
  const { minor, varies, compareAtMinor } = priceFrom(product);
  const money = (amount: number): string => formatMoney(amount, product.currency, lang);
  const options = (of: typeof sizeOf, sellable: boolean): string[] =>
    unique(
      product.variants
        .filter((variant) => !sellable || isSellable(variant))
        .map(of)
        .filter((value) => value !== undefined)
        .map((value) => optionText(value, lang)),
    );
  const colors = options(colorOf, false);
  const named = attributeValues(product, 'color').map((value) => inLang(value, lang));
  return {
    name: inLang(product.title, lang),
    price: money(minor),
    priceVaries: varies,
    was: compareAtMinor === undefined ? undefined : money(compareAtMinor),
    saved: compareAtMinor === undefined ? undefined : money(compareAtMinor - minor),
    inStock: isInStock(product),
    count: totalStock(product) ?? undefined,
    sizes: options(sizeOf, false),
    sizesInStock: options(sizeOf, true),
    colors: colors.length > 0 ? colors : named,
    colorsInStock: colors.length > 0 ? options(colorOf, true) : isInStock(product) ? named : [],
    attribute: (key) =>
      list(
        attributeValues(product, key)
          .map((value) => inLang(value, lang))
          .filter((value) => value !== ''),
        lang,
      ),
  };
}

/** Everything an answer about the product may say, in one language. */
export function productEvidence(product: Product, lang: Lang): Evidence[] {
  const facts = productFacts(product, lang);
  const attributes = (Object.keys(product.attributes) as AttributeKey[]).map((key) => facts.attribute(key));
  const texts = [
    facts.name,
    inLang(product.description, lang),
    facts.price,
    facts.was ?? '',
    ...attributes,
    facts.sizes.join(' · '),
    facts.colors.join(' · '),
    product.vendor ?? '',
    product.variants.map(({ sku }) => sku).join(' · '),
  ];
  const computed = [facts.saved ?? '', facts.count === undefined ? '' : String(facts.count)];
  return [
    { source: product.id, text: texts.filter(Boolean).join('\n') },
    { source: 'computed', text: computed.filter(Boolean).join('\n') },
  ];
}
