/** @file Which product a question names: by title (in either language, with slips of the pen), by article number, by its place in a list. */
import { type Product } from '../catalogue/product';
import { isNear } from '../retrieve/retriever';
import { normalise, searchWords } from '../../lib/words';

export interface Mention {
  readonly product: Product;
  /** 0-1, 1 for the full title. */
  readonly score: number;
}

const ENOUGH = 0.62;
const LATIN_WORD = /^[a-z0-9]{2,}$/;
const JOINERS = new Set(['the', 'a', 'of', 'and', 'for', 'with', 'in', 'set', 'pack']);

interface Title {
  readonly product: Product;
  readonly latin: readonly string[];
  readonly han: string;
}

export class ProductNames {
  readonly #titles: readonly Title[];
  readonly #rarity = new Map<string, number>();
  readonly #skus = new Map<string, Product>();

  constructor(products: readonly Product[]) {
    const frequency = new Map<string, number>();
    this.#titles = products.map((product) => {
      const { en = '', zh = '' } = product.title;
      const latin = [...new Set(searchWords(`${en} ${zh}`))].filter(
        (word) => LATIN_WORD.test(word) && !JOINERS.has(word),
      );
      for (const word of latin) frequency.set(word, (frequency.get(word) ?? 0) + 1);
      for (const { sku } of product.variants) if (sku.length >= 4) this.#skus.set(normalise(sku), product);
      return { product, latin, han: normalise(zh === '' ? en : zh).replace(/[^\p{Script=Han}a-z0-9]/gu, '') };
    });
    for (const [word, count] of frequency) {
      this.#rarity.set(word, Math.log(1 + products.length / count));
    }
  }

  /** Best first; only those that are named well enough. */
  find(question: string): Mention[] {
    const clean = normalise(question);
    const bySku = [...this.#skus].find(([sku]) => clean.includes(sku));
    if (bySku) return [{ product: bySku[1], score: 1 }];
    const words = searchWords(clean).filter((word) => LATIN_WORD.test(word));
    const han = clean.replace(/[^\p{Script=Han}a-z0-9]/gu, '');
    return this.#titles
      .map(({ product, latin, han: title }) => ({
        product,
        score: Math.max(this.#latinScore(latin, words), hanScore(title, han)),
      }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score);
  }

  /** Share of the title's words that are there, by rarity; at least two, or all of a one-word title. */
  #latinScore(title: readonly string[], words: readonly string[]): number {
    if (title.length === 0) return 0;
    let total = 0;
    let found = 0;
    let count = 0;
    for (const word of title) {
      const weight = this.#rarity.get(word) ?? 1;
      total += weight;
      if (words.includes(word)) found += weight;
      else if (word.length >= 5 && words.some((other) => isNear(word, other))) found += weight * 0.9;
      else continue;
      count += 1;
    }
    return count >= Math.min(2, title.length) ? found / total : 0;
  }
}

/** The title whole, or the share of it that stretches of the question (two characters or more) make up in order. */
function hanScore(title: string, question: string): number {
  if (title.length < 2 || !/\p{Script=Han}/u.test(title)) return 0;
  if (question.includes(title)) return 1;
  let covered = 0;
  for (let start = 0; start < title.length;) {
    let length = title.length - start;
    while (length >= 2 && !question.includes(title.slice(start, start + length))) length -= 1;
    if (length >= 2) covered += length;
    start += Math.max(1, length);
  }
  return covered >= 3 ? covered / title.length : 0;
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st)\b(?! (?:time|exchange|day|order|return))|第一(?:个|款|件|双|种|条)|头一个/i, 0],
  [/\b(?:second|2nd)\b(?! (?:hand|sleep|item))|第二(?:个|款|件(?!.*折)|双|种|条)/i, 1],
  [/\b(?:third|3rd)\b|第三(?:个|款|件|双|种|条)/i, 2],
  [/\b(?:fourth|4th)\b|第四(?:个|款|件|双|种|条)/i, 3],
  [/\b(?:last one|the last)\b|最后(?:一)?(?:个|款|件|双|种|条)/i, -1],
];

/** Products of the list shown last that "the first", "第二个" … mean. */
export function ordinalMentions(question: string, shown: readonly string[]): string[] {
  return ORDINALS.filter(([pattern]) => pattern.test(question))
    .map(([, place]) => shown.at(place))
    .filter((id) => id !== undefined);
}
