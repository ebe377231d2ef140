/** @file The reorder list under the merchant's policy, and what lies idle. */
import { type IdleStockReport } from '../../core/stock/dead-stock';
import { DEFAULT_POLICY, type ReorderPolicy } from '../../core/stock/reorder';
import { type Analysis, type ReorderReport } from '../../engines/analysis';
import { Latest } from './latest';

export const IDLE_WINDOWS = [30, 60, 90, 180] as const;
export const SERVICE_LEVELS = [0.8, 0.9, 0.95, 0.98, 0.99] as const;

export class StockState {
  #policy = $state.raw<ReorderPolicy>(DEFAULT_POLICY);
  #windowDays = $state(90);
  #reorder = $state.raw<ReorderReport | null>(null);
  #idle = $state.raw<IdleStockReport | null>(null);
  #error = $state.raw<unknown>(null);
  readonly #latest = new Latest();
  readonly #latestIdle = new Latest();

  constructor(private readonly analysis: Analysis) {}

  get policy(): ReorderPolicy {
    return this.#policy;
  }
  get windowDays(): number {
    return this.#windowDays;
  }
  get reorder(): ReorderReport | null {
    return this.#reorder;
  }
  get idle(): IdleStockReport | null {
    return this.#idle;
  }
  get error(): unknown {
    return this.#error;
  }

  /** Numbers outside their range are brought into it; what is no number changes nothing. */
  async change(part: Partial<ReorderPolicy>): Promise<void> {
    const { leadTimeDays, reviewDays, serviceLevel, packSize } = { ...this.#policy, ...part };
    if (![leadTimeDays, reviewDays, serviceLevel, packSize].every(Number.isFinite)) return;
    this.#policy = {
      leadTimeDays: clamp(Math.round(leadTimeDays), 1, 180),
      reviewDays: clamp(Math.round(reviewDays), 1, 90),
      serviceLevel: clamp(serviceLevel, 0.5, 0.999),
      packSize: clamp(Math.round(packSize), 1, 10_000),
    };
    await this.refresh();
  }

  async refresh(): Promise<void> {
    await this.#latest.ask(async (signal) => {
      this.#reorder = await this.analysis.reorder(this.#policy, { signal });
      this.#error = null;
    }, this.#failed);
  }

  async idleFor(windowDays: number): Promise<void> {
    this.#windowDays = windowDays;
    await this.#latestIdle.ask(async (signal) => {
      this.#idle = await this.analysis.idleStock(windowDays, { signal });
    }, this.#failed);
  }

  readonly #failed = (error: unknown): void => {
    this.#error = error;
  };

  cancel(): void {
    this.#latest.cancel();
    this.#latestIdle.cancel();
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
