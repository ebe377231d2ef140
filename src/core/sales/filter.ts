/** @file Which rows a figure is about. */
import { dayNumber, type Day } from '../../lib/day';
import { type SalesTable } from './table';

/** Both days are included. Absent means "all". */
export interface SalesFilter {
  readonly from?: Day;
  readonly to?: Day;
  readonly categoryId?: string;
  readonly productId?: string;
  readonly country?: string;
}

/** A filter against one table's indices. */
export interface RowFilter {
  readonly from: number;
  readonly to: number;
  /** (products) 1 where the product takes part. */
  readonly product: Uint8Array;
  /** Index of the country; -1 for all; -2 for a country that the table does not know (no row passes). */
  readonly country: number;
  /** Whole orders are meant: neither product nor category is asked for. */
  readonly allProducts: boolean;
}

export function compileFilter(table: SalesTable, filter: SalesFilter): RowFilter {
  const product = new Uint8Array(table.products.length);
  table.products.forEach(({ id, categoryId }, index) => {
    const wanted =
      (filter.productId === undefined || filter.productId === id) &&
      (filter.categoryId === undefined || filter.categoryId === categoryId);
    product[index] = wanted ? 1 : 0;
  });
  const found = filter.country === undefined ? -1 : table.countries.indexOf(filter.country);
  return {
    from: filter.from === undefined ? table.firstDay : dayNumber(filter.from),
    to: filter.to === undefined ? table.lastDay : dayNumber(filter.to),
    product,
    country: filter.country !== undefined && found < 0 ? -2 : found,
    allProducts: filter.productId === undefined && filter.categoryId === undefined,
  };
}

/** The same rows at another time. */
export function shiftFilter(filter: RowFilter, from: number, to: number): RowFilter {
  return { ...filter, from, to };
}
