/**
 * @file Title and description as a hashed tf-idf vector (the hashing trick with signs: Weinberger et al. 2009,
 * arXiv 0902.2206). Needs no model; where one is loaded, its embedding is another block.
 */
import { type Product } from '../catalogue/product';
import { bothLangs } from '../../lib/lang';
import { searchWords } from '../../lib/words';
import { normaliseRows, vectorBlock, type Block } from './block';

const DIMENSIONS = 256;

/** Words of a single product link nothing, words of half the shop say nothing: both are left out. */
export function wordsBlock(products: readonly Product[], weight: number): Block {
  const counts = products.map((product) => wordCounts(product));
  const documents = new Map<string, number>();
  for (const words of counts)
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const most = Math.max(2, products.length / 2);
  const values = new Float32Array(products.length * DIMENSIONS);
  for (const [row, words] of counts.entries()) {
    for (const [word, count] of words) {
      const df = documents.get(word) ?? 0;
      if (df < 2 || df > most) continue;
      const hash = fnv1a(word);
      const at = row * DIMENSIONS + (hash % DIMENSIONS);
      const sign = hash >>> 31 === 1 ? -1 : 1;
      values[at] = (values[at] ?? 0) + sign * (1 + Math.log(count)) * Math.log(1 + products.length / df);
    }
  }
  normaliseRows(values, DIMENSIONS);
  return vectorBlock('words', weight, values, DIMENSIONS);
}

function wordCounts(product: Product): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // A title's word says more than a description's: it counts three times.
  const text = `${bothLangs(product.title)} `.repeat(3) + bothLangs(product.description);
  for (const word of searchWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
