/** @file The shop's products in the similarity engine, kept in step with the catalogue. */
import { type Product } from '../../core/catalogue/product';
import { Recommender, type Rank } from '../../core/recommend/recommender';
import { buildSpace } from '../../core/recommend/space';
import { type Similarity, type SimilarityBackend } from '../../engines/similarity';
import { AppError } from '../../lib/errors';

const INDEX = 'products';

export class ProductMatcher {
  #products: readonly Product[] | undefined;
  #ready: Promise<Recommender> | undefined;
  #backend: SimilarityBackend = 'cpu';

  constructor(private readonly similarity: Similarity) {}

  /** Where the last index went. */
  get backend(): SimilarityBackend {
    return this.#backend;
  }

  /** Builds vectors and index once per catalogue. @throws {AppError} what the engine throws; the next call tries anew. */
  recommender(products: readonly Product[]): Promise<Recommender> {
    if (this.#ready && this.#products === products) return this.#ready;
    this.#products = products;
    const ready = this.#build(products);
    this.#ready = ready;
    ready.catch(() => {
      if (this.#ready === ready) this.#ready = undefined;
    });
    return ready;
  }

  async #build(products: readonly Product[]): Promise<Recommender> {
    const space = buildSpace(products);
    const load = async (): Promise<void> => {
      const { backend } = await this.similarity.setIndex(INDEX, space.values.slice(), space.dimensions);
      this.#backend = backend;
    };
    await load();
    const rank: Rank = async (query, k) => {
      const values = Float32Array.from(query);
      try {
        return await this.similarity.query(INDEX, values, k);
      } catch (error) {
        // A crashed worker comes back without its indexes.
        if (!(error instanceof AppError) || error.code !== 'worker/crashed') throw error;
        await load();
        return await this.similarity.query(INDEX, values, k);
      }
    };
    return new Recommender(space, products, rank);
  }
}
