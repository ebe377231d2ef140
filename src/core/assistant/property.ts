/** @file A property that a thing may be asked about: how people ask, and what a text that answers it looks like. */

export interface Property {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** Stands in a question that asks for it, in either language. */
  readonly ask: RegExp;
  /** Stands in a text that tells it. */
  readonly has: RegExp;
  /** A text with this tells something else that looks alike ("holds 110 kg" is no weight). */
  readonly not?: RegExp;
  /**
   * `safety`: a wrong answer can hurt, so only the product's own record or a note about it may answer.
   * `written`: shops either write it down or do not know it; nothing else may stand in for it.
   */
  readonly kind?: 'safety' | 'written';
}

export const property = (
  id: string,
  en: string,
  zh: string,
  ask: RegExp,
  has: RegExp,
  more: Pick<Property, 'kind' | 'not'> = {},
): Property => ({ id, name: { en, zh }, ask, has, ...more });
