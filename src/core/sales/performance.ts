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
  return {
    from: dayFromNumber(rows.from),
    to: dayFromNumber(rows.to),
    current: kpisOf(table, rows),
    series: seriesOf(table, rows, granularity),
    compared:
      days > 0 && earlier.from >= table.firstDay
        ? {
            from: dayFromNumber(earlier.from),
            to: dayFromNumber(earlier.to),
            kpis: kpisOf(table, earlier),
            series: seriesOf(table, earlier, granularity),
          }
        : null,
  };
}

function passes(table: SalesTable, filter: RowFilter, row: number): boolean {
  const day = table.day[row] ?? 0;
  return (
    day >= filter.from &&
    day <= filter.to &&
    filter.product[table.product[row] ?? 0] === 1 &&
    (filter.country === -1 || table.country[row] === filter.country)
  );
}

export function kpisOf(table: SalesTable, filter: RowFilter): Kpis {
  const orderSeen = new Uint8Array(table.orders);
  const ordersOfBuyer = new Int32Array(table.customers);
  const costs = table.products.map(({ costMinor }) => costMinor ?? -1);
  let revenueMinor = 0;
  let soldMinor = 0;
  let coveredMinor = 0;
  let marginMinor = 0;
  let orders = 0;
  let ordersInCurrency = 0;
  let unitsSold = 0;
  let unitsReturned = 0;
  for (let row = 0; row < table.rows; row++) {
    const kind = table.kind[row];
    if (kind === ROW.adjustment || !passes(table, filter, row)) continue;
    const revenue = table.revenueMinor[row] ?? 0;
    const quantity = table.quantity[row] ?? 0;
    revenueMinor += revenue;
    const cost = costs[table.product[row] ?? 0] ?? -1;
    if (cost >= 0 && table.inCurrency[row] === 1) {
      marginMinor += revenue - quantity * cost;
      if (kind === ROW.sale) coveredMinor += revenue;
    }
    if (kind !== ROW.sale) {
      unitsReturned -= quantity;
      continue;
    }
    unitsSold += quantity;
    soldMinor += revenue;
    const order = table.order[row] ?? 0;
    if (orderSeen[order] === 1) continue;
    orderSeen[order] = 1;
    orders += 1;
    ordersInCurrency += table.inCurrency[row] ?? 0;
    const customer = table.customer[row] ?? -1;
    if (customer >= 0) ordersOfBuyer[customer] = (ordersOfBuyer[customer] ?? 0) + 1;
  }
  let buyers = 0;
  let repeating = 0;
  for (const count of ordersOfBuyer) {
    if (count > 0) buyers += 1;
    if (count > 1) repeating += 1;
  }
  return {
    revenueMinor,
    orders,
    averageOrderMinor: ordersInCurrency === 0 ? null : soldMinor / ordersInCurrency,
    unitsSold,
    unitsReturned,
    returnRate: unitsSold === 0 ? null : unitsReturned / unitsSold,
    buyers,
    repeatRate: buyers === 0 ? null : repeating / buyers,
    marginMinor,
    marginCoverage: soldMinor === 0 ? 0 : coveredMinor / soldMinor,
  };
}

export function seriesOf(table: SalesTable, filter: RowFilter, granularity: Granularity): PeriodSeries {
  const buckets = bucketsOver(filter.from, filter.to, granularity);
  const revenueMinor = new Float64Array(buckets.count);
  const orders = new Int32Array(buckets.count);
  const unitsSold = new Float64Array(buckets.count);
  const unitsReturned = new Float64Array(buckets.count);
  const orderSeen = new Uint8Array(table.orders);
  const add = (to: Float64Array | Int32Array, bucket: number, value: number): void => {
    to[bucket] = (to[bucket] ?? 0) + value;
  };
  for (let row = 0; row < table.rows; row++) {
    const kind = table.kind[row];
    if (kind === ROW.adjustment || !passes(table, filter, row)) continue;
    const bucket = buckets.ofDay[(table.day[row] ?? 0) - buckets.from] ?? 0;
    add(revenueMinor, bucket, table.revenueMinor[row] ?? 0);
    if (kind !== ROW.sale) {
      add(unitsReturned, bucket, -(table.quantity[row] ?? 0));
      continue;
    }
    add(unitsSold, bucket, table.quantity[row] ?? 0);
    const order = table.order[row] ?? 0;
    if (orderSeen[order] === 1) continue;
    orderSeen[order] = 1;
    add(orders, bucket, 1);
  }
  return {
    granularity,
    starts: buckets.starts.map(dayFromNumber),
    partial: buckets.starts.map((_, i) => isPartial(buckets, i)),
    revenueMinor: [...revenueMinor],
    orders: [...orders],
    unitsSold: [...unitsSold],
    unitsReturned: [...unitsReturned],
  };
}
