/** @file Toys and books. */
import { type Canvas } from './canvas.ts';
import { tonesOf } from './color.ts';
import { box, oval } from './path.ts';
import { type Family } from './sheet.ts';

function bear(c: Canvas): string {
  const ball = (x: number, y: number, rx: number, ry: number, tones = c.main): string =>
    `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${c.paint(tones, 'ball')}" filter="${c.volume(tones, 20)}"/>`;
  const both = (draw: (x: number) => string, dx: number): string => draw(400 - dx) + draw(400 + dx);
  const scarf = 'M286 520Q400 570 514 520L524 566Q400 620 276 566Z';
  return (
    c.stand(400, 846, 220, 32) +
    both((x) => ball(x, 240, 62, 62) + ball(x, 246, 36, 36, c.accent), 118) +
    `<g transform="rotate(24 250 640)">${ball(240, 640, 58, 110)}</g><g transform="rotate(-24 550 640)">${ball(560, 640, 58, 110)}</g>` +
    ball(400, 686, 158, 160) +
    c.area(
      oval(400, 710, 100, 106),
      c.radial(
        [
          [0, c.accent.light],
          [0.8, c.accent.base],
          [1, c.accent.shade],
        ],
        [0.4, 0.35, 0.7],
      ),
    ) +
    c.stitch('M400 610L400 812', c.accent.deep, 3) +
    both((x) => ball(x, 806, 78, 60) + ball(x, 812, 46, 36, c.accent), 146) +
    ball(400, 380, 178, 162) +
    ball(400, 436, 80, 62, c.accent) +
    both(
      (x) =>
        `<circle cx="${x}" cy="370" r="17" fill="${c.dark.deep}"/><circle cx="${x - 5}" cy="364" r="5" fill="#fff"/>`,
      74,
    ) +
    c.area('M366 404Q400 386 434 404Q436 432 400 440Q364 432 366 404Z', c.dark.base) +
    c.gleam('M380 402Q396 396 412 402Q396 408 380 402Z', 0.6, 2) +
    c.line('M400 440L400 462Q376 484 358 466M400 462Q424 484 442 466', c.dark.base, 5) +
    both((x) => c.area(oval(x, 430, 26, 17), '#e58f7c', 0.4), 116) +
    c.cloth(scarf, { puff: 8 }) +
    c.cloth('M460 560L516 556L528 690L470 694Z', { puff: 8 }) +
    c.folds('M300 540Q400 586 500 540', c.main, 8, 0.3, 5) +
    c.line('M474 692v20M488 692v20M502 692v20M516 690v20', c.main.shade, 5)
  );
}

