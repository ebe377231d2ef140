/** @file The drawing table: paints, volumes, shadows and stitches that every shape is made with. Units: 800 by 1000. */
import { parseHex, tonesOf, type Tones } from './color.ts';
import { tileOf } from './patterns.ts';
import { type Picture, type PictureShape } from './picture.ts';

/** Every drawing's root bears these, so that a line need not. */
export const ROUND = 'stroke-linecap="round" stroke-linejoin="round"';

/** How light falls: over a plane, round a cylinder, round a ball, down a wall. */
export type Light = 'flat' | 'round' | 'ball' | 'down';

export interface ClothOptions {
  tones?: Tones;
  /** Turn of the weave in degrees; few different ones, each is a tile more in the file. */
  turn?: number;
  /** Softness of the inner shadow, px. */
  puff?: number;
  /** Leave the pattern off. */
  plain?: boolean;
}

/** Stripes run down these, and across the others. */
const UPRIGHT: ReadonlySet<PictureShape> = new Set<PictureShape>([
  'shirt',
  'pajamas',
  'trousers',
  'jeans',
  'shorts',
  'coat',
  'trench',
  'curtain',
  'apron',
  'umbrella',
  'tent',
  'camp-chair',
]);

export type Stop = [offset: number, color: string, opacity?: number];

const stopsOf = (stops: Stop[]): string =>
  stops
    .map(([at, color, opacity]) => {
      const alpha = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${at}" stop-color="${color}"${alpha}/>`;
    })
    .join('');

const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).slice(-5);
};

export class Canvas {
  readonly main: Tones;
  readonly accent: Tones;
  readonly ground: Tones;
  /** Ink for drawings on paper labels: the accent where it is dark enough to be seen. */
  readonly mark: string;
  readonly wood = tonesOf('#c69a6a');
  readonly metal = tonesOf('#b9bcc0');
  readonly brass = tonesOf('#c9a55c');
  readonly paper = tonesOf('#f8f2e6');
  readonly dark = tonesOf('#3a3533');
  readonly #pattern: NonNullable<Picture['pattern']>;
  readonly #upright: boolean;
  readonly #prefix: string;
  readonly #defs = new Map<string, string>();

  constructor(picture: Picture) {
    this.main = tonesOf(picture.main);
    this.accent = tonesOf(picture.accent);
    this.ground = tonesOf(picture.ground);
    const inks = [picture.accent, picture.main].filter((hex) => parseHex(hex).l < 0.7);
    this.mark = inks[0] ?? '#6b5a49';
    this.#pattern = picture.pattern ?? 'plain';
    this.#upright = this.#pattern === 'stripe' && UPRIGHT.has(picture.shape);
    this.#prefix = `v${hashOf([picture.shape, picture.main, picture.accent, picture.ground, this.#pattern].join())}`;
  }

  /** Adds a definition once and gives `url(#id)`; `body` holds `ID` where the id goes. */
  define(body: string): string {
    const id = this.#defs.get(body) ?? `${this.#prefix}-${this.#defs.size}`;
    this.#defs.set(body, id);
    return `url(#${id})`;
  }

