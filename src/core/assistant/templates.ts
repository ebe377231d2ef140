/** @file Well-written sentences for the facts that code found: chosen by a seed, filled by name. */
import { type Lang } from '../../lib/lang';
import { TEMPLATES_EN } from './templates-en';
import { TEMPLATES_ZH } from './templates-zh';

export type TemplateKey = keyof typeof TEMPLATES_EN;

const TEMPLATES: Readonly<Record<Lang, Readonly<Record<TemplateKey, readonly string[]>>>> = {
  en: TEMPLATES_EN,
  zh: TEMPLATES_ZH,
};

/**
 * The sentence with its values in. A value missing from `values` is a programmer's mistake.
 * @param seed picks the variant; the same seed gives the same words.
 */
export function sentence(
  key: TemplateKey,
  lang: Lang,
  values: Readonly<Record<string, string>> = {},
  seed = 0,
): string {
  const variants = TEMPLATES[lang][key];
  const variant = variants[Math.abs(seed) % variants.length] ?? '';
  const filled = variant.replace(/\{(\w+)\}/g, (_mark, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Template ${key} needs a value for ${name}`);
    return value;
  });
  const tidy = filled.replace(/([.。！？!?])[.。](?=$|[”"])/g, '$1');
  return lang === 'en' ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy;
}

/** All variants of a template, for tests. */
export function variantsOf(key: TemplateKey, lang: Lang): readonly string[] {
  return TEMPLATES[lang][key];
}
export const TEMPLATE_KEYS = Object.keys(TEMPLATES_EN) as readonly TemplateKey[];

/** "a, b and c" / "a、b和c". */
export function list(parts: readonly string[], lang: Lang): string {
  if (lang === 'zh') return parts.join('、');
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
