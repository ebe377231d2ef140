/** @file How order rows are to be read, and what of an order is kept until its last row. */
import { type Order } from '../orders/order';
import { type FileKind } from './headers';
import { type DateOrder, type DecimalMark } from './values';

export interface OrderOptions {
  readonly kind: FileKind;
  readonly currency: string;
  /** Digits of a currency's minor unit. */
  readonly digitsOf: (currency: string) => number;
  readonly mark: DecimalMark;
  readonly dateOrder: DateOrder;
  /** A buyer's e-mail or number to a pseudonym. */
  readonly hash: (buyer: string) => string;
}

/** What of an order's first row is needed until the last. */
export interface OrderHead {
  readonly order: Order;
  /** Shopify: order-level cells of the first row. */
  readonly cancelledAt: string;
  readonly financial: string;
  readonly refunded: string;
  readonly subtotal: string;
}
