/** @file What the page may ask of the analysis engine; the same types on both threads. */
import { type Product } from '../../core/catalogue/product';
import { type Accuracy } from '../../core/forecast/accuracy';
import { type DemandGranularity } from '../../core/forecast/demand';
import { type ForecasterId } from '../../core/forecast/forecaster';
import { type Refusal, type TrackRecord } from '../../core/forecast/forecast';
import { type Order } from '../../core/orders/order';
import { type Granularity } from '../../core/sales/bucket';
import { type SalesFilter } from '../../core/sales/filter';
import { type Comparison, type Performance } from '../../core/sales/performance';
import { type DataQuality } from '../../core/sales/quality';
import { type ProductSales } from '../../core/sales/ranking';
import { type SalesProduct } from '../../core/sales/table';
import { type IdleStockReport } from '../../core/stock/dead-stock';
import { type ReorderLine, type ReorderPolicy } from '../../core/stock/reorder';
import { type Day } from '../../lib/day';
import { type LocalText } from '../../lib/lang';

/** The loaded orders, as the page needs them to build its controls. */
export interface AnalysisSummary {
  /** ISO 4217; every figure of money is in it. */
  readonly currency: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly orders: number;
  readonly lines: number;
  readonly products: readonly SalesProduct[];
  readonly categories: readonly { readonly id: string; readonly name: LocalText }[];
  /** Most orders first. */
  readonly countries: readonly string[];
  readonly quality: DataQuality;
  /** Time in the worker, without the transfer. */
  readonly buildMs: number;
}

interface OverviewQuery {
  readonly filter: SalesFilter;
  readonly granularity: Granularity;
  readonly comparison: Comparison;
}
export interface Overview extends Performance {
  readonly queryMs: number;
}

/** What is forecast: everything, a category or one product. */
export type DemandTarget =
  | { readonly kind: 'all' }
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'product'; readonly id: string };

export interface DemandForecast {
  readonly kind: 'forecast';
  readonly method: ForecasterId;
  /** First day of each point. */
  readonly starts: readonly Day[];
  readonly point: readonly number[];
  readonly lo: readonly number[];
  readonly hi: readonly number[];
  readonly level: number;
  readonly record: TrackRecord;
  readonly candidates: readonly ({ readonly method: ForecasterId } & Accuracy)[];
}

export interface DemandReport {
  readonly granularity: DemandGranularity;
  /** Whether a daily forecast would say more than noise. */
  readonly carriesDays: boolean;
  readonly starts: readonly Day[];
  /** Units. */
  readonly history: readonly number[];
  /** Points at the end left out because the product is sold out. */
  readonly soldOutBins: number;
  readonly outcome: DemandForecast | Refusal;
}

/** All weekly forecasts together: how good they would have been. */
export interface ForecastSummary {
  readonly forecast: number;
  readonly refused: number;
  /** Over all held-out weeks of all products; null when none. */
  readonly wape: number | null;
  readonly bias: number | null;
  /** Mean over products. */
  readonly mase: number | null;
  readonly coverage: number | null;
  readonly level: number;
  /** Weeks that each was tested on, at most. */
  readonly testWeeks: number;
  readonly durationMs: number;
}

export interface ReorderReport {
  readonly lines: readonly ReorderLine[];
  /** Products with tracked stock and a forecast, of which `lines` are due. */
  readonly considered: number;
  /** Why the others are not advised on. */
  readonly withoutStock: number;
  readonly refused: number;
  readonly outOfStock: number;
}

export interface Progress {
  readonly stage: 'reading' | 'forecasting';
  /** Of `total` orders or products. */
  readonly done: number;
  readonly total: number;
}

/** The worker's methods; the page uses `Analysis`. */
export interface AnalysisCalls {
  begin: { params: { readonly products: readonly Product[] }; event: never; result: null };
  append: { params: { readonly orders: readonly Order[] }; event: never; result: null };
  finish: { params: null; event: never; result: AnalysisSummary };
  overview: { params: OverviewQuery; event: never; result: Overview };
  ranking: { params: { readonly filter: SalesFilter }; event: never; result: readonly ProductSales[] };
  forecastAll: { params: null; event: Progress; result: ForecastSummary };
  demand: {
    params: { readonly target: DemandTarget; readonly granularity: DemandGranularity };
    event: Progress;
    result: DemandReport;
  };
  reorder: { params: ReorderPolicy; event: Progress; result: ReorderReport };
  idleStock: { params: { readonly windowDays: number }; event: never; result: IdleStockReport };
}

export interface QueryOptions {
  readonly signal?: AbortSignal;
  /** At most about ten a second. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The door. Every method may throw `AppError` worker/crashed; a cancel rejects with the signal's reason. */
export interface Analysis {
  /**
   * Hands the orders to the worker, a few thousand lines at a time, so that the page never stands still. A second
   * load replaces the first. Every other call needs it (a plain Error else).
   */
  load(
    orders: readonly Order[],
    products: readonly Product[],
    options?: QueryOptions,
  ): Promise<AnalysisSummary>;
  overview(query: OverviewQuery, options?: QueryOptions): Promise<Overview>;
  /** Products with a sale or return inside the filter, most revenue first. */
  ranking(filter: SalesFilter, options?: QueryOptions): Promise<readonly ProductSales[]>;
  /** Weekly forecasts of all products, kept until the next load. `demand` and `reorder` run it when it is missing. */
  forecastAll(options?: QueryOptions): Promise<ForecastSummary>;
  demand(target: DemandTarget, granularity: DemandGranularity, options?: QueryOptions): Promise<DemandReport>;
  reorder(policy: ReorderPolicy, options?: QueryOptions): Promise<ReorderReport>;
  idleStock(windowDays: number, options?: QueryOptions): Promise<IdleStockReport>;
  close(): void;
}
