/** @file Hard things of the house: light, clay, willow, glass, time. */
import { type Canvas } from './canvas.ts';
import { box, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

function candle(c: Canvas): string {
  const glass = whole('M400 450L262 450Q252 452 252 470L258 790Q262 836 310 838L400 842');
  return (
    c.stand(400, 842, 160, 26) +
    `<circle cx="400" cy="350" r="170" fill="${c.radial([
      [0, '#fff3c4', 0.75],
      [0.4, '#ffdf9a', 0.3],
      [1, '#ffdf9a', 0],
    ])}"/>` +
    c.solid(glass, c.main, 'round') +
    c.solid(oval(400, 460, 146, 26), c.paper, 'flat') +
    c.area(
      oval(400, 464, 132, 20),
      c.linear([
        [0, '#fff4d6'],
        [1, c.main.lighter],
      ]),
    ) +
    c.line('M400 462L402 406', c.dark.base, 7) +
    c.area(
      'M401 412C372 396 376 352 402 306C430 350 434 396 401 412Z',
      c.radial(
        [
          [0, '#fffbe8'],
          [0.5, '#ffd76a'],
          [1, '#f39a3a'],
        ],
        [0.5, 0.75, 0.7],
      ),
    ) +
    c.solid(box(300, 580, 200, 150, 8), c.paper, 'flat', 4) +
    c.line(box(312, 592, 176, 126, 4), c.mark, 3) +
    c.line(
      'M400 694L400 630M400 670Q372 664 366 640Q392 640 400 664M400 652Q424 644 430 620Q406 622 400 646',
      c.mark,
      5,
    ) +
    c.gleam('M276 500L296 500L300 780Q280 770 276 740Z', 0.5, 4) +
    c.line('M256 462Q262 486 400 488T544 462', c.main.lighter, 4, 0.8)
  );
}

function vase(c: Canvas): string {
  const body = whole(
    'M400 420L352 420Q344 424 350 440Q366 500 330 540C268 596 254 680 268 740C280 800 320 836 350 840L400 842',
  );
  const stem = (d: string): string => c.line(d, '#7d8a5c', 5);
  const leaf = (x: number, y: number, turn: number, s = 1): string =>
    `<g transform="translate(${x} ${y})rotate(${turn})scale(${s})">${c.area(
      'M0 0Q-26 -40 0 -92Q26 -40 0 0Z',
      c.linear(
        [
          [0, '#9bab78'],
          [1, '#6d7f55'],
        ],
        [0, 0, 1, 0],
      ),
    )}${c.line('M0 -6L0 -74', '#5f7049', 2)}</g>`;
  return (
    c.stand(400, 842, 140, 26) +
    stem('M392 430Q380 300 330 190M404 430Q410 290 420 150M412 430Q450 320 520 230') +
    leaf(372, 300, -66, 0.9) +
    leaf(356, 246, 40, 0.8) +
    leaf(344, 216, -58, 0.8) +
    leaf(330, 194, -16) +
    leaf(414, 280, 58) +
    leaf(417, 230, -50, 0.9) +
    leaf(420, 190, 46, 0.8) +
    leaf(420, 156, 4) +
    leaf(448, 336, 84, 0.9) +
    leaf(474, 286, 8, 0.8) +
    leaf(498, 256, 92, 0.8) +
    leaf(520, 232, 44) +
    c.area(oval(400, 424, 50, 11), c.main.ink) +
    c.solid(body, c.main, 'round', 20) +
    `<g clip-path="${c.clip(body)}">${c.line('M250 640Q400 690 550 640', c.accent.base, 34, 0.9)}${c.line('M250 680Q400 730 550 680M250 604Q400 654 550 604', c.accent.base, 5, 0.9)}${c.folds('M520 560Q580 700 470 850', c.main, 60, 0.34, 24)}</g>` +
    c.line('M350 424Q400 442 450 424', c.main.lighter, 5, 0.8) +
    c.gleam('M296 620Q310 580 340 560Q316 620 312 720Q290 690 296 620Z', 0.5, 6)
  );
}

function basket(c: Canvas): string {
  const body = whole('M400 470L196 470Q190 620 232 810Q236 834 270 838L400 842');
  let rows = '';
  for (let y = 492, i = 0; y < 834; y += 26, i++)
    for (let x = 176 + (i % 2) * 22; x < 624; x += 44) rows += `M${x} ${y}q22 16 44 0`;
  return (
    c.stand(400, 838, 210, 34) +
    c.line('M230 480Q180 330 260 300Q330 290 330 470', c.wood.deep, 22) +
    c.line('M470 470Q470 290 540 300Q620 330 570 480', c.wood.deep, 22) +
    c.cloth('M250 470Q230 396 330 390Q380 350 440 384Q560 376 556 470Q400 500 250 470Z', { puff: 22 }) +
    c.folds('M320 400Q350 440 340 470M440 390Q420 430 440 474', c.main, 10, 0.32, 6) +
    c.solid(body, c.wood, 'round', 20) +
    `<g clip-path="${c.clip(body)}">${c.line(rows, c.wood.deep, 7, 0.6)}<g transform="translate(0 -4)">${c.line(rows, c.wood.lighter, 4, 0.8)}</g>${c.line('M190 650Q400 684 610 650', c.accent.base, 30, 0.85)}</g>` +
    c.line('M194 474Q400 506 606 474', c.wood.deep, 26) +
    c.line('M194 471Q400 503 606 471', c.wood.light, 19) +
    c.stitch('M194 472Q400 504 606 472', c.wood.deep, 5) +
    c.rod('M256 490Q240 560 270 566Q300 566 296 494M504 494Q500 566 530 566Q560 560 544 490', c.accent, 16)
  );
}

function clock(c: Canvas): string {
  let ticks = '';
  let hours = '';
  for (let i = 0; i < 60; i++) {
    const a = (i * Math.PI) / 30;
    const [s, co] = [Math.sin(a), Math.cos(a)];
    const from = i % 5 === 0 ? 186 : 204;
    const d = `M${Math.round(400 + from * s)} ${Math.round(470 - from * co)}L${Math.round(400 + 214 * s)} ${Math.round(470 - 214 * co)}`;
    if (i % 5 === 0) hours += d;
    else ticks += d;
  }
  return (
    c.lift(
      `<circle cx="400" cy="470" r="274" fill="${c.paint(c.main)}" filter="${c.volume(c.main, 14)}"/>`,
      24,
    ) +
    `<circle cx="400" cy="470" r="244" fill="${c.main.deep}"/><circle cx="400" cy="472" r="240" fill="${c.paint(c.paper)}"/>` +
    c.folds('M170 420A240 240 0 0 1 600 340', c.paper, 22, 0.3, 12) +
    c.line(ticks, c.paper.ink, 3, 0.6) +
    c.line(hours, c.dark.base, 8) +
    `<g transform="translate(5 8)">${c.line('M400 470L300 396M400 470L486 320', c.dark.base, 12, 0.2)}</g>` +
    c.line('M422 486L300 396', c.dark.base, 14) +
    c.line('M388 491L486 320', c.dark.base, 9) +
    c.line('M378 420L434 604', c.accent.base, 4) +
    `<circle cx="400" cy="470" r="17" fill="${c.paint(c.accent, 'ball')}"/>` +
    c.gleam('M240 330Q300 250 400 240Q300 290 256 380Q230 370 240 330Z', 0.4, 8)
  );
}

const glow = (c: Canvas, cx: number, cy: number, r: number): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${c.radial([
    [0, '#fff2c0', 0.85],
    [0.45, '#ffe2a0', 0.35],
    [1, '#ffe2a0', 0],
  ])}"/>`;

function deskLamp(c: Canvas): string {
  return (
    c.area(
      'M180 520L20 800L460 800L330 560Z',
      c.linear(
        [
          [0, '#fff0bd', 0.7],
          [1, '#fff0bd', 0],
        ],
        [0.5, 0, 0.4, 1],
      ),
    ) +
    c.stand(510, 806, 140, 24) +
    c.rod('M510 780L600 520', c.brass, 15) +
    c.rod('M600 520L330 330', c.brass, 15) +
    `<circle cx="600" cy="520" r="26" fill="${c.paint(c.main, 'ball')}"/><circle cx="597" cy="517" r="9" fill="${c.brass.base}"/>` +
    c.solid('M370 790Q370 768 420 764L600 764Q650 768 650 790L650 804Q510 826 370 804Z', c.main, 'round', 6) +
    glow(c, 250, 500, 150) +
    c.area('M136 470Q220 560 340 540Q330 592 250 580Q150 560 136 470Z', '#fff3c8') +
    `<circle cx="236" cy="530" r="36" fill="#fffbe6"/>` +
    c.solid(
      'M330 300Q372 296 380 340Q390 450 352 548Q230 560 130 470Q190 380 290 340Q306 304 330 300Z',
      c.main,
      'ball',
      16,
    ) +
    c.line('M130 470Q230 562 352 548', c.accent.base, 9) +
    c.solid('M318 300L356 296L366 326L326 336Z', c.accent, 'flat', 5) +
    c.gleam('M180 444Q230 390 300 364Q250 410 216 470Z', 0.5, 6)
  );
}

function floorLamp(c: Canvas): string {
  const shade = whole('M400 130L292 134L214 370Q300 394 400 394');
  return (
    c.stand(400, 884, 130, 22) +
    glow(c, 400, 330, 330) +
    c.rod('M400 380L400 650', c.brass, 14) +
    c.rod('M400 640L276 872M400 640L524 872M400 640L400 890', c.wood, 17) +
    c.solid(box(378, 606, 44, 60, 14), c.brass, 'round', 4) +
    c.line('M344 760L400 790L456 760', c.wood.deep, 7) +
    c.area(oval(400, 372, 186, 24), '#fff3c4') +
    `<g filter="${c.volume(c.main, 20)}"><path d="${shade}" fill="${c.weave()}"/></g>` +
    c.area(
      shade,
      c.radial(
        [
          [0, '#fff6d2', 0.85],
          [0.5, '#ffe9b0', 0.35],
          [1, '#ffe9b0', 0],
        ],
        [0.5, 0.8, 0.7],
      ),
    ) +
    c.line('M292 134Q400 150 508 134', c.accent.base, 9) +
    c.line('M214 370Q300 394 400 394T586 370', c.accent.base, 10) +
    c.line('M452 396L452 470', c.brass.shade, 3) +
    `<circle cx="452" cy="480" r="10" fill="${c.paint(c.brass, 'ball')}"/>`
  );
}

function mirror(c: Canvas): string {
  const frame = 'M180 812L180 400C180 250 270 150 400 150C530 150 620 250 620 400L620 812Z';
  const glass = 'M214 782L214 404C214 274 292 186 400 186C508 186 586 274 586 404L586 782Z';
  const sky = c.linear([
    [0, '#eef3f2'],
    [0.5, c.ground.light],
    [1, c.ground.shade],
  ]);
  return (
    c.stand(400, 826, 230, 26) +
    c.lift(c.solid(frame, c.main, 'flat', 10), 14) +
    c.area(glass, sky) +
    `<g clip-path="${c.clip(glass)}">` +
    c.area('M214 640L586 600L586 790L214 790Z', c.ground.deep, 0.35) +
    c.area(
      'M470 640Q420 560 450 470Q470 520 486 560Q490 470 540 420Q540 520 520 590Q560 550 590 560Q570 640 520 660Z',
      '#7f9470',
      0.75,
    ) +
    c.solid('M452 640L560 640L544 760L468 760Z', c.accent, 'round') +
    c.gleam('M214 640L430 180L520 180L214 760ZM300 790L586 260L586 340L350 790Z', 0.34, 2) +
    '</g>' +
    c.line('M214 782L214 404C214 274 292 186 400 186C508 186 586 274 586 404', c.main.ink, 4, 0.5) +
    c.line('M190 806L190 400C190 256 276 160 400 160', c.main.lighter, 4, 0.8) +
    c.solid(box(168, 806, 464, 22, 8), c.main, 'down', 4)
  );
}

export const HOME_OBJECTS: Family<
  'candle' | 'vase' | 'basket' | 'clock' | 'desk-lamp' | 'floor-lamp' | 'mirror'
> = {
  candle: { on: 'niche', draw: candle },
  vase: { on: 'niche', draw: vase },
  basket: { on: 'room', draw: basket },
  clock: { on: 'wall', draw: clock },
  'desk-lamp': { on: 'table', draw: deskLamp },
  'floor-lamp': { on: 'room', draw: floorLamp },
  mirror: { on: 'room', draw: mirror },
};
