/** @file The orders a list can be in. */
import { priceFrom, type Product } from '../../core/catalogue/product';

export const SORTS = ['relevance', 'popular', 'newest', 'cheapest', 'dearest'] as const;
export type Sort = (typeof SORTS)[number];

/** @param products best match first. @param bestSellers best first; who is not in it comes after, as it was. */
export function inOrder(
  products: readonly Product[],
  sort: Sort,
  bestSellers: readonly Product[],
): readonly Product[] {
  switch (sort) {
    case 'relevance':
      return products;
    case 'popular': {
      const rank = new Map(bestSellers.map(({ id }, i) => [id, i]));
      const of = ({ id }: Product): number => rank.get(id) ?? rank.size;
      return [...products].sort((a, b) => of(a) - of(b));
    }
    case 'newest':
      return [...products].sort((a, b) => (a.addedDay < b.addedDay ? 1 : a.addedDay > b.addedDay ? -1 : 0));
    case 'cheapest':
      return [...products].sort((a, b) => priceFrom(a).minor - priceFrom(b).minor);
    case 'dearest':
      return [...products].sort((a, b) => priceFrom(b).minor - priceFrom(a).minor);
  }
}
