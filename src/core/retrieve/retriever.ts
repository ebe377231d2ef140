/** @file Hybrid retrieval: words and vectors side by side, fused by rank, with a measure of how much of the question was found. */
import MiniSearch from 'minisearch';
import { searchWords } from '../../lib/words';
import { conceptSet, findConcepts, withBroader } from './concepts';
import { type Document } from './document';
import { fuseRankings } from './fuse';
import { dot, hashedVector, hashTerms } from './hashed-vector';
import { isStopWord } from './stop-words';

export interface Hit {
  readonly document: Document;
  /** Fused rank score; only its order means something. */
  readonly score: number;
  /** Share of the question's content that the document carries, weighted by rarity, 0-1: comparable between questions. */
  readonly coverage: number;
  /** Cosine of the hashed vectors of question and document: calibrated, unlike a model's. */
  readonly similarity: number;
}

export interface RetrieveOptions {
  readonly kind?: Document['kind'];
  readonly limit?: number; // [8]
  /** The question's vector from the model, in the space of the vectors given to `useVectors`. */
  readonly queryVector?: Float32Array;
}

/** Found by fuzzy spelling a word counts a little less. */
const FUZZY_WORTH = 0.8;
const BODY_WORTH = 0.75;
/** So many of each ranking are fused. */
const DEPTH = 40;
const SEPARATOR = '\n';

export class Retriever {
  readonly #documents = new Map<string, Document>();
  readonly #index: MiniSearch<Document>;
  readonly #hashed = new Map<string, Float32Array>();
  readonly #frequency = new Map<string, number>();
  #vectors: ReadonlyMap<string, Float32Array> = new Map();
  readonly #vocabulary: Record<string, true> = Object.create(null) as Record<string, true>;
  #cut: { readonly query: string; readonly terms: readonly ContentTerm[] } | undefined;

