/** @file The two languages of the product and text that exists in either. */

export type Lang = 'en' | 'zh';

/** Text in one or both languages; a merchant's file often has only one. */
export interface LocalText {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
}

/** The text in `lang`, else in the other language, else empty. */
export function inLang(text: LocalText, lang: Lang): string {
  return text[lang] ?? text[lang === 'en' ? 'zh' : 'en'] ?? '';
}

/** Both languages joined, for indexing. */
export function bothLangs(text: LocalText): string {
  return [text.en, text.zh].filter((part) => part !== undefined && part !== '').join(' ');
}

/** The BCP 47 tag that `Intl` gets. */
export const INTL_TAG: Readonly<Record<Lang, string>> = { en: 'en', zh: 'zh-Hans-CN' };

/** Chinese if Han characters make up a fifth or more of the letters. */
export function detectLang(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && han / letters >= 0.2 ? 'zh' : 'en';
}

/**
 * A screen's texts: `zh` must have exactly the shape of `en` (a missing or extra key is a type error).
 * Values are strings or functions of their parameters.
 */
export function defineMessages<T extends Messages>(texts: { en: T; zh: Same<T> }): Readonly<Record<Lang, T>> {
  // Same<T> has T's keys and signatures; the compiler cannot see that for a T it does not know yet.
  return texts as unknown as Readonly<Record<Lang, T>>;
}

export interface Messages {
  readonly [key: string]: string | ((...args: never[]) => string) | Messages;
}

type Same<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Same<T[K]>;
};
