/** @file Where a product stands among the shop's prices. It reads prices; nothing here can change one. */
import { priceFrom, type Product } from '../catalogue/product';
import { normaliseRows, type Block } from './block';
import { type Feature } from './feature';

const MOST_BANDS = 6;

/**
 * Bands around quantiles of the log prices; a product between two centres belongs to both by its distance, so that
 * 99 and 101 are neighbours.
 */
export function priceBlock(products: readonly Product[], weight: number): Block {
  const prices = products.map((product) => priceFrom(product).minor);
  const sorted = prices.filter((price) => price > 0).sort((a, b) => a - b);
  const centres = [
    ...new Set(
      Array.from({ length: MOST_BANDS }, (_, band) => {
        const at = Math.round((band / (MOST_BANDS - 1)) * (sorted.length - 1));
        return Math.log(sorted[at] ?? 1);
      }),
    ),
  ];
  const dimensions = centres.length;
  const values = new Float32Array(products.length * dimensions);
  for (const [row, price] of prices.entries()) {
    if (price <= 0) continue;
    const x = Math.log(price);
    let left = 0;
    while (left + 1 < dimensions && (centres[left + 1] ?? Infinity) <= x) left += 1;
    const from = centres[left] ?? 0;
    const to = centres[left + 1];
    const share = to === undefined ? 0 : (x - from) / (to - from);
    values[row * dimensions + left] = 1 - share;
    if (share > 0) values[row * dimensions + left + 1] = share;
  }
  normaliseRows(values, dimensions);

  const edge = (band: number): number => {
    const [left, right] = [centres[band], centres[band + 1]];
    return left === undefined || right === undefined ? Infinity : Math.exp((left + right) / 2);
  };
  const currency = products[0]?.currency ?? 'XXX';
  const features = centres.map((_, band): Feature => ({
    kind: 'price',
    id: `price:${band}`,
    fromMinor: band === 0 ? 0 : edge(band - 1),
    toMinor: edge(band),
    currency,
  }));
  const none: Feature = { kind: 'block', id: 'price' };
  return { name: 'price', weight, dimensions, values, featureOf: (dimension) => features[dimension] ?? none };
}
