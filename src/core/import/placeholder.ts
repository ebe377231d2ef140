/** @file A drawn card for a product whose picture lies on another host: the shop loads nothing from elsewhere. */
import { type Product } from '../catalogue/product';

/** Muted grounds with ink that has 7:1 and more on each. */
const TINTS = [
  ['#ead9c6', '#43301f'],
  ['#dfe3d3', '#2c3924'],
  ['#d8e0e6', '#22343f'],
  ['#ebd5d0', '#4d2620'],
  ['#e3dcea', '#35284a'],
  ['#efe2bd', '#46360c'],
] as const;

/** Up to two letters for Latin titles, two characters for Chinese. */
export function initials(title: string): string {
  const han = title.match(/\p{Script=Han}/gu);
  if (han && han.length > 0) return han.slice(0, 2).join('');
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A small SVG as a data address: an `<img>` runs nothing of it, and it needs no network. */
export function placeholderPicture(title: string): string {
  let hash = 0;
  for (const character of title) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  const [ground, ink] = TINTS[hash % TINTS.length] ?? TINTS[0];
  // Letters and digits only (see above), so there is nothing in it to escape.
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="${ground}"/>` +
    `<path d="M60 332h280M92 96h216" stroke="${ink}" stroke-opacity=".22" stroke-width="3" stroke-linecap="round"/>` +
    `<text x="200" y="206" fill="${ink}" font-family="Georgia,'Songti SC',serif" font-size="128" text-anchor="middle" ` +
    `dominant-baseline="central">${initials(title)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function withPlaceholder(title: Product['title']): Product['images'] {
  return [{ src: placeholderPicture(title.en ?? title.zh ?? ''), alt: {} }];
}
