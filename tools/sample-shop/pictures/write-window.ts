/** @file Writes the shop's front: `npx tsx tools/sample-shop/pictures/write-window.ts`. Same source, same bytes. */
import { writeFileSync } from 'node:fs';
import { drawWindow } from './window.ts';

const file = new URL('../../../public/packs/sample/window.svg', import.meta.url);
writeFileSync(file, `${drawWindow()}\n`);
