/** @file What is wrong or thin in the orders, and what that switches off. */
import { dayFromNumber, type Day } from '../../lib/day';
import { type SalesTable } from './table';

export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** `count` of `total` things; the feature words it, with what it switches off. */
export interface QualityNote {
  readonly code:
    | 'short-span'
    | 'gaps'
    | 'repeated-orders'
    | 'repeated-lines'
    | 'lines-without-product'
    | 'adjustments'
    | 'reversed'
    | 'without-cost'
    | 'without-stock'
    | 'currencies'
    | 'guests'
    | 'never-sold';
  readonly severity: 'info' | 'warn';
  readonly count: number;
  readonly total: number;
}

export interface DataQuality {
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly spanDays: number;
  readonly orders: number;
  readonly lines: number;
  readonly products: number;
  readonly buyers: number;
  readonly gaps: readonly Gap[];
  readonly notes: readonly QualityNote[];
}

/** Below this many days no weekly forecast has eight full weeks. */
const SHORT_SPAN_DAYS = 56;
/** Shops close for weekends; a hole is a week or more, and three times what is usual here. */
const GAP_DAYS = 7;
/** With fewer holes than this none of them is a habit. */
const FEW_RUNS = 4;

export function qualityOf(table: SalesTable): DataQuality {
  const { found, products } = table;
  const spanDays = table.lastDay - table.firstDay + 1;
  const gaps = gapsOf(table);
  const sold = new Set<number>(table.product);
  const known = products.filter((product) => product.known && product.active);
  const neverSold = products.filter((p, index) => p.known && p.active && !sold.has(index)).length;
  const foreign = found.currencies.slice(1).reduce((sum, { orders }) => sum + orders, 0);
  const all: QualityNote[] = [
    {
      code: 'short-span',
      severity: 'warn',
      count: table.rows > 0 && spanDays < SHORT_SPAN_DAYS ? spanDays : 0,
      total: SHORT_SPAN_DAYS,
    },
    { code: 'currencies', severity: 'warn', count: foreign, total: table.orders },
    { code: 'gaps', severity: 'warn', count: gaps.reduce((sum, { days }) => sum + days, 0), total: spanDays },
    {
      code: 'lines-without-product',
      severity: 'warn',
      count: found.linesWithoutProduct,
      total: table.rows,
    },
    {
      code: 'without-cost',
      severity: 'warn',
      count: known.filter(({ costMinor }) => costMinor === null).length,
      total: known.length,
    },
    {
      code: 'without-stock',
      severity: 'warn',
      count: known.filter(({ stock }) => stock === null).length,
      total: known.length,
    },
    {
      code: 'repeated-orders',
      severity: 'warn',
      count: found.repeatedOrders,
      total: table.orders + found.repeatedOrders,
    },
    { code: 'repeated-lines', severity: 'info', count: found.repeatedLines, total: table.rows },
    { code: 'adjustments', severity: 'info', count: found.adjustmentLines, total: table.rows },
    { code: 'reversed', severity: 'info', count: found.reversedLines, total: table.rows },
    { code: 'guests', severity: 'info', count: found.guestOrders, total: table.orders },
    { code: 'never-sold', severity: 'info', count: neverSold, total: known.length },
  ];
  return {
    firstDay: table.rows === 0 ? null : dayFromNumber(table.firstDay),
    lastDay: table.rows === 0 ? null : dayFromNumber(table.lastDay),
    spanDays,
    orders: table.orders,
    lines: table.rows,
    products: products.length,
    buyers: table.customers,
    gaps,
    notes: all.filter(({ count }) => count > 0),
  };
}

/** Runs of days without any order, longest first. */
export function gapsOf(table: SalesTable): Gap[] {
  const span = table.lastDay - table.firstDay + 1;
  const open = new Uint8Array(Math.max(0, span));
  for (const day of table.day) open[day - table.firstDay] = 1;
  const runs: { start: number; days: number }[] = [];
  let length = 0;
  open.forEach((flag, i) => {
    if (flag === 0) {
      length += 1;
      return;
    }
    if (length > 0) runs.push({ start: i - length, days: length });
    length = 0;
  });
  const lengths = runs.map(({ days }) => days).sort((a, b) => a - b);
  const usual = lengths.length < FEW_RUNS ? 0 : (lengths[lengths.length >> 1] ?? 0);
  const limit = Math.max(GAP_DAYS, 3 * usual);
  return runs
    .filter(({ days }) => days >= limit)
    .map(({ start, days }) => ({
      from: dayFromNumber(table.firstDay + start),
      to: dayFromNumber(table.firstDay + start + days - 1),
      days,
    }))
    .sort((a, b) => b.days - a.days);
}
