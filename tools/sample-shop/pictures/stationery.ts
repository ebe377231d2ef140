/** @file Things of the desk, seen from above. */
import { type Canvas } from './canvas.ts';
import { zip } from './garment.ts';
import { box, oval } from './path.ts';
import { type Family } from './sheet.ts';

const turned = (body: string, angle: number, dx = 0, dy = 0): string =>
  `<g transform="translate(${dx} ${dy})rotate(${angle} 400 500)">${body}</g>`;

/** A pen that lies along x = 0 from y = -240 (cap) to 240 (tip). */
function penBody(c: Canvas): string {
  return (
    c.solid('M-20 -250Q-20 -270 0 -270T20 -250L22 -20L-22 -20Z', c.main, 'round') +
    c.solid('M-22 -20L22 -20L20 190L-20 190Z', c.main, 'round') +
    c.solid('M-18 190L18 190L8 252L-8 252Z', c.dark, 'round') +
    c.solid('M-8 250L8 250L2 286L-2 286Z', c.brass, 'round') +
    c.solid('M-24 -34L24 -34L24 -8L-24 -8Z', c.brass, 'round') +
    c.solid('M-20 186L20 186L19 200L-19 200Z', c.brass, 'round') +
    c.solid('M6 -248Q18 -252 18 -236L16 -70Q12 -60 8 -70Z', c.brass, 'round') +
    c.area('M-18 -256Q0 -274 18 -256L18 -244L-18 -244Z', c.accent.base)
  );
}

function notebook(c: Canvas): string {
  const cover = box(196, 160, 408, 640, 18);
  return (
    turned(
      c.lift(c.solid(box(210, 172, 406, 642, 14), c.paper, 'flat', 0), 16) +
        c.line('M612 190L612 800M606 190L606 802M230 809L604 809', c.paper.deep, 2) +
        c.cloth(cover, { puff: 10 }) +
        c.folds('M240 164L240 796', c.main, 8, 0.4, 3) +
        c.area(box(540, 158, 22, 644), c.accent.base) +
        c.line('M541 160v640', c.accent.deep, 2, 0.6) +
        c.solid(box(290, 300, 196, 120, 6), c.paper) +
        c.line(box(300, 310, 176, 100, 4), c.mark, 3) +
        c.line('M326 350h124M326 376h84', c.mark, 4) +
        c.area('M440 800L462 800L462 850L451 838L440 850Z', c.accent.shade),
      -6,
      -16,
      0,
    ) + turned(c.lift(`<g transform="translate(650 520)scale(.9)">${penBody(c)}</g>`, 10), 10)
  );
}

function pen(c: Canvas): string {
  return (
    turned(c.lift(c.solid(box(150, 620, 470, 250, 6), c.paper), 10), -8) +
    turned(c.line('M210 690h330M210 740h360M210 790h220', c.paper.deep, 4, 0.7), -8) +
    `<g transform="translate(360 440)rotate(38)">${c.lift(`<g transform="scale(1.35)">${penBody(c)}</g>`, 18)}</g>` +
    c.line('M214 806Q240 770 256 800T300 790Q320 770 330 796T390 776', c.mark, 6) +
    `<g transform="translate(590 610)rotate(-22)">${c.lift(c.solid(oval(0, 0, 62), c.accent, 'ball', 8), 10)}${c.area(oval(0, 0, 40), c.accent.ink)}</g>`
  );
}

function pencilCase(c: Canvas): string {
  const body =
    'M130 440Q126 410 160 406L640 406Q674 410 670 440L676 660Q672 700 634 704L166 704Q128 700 124 660Z';
  const pencil = (x: number, tones: Canvas['main'], turn: number, y = 0): string =>
    `<g transform="translate(${x} ${400 + y})rotate(${turn})">${c.solid('M-15 -180L15 -180L15 40L-15 40Z', tones, 'round')}${c.area('M-15 -180L0 -232L15 -180Z', '#ecd3ae')}${c.area('M-5 -214L0 -232L5 -214Z', tones.ink)}${c.line('M-5 -178L-5 40', tones.lighter, 3, 0.6)}</g>`;
  return (
    pencil(260, c.accent, -10) +
    pencil(340, c.wood, 4, 26) +
    pencil(430, c.main, -2, -10) +
    pencil(520, c.dark, 9, 14) +
    c.lift(
      c.cloth(body, { puff: 26 }) +
        c.folds(
          'M180 500Q240 560 220 680M600 500Q560 580 590 680M400 520Q410 600 396 690',
          c.main,
          18,
          0.26,
          11,
        ),
      16,
    ) +
    c.cloth('M140 412L660 412L664 452L136 452Z', { plain: true, puff: 5 }) +
    `<g transform="rotate(-90 400 432)">${zip(c, 400, 186, 676, 610)}</g>` +
    c.cloth('M664 470L716 462L716 500L664 506Z', { tones: c.accent, plain: true, puff: 5 }) +
    c.solid(box(200, 590, 110, 60, 8), c.accent, 'flat', 4) +
    c.stitch(box(208, 598, 94, 44, 5), c.accent.deep, 2)
  );
}

