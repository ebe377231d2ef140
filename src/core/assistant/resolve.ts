/** @file Which one product a question is about where it names no title: the only one of its kind, or the one whose kind it spells out. */
import { attributeValues, type Product } from '../catalogue/product';
import { inLang } from '../../lib/lang';
import { normalise } from '../../lib/words';
import { readConstraints } from './constraints';
import { type ProductProfile } from './product-profile';
import { type Situation } from './situation';

/** The product meant and what it is by its type; as it was where that is not certain. */
export function resolved(given: Situation): Situation {
  const { asked, index } = given;
  const kindsOf = (product: Product): readonly string[] => [
    ...(index.profiles.find((profile) => profile.product.id === product.id)?.kinds ?? []),
  ];
  if (asked.explicit && asked.product)
    return { ...given, asked: { ...asked, kinds: kindsOf(asked.product) } };
  const goods = asked.constraints.concepts.goods ?? [];
  const product = goods.length === 0 ? undefined : onlyOne(given, goods);
  if (product) return { ...given, asked: { ...asked, product, kinds: kindsOf(product) } };
  return goods.length === 0 && asked.product
    ? { ...given, asked: { ...asked, kinds: kindsOf(asked.product) } }
    : given;
}

/** The product that a part of a question names, by its title or by what it is. */
export function productIn(given: Situation, part: string): Product | undefined {
  const named = given.index.names.find(part)[0]?.product;
  if (named) return named;
  const { concepts } = readConstraints(part, given.index.shop.manifest.currency);
  const asked = { ...given.asked, question: part, constraints: { concepts } };
  return concepts.goods ? onlyOne({ ...given, asked }, concepts.goods) : undefined;
}

function onlyOne({ asked, index, draft }: Situation, goods: readonly string[]): Product | undefined {
  const ofKind = index.profiles.filter(({ kinds }) => goods.some((id) => kinds.has(id)));
  const { material, color } = asked.constraints.concepts;
  const made = narrowed(ofKind, ({ concepts }) => (material ?? []).some((id) => concepts.material.has(id)));
  const coloured = narrowed(made, ({ concepts }) => (color ?? []).some((id) => concepts.color.has(id)));
  if (coloured.length <= 1) return coloured[0]?.product;
  const question = normalise(asked.question);
  const spelled = coloured
    .map(({ product }) => ({ product, length: spelledOut(product, question, draft.lang) }))
    .sort((a, b) => b.length - a.length);
  const [first, second] = spelled;
  return first && second && first.length > second.length && first.length >= (draft.lang === 'zh' ? 2 : 1)
    ? first.product
    : undefined;
}

function narrowed(
  profiles: readonly ProductProfile[],
  test: (profile: ProductProfile) => boolean,
): readonly ProductProfile[] {
  const fitting = profiles.filter(test);
  return fitting.length > 0 ? fitting : profiles;
}

/** How much of the end of its type or title stands in the question: words in English, characters in Chinese. */
function spelledOut(product: Product, question: string, lang: 'en' | 'zh'): number {
  const names = [...attributeValues(product, 'type'), product.title].map((text) =>
    normalise(inLang(text, lang)),
  );
  return Math.max(
    0,
    ...names.map((name) => {
      const parts = /\p{Script=Han}/u.test(name) ? Array.from(name) : name.split(' ');
      const glue = parts.length === name.split(' ').length ? ' ' : '';
      for (let from = 0; from < parts.length; from++) {
        if (question.includes(parts.slice(from).join(glue))) return parts.length - from;
      }
      return 0;
    }),
  );
}
