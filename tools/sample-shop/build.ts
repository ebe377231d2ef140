/**
 * @file Writes public/packs/sample from the sources in this folder: `npx tsx tools/sample-shop/build.ts`.
 * Same sources, same bytes. The shop, its brands, its customers and its sales are invented.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePack } from './make-pack.ts';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../public/packs/sample');
const files = makePack();
mkdirSync(join(target, 'pictures'), { recursive: true });
for (const [path, text] of files) writeFileSync(join(target, path), text);
for (const name of readdirSync(join(target, 'pictures'))) {
  if (!files.has(`pictures/${name}`)) rmSync(join(target, 'pictures', name));
}
console.log(`${files.size} files in public/packs/sample`);
