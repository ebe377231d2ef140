/** @file The whole catalogue of the sample shop, in the order in which SKUs are numbered: add at the end of a category. */
import { bags } from './bags.ts';
import { clothingBasics } from './clothing-basics.ts';
import { clothingOuter } from './clothing-outer.ts';
import { clothingDrafts, clothingRest } from './clothing-rest.ts';
import { shoes } from './shoes.ts';
import { type ProductSource } from './source.ts';
import { type CategoryKey } from './words.ts';

export interface CatalogueEntry {
  readonly category: CategoryKey;
  /** Place in its category, which numbers the SKU. */
  readonly place: number;
  readonly source: ProductSource;
}

const SHELVES: readonly (readonly [CategoryKey, readonly ProductSource[]])[] = [
  ['clothing', [...clothingOuter, ...clothingBasics, ...clothingRest, ...clothingDrafts]],
  ['shoes', shoes],
  ['bags', bags],
];

export const CATALOGUE: readonly CatalogueEntry[] = SHELVES.flatMap(([category, sources]) =>
  sources.map((source, place) => ({ category, place, source })),
);
