/** @file The street before the shop's front: sky, roofs, stones, a lamp, trees in pots, a cat. 1600 by 640. */
import { type Canvas } from './canvas.ts';
import { mix, tonesOf } from './color.ts';
import { box, oval } from './path.ts';

export const GLOW = '#ffdf9e';
export const PLUM = '#3d2f4a';
/** Where the wall meets the pavement. */
const GROUND_Y = 552;

export function sky(c: Canvas): string {
  const roofs =
    'M0 552L0 330L70 330L70 290L96 290L96 330L150 330L210 268L270 330L270 372L360 372L360 344L392 344L392 372L470 372L530 318L590 372L1600 372L1600 552Z';
  const far =
    'M0 552L0 390L60 390L60 352L180 352L180 402L300 402L340 366L380 402L520 402L1500 402L1500 300L1548 256L1600 300L1600 552Z';
  const lit = [
    [30, 400],
    [112, 392],
    [128, 440],
    [196, 352],
    [232, 352],
    [330, 420],
    [430, 410],
    [60, 470],
    [250, 450],
    [500, 440],
    [1556, 352],
    [1556, 420],
  ]
    .map(([x = 0, y = 0]) => box(x, y, 15, 22, 2))
    .join('');
  let stars = '';
  for (let i = 0; i < 46; i++) stars += `M${(i * 379) % 1600} ${(i * 97) % 210}h.1`;
  return (
    c.area(
      box(0, 0, 1600, 640),
      c.linear(
        [
          [0, '#2a2848'],
          [0.28, '#67466c'],
          [0.5, '#c4705f'],
          [0.66, '#f5b06a'],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.line(stars, '#fff4d8', 2.6, 0.75) +
    `<circle cx="250" cy="130" r="120" fill="${c.radial([
      [0, '#fff3cf', 0.5],
      [1, '#fff3cf', 0],
    ])}"/>` +
    c.area('M262 84A46 46 0 1 0 296 152A38 38 0 1 1 262 84Z', '#fff3d2') +
    c.area('M-20 250Q120 214 260 246Q380 222 470 256Q330 266 220 262Q90 272 -20 250Z', '#e8a088', 0.35) +
    c.area('M1380 190Q1480 160 1640 196Q1540 214 1440 206Z', '#e8a088', 0.3) +
    c.area(far, mix(PLUM, '#c4705f', 0.5)) +
    c.area(roofs, mix(PLUM, '#c4705f', 0.2)) +
    c.area(lit, '#ffd489', 0.85)
  );
}

export function street(c: Canvas): string {
  let setts = '';
  for (let row = 0; row < 4; row++) {
    const y = 574 + row * 18;
    setts += `M0 ${y}H1600`;
    for (let x = (row % 2) * 40 - row * 11; x < 1600; x += 84) setts += `M${x} ${y}l${(x - 800) * 0.03} 18`;
  }
  return (
    c.area(
      box(0, GROUND_Y, 1600, 88),
      c.linear(
        [
          [0, '#5d4a55'],
          [1, '#33283a'],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.line(setts, '#2c2233', 2, 0.5) +
    // The window's light on the stones.
    `<g filter="${c.blur(14)}">${c.area(`M560 ${GROUND_Y}L1150 ${GROUND_Y}L1190 640L430 640Z`, GLOW, 0.5)}${c.area(`M1196 ${GROUND_Y}L1344 ${GROUND_Y}L1420 640L1226 640Z`, GLOW, 0.45)}</g>` +
    c.area(box(0, GROUND_Y, 1600, 5), '#8c7072', 0.7)
  );
}

/** A clipped tree in a pot. */
export function tree(c: Canvas, x: number, scale: number): string {
  const leaf = tonesOf('#55704c');
  return (
    `<g transform="translate(${x} ${GROUND_Y + 6})scale(${scale})">` +
    c.area(oval(6, 2, 44, 8), '#1d1626', 0.5) +
    c.rod('M0 -70V-150', c.wood, 9) +
    `<circle cy="-190" r="56" fill="${c.paint(leaf, 'ball')}" filter="${c.volume(leaf, 12)}"/>` +
    c.line(
      'M-30 -210q10 -10 20 0M0 -226q10 -8 18 2M16 -190q10 -8 20 2M-20 -180q10 -8 18 2M-6 -160q10 -6 18 2M-40 -184q6 -6 12 0',
      leaf.lighter,
      4,
      0.7,
    ) +
    c.solid('M-38 -74L38 -74L30 0L-30 0Z', c.accent, 'round') +
    c.solid(box(-43, -84, 86, 16, 4), c.accent, 'down') +
    '</g>'
  );
}

export function lampPost(c: Canvas): string {
  return (
    `<circle cx="404" cy="262" r="190" fill="${c.radial([
      [0, '#ffe9b4', 0.75],
      [0.35, '#ffd58c', 0.25],
      [1, '#ffd58c', 0],
    ])}"/>` +
    `<ellipse cx="404" cy="588" rx="150" ry="26" fill="${c.radial([
      [0, GLOW, 0.5],
      [1, GLOW, 0],
    ])}"/>` +
    c.rod('M404 560V300', c.dark, 12) +
    c.solid('M384 562L390 520L418 520L424 562Z', c.dark, 'round') +
    c.solid(box(392, 400, 24, 12, 4), c.dark) +
    c.area(
      'M382 232L426 232L418 300L390 300Z',
      c.radial(
        [
          [0, '#fffdf0'],
          [0.6, '#ffe7a8'],
          [1, '#f6bb62'],
        ],
        [0.5, 0.6, 0.7],
      ),
    ) +
    c.line('M382 232L390 300L418 300L426 232M404 232V300', c.dark.base, 4) +
    c.area('M374 234L434 234L416 212L392 212Z', c.dark.base) +
    c.line('M404 212V200', c.dark.base, 6)
  );
}

/** Bulbs on a cord from the lamp to the shop. */
export function bulbs(c: Canvas): string {
  const at = (t: number): [number, number] => [404 + 100 * t, 216 - 112 * t + 90 * t * (1 - t)];
  let cord = 'M404 216';
  let lights = '';
  for (let i = 1; i <= 6; i++) {
    const [x, y] = at(i / 6).map(Math.round) as [number, number];
    cord += `L${x} ${y}`;
    if (i < 6) lights += `M${x} ${y + 7}h.1`;
  }
  return (
    c.line(cord, '#2a2030', 2) +
    `<g filter="${c.blur(5)}">${c.line(lights, GLOW, 20, 0.6)}</g>` +
    c.line(lights, '#fff3cf', 8)
  );
}

/** A cat that looks at the window. */
export const cat = (c: Canvas): string =>
  c.area(oval(482, 562, 34, 6), '#1d1626', 0.5) +
  c.area(
    'M458 562Q448 520 474 500Q466 486 470 462L482 474L494 473L506 460Q512 486 504 498Q514 520 510 562Z',
    '#2b2130',
  ) +
  c.line('M458 558Q434 560 432 538Q432 524 442 522', '#2b2130', 8) +
  c.line('M508 470Q514 490 507 500Q516 524 512 556', '#f2b46c', 2.5, 0.8) +
  c.line('M500 482h.1', '#ffd98f', 4);
