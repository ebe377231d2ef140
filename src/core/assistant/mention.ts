/** @file Which product a question names: by title (in either language, with slips of the pen), by article number, by its place in a list. */
import { attributeValues, type Product } from '../catalogue/product';
import { findConcepts, withBroader } from '../retrieve/concepts';
import { isNear } from '../retrieve/retriever';
import { bothLangs } from '../../lib/lang';
import { normalise, searchWords } from '../../lib/words';

export interface Mention {
  readonly product: Product;
  /** 0-1, 1 for the full title. */
  readonly score: number;
}

const ENOUGH = 0.62;
const LATIN_WORD = /^[a-z0-9]{2,}$/;
const JOINERS = new Set(['the', 'a', 'of', 'and', 'for', 'with', 'in', 'set']);

/** Below a title that is there for the most part. */
const NICKNAME = 0.63;
const COMPARISON = /\b(?:or|vs|versus|than|between|compare[ds]?|both)\b|还是|哪[个款件]|区别|对比|比较|相比/i;

interface Title {
  readonly product: Product;
  /** Neighbouring Han characters of the title. */
  readonly pairs: readonly string[];
  /** What it is, by its type and title, with everything broader. */
  readonly kinds: readonly string[];
  readonly latin: readonly string[];
  readonly han: string;
}

export class ProductNames {
  readonly #titles: readonly Title[];
  readonly #rarity = new Map<string, number>();
  /** In how many titles a word or a pair of Han characters stands. */
  readonly #shared = new Map<string, number>();
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
      const han = normalise(zh === '' ? en : zh).replace(/[^\p{Script=Han}a-z0-9]/gu, '');
      const pairs = [...new Set(pairsOf(han))];
      for (const part of [...latin, ...pairs]) this.#shared.set(part, (this.#shared.get(part) ?? 0) + 1);
      const types = attributeValues(product, 'type').map(bothLangs).join(' | ');
      const kinds = findConcepts(`${types} | ${en} | ${zh}`).flatMap(({ id }) => withBroader(id));
      return { product, latin, han, pairs, kinds };
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
    const nicknames = this.#nicknames(clean, words, han);
    return this.#titles
      .map(({ product, latin, han: title }) => ({
        product,
        score: Math.max(
          this.#latinScore(latin, words),
          hanScore(title, han),
          nicknames.has(product.id) ? NICKNAME : 0,
        ),
      }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score);
  }

  /**
   * Products called by a part of their title that no other title has: "the Snowfield one", "枕边灯". Words with a meaning of
   * their own (goods, colours, seasons …) name no product, and one rare word alone does so only beside the kind of
   * thing it is, another word of the title, or in a comparison.
   */
  #nicknames(clean: string, words: readonly string[], han: string): ReadonlySet<string> {
    const mentions = findConcepts(clean);
    const goods = mentions.filter(({ group }) => group === 'goods').map(({ id }) => id);
    const plain = mentions
      .filter(({ group, term }) => group !== 'service' && term.length > 1)
      .reduce(
        (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
        clean,
      );
    const own = new Set(searchWords(plain));
    const compared = COMPARISON.test(clean);
    const found = new Set<string>();
    for (const { product, latin, pairs, kinds } of this.#titles) {
      const agrees = goods.some((id) => kinds.includes(id));
      const rare = latin.filter((word) => this.#shared.get(word) === 1 && own.has(word));
      const named = latin.filter((word) => words.includes(word));
      if (
        rare.length > 0 &&
        (agrees || named.length > 1 || (compared && rare.some(({ length }) => length > 5)))
      ) {
        found.add(product.id);
      }
      const rarePairs = pairs.filter((pair) => this.#shared.get(pair) === 1);
      const direct = rarePairs.filter((pair) => own.has(pair)).length;
      const slipped = agrees && hasSlip(rarePairs, han) ? 1 : 0;
      const headed =
        direct > 0 &&
        isHeaded(
          rarePairs.filter((pair) => own.has(pair)),
          pairs.at(-1)?.charAt(1) ?? '',
          han,
        );
      if (direct > 1 || (direct + slipped > 0 && (agrees || compared)) || headed) found.add(product.id);
    }
    return found;
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

function pairsOf(text: string): string[] {
  const characters = Array.from(text);
  return characters
    .slice(1)
    .map((character, i) => `${characters[i] ?? ''}${character}`)
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
}

/** A rare pair followed by the last character of the title: "枕边灯" for "枕边无线灯". */
function isHeaded(pairs: readonly string[], last: string, text: string): boolean {
  return (
    last !== '' &&
    pairs.some(
      (pair) =>
        !pair.endsWith(last) && text.includes(pair) && new RegExp(`${pair}.{0,3}${last}`, 'u').test(text),
    )
  );
}

/** One character of three written wrong ("美丽奴" for "美利奴"): two pairs in a row with another middle. */
function hasSlip(pairs: readonly string[], text: string): boolean {
  return pairs.some((pair) =>
    pairs.some((next) => {
      if (next === pair || next.charAt(0) !== pair.charAt(1)) return false;
      if (text.includes(pair) || text.includes(next)) return false;
      return new RegExp(`${pair.charAt(0)}\\p{Script=Han}${next.charAt(1)}`, 'u').test(text);
    }),
  );
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
