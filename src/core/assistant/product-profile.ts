/** @file A product as something to match wishes against: its concepts by field, its options as they are in stock. */
import { attributeValues, type AttributeKey, type Product, type Variant } from '../catalogue/product';
import { findConcepts, withBroader, type ConceptGroup } from '../retrieve/concepts';
import { bothLangs, type Lang } from '../../lib/lang';

export interface ProductProfile {
  readonly product: Product;
  readonly concepts: Readonly<Record<ConceptGroup, ReadonlySet<string>>>;
  /** What it is by its own type; the category counts only where the type says nothing. */
  readonly kinds: ReadonlySet<string>;
  /** Sizes that at least one variant in stock has, in the merchant's order. */
  readonly sizesInStock: readonly string[];
  readonly sizes: readonly string[];
}

const SIZE_OPTION = /size|尺码|尺寸|码数|鞋码/i;
const COLOR_OPTION = /colou?r|颜色|色/i;

function option(variant: Variant, name: RegExp): string | undefined {
  return Object.entries(variant.options).find(([key]) => name.test(key))?.[1];
}
export function sizeOf(variant: Variant): string | undefined {
  return option(variant, SIZE_OPTION);
}
export function colorOf(variant: Variant): string | undefined {
  return option(variant, COLOR_OPTION);
}
export function isSellable(variant: Variant): boolean {
  return variant.stock === null || variant.stock > 0;
}

/** Merchants write "camel / 驼色": the half in the reader's language, or all of it. */
export function optionText(value: string, lang: Lang): string {
  const halves = value.split(/\s+\/\s+/);
  if (halves.length < 2) return value;
  return halves.find((half) => /\p{Script=Han}/u.test(half) === (lang === 'zh')) ?? value;
}

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

function conceptsIn(text: string, ...groups: ConceptGroup[]): Set<string> {
  return new Set(
    findConcepts(text)
      .filter(({ group }) => groups.includes(group))
      .flatMap(({ id }) => withBroader(id)),
  );
}

export function profileOf(product: Product): ProductProfile {
  const text = (key: AttributeKey): string => attributeValues(product, key).map(bothLangs).join(' | ');
  const tags = product.tags.join(' | ');
  const title = bothLangs(product.title);
  const ofType = conceptsIn(text('type'), 'goods');
  const typed = conceptsIn(`${text('type')} | ${bothLangs(product.category)}`, 'goods');
  // A poetic title ("Lantern Night Dress") says what a thing is only where nothing else does.
  const named = ofType.size > 0 ? typed : conceptsIn(`${title} | ${tags}`, 'goods');
  const sellable = product.variants.filter(isSellable);
  const colors = unique(sellable.map(colorOf)).join(' | ');
  const goods = new Set([...typed, ...named]);
  const season = conceptsIn(text('season'), 'season');
  const quality = conceptsIn(
    `${text('feature')} | ${text('style')} | ${text('care')} | ${bothLangs(product.description)}`,
    'quality',
  );
  // "Thick enough not to be see-through" keeps nobody warm.
  if (season.size > 0 && !['s-winter', 's-autumn', 's-all'].some((id) => season.has(id)))
    quality.delete('q-warm');
  return {
    product,
    kinds: ofType.size > 0 ? ofType : goods,
    sizes: unique(product.variants.map(sizeOf)),
    sizesInStock: unique(sellable.map(sizeOf)),
    concepts: {
      goods,
      material: conceptsIn(`${text('material')} | ${text('type')}`, 'material'),
      color: conceptsIn(colors === '' ? text('color') : colors, 'color'),
      people: conceptsIn(text('audience'), 'people'),
      season,
      occasion: conceptsIn(`${text('occasion')} | ${tags}`, 'occasion'),
      quality,
      service: new Set<string>(),
    },
  };
}
