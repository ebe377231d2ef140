/** @file The screen: loads the shop's orders into the worker, then opens the parts. */
import { type Product } from '../../core/catalogue/product';
import { type Order } from '../../core/orders/order';
import { type Analysis, type AnalysisSummary, type Progress } from '../../engines/analysis';
import { DemandState } from './demand.svelte';
import { Latest } from './latest';
import { OverviewState } from './overview.svelte';
import { StockState } from './stock.svelte';

export type InsightsStatus =
  /** `progress` null: the orders are being fetched from the database, their number is not known. */
  | { readonly kind: 'loading'; readonly progress: Progress | null }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'ready';
      readonly summary: AnalysisSummary;
      readonly overview: OverviewState;
      readonly demand: DemandState;
      readonly stock: StockState;
    };

export class InsightsState {
  #status = $state.raw<InsightsStatus>({ kind: 'loading', progress: null });
  readonly #latest = new Latest();

  constructor(private readonly analysis: Analysis) {}

  get status(): InsightsStatus {
    return this.#status;
  }

  /** Reads everything anew; a second call replaces the first. */
  async open(fetchOrders: () => Promise<readonly Order[]>, products: readonly Product[]): Promise<void> {
    this.#stopParts();
    this.#status = { kind: 'loading', progress: null };
    await this.#latest.ask(
      async (signal) => {
        const orders = await fetchOrders();
        signal.throwIfAborted();
        if (orders.length === 0) {
          this.#status = { kind: 'empty' };
          return;
        }
        const summary = await this.analysis.load(orders, products, {
          signal,
          onProgress: (progress) => {
            if (!signal.aborted) this.#status = { kind: 'loading', progress };
          },
        });
        if (summary.lines === 0) {
          this.#status = { kind: 'empty' };
          return;
        }
        const overview = new OverviewState(this.analysis, summary);
        const demand = new DemandState(this.analysis);
        const stock = new StockState(this.analysis);
        await overview.refresh();
        signal.throwIfAborted();
        this.#status = { kind: 'ready', summary, overview, demand, stock };
        // The worker takes one thing at a time; what is higher on the page goes first.
        await stock.idleFor(stock.windowDays);
        await demand.refresh();
        await stock.refresh();
      },
      (error) => {
        this.#status = { kind: 'failed', error };
      },
    );
  }

  #stopParts(): void {
    if (this.#status.kind !== 'ready') return;
    const { overview, demand, stock } = this.#status;
    for (const part of [overview, demand, stock]) part.cancel();
  }

  close(): void {
    this.#latest.cancel();
    this.#stopParts();
    this.analysis.close();
  }
}