  /** Every definition so far, for one `<defs>`. */
  definitions(): string {
    return [...this.#defs].map(([body, id]) => body.replace('ID', id)).join('');
  }

  linear(stops: Stop[], [x1, y1, x2, y2]: [number, number, number, number] = [0, 0, 1, 1]): string {
    const line = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
    return this.define(`<linearGradient id="ID" ${line}>${stopsOf(stops)}</linearGradient>`);
  }

  radial(stops: Stop[], [cx, cy, r]: [number, number, number] = [0.5, 0.5, 0.5]): string {
    return this.define(
      `<radialGradient id="ID" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`,
    );
  }

  blur(radius: number): string {
    const room = 'x="-50%" y="-50%" width="200%" height="200%"';
    return this.define(`<filter id="ID" ${room}><feGaussianBlur stdDeviation="${radius}"/></filter>`);
  }

  clip(d: string): string {
    return this.define(`<clipPath id="ID"><path d="${d}"/></clipPath>`);
  }

  /** A material lit from the upper left. */
  paint(tones: Tones, light: Light = 'flat'): string {
    const { lighter, light: lit, base, shade, deep } = tones;
    switch (light) {
      case 'flat':
        return this.linear([
          [0, lit],
          [0.55, base],
          [1, shade],
        ]);
      case 'down':
        return this.linear(
          [
            [0, lit],
            [0.4, base],
            [1, shade],
          ],
          [0, 0, 0, 1],
        );
      case 'round':
        return this.linear(
          [
            [0, shade],
            [0.1, base],
            [0.27, lighter],
            [0.5, base],
            [0.88, deep],
            [1, shade],
          ],
          [0, 0, 1, 0],
        );
      case 'ball':
        return this.radial(
          [
            [0, lighter],
            [0.4, base],
            [0.78, shade],
            [1, deep],
          ],
          [0.36, 0.28, 0.85],
        );
    }
  }

  /** The cloth of the picture with its pattern, turned and sized to the part. */
  weave({ tones = this.main, turn = 0, plain = false }: ClothOptions = {}): string {
    const tile = plain ? undefined : tileOf(this.#pattern, tones, this.accent);
    if (tile === undefined) return this.paint(tones);
    const { width, height, marks } = tile;
    const angle = turn + (this.#upright ? 90 : 0);
    return this.define(
      `<pattern id="ID" width="${width}" height="${height}" patternUnits="userSpaceOnUse" ` +
        (angle === 0 ? '>' : `patternTransform="rotate(${angle} 400 500)">`) +
        `<rect width="${width}" height="${height}" fill="${tones.base}"/>${marks}</pattern>`,
    );
  }

  /** Inner light and shade that make a flat part look full; `softness` in px. */
  volume(tones: Tones, softness = 16): string {
    // Three softnesses only, so that parts share their filters.
    const s = softness <= 8 ? 6 : softness <= 16 ? 13 : 22;
    const side = (sign: number, color: string, opacity: number, to: string): string => {
      const by = `dx="${Math.round(sign * s * 7) / 10}" dy="${Math.round(sign * s * 8) / 10}"`;
      return (
        `<feOffset in="b" ${by} result="o"/><feComposite in="SourceAlpha" in2="o" operator="out" result="e"/>` +
        `<feFlood flood-color="${color}" flood-opacity="${opacity}"/><feComposite in2="e" operator="in" result="${to}"/>`
      );
    };
    return this.define(
      '<filter id="ID" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">' +
        `<feGaussianBlur in="SourceAlpha" stdDeviation="${s}" result="b"/>` +
        side(-1, tones.ink, 0.5, 's') +
        side(1, '#ffffff', 0.34, 'l') +
        '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="s"/><feMergeNode in="l"/></feMerge></filter>',
    );
  }

  /** A part of cloth: woven, softly lit, with a thin seam at its edge. */
  cloth(d: string, options: ClothOptions = {}): string {
    const { tones = this.main, puff = 16 } = options;
    return (
      `<path d="${d}" fill="${this.weave(options)}" filter="${this.volume(tones, puff)}" ` +
      `stroke="${tones.seam}" stroke-opacity=".65" stroke-width="2"/>`
    );
  }

  /** A hard part: metal, wood, ceramic, leather, paper. */
  solid(d: string, tones: Tones, light: Light = 'flat', puff = 0): string {
    const filter = puff > 0 ? ` filter="${this.volume(tones, puff)}"` : '';
    return `<path d="${d}" fill="${this.paint(tones, light)}"${filter}/>`;
  }

  /** A flat area of one colour. */
  area(d: string, fill: string, opacity = 1): string {
    return `<path d="${d}" fill="${fill}"${opacity === 1 ? '' : ` fill-opacity="${opacity}"`}/>`;
  }

  /** A line with round ends. */
  line(d: string, color: string, width = 3, opacity = 1): string {
    const alpha = opacity === 1 ? '' : ` stroke-opacity="${opacity}"`;
    return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${alpha}/>`;
  }

  /** A round rod: a dark line, a lighter one, a gleam. */
  rod(d: string, tones: Tones, width: number): string {
    return (
      this.line(d, tones.deep, width) +
      `<g transform="translate(${-width * 0.06} ${-width * 0.06})">${this.line(d, tones.base, width * 0.78)}</g>` +
      `<g transform="translate(${-width * 0.16} ${-width * 0.16})">${this.line(d, tones.lighter, width * 0.22, 0.9)}</g>`
    );
  }

  stitch(d: string, color: string, width = 2.4): string {
    return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="9 6" stroke-opacity=".8"/>`;
  }

  /** Soft creases; all of a picture's folds of one material in one path. */
  folds(d: string, tones: Tones = this.main, width = 10, opacity = 0.3, softness = 6): string {
    return `<path d="${d}" fill="none" stroke="${tones.ink}" stroke-width="${width}" stroke-opacity="${opacity}" filter="${this.blur(softness)}"/>`;
  }

  /** A soft gleam. */
  gleam(d: string, opacity = 0.5, softness = 3): string {
    return `<path d="${d}" fill="#fff" fill-opacity="${opacity}" filter="${this.blur(softness)}"/>`;
  }

  /** Contact shadow of a thing that stands: a wide soft one that falls to the right, and a dark core. */
  stand(cx: number, cy: number, rx: number, ry = rx * 0.13): string {
    const soft = this.radial([
      [0, this.ground.ink, 0.55],
      [0.5, this.ground.ink, 0.28],
      [1, this.ground.ink, 0],
    ]);
    return (
      `<ellipse cx="${cx + rx * 0.22}" cy="${cy + ry * 0.3}" rx="${rx * 1.38}" ry="${ry * 1.7}" fill="${soft}"/>` +
      `<ellipse cx="${cx + rx * 0.04}" cy="${cy}" rx="${rx * 1.02}" ry="${ry * 0.75}" fill="${soft}"/>`
    );
  }

  /** Lifts a group off the wall or table behind it; `far` is the distance in px. */
  lift(body: string, far = 16): string {
    const shadow =
      '<filter id="ID" x="-20%" y="-20%" width="150%" height="150%" color-interpolation-filters="sRGB">' +
      `<feDropShadow dx="${far}" dy="${Math.round(far * 1.2)}" stdDeviation="${Math.round(far * 0.9)}" ` +
      `flood-color="${this.ground.ink}" flood-opacity=".45"/></filter>`;
    return `<g filter="${this.define(shadow)}">${body}</g>`;
  }

  /** The same, drawn larger about the middle of the sheet. */
  wear(body: string, scale: number, cy = 500): string {
    const shift = (at: number): number => Math.round(at * (1 - scale) * 10) / 10;
    return this.lift(`<g transform="translate(${shift(400)} ${shift(cy)})scale(${scale})">${body}</g>`);
  }

  /** A button with four holes. */
  button(x: number, y: number, r: number, tones: Tones): string {
    const hole = (dx: number, dy: number): string => `M${x + dx * r} ${y + dy * r}h.1`;
    return (
      `<circle cx="${x + 1.5}" cy="${y + 2.5}" r="${r}" fill="${this.main.ink}" fill-opacity=".35"/>` +
      `<circle cx="${x}" cy="${y}" r="${r}" fill="${this.paint(tones)}" stroke="${tones.deep}" stroke-width="1.5"/>` +
      this.line(hole(-0.3, -0.3) + hole(0.3, -0.3) + hole(-0.3, 0.3) + hole(0.3, 0.3), tones.ink, r * 0.24)
    );
  }
}
