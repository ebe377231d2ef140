/** @file What the worker does for each call; free of the worker itself, so that it can be tested over any port. */
import {
  binDays,
  carriesDays,
  demandMatrix,
  HORIZON,
  productSeries,
  SEASON,
  summedSeries,
  type DemandGranularity,
  type DemandMatrix,
  type DemandSeries,
} from '../../core/forecast/demand';
import { forecastSeries, type ForecastOutcome } from '../../core/forecast/forecast';
import { SalesTableBuilder } from '../../core/sales/build-table';
import { performanceOf } from '../../core/sales/performance';
import { qualityOf } from '../../core/sales/quality';
import { salesByProduct } from '../../core/sales/ranking';
import { type SalesTable } from '../../core/sales/table';
import { idleStock } from '../../core/stock/dead-stock';
import { meanFactor } from '../../core/stock/lead-demand';
import { reorderList, type StockItem } from '../../core/stock/reorder';
import { dayFromNumber } from '../../lib/day';
import { type Handlers } from '../../lib/rpc';
import {
  type AnalysisCalls,
  type AnalysisSummary,
  type DemandReport,
  type DemandTarget,
  type Progress,
  type ReorderReport,
} from './contract';
import { forecastShop, type ShopForecasts } from './forecasts';

export function createHandlers(): Handlers<AnalysisCalls> {
  let builder: SalesTableBuilder | undefined;
  let table: SalesTable | undefined;
  let forecasts: ShopForecasts | undefined;
  let daily: DemandMatrix | undefined;
  let buildMs = 0;

  const loaded = (): SalesTable => {
    if (!table) throw new Error('analysis: load comes first');
    return table;
  };
  const forecastsOf = async (
    signal: AbortSignal,
    emit: (progress: Progress) => void,
  ): Promise<ShopForecasts> => {
    const of = loaded();
    const known = forecasts ?? (await forecastShop(of, signal, emit));
    if (of === table) forecasts = known; // another load may have come in between
    return known;
  };

  return {
    begin({ products }) {
      builder = new SalesTableBuilder(products);
      table = undefined;
      forecasts = undefined;
      daily = undefined;
      buildMs = 0;
      return null;
    },
    append({ orders }) {
      if (!builder) throw new Error('analysis: begin comes first');
      const started = performance.now();
      builder.add(orders);
      buildMs += performance.now() - started;
      return null;
    },
    finish() {
      if (!builder) throw new Error('analysis: begin comes first');
      const started = performance.now();
      table = builder.finish();
      builder = undefined;
      return summaryOf(table, buildMs + performance.now() - started);
    },
    overview({ filter, granularity, comparison }) {
      const started = performance.now();
      const performed = performanceOf(loaded(), filter, granularity, comparison);
      return { ...performed, queryMs: performance.now() - started };
    },
    ranking: ({ filter }) => salesByProduct(loaded(), filter),
    forecastAll: async (_, { signal, emit }) => (await forecastsOf(signal, emit)).summary,
    async demand({ target, granularity }, { signal, emit }) {
      const shop = await forecastsOf(signal, emit);
      const of = loaded();
      daily ??= demandMatrix(of, 'day');
      return demandReport(of, shop, daily, target, granularity);
    },
    async reorder(policy, { signal, emit }) {
      const shop = await forecastsOf(signal, emit);
      return reorderReport(loaded(), shop, policy);
    },
    idleStock: ({ windowDays }) => idleStock(loaded(), windowDays),
  };
}

function summaryOf(table: SalesTable, buildMs: number): AnalysisSummary {
  const categories = new Map(
    table.products.flatMap(({ categoryId, category }) =>
      categoryId === null ? [] : [[categoryId, { id: categoryId, name: category }] as const],
    ),
  );
  const linesOfCountry = new Float64Array(table.countries.length);
  for (const country of table.country) {
    if (country >= 0) linesOfCountry[country] = (linesOfCountry[country] ?? 0) + 1;
  }
  return {
    currency: table.currency,
    firstDay: table.rows === 0 ? null : dayFromNumber(table.firstDay),
    lastDay: table.rows === 0 ? null : dayFromNumber(table.lastDay),
    orders: table.orders,
    lines: table.rows,
    products: table.products,
    categories: [...categories.values()],
    countries: table.countries
      .map((name, i) => ({ name, lines: linesOfCountry[i] ?? 0 }))
      .sort((a, b) => b.lines - a.lines)
      .map(({ name }) => name),
    quality: qualityOf(table),
    buildMs,
  };
}

function demandReport(
  table: SalesTable,
  shop: ShopForecasts,
  daily: DemandMatrix,
  target: DemandTarget,
  granularity: DemandGranularity,
): DemandReport {
  const seriesIn = (matrix: DemandMatrix): DemandSeries => {
    if (target.kind !== 'product') {
      return summedSeries(
        matrix,
        (index) => target.kind === 'all' || table.products[index]?.categoryId === target.id,
      );
    }
    const index = table.products.findIndex(({ id }) => id === target.id);
    const product = table.products[index];
    return product
      ? productSeries(matrix, index, product)
      : {
          granularity: matrix.granularity,
          firstDay: matrix.firstDay,
          values: new Float64Array(),
          soldOutBins: 0,
        };
  };
  const days = seriesIn(daily);
  const series = granularity === 'day' ? days : seriesIn(shop.matrix);
  const outcome = forecastSeries(series.values, {
    horizon: HORIZON[granularity],
    season: SEASON[granularity],
    // The shop's record is of single products by the week; sums and days are judged on their own.
    ...(target.kind === 'product' && granularity === 'week' && { record: shop.record }),
  });
  const size = binDays(granularity);
  const startOf = (point: number): string => dayFromNumber(series.firstDay + point * size);
  return {
    granularity,
    carriesDays: carriesDays(days.values),
    starts: Array.from(series.values, (_, i) => startOf(i)),
    history: [...series.values],
    soldOutBins: series.soldOutBins,
    outcome: plain(outcome, (h) => startOf(series.values.length + series.soldOutBins + h)),
  };
}

function plain(outcome: ForecastOutcome, startOf: (h: number) => string): DemandReport['outcome'] {
  if (outcome.kind === 'refused') return outcome;
  const { method, point, lo, hi, level, record, candidates } = outcome;
  return {
    kind: 'forecast',
    method,
    starts: Array.from(point, (_, h) => startOf(h)),
    point: [...point],
    lo: [...lo],
    hi: [...hi],
    level,
    record,
    candidates,
  };
}

function reorderReport(
  table: SalesTable,
  shop: ShopForecasts,
  policy: AnalysisCalls['reorder']['params'],
): ReorderReport {
  const items: StockItem[] = [];
  let withoutStock = 0;
  let refused = 0;
  let outOfStock = 0;
  table.products.forEach((product, index) => {
    if (!product.active) return;
    const { id: productId, stock, priceMinor, costMinor } = product;
    if (stock === null) {
      withoutStock += 1;
      return;
    }
    if (stock <= 0) outOfStock += 1;
    const forecast = shop.outcomes[index];
    if (forecast?.kind === 'forecast') items.push({ productId, stock, priceMinor, costMinor, forecast });
    else refused += 1;
  });
  return {
    lines: reorderList(items, policy, meanFactor(shop.summary.bias)),
    considered: items.length,
    withoutStock,
    refused,
    outOfStock,
  };
}
