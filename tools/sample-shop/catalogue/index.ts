/** @file The whole catalogue of the sample shop, in the order in which SKUs are numbered: add at the end of a category. */
import { bags } from './bags.ts';
import { beauty } from './beauty.ts';
import { clothingBasics } from './clothing-basics.ts';
import { clothingOuter } from './clothing-outer.ts';
import { clothingDrafts, clothingRest } from './clothing-rest.ts';
import { homeObjects } from './home-objects.ts';
import { homeTextiles } from './home-textiles.ts';
import { kids } from './kids.ts';
import { kitchenStove } from './kitchen-stove.ts';
import { kitchenTable } from './kitchen-table.ts';
import { outdoor, outdoorDrafts } from './outdoor.ts';
import { pantry } from './pantry.ts';
import { shoes } from './shoes.ts';
import { type ProductSource } from './source.ts';
import { stationery } from './stationery.ts';
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
  ['home', [...homeTextiles, ...homeObjects]],
  ['kitchen', [...kitchenTable, ...kitchenStove]],
  ['pantry', pantry],
  ['beauty', beauty],
  ['stationery', stationery],
  ['kids', kids],
  ['outdoor', [...outdoor, ...outdoorDrafts]],
];

export const CATALOGUE: readonly CatalogueEntry[] = SHELVES.flatMap(([category, sources]) =>
  sources.map((source, place) => ({ category, place, source })),
);
