/** @file Everything in the sample pack, as file names and their text. */
import { addDays } from '../../src/lib/day.ts';
import { type Order } from '../../src/core/orders/order.ts';
import { CATALOGUE, type CatalogueEntry } from './catalogue/index.ts';
import { makeProduct } from './catalogue/make-product.ts';
import { KNOWLEDGE } from './knowledge/index.ts';
import { CATALOGUE_DAY, MANIFEST } from './manifest.ts';
import { simulate } from './orders/simulate.ts';
import { drawPicture } from './pictures/draw.ts';

const BEST_SELLERS = 24;
const BEST_SELLER_DAYS = 60;

/** One record a line: small, and a change shows as the line that changed. */
function lines(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** Product ids by units kept (sold less returned) in the last 60 days, best first. */
function bestSellers(orders: readonly Order[]): string[] {
  const since = addDays(CATALOGUE_DAY, -BEST_SELLER_DAYS);
  const units = new Map<string, number>();
  for (const order of orders) {
    if (order.day < since) continue;
    for (const { productId, quantity } of order.lines) {
      if (productId !== null) units.set(productId, (units.get(productId) ?? 0) + quantity);
    }
  }
  return [...units]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, BEST_SELLERS)
    .map(([id]) => id);
}

function picture({ source }: CatalogueEntry): string {
  const [shape, main, accent, ground, pattern = 'plain'] = source.picture;
  return `${drawPicture({ shape, main, accent, ground, pattern })}\n`;
}

/** Cost: a second or two, nearly all of it the orders. */
export function makePack(): ReadonlyMap<string, string> {
  const { orders, stock } = simulate();
  const products = CATALOGUE.map(({ category, place, source }) =>
    makeProduct(category, place, source, (sku) => stock.get(sku) ?? 0),
  );
  return new Map<string, string>([
    ['pack.json', `${JSON.stringify(MANIFEST, null, 2)}\n`],
    ['products.json', lines(products)],
    ['knowledge.json', lines(KNOWLEDGE)],
    ['orders.json', lines(orders)],
    ['best-sellers.json', `${JSON.stringify(bestSellers(orders))}\n`],
    ...CATALOGUE.map((entry) => [`pictures/${entry.source.id}.svg`, picture(entry)] as const),
  ]);
}
