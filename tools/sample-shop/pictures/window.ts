/** @file The shop's front at dusk: awning, lit window, a few of our own products behind the glass. 1600 by 640. */
import { Canvas, ROUND } from './canvas.ts';
import { mix, tonesOf } from './color.ts';
import { drawThing } from './draw.ts';
import { box } from './path.ts';
import { type Picture } from './picture.ts';
import { bulbs, cat, GLOW, lampPost, PLUM, sky, street, tree } from './street.ts';

const CREAM = '#f6e3c4';
const WALL = '#fbe3b4';

/** Product, middle x, y of its foot, scale; `foot` is where the shape ends on its own sheet. */
const SHOWN: readonly (readonly [Omit<Picture, 'ground'>, number, number, number, number])[] = [
  [{ shape: 'coat', main: '#b5824f', accent: '#5a3a24', pattern: 'plain' }, 646, 500, 0.268, 950],
  [{ shape: 'dress', main: '#b9502f', accent: '#5b2a24', pattern: 'floral' }, 770, 492, 0.252, 920],
  [{ shape: 'vase', main: '#7fa39a', accent: '#f3e6cf' }, 904, 374, 0.165, 842],
  [{ shape: 'teapot', main: '#3f5d74', accent: '#d9a957' }, 996, 374, 0.155, 826],
  [{ shape: 'clock', main: '#a5713f', accent: '#b9502f' }, 1092, 346, 0.14, 740],
  [{ shape: 'bear', main: '#a9744a', accent: '#e8cda4' }, 908, 512, 0.16, 846],
  [{ shape: 'backpack', main: '#5f6f4a', accent: '#a8683c' }, 986, 516, 0.17, 786],
  [{ shape: 'suitcase', main: '#2f4f5a', accent: '#9a6a3c', pattern: 'plain' }, 1090, 516, 0.185, 838],
];

function front(c: Canvas): string {
  const panel = (x: number, w: number): string =>
    c.solid(box(x, 522, w, 26, 3), c.main, 'down') +
    c.line(box(x + 6, 527, w - 12, 16, 2), c.main.deep, 2, 0.8);
  return (
    c.area(
      box(520, 96, 880, 456),
      c.linear([
        [0, c.main.light],
        [0.6, c.main.base],
        [1, c.main.shade],
      ]),
    ) +
    // Cornice and sign board.
    c.solid('M500 78L1420 78L1404 104L516 104Z', c.main, 'down') +
    c.solid(box(492, 64, 936, 18, 4), tonesOf(mix('#33504a', CREAM, 0.16)), 'down') +
    c.area(box(512, 104, 896, 6), c.main.ink, 0.5) +
    c.solid(box(560, 114, 800, 44, 6), tonesOf('#24332f'), 'down') +
    c.line(box(568, 121, 784, 30, 4), c.brass.shade, 2, 0.9) +
    // The mark of the house where others write their name: an arch, a lamp, a leaf on each side.
    c.line('M940 147L940 136Q940 123 960 123T980 136L980 147Z', c.brass.light, 3) +
    `<circle cx="960" cy="136" r="5" fill="${GLOW}"/>` +
    c.line(
      'M922 142Q880 128 840 136M998 142Q1040 128 1080 136M886 134q-10 -8 -22 -6q8 10 22 6M1034 134q10 -8 22 -6q-8 10 -22 6M860 138q-10 8 -22 4q10 -8 22 -4M1060 138q10 8 22 4q-10 -8 -22 -4',
      c.brass.light,
      2.6,
    ) +
    panel(560, 290) +
    panel(862, 288) +
    [526, 1156, 1362]
      .map(
        (x) =>
          c.solid(box(x, 166, 28, 386, 0), c.main, 'round') +
          c.solid(box(x - 5, 532, 38, 20, 2), c.main, 'down'),
      )
      .join('')
  );
}

