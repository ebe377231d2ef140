/** @file What the clothes share: the hanger, sleeves, collars, cuffs. Left halves; the right is the mirror image. */
import { type Canvas, type ClothOptions } from './canvas.ts';
import { flip, whole } from './path.ts';

/** The wooden hanger and its hook; shoulders at y = 215. */
export function hanger(c: Canvas): string {
  return (
    `<circle cx="400" cy="74" r="9" fill="${c.paint(c.brass)}"/>` +
    c.rod('M400 178L400 142C400 124 424 118 424 96C424 62 376 62 376 92', c.metal, 8) +
    c.solid(whole('M400 164C370 168 320 192 262 222Q250 230 256 242Q300 232 400 206'), c.wood, 'down')
  );
}

/** Both long sleeves, hanging beside the body. `out` spreads the cuffs, `wide` thickens the arm. */
export function sleeves(
  c: Canvas,
  {
    out = 0,
    wide = 0,
    length = 0,
    ...cloth
  }: ClothOptions & { out?: number; wide?: number; length?: number } = {},
): string {
  const x = 148 - out;
  const y = 690 + length;
  const left =
    `M262 220C212 236 ${190 - wide / 2} 286 ${180 - out * 0.4 - wide} 380C${168 - out * 0.6 - wide} 480 ${x + 6 - wide} 590 ${x - wide * 0.4} ${y}` +
    `L${x + 62 + wide * 0.2} ${y + 8}C${x + 82} ${y - 110} 246 520 276 420Z`;
  return c.cloth(left, { ...cloth, turn: 10 }) + c.cloth(flip(left), { ...cloth, turn: -10 });
}

/** Folds inside both sleeves at the elbow. */
export function elbows(c: Canvas): string {
  const left = 'M196 470Q220 474 244 460M190 500Q206 512 232 500M214 300Q224 340 222 390';
  return c.folds(left + flip(left), c.main, 7, 0.28, 4);
}

/** Ribbed band: a form with fine vertical ribs, clipped to it. */
export function rib(
  c: Canvas,
  d: string,
  [x0, x1, y0, y1]: [number, number, number, number],
  tones = c.main,
): string {
  let ribs = '';
  for (let x = x0; x <= x1; x += 9) ribs += `M${x} ${y0}V${y1}`;
  return (
    c.cloth(d, { tones, plain: true, puff: 6 }) +
    `<path d="${ribs}" stroke="${tones.ink}" stroke-opacity=".28" stroke-width="2.4" clip-path="${c.clip(d)}"/>`
  );
}

/** Cuffs at the ends of sleeves(); give it the same numbers. */
export function cuffs(c: Canvas, { out = 0, ribbed = false, length = 0, tones = c.main } = {}): string {
  const x = 148 - out;
  const y = 690 + length;
  const left = `M${x - 6} ${y - 10}L${x + 66} ${y - 2}L${x + 60} ${y + 44}Q${x + 26} ${y + 46} ${x - 8} ${y + 34}Z`;
  if (ribbed)
    return (
      rib(c, left, [x - 8, x + 68, y - 14, y + 50], tones) +
      rib(c, flip(left), [722 - x, 800 - x + 16, y - 14, y + 50], tones)
    );
  return (
    c.cloth(left, { tones, plain: true, puff: 7 }) + c.cloth(flip(left), { tones, plain: true, puff: 7 })
  );
}

/** The inside of the back, seen through the neck. */
export function nape(c: Canvas, depth = 250): string {
  return c.area(
    whole(`M400 190Q352 190 326 204Q340 ${depth} 400 ${depth}`),
    c.linear(
      [
        [0, c.main.deep],
        [1, c.main.ink],
      ],
      [0, 0, 0, 1],
    ),
  );
}

/** Soft folds of a body that hangs: from the underarms, and down the hem. */
export function drape(c: Canvas, hem: number, opacity = 0.26): string {
  const left = `M276 420Q300 470 306 540M270 470Q284 520 286 590M300 ${hem - 150}Q306 ${hem - 80} 300 ${hem - 24}`;
  return c.folds(
    `${left}${flip(left)}M366 ${hem - 190}Q372 ${hem - 90} 364 ${hem - 26}`,
    c.main,
    11,
    opacity,
    7,
  );
}

/** A column of buttons. */
export function buttons(c: Canvas, x: number, ys: number[], r = 8, tones = c.accent): string {
  return ys.map((y) => c.button(x, y, r, tones)).join('');
}

/** A zip: two rows of teeth on a tape, and its pull at `pull`. */
export function zip(c: Canvas, x: number, from: number, to: number, pull = from): string {
  return (
    c.line(`M${x} ${from}L${x} ${to}`, c.main.deep, 15, 0.8) +
    `<path d="M${x} ${from}V${to}" stroke="${c.metal.light}" stroke-width="7" stroke-dasharray="4 3" stroke-linecap="butt"/>` +
    c.solid(`M${x - 7} ${pull}h14v18h-14zM${x - 4} ${pull + 18}h8v34q-4 6 -8 0z`, c.metal, 'flat')
  );
}