function planner(c: Canvas): string {
  let rings = '';
  let holes = '';
  for (let y = 220; y <= 780; y += 40) {
    rings += `M392 ${y}C340 ${y - 20} 460 ${y - 20} 408 ${y}`;
    holes += `M382 ${y}h.1M418 ${y}h.1`;
  }
  let grid = '';
  for (let i = 0; i <= 5; i++) grid += `M460 ${330 + i * 80}h236`;
  for (let i = 0; i <= 4; i++) grid += `M${460 + i * 59} 330v400`;
  let week = '';
  for (let i = 0; i < 5; i++) week += `M116 ${330 + i * 92}h212`;
  const dots = [
    [489, 370],
    [548, 450],
    [607, 370],
    [666, 530],
    [489, 610],
    [607, 690],
    [548, 610],
  ]
    .map(([x = 0, y = 0]) => `M${x} ${y}h.1`)
    .join('');
  return turned(
    c.lift(c.cloth(box(60, 170, 680, 660, 20), { puff: 8 }), 18) +
      c.solid(box(80, 186, 318, 628, 6), c.paper, 'flat') +
      c.solid(box(402, 186, 318, 628, 6), c.paper, 'flat') +
      c.folds('M398 190L398 810M402 190L402 810', c.paper, 16, 0.34, 8) +
      c.area(box(112, 224, 180, 52, 8), c.mark, 0.9) +
      c.area(box(460, 224, 130, 52, 8), c.main.base, 0.9) +
      c.line(week, c.paper.deep, 3) +
      c.line('M116 360h150M116 452h120M116 544h176M116 636h100', c.mark, 6, 0.6) +
      c.line(grid, c.paper.deep, 3) +
      c.line(dots, c.mark, 30, 0.75) +
      c.line(holes, c.paper.ink, 9) +
      c.line(rings, c.brass.deep, 8) +
      c.line(rings, c.brass.light, 4) +
      c.area('M560 164L590 164L590 330L575 314L560 330Z', c.accent.base) +
      `<g transform="translate(654 640)rotate(30)scale(.8)">${c.lift(penBody(c), 8)}</g>`,
    -5,
  );
}

