/** @file What a shop sells: the product, its variants and the schema every file and record is parsed by. */
import * as v from 'valibot';
import { type LocalText } from '../../lib/lang';

export const LocalTextSchema = v.object({ en: v.optional(v.string()), zh: v.optional(v.string()) });

/** What an attribute value can describe. Open-ended option names (size, colour) live on variants. */
export const ATTRIBUTE_KEYS = [
  'type',
  'material',
  'color',
  'feature',
  'season',
  'occasion',
  'audience',
  'style',
  'care',
  'origin',
  'dimensions',
] as const;
export type AttributeKey = (typeof ATTRIBUTE_KEYS)[number];

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const minor = v.pipe(v.number(), v.integer(), v.minValue(0));

export const VariantSchema = v.object({
  sku: v.string(),
  /** Option name to value in the merchant's words, e.g. { size: "M" }; empty for a single variant. */
  options: v.record(v.string(), v.string()),
  priceMinor: minor,
  compareAtMinor: v.optional(minor),
  costMinor: v.optional(minor),
  /** Units on hand; null where the merchant does not track stock (always sellable). */
  stock: v.nullable(v.pipe(v.number(), v.integer())),
});

export const ProductSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: LocalTextSchema,
  description: LocalTextSchema,
  /** Stable id of the leaf category, e.g. "clothing". */
  categoryId: v.string(),
  category: LocalTextSchema,
  vendor: v.optional(v.string()),
  /** Values of each attribute, both languages side by side. */
  attributes: v.record(v.picklist(ATTRIBUTE_KEYS), v.array(LocalTextSchema)),
  tags: v.array(v.string()),
  /** ISO 4217. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  variants: v.pipe(v.array(VariantSchema), v.minLength(1)),
  images: v.array(v.object({ src: v.string(), alt: LocalTextSchema })),
  addedDay: day,
  status: v.picklist(['active', 'draft']),
});

export type Variant = v.InferOutput<typeof VariantSchema>;
export type Product = v.InferOutput<typeof ProductSchema>;

/** The lowest price of its variants, and whether they differ. */
export function priceFrom(product: Product): {
  minor: number;
  varies: boolean;
  compareAtMinor: number | undefined;
} {
  const prices = product.variants.map((variant) => variant.priceMinor);
  const lowest = Math.min(...prices);
  const cheapest = product.variants.find((variant) => variant.priceMinor === lowest);
  const was = cheapest?.compareAtMinor;
  return {
    minor: lowest,
    varies: Math.max(...prices) !== lowest,
    compareAtMinor: was !== undefined && was > lowest ? was : undefined,
  };
}

/** Units on hand over all variants; null when any variant's stock is not tracked. */
export function totalStock(product: Product): number | null {
  let total = 0;
  for (const { stock } of product.variants) {
    if (stock === null) return null;
    total += Math.max(0, stock);
  }
  return total;
}

export function isInStock(product: Product): boolean {
  const stock = totalStock(product);
  return stock === null || stock > 0;
}

/** The values of one attribute, never undefined. */
export function attributeValues(product: Product, key: AttributeKey): readonly LocalText[] {
  return product.attributes[key] ?? [];
}

export function indexById(products: readonly Product[]): ReadonlyMap<string, Product> {
  return new Map(products.map((product) => [product.id, product]));
}