  constructor(documents: readonly Document[] = []) {
    this.#index = new MiniSearch<Document>({
      fields: ['head', 'body'],
      // Documents come cut already: see Document.headTerms.
      extractField: (document, field) =>
        field === 'head'
          ? document.headTerms.join(SEPARATOR)
          : field === 'body'
            ? document.bodyTerms.join(SEPARATOR)
            : document.id,
      tokenize: (text) => text.split(SEPARATOR),
      processTerm: (term) => term,
      searchOptions: {
        boost: { head: 2.5 },
        fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
        prefix: (term) => /^[a-z]{4,}$/.test(term),
        tokenize: (text) => queryTerms(text),
      },
    });
    for (const document of documents) this.add(document);
  }

  /** Cost: about 1 ms. An id that is there already is refused by a throw. */
  add(document: Document): void {
    if (this.#documents.has(document.id)) throw new Error(`Document ${document.id} is indexed already`);
    this.#documents.set(document.id, document);
    this.#index.add(document);
    this.#hashed.set(
      document.id,
      hashTerms(`${document.head} ${document.body}`, document.concepts, document.words),
    );
    for (const word of document.words) this.#vocabulary[word] = true;
    for (const term of new Set([...document.words, ...document.concepts])) {
      this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
    }
  }

  get size(): number {
    return this.#documents.size;
  }

  document(id: string): Document | undefined {
    return this.#documents.get(id);
  }

  /** Vectors of the model by document id: one more ranking wherever a question brings its vector. */
  useVectors(vectors: ReadonlyMap<string, Float32Array>): void {
    this.#vectors = vectors;
  }

  search(query: string, options: RetrieveOptions = {}): Hit[] {
    const { kind, limit = 8, queryVector } = options;
    const fits = (id: string): boolean => kind === undefined || this.#documents.get(id)?.kind === kind;
    const byWords = this.#index
      .search(query)
      .map((result) => String(result.id))
      .filter(fits);

    const asked = hashedVector(query);
    const similarity = new Map<string, number>();
    for (const [id, hashed] of this.#hashed) if (fits(id)) similarity.set(id, dot(asked, hashed));
    const learned = new Map<string, number>();
    if (queryVector) {
      for (const [id, vector] of this.#vectors) if (fits(id)) learned.set(id, dot(queryVector, vector));
    }
    const fused = fuseRankings([
      { ids: byWords.slice(0, DEPTH), weight: 1 },
      { ids: ranked(similarity), weight: 0.8 },
      { ids: ranked(learned), weight: 0.5 },
    ]).slice(0, limit * 3);
    const hits: Hit[] = [];
    for (const { id, score } of fused) {
      const document = this.#documents.get(id);
      if (!document) continue;
      hits.push({
        document,
        score,
        coverage: this.coverage(query, document),
        similarity: similarity.get(id) ?? 0,
      });
    }
    return hits.slice(0, limit);
  }

  /**
   * How much of what was asked stands in the document: Σ idf(found) / Σ idf(asked), where a concept found in
   * either language counts as found. Words that no document has weigh most, so an off-topic question scores low.
   */
  coverage(query: string, document: Document): number {
    let asked = 0;
    let found = 0;
    for (const { term, concept } of this.#termsOf(query)) {
      const weight = this.rarity(concept ?? term);
      asked += weight;
      if (concept === undefined ? document.headWords.has(term) : document.headConcepts.has(concept)) {
        found += weight;
      } else if (concept === undefined ? document.words.has(term) : document.concepts.has(concept)) {
        found += weight * BODY_WORTH;
      } else if (concept === undefined && hasNear(document.words, term)) {
        found += weight * FUZZY_WORTH;
      }
    }
    return asked === 0 ? 0 : found / asked;
  }

  /**
   * The other way round: how much of what `text` (an entry's own question) asks stands in `query`, 0-1. Low where the
   * entry is about something narrower than what was asked.
   */
  precision(query: string, text: string): number {
    const concepts = conceptSet(query);
    const words = new Set(searchWords(query));
    let asked = 0;
    let found = 0;
    for (const { term, concept } of contentTerms(text)) {
      const weight = this.rarity(concept ?? term);
      asked += weight;
      if (concept === undefined ? words.has(term) || hasNear(words, term) : concepts.has(concept))
        found += weight;
    }
    return asked === 0 ? 0 : found / asked;
  }

  /** Whether any document has the word. */
  knows(word: string): boolean {
    return (searchWords(word)[0] ?? word) in this.#vocabulary;
  }

  /** The same question is measured against many documents: its terms are cut once. */
  #termsOf(query: string): readonly ContentTerm[] {
    if (this.#cut?.query !== query) this.#cut = { query, terms: contentTerms(query) };
    return this.#cut.terms;
  }

  /** Inverse document frequency; a term that no document has weighs most. */
  rarity(term: string): number {
    return Math.log(1 + this.size / (1 + (this.#frequency.get(term) ?? 0)));
  }
}

/** Ids of positive cosines, best first. */
function ranked(cosines: ReadonlyMap<string, number>): string[] {
  return [...cosines]
    .filter(([, cosine]) => cosine > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, DEPTH)
    .map(([id]) => id);
}

function queryTerms(text: string): string[] {
  const words = searchWords(text).filter((word) => !isStopWord(word));
  return [...words, ...findConcepts(text).flatMap(({ id }) => withBroader(id))];
}

export interface ContentTerm {
  readonly term: string;
  readonly concept?: string;
}

/** The words that carry the question: concepts first, then what is left of it. */
export function contentTerms(query: string): ContentTerm[] {
  const mentions = findConcepts(query);
  let rest = query.normalize('NFKC').toLowerCase();
  for (const { start, end } of mentions) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const words = new Set(
    searchWords(rest).filter((word) => !isStopWord(word) && !/^\p{Script=Han}$/u.test(word)),
  );
  return [
    ...[...new Set(mentions.map(({ id }) => id))].map((concept) => ({ term: concept, concept })),
    ...[...words].map((term) => ({ term })),
  ];
}

/** A Latin word of five letters or more with one letter wrong, missing or too many. */
function hasNear(words: ReadonlySet<string>, term: string): boolean {
  if (!/^[a-z]{5,}$/.test(term)) return false;
  for (const word of words) if (isNear(term, word)) return true;
  return false;
}

/** Whether two words are one edit apart (substitution, insertion, deletion, or two neighbours swapped). */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
