/** @file What sells best: the same for everybody. */
import { isInStock, type Product } from '../catalogue/product';
import { type Order } from '../orders/order';
import { addDays } from '../../lib/day';

/** Sales of this many days up to the last order count. */
const WINDOW_DAYS = 90;

/** Product ids by units sold (returns taken off) in the last 90 days of the orders, best first. */
export function bestSellersFromOrders(orders: readonly Order[]): readonly string[] {
  const last = orders.reduce((latest, { day }) => (day > latest ? day : latest), '');
  if (last === '') return [];
  const since = addDays(last, -WINDOW_DAYS);
  const units = new Map<string, number>();
  for (const { day, lines } of orders) {
    if (day < since) continue;
    for (const { productId, quantity } of lines)
      if (productId !== null) units.set(productId, (units.get(productId) ?? 0) + quantity);
  }
  return [...units]
    .filter(([, sold]) => sold > 0)
    .sort(([a, soldA], [b, soldB]) => soldB - soldA || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** In the list's order, what can be bought first; ids that the catalogue does not know are passed over. */
export function inListOrder(products: readonly Product[], ids: readonly string[]): readonly Product[] {
  const byId = new Map(products.map((product) => [product.id, product]));
  const listed = ids.flatMap((id) => byId.get(id) ?? []);
  return [...listed.filter(isInStock), ...listed.filter((product) => !isInStock(product))];
}

/** Newest first, in stock. */
export function newArrivals(products: readonly Product[], count: number): readonly Product[] {
  return products
    .filter(isInStock)
    .sort((a, b) => (a.addedDay === b.addedDay ? (a.id < b.id ? -1 : 1) : a.addedDay < b.addedDay ? 1 : -1))
    .slice(0, count);
}