function display(c: Canvas): string {
  const inside = box(560, 170, 590, 346);
  const ground = WALL;
  return (
    `<g clip-path="${c.clip(inside)}">` +
    c.area(
      inside,
      c.radial(
        [
          [0, '#fff6dc'],
          [0.45, '#fde0a6'],
          [1, '#dd9350'],
        ],
        [0.5, 0.3, 0.8],
      ),
    ) +
    c.area(
      box(560, 486, 590, 34),
      c.linear(
        [
          [0, '#c98a52'],
          [1, '#8d5630'],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.line('M560 250H1150M706 250V486M856 250V486M1002 250V486', '#d9a463', 3, 0.35) +
    // Lamps inside.
    [700, 856, 1012]
      .map(
        (x) =>
          `<circle cx="${x}" cy="258" r="74" fill="${c.radial([
            [0, '#fffbe8', 0.95],
            [0.3, '#fff0bd', 0.5],
            [1, '#fff0bd', 0],
          ])}"/>`,
      )
      .join('') +
    // A rail for the clothes and a shelf for the rest.
    c.rod('M590 263H836M596 263V488M830 263V488', c.brass, 6) +
    c.solid(box(846, 374, 292, 10, 2), c.wood, 'down') +
    c.area(box(846, 384, 292, 14), '#7a4a2a', 0.22) +
    SHOWN.map(([picture, x, y, scale, foot]) =>
      drawThing({ ...picture, ground }, Math.round(x - 400 * scale), Math.round(y - foot * scale), scale),
    ).join('') +
    c.area(
      inside,
      c.linear(
        [
          [0, '#ffb75e', 0.16],
          [0.5, '#ffdf9e', 0.04],
          [1, '#7a3b1e', 0.22],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.gleam(
      'M600 516L760 170L830 170L670 516ZM700 516L860 170L880 170L720 516ZM1010 516L1150 220L1150 300L1050 516Z',
      0.13,
      1,
    ) +
    '</g>' +
    c.line(box(560, 170, 590, 346), c.main.ink, 9) +
    c.line('M856 236V516', c.main.ink, 7) +
    c.line(box(560, 170, 590, 346), c.main.lighter, 2, 0.5) +
    c.solid(box(550, 514, 610, 10, 2), tonesOf(mix('#33504a', CREAM, 0.2)), 'down')
  );
}

function door(c: Canvas): string {
  const leaf = box(1196, 196, 150, 356, 4);
  return (
    c.solid(leaf, c.accent, 'flat', 10) +
    c.area(
      'M1216 300Q1216 222 1271 222T1326 300L1326 440L1216 440Z',
      c.radial(
        [
          [0, '#fff3cf'],
          [0.6, '#ffd893'],
          [1, '#d98d4c'],
        ],
        [0.5, 0.4, 0.8],
      ),
    ) +
    c.line(
      'M1216 300Q1216 222 1271 222T1326 300L1326 440L1216 440ZM1271 222V440M1216 330H1326',
      c.accent.ink,
      5,
    ) +
    c.gleam('M1230 436L1290 240L1306 250L1250 436Z', 0.22, 1) +
    c.line(box(1220, 464, 102, 66, 3), c.accent.ink, 3, 0.7) +
    c.line('M1336 400V440', c.brass.light, 7) +
    // The bell, and a wreath.
    c.line('M1271 214V224', c.brass.base, 3) +
    `<circle cx="1271" cy="276" r="25" fill="none" stroke="#4f6a45" stroke-width="13" stroke-dasharray="7 2" stroke-linecap="butt"/><circle cx="1271" cy="276" r="25" fill="none" stroke="#7d9a63" stroke-width="5" stroke-dasharray="4 7" stroke-linecap="butt"/>` +
    c.area('M1258 300L1271 304L1284 300L1280 318L1271 308L1262 318Z', '#c8452e') +
    c.solid(box(1184, 546, 174, 12, 2), tonesOf('#9b8a86'), 'down')
  );
}

function awning(c: Canvas): string {
  const count = 14;
  const [x0, x1, top, drop] = [540, 1172, 160, 70];
  const step = (x1 - x0) / count;
  let out = c.area(
    `M${x0 - 8} ${top + drop}H${x1 + 8}V${top + drop + 80}H${x0 - 8}Z`,
    c.linear(
      [
        [0, c.main.ink, 0.6],
        [1, c.main.ink, 0],
      ],
      [0, 0, 0, 1],
    ),
  );
  for (let i = 0; i < count; i++) {
    const tones = i % 2 === 0 ? c.accent : tonesOf(CREAM);
    const [a, b] = [x0 + 14 + (i * (x1 - x0 - 28)) / count, x0 + 14 + ((i + 1) * (x1 - x0 - 28)) / count];
    const [p, q] = [x0 - 14 + i * (step + 2), x0 - 14 + (i + 1) * (step + 2)].map(Math.round) as [
      number,
      number,
    ];
    const y = top + drop;
    out += c.area(
      `M${Math.round(a)} ${top}L${Math.round(b)} ${top}L${q} ${y - 18}L${p} ${y - 18}Z`,
      c.linear(
        [
          [0, tones.shade],
          [0.5, tones.light],
          [1, tones.base],
        ],
        [0, 0, 0, 1],
      ),
    );
    out += c.area(
      `M${p} ${y - 18}L${q} ${y - 18}L${q} ${y}A${(q - p) / 2} 15 0 0 1 ${p} ${y}Z`,
      c.linear(
        [
          [0, tones.deep],
          [0.25, tones.base],
          [1, tones.shade],
        ],
        [0, 0, 0, 1],
      ),
    );
  }
  return out + c.line(`M${x0 - 14} ${top + drop - 18}H${x1 + 16}`, c.accent.ink, 2, 0.45);
}

/** Draws the hero of the shop's first screen; no text, self-contained, the same bytes each time. */
export function drawWindow(): string {
  const c = new Canvas({ shape: 'tote', main: '#33504a', accent: '#b4482a', ground: PLUM });
  const body =
    sky(c) +
    street(c) +
    front(c) +
    display(c) +
    door(c) +
    awning(c) +
    tree(c, 1440, 1) +
    tree(c, 1178, 0.62) +
    lampPost(c) +
    bulbs(c) +
    cat(c) +
    tree(c, 548, 0.5);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 640" width="1600" height="640" ${ROUND}><defs>${c.definitions()}</defs>${body}</svg>`;
}
