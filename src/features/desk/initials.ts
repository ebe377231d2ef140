/** @file What stands for a product that has no picture here. */

/** Up to two letters of a Latin title, two characters of a Chinese one. */
export function initials(title: string): string {
  const han = title.match(/\p{Script=Han}/gu);
  if (han && han.length > 0) return han.slice(0, 2).join('');
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 63))
    .join('')
    .toUpperCase();
}
