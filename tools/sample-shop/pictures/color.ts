/**
 * @file Colour mixing in OKLCH, so that a shade keeps its hue and equal steps look equal.
 * Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020.
 */

/** Lightness 0..1, chroma 0..~0.4, hue in degrees. */
export interface Lch {
  l: number;
  c: number;
  h: number;
}

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** Reads `#rrggbb`. @throws {TypeError} for anything else */
export function parseHex(hex: string): Lch {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new TypeError(`Not a colour of the form #rrggbb: ${hex}`);
  const [r, g, b] = [1, 3, 5].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: (Math.atan2(bb, a) * 180) / Math.PI,
  };
}

/** Writes `#rrggbb`, clipping what sRGB cannot show. */
export function formatHex({ l: lightness, c, h }: Lch): string {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels
    .map((v) => Math.round(255 * Math.min(1, Math.max(0, toGamma(Math.max(0, v))))))
    .map((v) => v.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Mixes two colours in OKLab; `t` 0 gives the first. */
export function mix(first: string, second: string, t: number): string {
  const [p, q] = [parseHex(first), parseHex(second)];
  const at = (u: number, v: number): number => u + (v - u) * t;
  const angle = (lch: Lch): number => (lch.h * Math.PI) / 180;
  const a = at(p.c * Math.cos(angle(p)), q.c * Math.cos(angle(q)));
  const b = at(p.c * Math.sin(angle(p)), q.c * Math.sin(angle(q)));
  return formatHex({ l: at(p.l, q.l), c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI });
}

/** One material under the studio's light: from highlight to the darkest crease. */
export interface Tones {
  base: string;
  light: string;
  lighter: string;
  shade: string;
  deep: string;
  ink: string;
  /** The colour that a seam or an outline has on this material: darker, or lighter on very dark cloth. */
  seam: string;
}

/** Shades lean to blue and gain chroma, lights lean to yellow and lose some, as under a window. */
export function tonesOf(hex: string): Tones {
  const lch = parseHex(hex);
  const step = (delta: number): string => {
    const l = Math.min(0.985, Math.max(0.08, lch.l + delta));
    const c = Math.max(0, lch.c * (delta < 0 ? 1 - delta * 0.25 : 1 - delta * 1.4) + (delta < 0 ? 0.006 : 0));
    return formatHex({ l, c, h: lch.h + (lch.c > 0.03 ? delta * (delta < 0 ? -18 : 12) : 0) });
  };
  const dark = lch.l < 0.4;
  return {
    base: hex.toLowerCase(),
    light: step(0.06),
    lighter: step(dark ? 0.18 : 0.13),
    shade: step(-0.08),
    deep: step(-0.17),
    ink: step(-0.34),
    seam: step(dark ? 0.13 : -0.19),
  };
}
