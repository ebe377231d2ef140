/** @file Sales that were called off in full: the buyer, the product and the quantity agree, and the cancellation came soon after. */
import { ROW } from './table';

const WITHIN_DAYS = 30;

interface Columns {
  readonly day: Int32Array;
  readonly product: Int32Array;
  readonly quantity: Int32Array;
  readonly customer: Int32Array;
  readonly kind: Uint8Array;
}

/**
 * (rows) 1 for each sale that a later cancellation undoes. A mistyped order of 74,215 jars that was cancelled
 * within the hour is no demand, and would drown every forecast. Guests are not matched: anyone could be meant.
 */
export function findReversed({ day, product, quantity, customer, kind }: Columns): Uint8Array {
  const reversed = new Uint8Array(day.length);
  const key = (row: number, units: number): string => `${customer[row] ?? -1}/${product[row] ?? -1}/${units}`;
  const cancellations = new Map<string, number[]>();
  kind.forEach((value, row) => {
    if (value !== ROW.cancellation || (customer[row] ?? -1) < 0) return;
    const id = key(row, -(quantity[row] ?? 0));
    const rows = cancellations.get(id);
    if (rows) rows.push(row);
    else cancellations.set(id, [row]);
  });
  if (cancellations.size === 0) return reversed;

  const sales = new Map<string, number[]>();
  kind.forEach((value, row) => {
    if (value !== ROW.sale) return;
    const id = key(row, quantity[row] ?? 0);
    if (!cancellations.has(id)) return;
    const rows = sales.get(id);
    if (rows) rows.push(row);
    else sales.set(id, [row]);
  });
  for (const [id, rows] of cancellations) {
    for (const cancelled of rows) {
      const when = day[cancelled] ?? 0;
      // The latest sale before the cancellation that no other cancellation has used up.
      let best = -1;
      for (const sale of sales.get(id) ?? []) {
        const sold = day[sale] ?? 0;
        if (reversed[sale] === 1 || sold > when || when - sold > WITHIN_DAYS) continue;
        if (best < 0 || sold >= (day[best] ?? 0)) best = sale;
      }
      if (best >= 0) reversed[best] = 1;
    }
  }
  return reversed;
}
