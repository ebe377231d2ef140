/** @file Variant options as merchants write them, in the visitor's language where the file says it. */
import { type Product, type Variant } from '../../core/catalogue/product';
import { inLang, type Lang } from '../../lib/lang';
import { type ProductTexts } from './product-messages';

/** "camel / 驼色" is both languages in one; else an attribute that has the value in both; else as it stands. */
export function optionText(product: Product, value: string, lang: Lang): string {
  const parts = value.split(' / ');
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined) {
    const han = [first, second].map((part) => /\p{Script=Han}/u.test(part));
    if (han[0] !== han[1]) return (han[0] === (lang === 'zh') ? first : second).trim();
  }
  const wanted = value.trim().toLowerCase();
  for (const values of Object.values(product.attributes))
    for (const text of values)
      if (text.en?.toLowerCase() === wanted || text.zh === value.trim()) return inLang(text, lang);
  return value;
}

/** "size" as the shop's language calls it; a merchant's own option keeps its name. */
export function optionName(name: string, texts: ProductTexts['product']['options']): string {
  const key = name.trim().toLowerCase();
  if (key === 'size' || key === '尺码') return texts.size;
  if (key === 'color' || key === 'colour' || key === '颜色') return texts.color;
  if (key === 'material' || key === '材质') return texts.material;
  if (key === 'style' || key === '款式') return texts.style;
  if (key === 'title') return texts.title;
  return name;
}

export interface OptionGroup {
  readonly name: string;
  readonly values: readonly string[];
}

/** Every option with its values, in the order of the variants. */
export function optionGroups(variants: readonly Variant[]): readonly OptionGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const { options } of variants)
    for (const [name, value] of Object.entries(options))
      groups.set(name, (groups.get(name) ?? new Set()).add(value));
  return [...groups].map(([name, values]) => ({ name, values: [...values] }));
}

/** The variant that differs from `current` in `name` only; else the first that has the value at all. */
export function withOption(
  variants: readonly Variant[],
  current: Variant,
  name: string,
  value: string,
): Variant | undefined {
  const wanted: Readonly<Record<string, string>> = { ...current.options, [name]: value };
  const fits = (variant: Variant): boolean =>
    Object.entries(wanted).every(([key, option]) => variant.options[key] === option);
  return variants.find(fits) ?? variants.find((variant) => variant.options[name] === value);
}

/** Can it be bought? */
export function isAvailable(variant: Variant | undefined): boolean {
  return variant !== undefined && (variant.stock === null || variant.stock > 0);
}

/** "camel, M" for a basket's line; empty for a single variant. */
export function variantText(product: Product, variant: Variant, lang: Lang): string {
  const join = lang === 'zh' ? '，' : ', ';
  return Object.values(variant.options)
    .map((value) => optionText(product, value, lang))
    .join(join);
}
