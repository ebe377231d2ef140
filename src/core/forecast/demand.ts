/** @file Units asked for per week or day, as series that the forecasters take. */
import { dayNumber } from '../../lib/day';
import { ROW, type SalesProduct, type SalesTable } from '../sales/table';

export type DemandGranularity = 'day' | 'week';

/** Points that a season has. */
export const SEASON: Readonly<Record<DemandGranularity, number>> = { day: 7, week: 52 };
/** Points looked ahead: four weeks, or two. */
export const HORIZON: Readonly<Record<DemandGranularity, number>> = { day: 14, week: 4 };

/**
 * (products, bins) row-major units. The last bin ends on the table's last day, so that no week is half; days before
 * the first full bin are left out.
 */
export interface DemandMatrix {
  readonly granularity: DemandGranularity;
  readonly bins: number;
  /** Day number that bin 0 begins on. */
  readonly firstDay: number;
  readonly values: Float64Array;
}

export function binDays(granularity: DemandGranularity): number {
  return granularity === 'week' ? 7 : 1;
}

/** Sales that nobody took back at once; free and written-off goods are no demand. O(rows). */
export function demandMatrix(table: SalesTable, granularity: DemandGranularity): DemandMatrix {
  const size = binDays(granularity);
  const bins = Math.floor((table.lastDay - table.firstDay + 1) / size);
  const firstDay = table.lastDay - bins * size + 1;
  const values = new Float64Array(table.products.length * bins);
  for (let row = 0; row < table.rows; row++) {
    if (table.kind[row] !== ROW.sale || table.reversed[row] === 1) continue;
    const offset = (table.day[row] ?? 0) - firstDay;
    if (offset < 0) continue;
    const at = (table.product[row] ?? 0) * bins + Math.floor(offset / size);
    values[at] = (values[at] ?? 0) + (table.quantity[row] ?? 0);
  }
  return { granularity, bins, firstDay, values };
}

export interface DemandSeries {
  readonly granularity: DemandGranularity;
  /** Day number that the first point begins on. */
  readonly firstDay: number;
  readonly values: Float64Array;
  /** Zero points at the end that were left out, because the product is sold out: nobody could buy. */
  readonly soldOutBins: number;
}

/** Of products that sold in at least half of their weeks; rarer ones have zeros for other reasons. */
const REGULAR = 0.5;

/** From the launch (its day in the catalogue, else the first sale) to the end of the data. */
export function productSeries(matrix: DemandMatrix, index: number, product: SalesProduct): DemandSeries {
  const { bins, granularity } = matrix;
  const size = binDays(granularity);
  const row = matrix.values.subarray(index * bins, (index + 1) * bins);
  const firstSale = row.findIndex((value) => value > 0);
  let start = firstSale < 0 ? bins : firstSale;
  if (product.addedDay !== null) {
    const launch = Math.floor((dayNumber(product.addedDay) - matrix.firstDay) / size);
    if (launch >= 0 && launch < start) start = launch;
  }
  let end = bins;
  if (product.stock === 0) while (end > start && row[end - 1] === 0) end -= 1;
  const until = row.slice(start, end);
  const regular = until.reduce((n, value) => n + (value > 0 ? 1 : 0), 0) >= REGULAR * until.length;
  const soldOutBins = regular ? bins - end : 0;
  return {
    granularity,
    firstDay: matrix.firstDay + start * size,
    values: row.slice(start, bins - soldOutBins),
    soldOutBins,
  };
}

/** The sum over the products for which `wanted` is true. */
export function summedSeries(matrix: DemandMatrix, wanted: (index: number) => boolean): DemandSeries {
  const { bins, granularity, firstDay } = matrix;
  const values = new Float64Array(bins);
  const products = bins === 0 ? 0 : matrix.values.length / bins;
  for (let index = 0; index < products; index++) {
    if (!wanted(index)) continue;
    for (let bin = 0; bin < bins; bin++)
      values[bin] = (values[bin] ?? 0) + (matrix.values[index * bins + bin] ?? 0);
  }
  return { granularity, firstDay, values, soldOutBins: 0 };
}

/** Whether a day-by-day forecast says more than noise: eight weeks, and a sale on most days of the last eight. */
export function carriesDays(values: Float64Array): boolean {
  if (values.length < 56) return false;
  return values.subarray(-56).reduce((n, value) => n + (value > 0 ? 1 : 0), 0) >= 0.7 * 56;
}
