/** @file The app's lexicon, asked what the briefs need: which features and types are known, and every material's name. */
import { article } from '../../../src/core/lexicon/grammar';
import { type ProductType, studioLexicon } from '../../../src/core/lexicon/lexicon';
import { typeOf } from '../../../src/core/lexicon/product-type';
import { type KnownFeature, type TypeFact } from '../../../src/core/slots/facts';
import { type Lang } from '../../../src/lib/lang';

export interface BriefLexicon {
  /** The type that a brief's words name, from its noun, else from its product's name. */
  typeOf(noun: string | undefined, name: string | undefined): ProductType | undefined;
  /**
   * Of a feature what it does for one, for goods of this type. Undefined for a feature that the lexicon does not know, or not of
   * such goods: it is named, nothing is claimed from it.
   */
  feature(text: string, type: ProductType | undefined, lang: Lang): KnownFeature | undefined;
  materials(lang: Lang): readonly string[];
}

export async function briefLexicon(): Promise<BriefLexicon> {
  const lexicon = await studioLexicon();
  return {
    typeOf: (noun, name) => {
      const titles = [noun, name].filter((text) => text !== undefined);
      return typeOf(lexicon, { titles });
    },
    feature: (text, type, lang) => {
      const found = lexicon.feature(text, type?.category);
      const effect = found?.effects[lang][0];
      return found && effect !== undefined ? { kind: found.form, text, effect } : undefined;
    },
    materials: (lang) =>
      lexicon.entries.flatMap((entry) => (entry.kind === 'material' ? [...entry[lang]] : [])),
  };
}

/** The noun in the forms that its type gives it: "a bike pannier", "bike panniers", 一只驮包. */
export function typeFact(noun: string, type: ProductType | undefined, lang: Lang): TypeFact {
  if (type === undefined) return { slot: 't', value: noun };
  if (lang === 'zh') return { slot: 't', value: noun, withMeasure: `一${type.measure}${noun}` };
  const own = type.en[0];
  if (noun === own) return { slot: 't', value: noun, withArticle: type.withArticle, plural: type.plural };
  const found = type.en.find((name) => noun.endsWith(name));
  // Another noun may be plural where the type's own is not.
  if (found !== own) return { slot: 't', value: noun };
  const before = noun.slice(0, -own.length);
  const withArticle = type.withArticle === own ? noun : `${article(noun)} ${noun}`;
  return { slot: 't', value: noun, withArticle, plural: before + type.plural };
}
