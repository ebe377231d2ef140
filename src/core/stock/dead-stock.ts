/** @file Goods that lie: in stock and not sold for long, or sold so slowly that they last for a year. */
import { dayFromNumber, dayNumber, type Day } from '../../lib/day';
import { ROW, type SalesTable } from '../sales/table';

interface IdleStock {
  readonly productId: string;
  readonly kind: 'dead' | 'slow';
  readonly stock: number;
  /** Null when it never sold in these orders. */
  readonly lastSaleDay: Day | null;
  /** Days without a sale up to the end of the data. */
  readonly idleDays: number;
  /** Days that the stock lasts at the rate of the window; null for dead stock. */
  readonly coverDays: number | null;
  /** Stock at cost, at its price where no cost is known; minor units, null without either. */
  readonly tiedUpMinor: number | null;
  readonly valuedAt: 'cost' | 'price';
}

export interface IdleStockReport {
  readonly windowDays: number;
  /** The data are shorter than the window: nothing can be called dead. */
  readonly tooShort: boolean;
  /** Most money tied up first. */
  readonly items: readonly IdleStock[];
}

const SLOW_COVER_DAYS = 365;

/** Products younger than the window are left alone. O(rows). */
export function idleStock(table: SalesTable, windowDays: number): IdleStockReport {
  const asOf = table.lastDay;
  const windowStart = asOf - windowDays + 1;
  if (table.rows === 0 || table.firstDay > windowStart) return { windowDays, tooShort: true, items: [] };
  const lastSale = new Int32Array(table.products.length).fill(-1);
  const units = new Float64Array(table.products.length);
  for (let row = 0; row < table.rows; row++) {
    if (table.kind[row] !== ROW.sale) continue;
    const product = table.product[row] ?? 0;
    const day = table.day[row] ?? 0;
    if (day > (lastSale[product] ?? -1)) lastSale[product] = day;
    if (day >= windowStart) units[product] = (units[product] ?? 0) + (table.quantity[row] ?? 0);
  }
  const items = table.products.flatMap((product, index): IdleStock[] => {
    const { stock, addedDay, costMinor, priceMinor } = product;
    if (stock === null || stock <= 0 || !product.active) return [];
    const added = addedDay === null ? table.firstDay : dayNumber(addedDay);
    if (added > windowStart) return [];
    const last = lastSale[index] ?? -1;
    const sold = units[index] ?? 0;
    const coverDays = sold > 0 ? (stock / sold) * windowDays : null;
    if (coverDays !== null && coverDays <= SLOW_COVER_DAYS) return [];
    const worth = costMinor ?? priceMinor;
    return [
      {
        productId: product.id,
        kind: coverDays === null ? 'dead' : 'slow',
        stock,
        lastSaleDay: last < 0 ? null : dayFromNumber(last),
        idleDays: asOf - (last < 0 ? Math.max(added, table.firstDay) : last),
        coverDays,
        tiedUpMinor: worth === null ? null : stock * worth,
        valuedAt: costMinor === null ? 'price' : 'cost',
      },
    ];
  });
  items.sort((a, b) => (b.tiedUpMinor ?? 0) - (a.tiedUpMinor ?? 0) || b.idleDays - a.idleDays);
  return { windowDays, tooShort: false, items };
}
