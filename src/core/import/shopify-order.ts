/** @file What Shopify's export says of a whole order on its first row: discounts, cancellation, refund. */
import { type Order, type OrderLine } from '../orders/order';
import { type OrderHead, type OrderOptions } from './order-options';
import { parseMoment, parseMoney } from './values';

const gross = (line: OrderLine): number => line.quantity * line.unitPriceMinor - (line.discountMinor ?? 0);

/**
 * Spreads what the subtotal is below the lines' sum over the lines, in proportion and without losing a cent, so that
 * the lines' revenue adds up to the subtotal.
 */
function spreadDiscount(lines: readonly OrderLine[], subtotal: number): void {
  const sum = lines.reduce((total, line) => total + gross(line), 0);
  const off = sum - subtotal;
  if (off <= 0 || sum <= 0) return;
  let passed = 0;
  let given = 0;
  for (const line of lines) {
    passed += gross(line);
    const upTo = Math.round((off * passed) / sum);
    if (upTo > given) line.discountMinor = (line.discountMinor ?? 0) + upTo - given;
    given = upTo;
  }
}

/** The same lines the other way round. */
function counterpart(order: Order, kind: 'return' | 'cancellation', day: string): Order {
  return {
    ...order,
    id: `${order.id}:${kind}`,
    day,
    kind,
    lines: order.lines.map((line) => ({
      ...line,
      quantity: -line.quantity,
      ...(line.discountMinor === undefined ? {} : { discountMinor: -line.discountMinor }),
    })),
  };
}

/** The order, and for a cancelled or wholly refunded one its counterpart, so that revenue and units add up. */
export function finishShopifyOrder(
  { order, cancelledAt, financial, refunded, subtotal }: OrderHead,
  { mark, digitsOf, dateOrder }: OrderOptions,
): { readonly orders: readonly Order[]; readonly partlyRefunded: boolean } {
  const money = (text: string): number | undefined => parseMoney(text, mark, digitsOf(order.currency));
  const paid = money(subtotal);
  if (paid !== undefined) spreadDiscount(order.lines, paid);
  if (cancelledAt !== '') {
    const when = parseMoment(cancelledAt, dateOrder);
    return {
      orders: [order, counterpart(order, 'cancellation', when?.day ?? order.day)],
      partlyRefunded: false,
    };
  }
  const worth = order.lines.reduce((total, line) => total + gross(line), 0);
  const back = money(refunded) ?? 0;
  if (financial.toLowerCase() === 'refunded' || (back > 0 && back >= worth)) {
    // The export does not say when: the order's own day.
    return { orders: [order, counterpart(order, 'return', order.day)], partlyRefunded: false };
  }
  return { orders: [order], partlyRefunded: back > 0 };
}
