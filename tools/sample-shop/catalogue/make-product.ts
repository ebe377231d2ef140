/** @file From a hand-written product to the record that the app reads. */
import { type LocalText } from '../../../src/lib/lang.ts';
import { type Product, type Variant } from '../../../src/core/catalogue/product.ts';
import { type PatternName } from '../pictures/picture.ts';
import { type ProductSource } from './source.ts';
import {
  AUDIENCES,
  CARES,
  CATEGORIES,
  COLORS,
  OCCASIONS,
  ORIGINS,
  SEASONS,
  STYLES,
  type Both,
  type CategoryKey,
  type ColorKey,
} from './words.ts';

/** What came in after this day is tagged as new: two months before the catalogue's day. */
const NEW_SINCE = '2026-09-21';

/** "wool|羊毛" as a record. */
export function both(text: Both): { en: string; zh: string } {
  const bar = text.indexOf('|');
  return { en: text.slice(0, bar), zh: text.slice(bar + 1) };
}

/** A colour as a variant's option: one string that reads in both languages. */
export function colorOption(key: ColorKey): string {
  const { en, zh } = both(COLORS[key]);
  return `${en} / ${zh}`;
}

export interface SourceVariant {
  readonly sku: string;
  readonly options: Readonly<Record<string, string>>;
  readonly size: string | undefined;
  readonly color: ColorKey | undefined;
}

/** CL107-NAVY-M: category, place in its list, colour, size (the last two only where there is a choice). */
export function sourceVariants(
  category: CategoryKey,
  place: number,
  source: ProductSource,
): readonly SourceVariant[] {
  const base = `${CATEGORIES[category].sku}${101 + place}`;
  const colors: readonly (ColorKey | undefined)[] = source.colors.length > 1 ? source.colors : [undefined];
  const sizes: readonly (string | undefined)[] = source.sizes ?? [undefined];
  return colors.flatMap((color) =>
    sizes.map((size) => ({
      sku: [base, color?.toUpperCase(), size].filter((part) => part !== undefined).join('-'),
      options: {
        ...(color === undefined ? {} : { color: colorOption(color) }),
        ...(size === undefined ? {} : { size }),
      },
      size,
      color,
    })),
  );
}

const PATTERN_WORDS: Readonly<Record<PatternName, Both | undefined>> = {
  plain: undefined,
  stripe: 'with stripes|条纹',
  check: 'in a check|格纹',
  dot: 'with dots|圆点',
  knit: 'with a knitted texture|针织纹理',
  floral: 'with flowers|花卉纹样',
  leaf: 'with leaves|叶片纹样',
  wave: 'with waves|水波纹样',
};

/** What the drawing shows, for those who do not see it. */
function altText(source: ProductSource): LocalText {
  const pattern = PATTERN_WORDS[source.picture[4] ?? 'plain'];
  const title = both(source.title);
  const type = both(source.type);
  const color = source.colors[0];
  const shade = color === undefined ? undefined : both(COLORS[color]);
  const surface = pattern === undefined ? undefined : both(pattern);
  const en = [`${title.en}, drawn:`, shade?.en, type.en, surface?.en];
  const zh = [`${title.zh}插画：`, shade?.zh, surface?.zh, type.zh];
  return { en: en.filter((part) => part !== undefined).join(' '), zh: zh.join('') };
}

/** @param stockOf units on hand of a SKU on the catalogue's day. */
export function makeProduct(
  category: CategoryKey,
  place: number,
  source: ProductSource,
  stockOf: (sku: string) => number,
): Product {
  const { now, cost, was } = source.price;
  const variants: Variant[] = sourceVariants(category, place, source).map(({ sku, options }) => ({
    sku,
    options,
    priceMinor: Math.round(now * 100),
    ...(was === undefined ? {} : { compareAtMinor: Math.round(was * 100) }),
    costMinor: Math.round(cost * 100),
    stock: stockOf(sku),
  }));
  return {
    id: source.id,
    title: both(source.title),
    description: { en: source.en, zh: source.zh },
    categoryId: category,
    category: both(CATEGORIES[category].name),
    vendor: source.vendor,
    attributes: {
      type: [both(source.type)],
      material: source.material.map(both),
      color: source.colors.map((key) => both(COLORS[key])),
      feature: source.features.map(both),
      season: source.season.map((key) => both(SEASONS[key])),
      occasion: source.occasion.map((key) => both(OCCASIONS[key])),
      audience: source.audience.map((key) => both(AUDIENCES[key])),
      style: source.style.map((key) => both(STYLES[key])),
      care: source.care.map((care) => both(isCareKey(care) ? CARES[care] : care)),
      origin: [both(ORIGINS[source.origin])],
      ...(source.dimensions === undefined ? {} : { dimensions: [both(source.dimensions)] }),
    },
    tags: [
      ...(source.tags ?? []),
      ...(was === undefined ? [] : ['sale']),
      ...(source.added >= NEW_SINCE ? ['new'] : []),
    ],
    currency: 'CNY',
    variants,
    images: [{ src: `pictures/${source.id}.svg`, alt: altText(source) }],
    addedDay: source.added,
    status: source.draft === true ? 'draft' : 'active',
  };
}

function isCareKey(care: string): care is keyof typeof CARES {
  return care in CARES;
}
