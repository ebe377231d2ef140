/** @file The weaves and prints: one tile each, of `accent` on whatever lies below. */
import { type Tones } from './color.ts';
import { type PatternName } from './picture.ts';

interface Tile {
  width: number;
  height: number;
  marks: string;
}

/** Five round petals: a dotted circle whose dots are the petals; then the heart. */
const flower = (x: number, y: number, r: number, fill: string, heart: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${fill}" stroke-width="${r * 1.35}" ` +
  `stroke-dasharray=".1 ${Math.round(((2 * Math.PI * r) / 5) * 100) / 100 - 0.1}"/><circle cx="${x}" cy="${y}" r="${r * 0.55}" fill="${heart}"/>`;

/** The tile of a pattern, or undefined for plain cloth. */
export function tileOf(name: PatternName, main: Tones, accent: Tones): Tile | undefined {
  const a = accent.base;
  switch (name) {
    case 'plain':
      return undefined;
    case 'stripe':
      return { width: 48, height: 48, marks: `<path fill="${a}" d="M0 6h48v17H0z"/>` };
    case 'check':
      return {
        width: 72,
        height: 72,
        marks:
          `<path fill="${a}" fill-opacity=".5" d="M0 8h72v24H0zM8 0h24v72H8z"/>` +
          `<path fill="${main.lighter}" fill-opacity=".7" d="M0 52h72v4H0zM52 0h4v72h-4z"/>`,
      };
    case 'dot':
      return {
        width: 56,
        height: 56,
        marks: `<path fill="${a}" d="M6 14a8 8 0 1 0 16 0a8 8 0 1 0-16 0M34 42a8 8 0 1 0 16 0a8 8 0 1 0-16 0"/>`,
      };
    case 'knit':
      return {
        width: 22,
        height: 20,
        marks:
          `<path fill="none" stroke="${main.deep}" stroke-opacity=".55" stroke-width="3" d="M2 2L11 13L20 2M2 22L11 33L20 22M2-18L11-7L20-18"/>` +
          `<path fill="none" stroke="${main.lighter}" stroke-opacity=".6" stroke-width="2.4" d="M3 8L11 18M19 8L11 18M3-12L11-2M19-12L11-2"/>`,
      };
    case 'floral':
      return {
        width: 116,
        height: 116,
        marks:
          `<path fill="${accent.deep}" fill-opacity=".55" d="M44 38q16 2 18 18q-17-2-18-18M100 98q14-2 14-16q-15 1-14 16M20 80q2 14-12 16q-1-14 12-16"/>` +
          flower(30, 28, 9, a, main.lighter) +
          flower(84, 82, 11, a, main.lighter) +
          `<circle cx="88" cy="24" r="5" fill="${accent.lighter}"/><circle cx="30" cy="92" r="5" fill="${accent.lighter}"/>`,
      };
    case 'leaf':
      return {
        width: 96,
        height: 110,
        marks:
          `<path fill="${a}" d="M16 52Q12 18 46 8Q50 42 16 52M62 104Q52 72 82 58Q92 92 62 104M62 40Q66 22 86 20Q84 38 62 40M10 100Q12 82 32 80Q30 98 10 100"/>` +
          `<path fill="none" stroke="${main.light}" stroke-width="2" d="M16 52L40 16M62 104L80 66"/>`,
      };
    case 'wave':
      return {
        width: 64,
        height: 40,
        marks: `<path fill="none" stroke="${a}" stroke-width="7" d="M-16 10Q0-6 16 10T48 10T80 10M-16 30Q0 14 16 30T48 30T80 30"/>`,
      };
  }
}
