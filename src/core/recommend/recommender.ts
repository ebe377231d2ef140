/** @file What to show whom: pure but for the ranking, which is the similarity engine's (or a test's). */
import { isInStock, type Product } from '../catalogue/product';
import { tasteOf, type InterestWeights } from '../profile/taste';
import { type Action } from '../profile/weigh';
import { diversify, type Ranked } from './diversify';
import { explain, type Explanation } from './explain';
import { rowVector, type ProductSpace } from './space';

/** Exact top k rows of the space by dot product, best first. */
export type Rank = (query: Float32Array, k: number) => Promise<readonly Ranked[]>;

export interface Recommendation {
  readonly product: Product;
  readonly explanation: Explanation;
}

export interface Visitor {
  readonly actions: readonly Action[];
  readonly interestWeights: InterestWeights;
  /** In the basket now: not recommended. */
  readonly basket: Iterable<string>;
}

/** Below this a score says nothing. */
const LEAST_SCORE = 0.02;

export class Recommender {
  readonly #byRow: readonly (Product | undefined)[];

  /** @param products those that `space` was built from. */
  constructor(
    readonly space: ProductSpace,
    products: readonly Product[],
    private readonly rank: Rank,
  ) {
    const byId = new Map(products.map((product) => [product.id, product]));
    this.#byRow = space.ids.map((id) => byId.get(id));
  }

  /**
   * In stock, not hidden, disliked, bought or in the basket; what was looked at already comes only where too little
   * else is left. Empty while nothing is known.
   */
  async forYou(visitor: Visitor, count: number): Promise<readonly Recommendation[]> {
    const taste = tasteOf(this.space, visitor.actions, visitor.interestWeights);
    if (!taste) return [];
    const never = new Set(visitor.basket);
    const seen = new Set<string>();
    for (const { kind, productId } of visitor.actions) {
      if (kind === 'hide' || kind === 'dislike' || kind === 'purchase') never.add(productId);
      else if (kind !== 'search') seen.add(productId);
    }
    const ranked = await this.#offers(taste.values, 4 * count + never.size + seen.size, never);
    const fresh = ranked.filter(({ row }) => !seen.has(this.space.ids[row] ?? ''));
    const known = ranked.filter(({ row }) => seen.has(this.space.ids[row] ?? ''));
    const shown = [
      ...diversify(this.space, fresh.slice(0, 4 * count), count),
      ...(fresh.length < count ? known.slice(0, count - fresh.length) : []),
    ];
    return shown.flatMap(({ row }) => {
      const product = this.#byRow[row];
      return product ? [{ product, explanation: explain(this.space, taste, row) }] : [];
    });
  }

  /** Most like this one, in stock, without it. */
  async similarTo(productId: string, count: number): Promise<readonly Product[]> {
    const row = this.space.rowOf.get(productId);
    if (row === undefined) return [];
    const ranked = await this.#offers(rowVector(this.space, row), 3 * count + 1, new Set([productId]));
    return this.#products(diversify(this.space, ranked, count, 0.9));
  }

  /**
   * Of other categories, for the same occasion, season and style: the vector without what makes it the thing it is.
   * At most two of one category.
   */
  async goesWith(productId: string, count: number): Promise<readonly Product[]> {
    const row = this.space.rowOf.get(productId);
    const own = row === undefined ? undefined : this.#byRow[row];
    if (row === undefined || !own) return [];
    const query = rowVector(this.space, row).map((value, i) => {
      const feature = this.space.features[i];
      const thing = feature?.kind === 'attribute' && (feature.key === 'category' || feature.key === 'type');
      return thing || feature?.kind === 'block' ? 0 : value;
    });
    const ranked = await this.#offers(query, this.space.ids.length, new Set([productId]));
    const perCategory = new Map<string, number>([[own.categoryId, 2]]);
    const chosen = this.#products(ranked).filter(({ categoryId }) => {
      const taken = perCategory.get(categoryId) ?? 0;
      perCategory.set(categoryId, taken + 1);
      return taken < 2;
    });
    return chosen.slice(0, count);
  }

  /** The `count` best that can be offered: in stock, not in `without`, with a score that says something. */
  async #offers(
    query: Float32Array,
    count: number,
    without: ReadonlySet<string>,
  ): Promise<readonly Ranked[]> {
    const soldOut = this.#byRow.filter((product) => product && !isInStock(product)).length;
    const k = Math.min(this.space.ids.length, count + without.size + soldOut);
    if (k === 0) return [];
    const ranked = await this.rank(query, k);
    return ranked.filter(({ row, score }) => {
      const product = this.#byRow[row];
      return product && score >= LEAST_SCORE && !without.has(product.id) && isInStock(product);
    });
  }

  #products(ranked: readonly Ranked[]): readonly Product[] {
    return ranked.flatMap(({ row }) => this.#byRow[row] ?? []);
  }
}
