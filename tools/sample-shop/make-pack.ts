/** @file Everything in the sample pack, as file names and their text. */
import { type PackManifest } from '../../src/core/pack.ts';
import { CATALOGUE } from './catalogue/index.ts';
import { makeProduct } from './catalogue/make-product.ts';
import { KNOWLEDGE } from './knowledge/index.ts';
import { MANIFEST } from './manifest.ts';

/** One record a line: small, and a change shows as the line that changed. */
function lines(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

export function makePack(): ReadonlyMap<string, string> {
  const manifest: PackManifest = MANIFEST;
  const products = CATALOGUE.map(({ category, place, source }) =>
    makeProduct(category, place, source, (sku) => (sku.length * 7 + place * 5) % 23),
  );
  const ranked = [...CATALOGUE]
    .filter(({ source }) => source.draft !== true)
    .sort((a, b) => b.source.sells[0] - a.source.sells[0])
    .map(({ source }) => source.id);
  return new Map([
    ['pack.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['products.json', lines(products)],
    ['knowledge.json', lines(KNOWLEDGE)],
    ['best-sellers.json', `${JSON.stringify(ranked.slice(0, 24))}\n`],
  ]);
}