function postcards(c: Canvas): string {
  const card = (scene: string): string =>
    c.lift(c.solid(box(180, 300, 440, 320, 6), c.paper), 12) +
    `<g clip-path="${c.clip(box(200, 320, 400, 280, 2))}">${scene}</g>`;
  const hills =
    c.area(
      box(200, 320, 400, 280),
      c.linear(
        [
          [0, c.accent.lighter],
          [1, c.paper.base],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    `<circle cx="480" cy="400" r="40" fill="${c.main.base}"/>` +
    c.area('M200 520Q300 420 400 500Q500 440 600 520L600 600L200 600Z', c.main.light) +
    c.area('M200 560Q340 500 440 560T600 560L600 600L200 600Z', c.main.deep);
  const sea =
    c.area(
      box(200, 320, 400, 280),
      c.linear(
        [
          [0, c.main.lighter],
          [1, c.paper.base],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.area(box(200, 480, 400, 120), c.accent.base) +
    c.line(
      'M220 510q20 -14 40 0t40 0M340 540q20 -14 40 0t40 0t40 0M240 574q20 -14 40 0t40 0M470 510q20 -14 40 0t40 0',
      c.accent.lighter,
      5,
    ) +
    c.area('M390 480L390 350Q460 400 470 470L390 470ZM380 470L380 380Q330 420 330 470Z', c.paper.lighter) +
    c.area('M310 480L490 480Q480 510 450 512L350 512Q320 510 310 480Z', c.main.deep);
  const house =
    c.area(box(200, 320, 400, 280), c.main.base) +
    c.area('M250 600L250 450L340 380L430 450L430 600Z', c.paper.base) +
    c.area('M236 456L340 372L444 456L430 470L340 396L250 470Z', c.accent.deep) +
    c.area(box(322, 520, 40, 80), c.accent.base) +
    c.area(
      'M500 600L500 520Q450 500 470 430Q490 380 520 380Q560 400 560 450Q570 510 520 520L520 600Z',
      c.accent.shade,
    );
  return turned(card(house), 14, 50, -160) + turned(card(sea), -9, -44, 20) + turned(card(hills), 5, 26, 190);
}

function tape(c: Canvas): string {
  const roll = (x: number, y: number, r: number, cloth: string, core: Canvas['main']): string =>
    c.lift(
      `<path d="${oval(x, y, r)}${oval(x, y, r * 0.62)}" fill-rule="evenodd" fill="${cloth}" filter="${c.volume(core, 12)}"/>` +
        `<circle cx="${x}" cy="${y}" r="${r * 0.64}" fill="none" stroke="${c.wood.light}" stroke-width="${r * 0.08}"/><circle cx="${x}" cy="${y}" r="${r * 0.6}" fill="${c.ground.base}"/><circle cx="${x + 5}" cy="${y + 7}" r="${r * 0.56}" fill="none" stroke="${c.ground.ink}" stroke-opacity=".3" stroke-width="14" filter="${c.blur(6)}"/>`,
      14,
    );
  const strip = (y: number, fill: string, turn: number): string =>
    `<g transform="rotate(${turn} 400 ${y})">${c.lift(`<path d="M120 ${y}l8 10l-8 10l8 10l-8 10l8 10l-8 10L690 ${y + 60}l-8 -10l8 -10l-8 -10l8 -10l-8 -10l8 -10Z" fill="${fill}"/>`, 3)}${c.gleam(`M120 ${y + 6}L690 ${y + 6}L690 ${y + 14}L120 ${y + 14}Z`, 0.25, 3)}</g>`;
  return (
    strip(696, c.weave(), -6) +
    strip(800, c.accent.base, 3) +
    roll(290, 360, 178, c.weave(), c.main) +
    roll(560, 540, 130, c.accent.base, c.accent) +
    roll(580, 262, 92, c.main.deep, c.main)
  );
}

function bookmark(c: Canvas): string {
  const mark =
    'M300 230Q300 200 330 200L470 200Q500 200 500 230L500 780Q500 800 480 800L320 800Q300 800 300 780Z';
  return (
    turned(
      c.lift(
        c.solid(box(100, 330, 360, 500, 8), c.paper) +
          c.line(
            'M140 400h280M140 450h260M140 500h280M140 550h240M140 600h280M140 650h270M140 700h200',
            c.paper.deep,
            5,
            0.5,
          ),
        10,
      ),
      -8,
      -30,
      0,
    ) +
    turned(
      c.line('M400 246Q380 150 430 90', c.accent.shade, 6) +
        c.line('M430 90l-30 -60M430 90l-14 -68M430 90l4 -66M430 90l20 -60', c.accent.base, 7) +
        `<circle cx="428" cy="98" r="14" fill="${c.paint(c.accent, 'ball')}"/>` +
        c.lift(c.cloth(mark, { puff: 8 }), 12) +
        c.line(box(318, 280, 164, 500, 6), c.accent.base, 4) +
        `<circle cx="400" cy="242" r="17" fill="${c.paint(c.brass)}"/><circle cx="400" cy="242" r="9" fill="${c.ground.deep}"/>` +
        c.line(
          'M400 720Q380 560 420 380M404 660q-50 -20 -56 -80q50 10 58 66M400 580q50 -20 60 -80q-52 8 -62 66M402 510q-46 -20 -48 -76q46 12 52 62M412 440q40 -16 46 -66q-42 8 -50 54',
          c.accent.base,
          8,
        ) +
        c.line('M418 390v.1', c.accent.lighter, 34),
      9,
      80,
      36,
    )
  );
}

export const STATIONERY: Family<
  'notebook' | 'pen' | 'pencil-case' | 'planner' | 'postcards' | 'tape' | 'bookmark'
> = {
  notebook: { on: 'flat', draw: notebook },
  pen: { on: 'flat', draw: pen },
  'pencil-case': { on: 'flat', draw: pencilCase },
  planner: { on: 'flat', draw: planner },
  postcards: { on: 'flat', draw: postcards },
  tape: { on: 'flat', draw: tape },
  bookmark: { on: 'flat', draw: bookmark },
};
