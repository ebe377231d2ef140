/** @file The period's figures product by product. */
import { dayFromNumber, type Day } from '../../lib/day';
import { compileFilter, type SalesFilter } from './filter';
import { ROW, type SalesTable } from './table';

export interface ProductSales {
  readonly productId: string;
  /** Net of returns, minor units. */
  readonly revenueMinor: number;
  readonly unitsSold: number;
  readonly unitsReturned: number;
  /** Null where the product has no cost. */
  readonly marginMinor: number | null;
  /** Latest day with a sale inside the filter. */
  readonly lastSaleDay: Day | null;
  /** Share of all revenue inside the filter, 0-1. */
  readonly share: number;
}

/** Every product with a sale or a return inside the filter, most revenue first. O(rows). */
export function salesByProduct(table: SalesTable, filter: SalesFilter): ProductSales[] {
  const rows = compileFilter(table, filter);
  const count = table.products.length;
  const revenue = new Float64Array(count);
  const sold = new Float64Array(count);
  const returned = new Float64Array(count);
  const lastSale = new Int32Array(count).fill(-1);
  const touched = new Uint8Array(count);
  let total = 0;
  for (let row = 0; row < table.rows; row++) {
    const day = table.day[row] ?? 0;
    const product = table.product[row] ?? 0;
    if (day < rows.from || day > rows.to || rows.product[product] !== 1) continue;
    if (rows.country !== -1 && table.country[row] !== rows.country) continue;
    const kind = table.kind[row];
    if (kind === ROW.adjustment) continue;
    touched[product] = 1;
    const money = table.revenueMinor[row] ?? 0;
    const units = table.quantity[row] ?? 0;
    total += money;
    revenue[product] = (revenue[product] ?? 0) + money;
    if (kind === ROW.sale) {
      sold[product] = (sold[product] ?? 0) + units;
      if (day > (lastSale[product] ?? -1)) lastSale[product] = day;
    } else returned[product] = (returned[product] ?? 0) - units;
  }
  return table.products
    .flatMap(({ id, costMinor }, i): ProductSales[] => {
      if (touched[i] !== 1) return [];
      const unitsSold = sold[i] ?? 0;
      const unitsReturned = returned[i] ?? 0;
      const revenueMinor = revenue[i] ?? 0;
      const last = lastSale[i] ?? -1;
      return [
        {
          productId: id,
          revenueMinor,
          unitsSold,
          unitsReturned,
          marginMinor: costMinor === null ? null : revenueMinor - (unitsSold - unitsReturned) * costMinor,
          lastSaleDay: last < 0 ? null : dayFromNumber(last),
          share: total > 0 ? revenueMinor / total : 0,
        },
      ];
    })
    .sort((a, b) => b.revenueMinor - a.revenueMinor || (a.productId < b.productId ? -1 : 1));
}
