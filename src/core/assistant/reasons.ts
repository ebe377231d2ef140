/** @file Why a product is offered: only what stands in its record or in the wish it meets. */
import { type AttributeKey } from '../catalogue/product';
import { conceptName, findConcepts, withBroader } from '../retrieve/concepts';
import { inLang, type Lang } from '../../lib/lang';
import { type Choice, type Wish } from './choose';
import { type Constraints } from './constraints';
import { productFacts } from './product-facts';
import { list } from './templates';

const WORDS = {
  en: {
    price: 'within your price',
    size: (size: string) => `${size} in stock`,
    best: 'one of our best sellers',
    reduced: (was: string) => `reduced from ${was}`,
    wishes: {
      goods: 'the kind',
      price: 'the price',
      size: 'the size',
      color: 'the colour',
      material: 'the material',
      people: 'whom it is for',
      season: 'the season',
      occasion: 'the occasion',
      quality: 'the qualities',
    },
  },
  zh: {
    price: '在您的价位内',
    size: (size: string) => `${size}码有货`,
    best: '店里的热销款',
    reduced: (was: string) => `原价${was}`,
    wishes: {
      goods: '品类',
      price: '价格',
      size: '尺码',
      color: '颜色',
      material: '材质',
      people: '适合的人',
      season: '季节',
      occasion: '场合',
      quality: '特点',
    },
  },
} as const;

const ATTRIBUTES_OF: Readonly<Partial<Record<Wish, readonly AttributeKey[]>>> = {
  color: ['color'],
  material: ['material', 'type'],
  people: ['audience'],
  season: ['season'],
  occasion: ['occasion'],
  quality: ['feature', 'style', 'care'],
};

/** At most three, most telling first. */
export function reasonsFor(
  choice: Choice,
  constraints: Constraints,
  lang: Lang,
  isBestSeller: boolean,
): string[] {
  const { product } = choice.profile;
  const words = WORDS[lang];
  const facts = productFacts(product, lang);
  const reasons: string[] = [];
  for (const wish of choice.met) {
    if (wish === 'goods') continue;
    if (wish === 'price') reasons.push(words.price);
    else if (wish === 'size') reasons.push(words.size(constraints.size ?? ''));
    else {
      const asked = constraints.concepts[wish] ?? [];
      const value = (ATTRIBUTES_OF[wish] ?? [])
        .flatMap((key) => product.attributes[key] ?? [])
        .find((text) =>
          findConcepts(`${text.en ?? ''} ${text.zh ?? ''}`).some(({ id }) =>
            withBroader(id).some((concept) => asked.includes(concept) || concept === 's-all'),
          ),
        );
      if (value) reasons.push(inLang(value, lang));
    }
  }
  if (facts.was !== undefined) reasons.push(words.reduced(facts.was));
  if (isBestSeller) reasons.push(words.best);
  const feature = product.attributes.feature?.[0];
  if (feature && reasons.length < 2) reasons.push(inLang(feature, lang));
  return [...new Set(reasons)].slice(0, 3);
}

/** The wish in words, from the lexicon: "women, winter". Empty where only the kind of goods was named. */
export function wishText(constraints: Constraints, lang: Lang): string {
  const { people, season, occasion, material, color, quality } = constraints.concepts;
  const ids = [color, material, people, season, occasion, quality].flatMap((group) => group ?? []);
  return list(
    [...new Set(ids.filter((id) => id !== 'o-gift').map((id) => conceptName(id)[lang]))].slice(0, 3),
    lang,
  );
}

export function goodsText(constraints: Constraints, lang: Lang): string {
  const own = constraints.goodsTerms ?? [];
  const readable = own.length > 0 && own.every((term) => /\p{Script=Han}/u.test(term) === (lang === 'zh'));
  return list(readable ? own : (constraints.concepts.goods ?? []).map((id) => conceptName(id)[lang]), lang);
}

export function relaxedText(relaxed: readonly Wish[], lang: Lang): string {
  return list(
    relaxed.map((wish) => WORDS[lang].wishes[wish]),
    lang,
  );
}
