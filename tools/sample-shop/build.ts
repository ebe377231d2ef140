/**
 * @file Writes public/packs/sample from the sources in this folder: `npx tsx tools/sample-shop/build.ts`.
 * Same sources, same bytes. The shop, its brands, its customers and its sales are invented.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePack } from './make-pack.ts';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../public/packs/sample');
const files = makePack();
for (const [path, text] of files) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} files in public/packs/sample`);
