/** @file What a product's record says, cut into the pieces that can answer a question: sentences and attribute values. */
import { attributeValues, type AttributeKey, type Product } from '../catalogue/product';
import { conceptGroup, findConcepts, withBroader } from '../retrieve/concepts';
import { contentTerms, type Retriever } from '../retrieve/retriever';
import { bothLangs, inLang, type Lang } from '../../lib/lang';
import { normalise, searchWords } from '../../lib/words';
import { isStrict, tells } from './properties';
import { type Property } from './property';

export interface Passage {
  readonly key: 'description' | AttributeKey;
  readonly text: string;
}

/** Little words of Chinese: pairs of characters that reach across them mean nothing. */
const GRAMMAR = /[能会吗么呢的了是有可以我你您这那请问多少几什么怎样啊吧呀和跟与就都还也在把被给要想它]/g;

/** "Contains nuts …" is what a label says; a material that happens to be a nut says less. */
const DECLARES = /\bcontains?\b|(?<![包])含(?!绒|量)/i;
const DECLARED = 0.3;
/** "How many pieces" is told in pieces. */
const COUNTED = /(?:几|多少)([片块双张只枚卷包支件颗杯位])/;

const KEYS = ['feature', 'dimensions', 'care', 'material', 'origin', 'audience', 'season'] as const;

/** A measure is looked for in the measures first, care in the care label. */
const WORTH: Readonly<Partial<Record<Passage['key'], number>>> = {
  dimensions: 0.16,
  feature: 0.1,
  material: 0.05,
};

export function passagesOf(product: Product, lang: Lang): readonly Passage[] {
  const described = inLang(product.description, lang)
    .split(/(?<=[。！？；!?;])\s*(?=\S)|(?<=\.)\s+(?=\S)/)
    .filter((text) => text !== '');
  return [
    ...described.map((text): Passage => ({ key: 'description', text })),
    ...KEYS.flatMap((key) =>
      attributeValues(product, key).map((value): Passage => ({ key, text: inLang(value, lang) })),
    ),
  ];
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'often use used using work ok okay fine good bad enough put take come make made keep let really ever always suitable big inside outside bring leave hold'.split(
    ' ',
  ),
);

/** Chinese words are cut one way here and another there ("挂墙上", "可上墙"): the share of the characters themselves. */
function sharedCharacters(question: string, passage: string, known: ReadonlySet<string>): number {
  let rest = normalise(question);
  for (const { id, start, end } of findConcepts(rest)) {
    if (known.has(id)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const characters = new Set(
    rest
      .replace(GRAMMAR, ' ')
      .replace(/[不没会要用]/g, ' ')
      .match(/\p{Script=Han}/gu) ?? [],
  );
  if (characters.size === 0) return 0;
  const share = [...characters].filter((character) => passage.includes(character)).length / characters.size;
  return share >= MOST ? share * CHARACTER_WORTH : 0;
}
const MOST = 0.66;
const CHARACTER_WORTH = 0.75;

/**
 * 0-1: how much of what is asked stands in the passage, by rarity.
 * @param known concepts left out: what kind of thing it is, is known already.
 */
export function overlap(
  question: string,
  passage: string,
  retriever: Retriever,
  known: ReadonlySet<string> = new Set(),
): number {
  const words = new Set(searchWords(passage));
  const concepts = new Set(findConcepts(passage).flatMap(({ id }) => withBroader(id)));
  let asked = 0;
  let found = 0;
  for (const { term, concept } of contentTerms(question.replace(GRAMMAR, ' '))) {
    if (concept === undefined ? SAYS_LITTLE.has(term) : known.has(concept)) continue;
    const weight = retriever.rarity(concept ?? term);
    asked += weight;
    if (concept === undefined ? words.has(term) : concepts.has(concept)) found += weight;
  }
  return Math.max(asked === 0 ? 0 : found / asked, sharedCharacters(question, passage, known));
}

/** What it is by its type and title, with everything broader. */
function kindsOf(product: Product): ReadonlySet<string> {
  const text = [...attributeValues(product, 'type'), product.title].map(bothLangs).join(' | ');
  return new Set(
    findConcepts(text)
      .filter(({ group }) => group === 'goods')
      .flatMap(({ id }) => withBroader(id)),
  );
}

/** Whether there is more to a question than the kind of thing it is about. */
export function saysMore(rest: string): boolean {
  return contentTerms(rest).some(({ concept }) => concept === undefined || conceptGroup(concept) !== 'goods');
}

/** The passage that tells most of the properties, and of those the one most like the question; undefined if none does. */
export function passageTelling(
  product: Product,
  lang: Lang,
  properties: readonly Property[],
  question: string,
  retriever: Retriever,
): Passage | undefined {
  const kinds = kindsOf(product);
  const counted = COUNTED.exec(question)?.[1];
  const strict = properties.some(isStrict);
  return best(
    passagesOf(product, lang).map((passage) => {
      const told = properties.filter(
        (property) =>
          tells(property, passage.text) &&
          (property.id !== 'pieces' || counted === undefined || passage.text.includes(counted)),
      ).length;
      return {
        passage,
        score:
          told === 0
            ? 0
            : told +
              overlap(question, passage.text, retriever, kinds) +
              (WORTH[passage.key] ?? 0) +
              (strict && DECLARES.test(passage.text) ? DECLARED : 0),
      };
    }),
  );
}

/** The passage that carries at least this share of the question. */
export function passageLike(
  product: Product,
  lang: Lang,
  question: string,
  retriever: Retriever,
  atLeast: number,
): Passage | undefined {
  const kinds = kindsOf(product);
  return best(
    passagesOf(product, lang).map((passage) => {
      const score = overlap(question, passage.text, retriever, kinds);
      return { passage, score: score < atLeast ? 0 : score };
    }),
  );
}

function best(scored: readonly { readonly passage: Passage; readonly score: number }[]): Passage | undefined {
  const top = scored.reduce<(typeof scored)[number] | undefined>(
    (high, item) => (item.score > (high?.score ?? 0) ? item : high),
    undefined,
  );
  return top?.passage;
}
