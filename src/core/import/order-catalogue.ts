/** @file Order lines and the catalogue: which product a line sold, and a catalogue made of lines where there is none. */
import { type Product } from '../catalogue/product';
import { type Order, type OrderLine } from '../orders/order';
import { type Day } from '../../lib/day';
import { localText, NO_CATEGORY, slug } from './local-text';

/** Sku to product id. The first product of a sku wins. */
export function productIdsBySku(products: readonly Product[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, variants } of products) {
    for (const { sku } of variants) if (!ids.has(sku)) ids.set(sku, id);
    if (!ids.has(id)) ids.set(id, id);
  }
  return ids;
}

export interface Linked {
  readonly lines: number;
  readonly linked: number;
}

/** Sets each line's product, in place: these are the caller's own orders, and there may be half a million lines. */
export function linkOrders(orders: readonly Order[], idBySku: ReadonlyMap<string, string>): Linked {
  let lines = 0;
  let linked = 0;
  for (const order of orders) {
    for (const line of order.lines) {
      line.productId = idBySku.get(line.sku) ?? null;
      lines += 1;
      if (line.productId !== null) linked += 1;
    }
  }
  return { lines, linked };
}

interface Seen {
  readonly titles: Map<string, number>;
  readonly prices: Map<number, number>;
  firstDay: Day;
}

/**
 * One product per sku that was ever sold: its commonest title, and the commonest price of its last sales days. Stock is
 * unknown, so it counts as not tracked. Links the lines to it.
 * @param fees skus that are no products.
 */
export function catalogueFromOrders(
  orders: readonly Order[],
  fees: ReadonlySet<string>,
  currency: string,
): Product[] {
  const seen = new Map<string, Seen>();
  for (const order of orders) {
    if (order.kind !== 'sale' || order.currency !== currency) continue;
    for (const line of order.lines) {
      if (line.quantity > 0 && line.unitPriceMinor > 0 && !fees.has(line.sku)) note(seen, order.day, line);
    }
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const products: Product[] = [];
  for (const [sku, { titles, prices, firstDay }] of seen) {
    const base = slug(sku) || 'item';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    ids.set(sku, id);
    const title = localText(commonest(titles) ?? sku);
    products.push({
      id,
      title,
      description: {},
      categoryId: NO_CATEGORY.id,
      category: NO_CATEGORY.name,
      attributes: {},
      tags: [],
      currency,
      variants: [{ sku, options: {}, priceMinor: commonest(prices) ?? 0, stock: null }],
      images: [],
      addedDay: firstDay,
      status: 'active',
    });
  }
  linkOrders(orders, ids);
  return products;
}

function note(seen: Map<string, Seen>, day: Day, line: OrderLine): void {
  let item = seen.get(line.sku);
  if (!item) {
    item = { titles: new Map(), prices: new Map(), firstDay: day };
    seen.set(line.sku, item);
  }
  item.titles.set(line.title, (item.titles.get(line.title) ?? 0) + 1);
  // Orders come by day: what went before fades, so that the last prices outweigh the first.
  for (const [price, weight] of item.prices) item.prices.set(price, weight * 0.98);
  item.prices.set(line.unitPriceMinor, (item.prices.get(line.unitPriceMinor) ?? 0) + 1);
}

function commonest<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}
