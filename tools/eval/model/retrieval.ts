/**
 * @file Finding: 400 products, one query each; by words (MiniSearch's BM25+ on the app's search words, without the app's
 * lexicon of concepts, so that words are words), by the model's vectors, and by both, fused by rank as the app does it.
 */
import MiniSearch from 'minisearch';
import { fuseRankings } from '../../../src/core/retrieve/fuse';
import { type Lang } from '../../../src/lib/lang';
import { searchWords } from '../../../src/lib/words';
import { type LoadedModel } from './browser';
import { atLeast, type Amount, type Figure, type Share } from './figures';
import { type SoughtProduct } from './items';

/** So many of each ranking are fused (core/retrieve/retriever.ts). */
const DEPTH = 40;
const WEIGHTS = { words: 1, vectors: 1 } as const;

type Ranking = readonly string[];

/** Best first, over all documents that share a word with the query. */
export function rankByWords(documents: ReadonlyMap<string, string>): (query: string) => Ranking {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize: searchWords });
  index.addAll([...documents].map(([id, text]) => ({ id, text })));
  return (query) => index.search(query).map(({ id }) => String(id));
}

/** Best first, over all documents; vectors of length 1. */
export function rankByVectors(vectors: ReadonlyMap<string, Float32Array>): (query: Float32Array) => Ranking {
  return (query) =>
    [...vectors]
      .map(([id, vector]) => ({
        id,
        cosine: vector.reduce((sum, value, i) => sum + value * (query[i] ?? 0), 0),
      }))
      .sort((a, b) => b.cosine - a.cosine)
      .map(({ id }) => id);
}

export const fused = (words: Ranking, vectors: Ranking): Ranking =>
  fuseRankings([
    { ids: words.slice(0, DEPTH), weight: WEIGHTS.words },
    { ids: vectors.slice(0, DEPTH), weight: WEIGHTS.vectors },
  ]).map(({ id }) => id);

/** Rank of what was sought, from 1; Infinity where it was not found. */
export function rankOf(id: string, ranking: Ranking): number {
  const at = ranking.indexOf(id);
  return at < 0 ? Infinity : at + 1;
}

/** The text without its control tags, as a person would search it. */
export const plainText = (tagged: string): string => tagged.replace(/<\|\w+\|>/g, '');

interface Ranks {
  readonly words: readonly number[];
  readonly vectors: readonly number[];
  readonly hybrid: readonly number[];
}

export async function retrieve(
  model: LoadedModel,
  products: readonly SoughtProduct[],
  what: string,
): Promise<ReadonlyMap<string, Ranks>> {
  const langs: readonly Lang[] = ['zh', 'en'];
  const embedAll = async (texts: readonly string[], name: string): Promise<Map<string, Float32Array>> => {
    const rows = await model.embed(texts, `${what}: ${name}`);
    return new Map(products.map(({ id }, i) => [id, rows[i] ?? new Float32Array()]));
  };
  const documents = new Map<Lang, Map<string, Float32Array>>();
  const queries = new Map<Lang, Map<string, Float32Array>>();
  for (const lang of langs) {
    documents.set(
      lang,
      await embedAll(
        products.map((one) => one.documents[lang]),
        `documents ${lang}`,
      ),
    );
    queries.set(
      lang,
      await embedAll(
        products.map((one) => one.queries[lang]),
        `queries ${lang}`,
      ),
    );
  }
  const ranks = new Map<string, Ranks>();
  for (const from of langs) {
    for (const to of langs) {
      const byWords = rankByWords(new Map(products.map((one) => [one.id, plainText(one.documents[to])])));
      const byVectors = rankByVectors(documents.get(to) ?? new Map<string, Float32Array>());
      const found = products.map((one) => {
        const words = byWords(plainText(one.queries[from]));
        const vectors = byVectors(queries.get(from)?.get(one.id) ?? new Float32Array());
        return [words, vectors, fused(words, vectors)].map((ranking) => rankOf(one.id, ranking));
      });
      const column = (i: number): number[] => found.map((row) => row[i] ?? Infinity);
      ranks.set(`${from}>${to}`, { words: column(0), vectors: column(1), hybrid: column(2) });
    }
  }
  return ranks;
}

export function retrievalFigures(
  table: string,
  ranks: ReadonlyMap<string, Ranks>,
  withGoals: boolean,
): Figure[] {
  const figures: Figure[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const other = lang === 'zh' ? 'en' : 'zh';
    const within = (
      measure: string,
      found: readonly number[],
      most: number,
      goal?: Share['goal'],
    ): Share => ({
      kind: 'share',
      table,
      measure,
      lang,
      right: found.filter((rank) => rank <= most).length,
      count: found.length,
      ...(goal && withGoals ? { goal } : {}),
    });
    const mrr = (measure: string, found: readonly number[]): Amount => ({
      kind: 'amount',
      table,
      measure,
      lang,
      value: found.reduce((sum, rank) => sum + 1 / rank, 0) / Math.max(1, found.length),
      count: found.length,
      digits: 3,
    });
    const own = ranks.get(`${lang}>${lang}`);
    const cross = ranks.get(`${lang}>${other}`);
    if (!own || !cross) continue;
    const ways = [
      ['words (BM25+)', own.words],
      ['vectors', own.vectors],
      ['both', own.hybrid],
    ] as const;
    for (const [way, found] of ways) {
      figures.push(
        within(`${way}: R@1`, found, 1),
        within(`${way}: R@10`, found, 10),
        mrr(`${way}: MRR`, found),
      );
    }
    const share10 = (found: readonly number[]): number =>
      found.filter((rank) => rank <= 10).length / Math.max(1, found.length);
    figures.push(
      {
        kind: 'amount',
        table,
        measure: 'R@10 of both less that of words',
        lang,
        value: share10(own.hybrid) - share10(own.words),
        count: own.hybrid.length,
        digits: 3,
        ...(withGoals ? { goal: atLeast(0.1) } : {}),
      },
      within('asked in this language, told in the other, words: R@10', cross.words, 10),
      within('asked in this language, told in the other, vectors: R@10', cross.vectors, 10),
      within('asked in this language, told in the other, both: R@10', cross.hybrid, 10, atLeast(0.75)),
    );
  }
  return figures;
}
