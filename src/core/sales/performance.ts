/** @file Revenue, orders, units, returns and what follows from them, for a filter and over time. */
import { dayFromNumber, type Day } from '../../lib/day';
import { bucketsOver, isPartial, type Granularity } from './bucket';
import { compileFilter, shiftFilter, type RowFilter, type SalesFilter } from './filter';
import { ROW, type SalesTable } from './table';

/** Figures of one period. Money in minor units of the table's currency. */
export interface Kpis {
  /** After discounts, less what was returned or cancelled. */
  readonly revenueMinor: number;
  /** Orders with at least one line sold that passes the filter. */
  readonly orders: number;
  /** Sold before returns, per order of the table's currency; null without orders. */
  readonly averageOrderMinor: number | null;
  readonly unitsSold: number;
  readonly unitsReturned: number;
  /** Units returned or cancelled in the period per unit sold in it; null without sales. */
  readonly returnRate: number | null;
  /** Known buyers with an order in the period. */
  readonly buyers: number;
  /** Of them, the share with two orders or more in the period; null without known buyers. */
  readonly repeatRate: number | null;
  /** Net revenue less cost of goods, over the lines whose product has a cost. */
  readonly marginMinor: number;
  /** The share of sold revenue that `marginMinor` speaks for, 0-1. */
  readonly marginCoverage: number;
}

export interface PeriodSeries {
  readonly granularity: Granularity;
  /** First day of each bucket. */
  readonly starts: readonly Day[];
  /** The range holds only a part of this bucket. */
  readonly partial: readonly boolean[];
  readonly revenueMinor: readonly number[];
  readonly orders: readonly number[];
  readonly unitsSold: readonly number[];
  readonly unitsReturned: readonly number[];
}

export type Comparison = 'before' | 'year';

export interface Performance {
  readonly from: Day;
  readonly to: Day;
  readonly current: Kpis;
  readonly series: PeriodSeries;
  /** Null where the table does not reach back so far. */
  readonly compared: {
    readonly from: Day;
    readonly to: Day;
    readonly kpis: Kpis;
    readonly series: PeriodSeries;
  } | null;
}

/** O(rows); under 50 ms for 450,000 rows. */
export function performanceOf(
  table: SalesTable,
  filter: SalesFilter,
  granularity: Granularity,
  comparison: Comparison,
): Performance {
  const rows = compileFilter(table, filter);
  const days = rows.to - rows.from + 1;
  const back = comparison === 'year' ? 364 : days; // 364: the same weekdays
  const earlier = shiftFilter(rows, rows.from - back, rows.to - back);
  const now = measure(table, rows, granularity);
  const then = days > 0 && earlier.from >= table.firstDay ? measure(table, earlier, granularity) : null;
  return {
    from: dayFromNumber(rows.from),
    to: dayFromNumber(rows.to),
    current: now.kpis,
    series: now.series,
    compared: then && {
      from: dayFromNumber(earlier.from),
      to: dayFromNumber(earlier.to),
      kpis: then.kpis,
      series: then.series,
    },
  };
}

/** One pass over the rows for the period's figures and their buckets. */
function measure(
  table: SalesTable,
  filter: RowFilter,
  granularity: Granularity,
): { kpis: Kpis; series: PeriodSeries } {
  const { from, to, country } = filter;
  const { day, product, quantity, revenueMinor: revenues, kind: kinds, inCurrency } = table;
  const buckets = bucketsOver(from, to, granularity);
  const revenueOf = new Float64Array(buckets.count);
  const ordersOf = new Float64Array(buckets.count);
  const soldOf = new Float64Array(buckets.count);
  const returnedOf = new Float64Array(buckets.count);
  const orderSeen = new Uint8Array(table.orders);
  const ordersOfBuyer = new Int32Array(table.customers);
  const costs = Float64Array.from(table.products, ({ costMinor }) => costMinor ?? -1);
  let soldMinor = 0;
  let coveredMinor = 0;
  let marginMinor = 0;
  let ordersInCurrency = 0;
  for (let row = 0; row < table.rows; row++) {
    const at = day[row] ?? 0;
    if (at < from || at > to) continue;
    const kind = kinds[row];
    const of = product[row] ?? 0;
    if (kind === ROW.adjustment || filter.product[of] !== 1) continue;
    if (country !== -1 && table.country[row] !== country) continue;
    const bucket = buckets.ofDay[at - from] ?? 0;
    const revenue = revenues[row] ?? 0;
    const units = quantity[row] ?? 0;
    const cost = costs[of] ?? -1;
    revenueOf[bucket] = (revenueOf[bucket] ?? 0) + revenue;
    if (cost >= 0 && inCurrency[row] === 1) {
      marginMinor += revenue - units * cost;
      if (kind === ROW.sale) coveredMinor += revenue;
    }
    if (kind !== ROW.sale) {
      returnedOf[bucket] = (returnedOf[bucket] ?? 0) - units;
      continue;
    }
    soldOf[bucket] = (soldOf[bucket] ?? 0) + units;
    soldMinor += revenue;
    const order = table.order[row] ?? 0;
    if (orderSeen[order] === 1) continue;
    orderSeen[order] = 1;
    ordersOf[bucket] = (ordersOf[bucket] ?? 0) + 1;
    ordersInCurrency += inCurrency[row] ?? 0;
    const customer = table.customer[row] ?? -1;
    if (customer >= 0) ordersOfBuyer[customer] = (ordersOfBuyer[customer] ?? 0) + 1;
  }
  let buyers = 0;
  let repeating = 0;
  for (const count of ordersOfBuyer) {
    if (count > 0) buyers += 1;
    if (count > 1) repeating += 1;
  }
  const unitsSold = sum(soldOf);
  const unitsReturned = sum(returnedOf);
  return {
    kpis: {
      revenueMinor: sum(revenueOf),
      orders: sum(ordersOf),
      averageOrderMinor: ordersInCurrency === 0 ? null : soldMinor / ordersInCurrency,
      unitsSold,
      unitsReturned,
      returnRate: unitsSold === 0 ? null : unitsReturned / unitsSold,
      buyers,
      repeatRate: buyers === 0 ? null : repeating / buyers,
      marginMinor,
      marginCoverage: soldMinor === 0 ? 0 : coveredMinor / soldMinor,
    },
    series: {
      granularity,
      starts: buckets.starts.map(dayFromNumber),
      partial: buckets.starts.map((_, i) => isPartial(buckets, i)),
      revenueMinor: [...revenueOf],
      orders: [...ordersOf],
      unitsSold: [...soldOf],
      unitsReturned: [...returnedOf],
    },
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
