/** @file What stands in the window: search, categories, order, and the shelves that are the same for everybody. */
import { type Product } from '../../core/catalogue/product';
import { bestSellersFromOrders, inListOrder, newArrivals } from '../../core/recommend/best-sellers';
import { categoryFacets, ProductSearch, type SearchResult } from '../../core/search/product-search';
import { type Services } from '../services';
import { inOrder, type Sort } from './sort';

const PAGE = 24;
const SHELF = 12;

export class ShopWindow {
  #query = $state('');
  #categoryId = $state<string | undefined>();
  #sort = $state<Sort>('relevance');
  #inStockOnly = $state(false);
  #shown = $state(PAGE);
  #soldIds = $state.raw<readonly string[]>([]);

  readonly #search = $derived.by(() => new ProductSearch(this.services.shop.products));
  readonly #result: SearchResult = $derived.by(() =>
    this.#search.search(this.#query, { categoryId: this.#categoryId, inStockOnly: this.#inStockOnly }),
  );
  readonly #bestSellers = $derived.by(() => {
    const { products, bestSellers } = this.services.shop;
    return inListOrder(products, bestSellers.length > 0 ? bestSellers : this.#soldIds);
  });
  readonly #sorted = $derived.by(() => inOrder(this.#result.products, this.#sort, this.#bestSellers));
  readonly #newest = $derived.by(() => newArrivals(this.services.shop.products, SHELF));
  readonly #categories = $derived.by(() => categoryFacets(this.services.shop.products));

  constructor(private readonly services: Pick<Services, 'shop' | 'notify' | 'errorText'>) {}

  get query(): string {
    return this.#query;
  }
  set query(query: string) {
    this.#query = query;
    this.#shown = PAGE;
  }
  get categoryId(): string | undefined {
    return this.#categoryId;
  }
  set categoryId(id: string | undefined) {
    this.#categoryId = id;
    this.#shown = PAGE;
  }
  get sort(): Sort {
    return this.#sort;
  }
  set sort(sort: Sort) {
    this.#sort = sort;
    this.#shown = PAGE;
  }
  get inStockOnly(): boolean {
    return this.#inStockOnly;
  }
  set inStockOnly(only: boolean) {
    this.#inStockOnly = only;
    this.#shown = PAGE;
  }

  /** Something was asked for: the list is shown instead of the shelves. */
  get isBrowsing(): boolean {
    return this.#query.trim() !== '' || this.#categoryId !== undefined || this.#sort !== 'relevance';
  }
  get result(): SearchResult {
    return this.#result;
  }
  /** The page of the list that is shown. */
  get listed(): readonly Product[] {
    return this.#sorted.slice(0, this.#shown);
  }
  get remaining(): number {
    return Math.max(0, this.#sorted.length - this.#shown);
  }
  get nextPage(): number {
    return Math.min(PAGE, this.remaining);
  }
  get bestSellers(): readonly Product[] {
    return this.#bestSellers.slice(0, SHELF);
  }
  get newest(): readonly Product[] {
    return this.#newest;
  }
  /** Of the whole shop, largest first. */
  get categories(): SearchResult['facets'] {
    return this.#categories;
  }

  showMore(): void {
    this.#shown += PAGE;
  }

  reset(): void {
    this.#query = '';
    this.#categoryId = undefined;
    this.#sort = 'relevance';
    this.#inStockOnly = false;
    this.#shown = PAGE;
  }

  /** A shop that publishes no list, but has orders on this device, gets its best sellers from them. */
  async loadBestSellers(): Promise<void> {
    if (this.services.shop.bestSellers.length > 0) return;
    try {
      this.#soldIds = bestSellersFromOrders(await this.services.shop.orders());
    } catch (error) {
      this.services.notify(this.services.errorText(error), 'error');
    }
  }
}
