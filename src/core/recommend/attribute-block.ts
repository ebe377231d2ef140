/** @file Category, type, material, colour, season … as weighted multi-hot dimensions. */
import { ATTRIBUTE_KEYS, type AttributeKey, type Product } from '../catalogue/product';
import { type LocalText } from '../../lib/lang';
import { normalise } from '../../lib/words';
import { normaliseRows, type Block } from './block';
import { ATTRIBUTE_WEIGHTS, type Feature } from './feature';

/** Values that more products share come first; beyond this many the rarest are left out. */
const MOST_DIMENSIONS = 512;

type AttributeFeature = Extract<Feature, { kind: 'attribute' }>;

/** Dimensions are the values that at least two products have: a value of one product recommends no other. */
export function attributeBlock(products: readonly Product[], weight: number): Block {
  const english = englishNames(products);
  const perProduct = products.map((product) => featuresOf(product, english));
  const counts = new Map<string, { feature: AttributeFeature; count: number }>();
  for (const features of perProduct) {
    for (const feature of features.values()) {
      const entry = counts.get(feature.id) ?? { feature, count: 0 };
      entry.count += 1;
      counts.set(feature.id, entry);
    }
  }
  const kept = [...counts.values()]
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count || (a.feature.id < b.feature.id ? -1 : 1))
    .slice(0, MOST_DIMENSIONS);
  const dimensionOf = new Map(kept.map(({ feature }, i) => [feature.id, i]));
  const dimensions = Math.max(1, kept.length);
  const values = new Float32Array(products.length * dimensions);
  for (const [row, features] of perProduct.entries()) {
    const perKey = new Map<string, number>();
    for (const { key } of features.values()) perKey.set(key, (perKey.get(key) ?? 0) + 1);
    for (const { id, key } of features.values()) {
      const dimension = dimensionOf.get(id);
      if (dimension === undefined) continue;
      const idf = Math.log(1 + products.length / (kept[dimension]?.count ?? 1));
      // Five colours say no more together than one does.
      values[row * dimensions + dimension] = (ATTRIBUTE_WEIGHTS[key] * idf) / Math.sqrt(perKey.get(key) ?? 1);
    }
  }
  normaliseRows(values, dimensions);
  const none: Feature = { kind: 'block', id: 'attributes' };
  return {
    name: 'attributes',
    weight,
    dimensions,
    values,
    featureOf: (dimension) => kept[dimension]?.feature ?? none,
  };
}

function valuesOf(product: Product): [AttributeKey | 'category', LocalText][] {
  const values: [AttributeKey | 'category', LocalText][] = [['category', product.category]];
  for (const key of ATTRIBUTE_KEYS) {
    if (ATTRIBUTE_WEIGHTS[key] === 0) continue;
    for (const value of product.attributes[key] ?? []) values.push([key, value]);
  }
  return values;
}

/** "material:羊毛" to "wool", from the products that name both: one that has only 羊毛 is wool all the same. */
function englishNames(products: readonly Product[]): ReadonlyMap<string, LocalText> {
  const names = new Map<string, LocalText>();
  for (const product of products)
    for (const [key, value] of valuesOf(product))
      if (value.en !== undefined && value.zh !== undefined) names.set(`${key}:${normalise(value.zh)}`, value);
  return names;
}

function featuresOf(
  product: Product,
  english: ReadonlyMap<string, LocalText>,
): ReadonlyMap<string, AttributeFeature> {
  const features = new Map<string, AttributeFeature>();
  for (const [key, given] of valuesOf(product)) {
    const value =
      given.en === undefined ? (english.get(`${key}:${normalise(given.zh ?? '')}`) ?? given) : given;
    const name = key === 'category' ? product.categoryId : normalise(value.en ?? value.zh ?? '').trim();
    if (name === '') continue;
    const id = `${key}:${name}`;
    features.set(id, { kind: 'attribute', id, key, value });
  }
  return features;
}
