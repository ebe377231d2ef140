/** @file The orders as columns: what every figure of Insights is summed from. */
import { type LocalText } from '../../lib/lang';
import { type Day } from '../../lib/day';

/** What a row is, as stored in `SalesTable.kind`. */
export const ROW = {
  /** Goods sold for money. */
  sale: 0,
  /** Goods that came back; quantity is negative. */
  return: 1,
  /** An order called off; quantity is negative. */
  cancellation: 2,
  /** Moved without money (samples, write-offs, counting corrections): in no figure of sales. */
  adjustment: 3,
} as const;

/** A product as the sums know it: from the catalogue, or (known = false) only from order lines. */
export interface SalesProduct {
  /** The catalogue's id; `sku:<sku>` for lines whose product is not in the catalogue. */
  readonly id: string;
  readonly known: boolean;
  readonly title: LocalText;
  readonly categoryId: string | null;
  readonly category: LocalText;
  /** Lowest price and cost of its variants in the table's currency, null where unknown. */
  readonly priceMinor: number | null;
  readonly costMinor: number | null;
  /** Units on hand; null when not tracked. */
  readonly stock: number | null;
  readonly addedDay: Day | null;
  /** False for drafts: they are neither reordered nor dead stock. */
  readonly active: boolean;
}

/** Row i of every column is one order line. Rows of one order stand together, in the order they were read. */
export interface SalesTable {
  readonly rows: number;
  /** ISO 4217: the currency of most orders. Rows of other currencies have revenue 0 and `inCurrency` 0. */
  readonly currency: string;
  /** (rows) days since 1970-01-01. */
  readonly day: Int32Array;
  /** (rows) index into `products`. */
  readonly product: Int32Array;
  /** (rows) units; negative for returns and cancellations. */
  readonly quantity: Int32Array;
  /** (rows) minor units of `currency`, after discounts; negative for returns. */
  readonly revenueMinor: Float64Array;
  /** (rows) index of the buyer; -1 for guests. */
  readonly customer: Int32Array;
  /** (rows) index of the order, 0 to orders - 1. */
  readonly order: Int32Array;
  /** (rows) one of `ROW`. */
  readonly kind: Uint8Array;
  /** (rows) index into `countries`; -1 where unknown. */
  readonly country: Int32Array;
  /** (rows) 1 where the line's money is in `currency`. */
  readonly inCurrency: Uint8Array;
  /** (rows) 1 for a sale that the same buyer called off in full: it was no demand. */
  readonly reversed: Uint8Array;
  readonly products: readonly SalesProduct[];
  readonly countries: readonly string[];
  readonly orders: number;
  readonly customers: number;
  /** Of all rows; 0 and -1 for an empty table, so that `lastDay - firstDay + 1` is its span. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly found: TableFindings;
}

/** What was odd while reading; core/sales/quality turns it into notes. */
interface TableFindings {
  /** Orders by currency, most first. */
  readonly currencies: readonly { readonly code: string; readonly orders: number }[];
  /** Orders whose id came before: left out. */
  readonly repeatedOrders: number;
  /** Lines equal in SKU, quantity and price to an earlier line of their order: kept. */
  readonly repeatedLines: number;
  readonly linesWithoutProduct: number;
  readonly adjustmentLines: number;
  readonly reversedLines: number;
  readonly guestOrders: number;
}