function blocks(c: Canvas): string {
  const cube = (x: number, y: number, s: number, tones: Canvas['main'], face: string, turn = 0): string =>
    `<g transform="translate(${x} ${y})rotate(${turn})">` +
    c.solid(`M0 0L${s} 0L${s * 1.22} ${-s * 0.2}L${s * 0.22} ${-s * 0.2}Z`, {
      ...tones,
      light: tones.lighter,
      base: tones.light,
      shade: tones.light,
    }) +
    c.area(
      `M${s} 0L${s * 1.22} ${-s * 0.2}L${s * 1.22} ${s * 0.78}L${s} ${s}Z`,
      c.linear(
        [
          [0, tones.shade],
          [1, tones.deep],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.solid(box(0, 0, s, s, 6), tones, 'flat', 6) +
    c.line(box(14, 14, s - 28, s - 28, 8), tones.lighter, 5, 0.8) +
    `<g transform="translate(${s / 2} ${s / 2})">${face}</g></g>`;
  const star = c.area('M0 -52L14 -18L50 -16L22 8L32 44L0 24L-32 44L-22 8L-50 -16L-14 -18Z', c.paper.base);
  const moon = c.area('M14 -46A46 46 0 1 0 40 26A38 38 0 1 1 14 -46Z', c.paper.base);
  const heart = c.area(
    'M0 40C-60 0 -50 -46 -22 -44Q-6 -42 0 -24Q6 -42 22 -44C50 -46 60 0 0 40Z',
    c.paper.base,
  );
  const fish =
    c.area('M-50 0Q-20 -40 24 0L50 -26L50 26L24 0Q-20 40 -50 0Z', c.paper.base) +
    `<circle cx="-26" cy="-6" r="5" fill="${c.dark.base}"/>`;
  const sage = tonesOf('#8ea58a');
  return (
    c.stand(400, 846, 270, 34) +
    c
      .solid(
        'M500 400Q500 250 610 250Q720 250 720 400L720 400L660 400Q660 310 610 310T560 400Z',
        c.wood,
        'down',
        10,
      )
      .replace('<path', '<path transform="translate(-206 -104)"') +
    cube(170, 652, 190, c.main, star) +
    cube(390, 652, 190, c.accent, moon.replaceAll(c.paper.base, c.main.base)) +
    cube(286, 452, 190, sage, heart, -3) +
    `<circle cx="640" cy="796" r="48" fill="${c.paint(c.main, 'ball')}"/>` +
    cube(318, 294, 150, c.wood, fish, 4)
  );
}

function puzzle(c: Canvas): string {
  const piece = (x: number, y: number): string =>
    `M${x} ${y}L${x + 60} ${y}C${x + 50} ${y - 50} ${x + 120} ${y - 50} ${x + 110} ${y}L${x + 170} ${y}L${x + 170} ${y + 60}C${x + 220} ${y + 50} ${x + 220} ${y + 120} ${x + 170} ${y + 110}L${x + 170} ${y + 170}L${x} ${y + 170}Z`;
  const cuts = [1, 2]
    .map((i) => {
      const at = 130 + i * 180;
      const down = [0, 1, 2]
        .map(
          (j) =>
            `L${at} ${230 + j * 180 + 60}C${at + 46} ${230 + j * 180 + 50} ${at + 46} ${230 + j * 180 + 128} ${at} ${230 + j * 180 + 116}L${at} ${230 + j * 180 + 180}`,
        )
        .join('');
      const v = 230 + i * 180;
      const across = [0, 1, 2]
        .map(
          (j) =>
            `L${130 + j * 180 + 60} ${v}C${130 + j * 180 + 50} ${v - 46} ${130 + j * 180 + 128} ${v - 46} ${130 + j * 180 + 116} ${v}L${130 + j * 180 + 180} ${v}`,
        )
        .join('');
      return `M${at} 230${down}M130 ${v}${across}`;
    })
    .join('');
  const picture = box(130, 230, 540, 540, 10);
  return (
    c.lift(c.solid(box(104, 204, 592, 592, 22), c.wood, 'flat', 10), 16) +
    `<g clip-path="${c.clip(picture)}">` +
    c.area(
      picture,
      c.linear(
        [
          [0, c.accent.lighter],
          [1, c.accent.light],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    `<circle cx="540" cy="350" r="58" fill="#f4c95e"/>` +
    c.area('M130 560Q260 430 400 540Q540 440 670 540L670 770L130 770Z', c.main.light) +
    c.area('M130 640Q300 560 440 650T670 640L670 770L130 770Z', c.main.base) +
    c.area('M200 640Q170 560 230 500Q300 470 330 540Q380 540 380 610Q360 660 300 650Z', c.main.deep) +
    // A whale, swimming through the hills of the sea.
    c.area(
      'M300 700Q320 600 430 610Q530 620 550 680Q580 670 590 630Q620 640 610 670Q640 670 644 690Q610 712 566 712Q520 760 420 752Q320 750 300 700Z',
      '#64808f',
    ) +
    `<circle cx="352" cy="684" r="8" fill="${c.dark.base}"/>` +
    c.line('M420 600q-6 -40 -34 -50M420 600q6 -44 34 -54', c.paper.base, 7) +
    '</g>' +
    c.line(cuts, c.main.ink, 5, 0.4) +
    `<g transform="translate(-2 -2)">${c.line(cuts, '#ffffff', 2.4, 0.55)}</g>` +
    `<g transform="translate(70 60)rotate(14 580 760)">${c.lift(c.cloth(piece(500, 720), { plain: true, puff: 8 }), 12)}${c.area('M520 860Q580 800 650 850L650 870L520 870Z', c.accent.base)}</g>`
  );
}

function scooter(c: Canvas): string {
  const wheel = (x: number, y: number, r: number): string =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${c.paint(c.dark, 'ball')}"/><circle cx="${x}" cy="${y}" r="${r * 0.64}" fill="${c.paint(c.accent)}"/>` +
    c.line(`M${x - r * 0.5} ${y}h${r}M${x} ${y - r * 0.5}v${r}`, c.accent.deep, 6, 0.6) +
    `<circle cx="${x}" cy="${y}" r="${r * 0.2}" fill="${c.metal.light}"/>`;
  return (
    c.stand(400, 842, 290, 26) +
    wheel(620, 776, 58) +
    c.rod('M190 730L280 220', c.metal, 24) +
    c.rod('M236 470L282 214', c.main, 32) +
    c.rod('M200 250Q280 206 380 214', c.main, 20) +
    c.rod('M176 262L226 238M354 212L416 216', c.accent, 34) +
    c.line('M196 262q-30 60 -22 120M192 268q-10 60 4 120M186 270q-40 50 -44 110', c.accent.base, 6) +
    c.solid(
      'M176 700Q180 672 214 676L250 690Q300 740 380 744L600 744Q660 720 690 690L700 716Q680 772 620 784L340 784Q240 776 176 700Z',
      c.main,
      'down',
      12,
    ) +
    c.line('M340 742L590 742', c.dark.base, 14) +
    c.line(
      'M350 740h10M376 740h10M402 740h10M428 740h10M454 740h10M480 740h10M506 740h10M532 740h10M558 740h10',
      c.dark.lighter,
      4,
    ) +
    c.solid('M120 700Q180 640 250 720L232 740Q180 690 134 728Z', c.main, 'down', 6) +
    wheel(190, 776, 66) +
    c.gleam('M250 440L282 250L290 250L264 440Z', 0.5, 3) +
    c.solid(box(232, 250, 84, 66, 12), c.accent, 'flat', 6) +
    c.area('M274 262l8 16l18 2l-13 12l3 18l-16 -9l-16 9l3 -18l-13 -12l18 -2Z', c.main.base)
  );
}

function pictureBook(c: Canvas): string {
  const cover = box(160, 190, 480, 600, 12);
  return (
    `<g transform="rotate(-4 400 500)">` +
    c.lift(c.solid(box(176, 204, 476, 604, 10), c.paper), 18) +
    c.line('M648 220L648 800M642 220L642 802M190 804L646 804', c.paper.deep, 2) +
    c.solid(cover, c.main, 'flat', 8) +
    `<g clip-path="${c.clip(cover)}">` +
    c.area(
      box(160, 190, 480, 600),
      c.linear(
        [
          [0, c.main.deep],
          [0.6, c.main.base],
          [1, c.main.light],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    `<circle cx="500" cy="320" r="66" fill="${c.radial([
      [0, '#fffbe8'],
      [0.8, '#ffe9ae'],
      [1, '#f7d98b'],
    ])}"/>` +
    c.line(
      'M250 270v.1M320 340v.1M280 420v.1M380 260v.1M580 440v.1M400 400v.1M230 350v.1M590 240v.1',
      '#fff4cf',
      9,
    ) +
    c.area('M160 600Q280 520 400 580T640 560L640 790L160 790Z', c.accent.shade) +
    c.area('M160 670Q300 610 440 670T640 660L640 790L160 790Z', c.accent.base) +
    // A fox looks at the moon.
    c.area(
      'M300 690Q290 590 340 560L330 510L362 536Q376 532 392 536L424 510L414 562Q430 590 426 640Q440 690 430 700Z',
      '#d9793f',
    ) +
    c.area('M350 574Q376 600 404 574Q396 620 376 624Q358 620 350 574Z', '#fbeedd') +
    c.line('M360 566v.1M394 566v.1', c.dark.base, 9) +
    `<circle cx="377" cy="590" r="6" fill="${c.dark.base}"/>` +
    c.area('M426 696Q500 700 510 640Q516 610 496 596Q540 600 544 650Q540 716 430 712Z', '#d9793f') +
    c.area('M496 596Q520 600 530 620Q512 616 508 636Z', '#fbeedd') +
    c.line(
      'M210 690q-6 -40 -20 -60M210 690q4 -44 24 -66M560 700q-6 -40 -24 -54M560 700q6 -40 22 -60',
      c.accent.deep,
      6,
    ) +
    '</g>' +
    c.folds('M190 194L190 788', c.main, 9, 0.45, 3) +
    c.line('M160 200L160 780', c.main.lighter, 4, 0.5) +
    c.gleam('M196 196L330 196L210 600L196 600Z', 0.2, 8) +
    '</g>'
  );
}

function rattle(c: Canvas): string {
  const beads = [
    [0, c.accent],
    [1, c.wood],
    [2, c.main],
    [3, c.wood],
    [4, c.accent],
  ] as const;
  return c.lift(
    '<g transform="rotate(32 400 500)">' +
      c.solid('M372 470L428 470L424 700Q420 720 400 720T376 700Z', c.wood, 'round', 6) +
      `<circle cx="400" cy="770" r="66" fill="none" stroke="${c.wood.deep}" stroke-width="34"/><circle cx="398" cy="768" r="66" fill="none" stroke="${c.wood.base}" stroke-width="27"/><circle cx="395" cy="764" r="68" fill="none" stroke="${c.wood.lighter}" stroke-width="6" stroke-opacity=".7"/>` +
      beads
        .map(
          ([i, tones]) =>
            `<ellipse cx="400" cy="${490 + i * 42}" rx="${i === 2 ? 62 : 50}" ry="24" fill="${c.paint(tones, 'round')}"/>`,
        )
        .join('') +
      `<circle cx="400" cy="310" r="164" fill="${c.paint(c.main, 'ball')}" filter="${c.volume(c.main, 20)}"/>` +
      c.area('M242 270Q400 330 558 270Q566 300 562 340Q400 404 238 340Q234 300 242 270Z', c.accent.base) +
      c.line('M242 270Q400 330 558 270M238 340Q400 404 562 340', c.accent.deep, 4, 0.5) +
      c.line('M300 324v.1M350 340v.1M400 346v.1M450 340v.1M500 324v.1', c.main.base, 24) +
      c.gleam('M280 250Q300 180 370 166Q320 210 306 270Q286 280 280 250Z', 0.55, 7) +
      '</g>',
    20,
  );
}

export const KIDS: Family<'bear' | 'blocks' | 'puzzle' | 'scooter' | 'picture-book' | 'rattle'> = {
  bear: { on: 'disc', draw: bear },
  blocks: { on: 'disc', draw: blocks },
  puzzle: { on: 'flat', draw: puzzle },
  scooter: { on: 'room', draw: scooter },
  'picture-book': { on: 'flat', draw: pictureBook },
  rattle: { on: 'flat', draw: rattle },
};
