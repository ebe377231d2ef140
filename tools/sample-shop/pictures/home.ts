/** @file Textiles and soft things of the house. */
import { type Canvas } from './canvas.ts';
import { box, flip, whole } from './path.ts';
import { type Family } from './sheet.ts';

function bedding(c: Canvas): string {
  const head = 'M96 470L96 350Q96 250 200 238Q400 220 600 238Q704 250 704 350L704 470Z';
  const quilt = 'M70 560Q400 520 730 560L764 800Q400 850 36 800Z';
  const fold = 'M84 548Q400 506 716 548L728 620Q400 580 72 620Z';
  const pillow =
    'M124 446Q118 420 150 412Q260 392 360 412Q388 418 384 446L380 528Q250 548 128 528Q116 490 124 446Z';
  return (
    c.area('M30 800L770 800L760 856L40 856Z', c.ground.ink, 0.4) +
    c.solid('M70 800L104 800L104 862L76 862ZM696 800L730 800L724 862L696 862Z', c.wood) +
    c.solid(head, c.wood, 'down', 14) +
    c.stitch('M124 450L124 356Q126 276 206 264Q400 246 594 264Q674 276 676 356L676 450', c.wood.deep, 2) +
    c.solid('M80 510L720 510L720 600L80 600Z', c.paper, 'down') +
    c.cloth(pillow, { tones: c.accent, plain: true, puff: 22 }) +
    c.cloth(flip(pillow), { tones: c.accent, plain: true, puff: 22 }) +
    c.cloth(
      'M262 470Q254 446 284 440Q400 424 516 440Q546 446 538 470L536 552Q400 572 264 552Q256 510 262 470Z',
      { puff: 22 },
    ) +
    c.folds('M270 556Q400 576 530 556', c.main, 14, 0.4, 8) +
    c.cloth(quilt, { puff: 30 }) +
    c.folds(
      'M180 640Q170 720 150 800M330 650Q340 740 320 820M500 640Q510 740 520 820M640 640Q650 720 660 790M90 700Q240 690 300 640',
      c.main,
      20,
      0.24,
      12,
    ) +
    c.folds('M74 632Q400 592 726 632', c.main, 20, 0.44, 9) +
    c.cloth(fold, { tones: c.accent, plain: true, puff: 14 }) +
    c.stitch('M78 600Q400 562 722 600', c.accent.seam, 2)
  );
}

function pillow(c: Canvas): string {
  const shape =
    'M168 336Q150 300 190 300Q400 326 610 300Q650 300 632 336Q606 520 636 712Q650 752 610 752Q400 726 190 752Q150 752 166 712Q194 520 168 336Z';
  const tassel = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y})rotate(${turn})">${c.line('M0 0L0 16M-9 22L-13 66M-3 22L-4 70M3 22L4 70M9 22L13 66', c.accent.base, 6)}<circle cy="16" r="12" fill="${c.accent.shade}"/></g>`;
  return (
    c.stand(400, 768, 250, 40) +
    tassel(170, 308, 135) +
    tassel(630, 308, 225) +
    c.cloth(shape, { puff: 36 }) +
    c.line(shape, c.accent.base, 7) +
    c.folds(
      'M196 330Q270 400 300 420M604 330Q530 400 500 420M196 724Q260 660 290 640M604 724Q540 660 510 640M400 500Q410 520 400 550',
      c.main,
      18,
      0.26,
      12,
    ) +
    c.gleam('M220 380Q330 350 420 380Q300 430 250 540Q210 460 220 380Z', 0.22, 20) +
    tassel(172, 744, 40) +
    tassel(628, 744, -40)
  );
}

function blanket(c: Canvas): string {
  const layer = (y: number, x: number): string =>
    c.cloth(
      `M${190 - x} ${y}Q${160 - x} ${y + 38} ${190 - x} ${y + 78}L${610 + x} ${y + 78}Q${640 + x} ${y + 38} ${610 + x} ${y}Z`,
      { puff: 18 },
    ) + c.folds(`M${190 - x} ${y + 80}L${610 + x} ${y + 80}`, c.main, 12, 0.5, 5);
  let fringe = '';
  for (let x = 306; x < 500; x += 13) fringe += `M${x} 716q-2 28 1 60`;
  return (
    c.stand(400, 806, 240, 36) +
    layer(716, 16) +
    layer(642, 10) +
    layer(570, 4) +
    c.cloth('M170 520Q170 486 210 484L590 484Q630 486 632 524Q634 566 600 576L200 576Q166 566 170 520Z', {
      puff: 26,
    }) +
    c.cloth('M296 482Q400 470 504 482L508 720L292 720Z', { puff: 22, turn: 90 }) +
    c.folds('M340 500Q346 600 338 716M460 500Q452 600 462 716', c.main, 14, 0.26, 8) +
    `<path d="${fringe}" stroke="${c.main.shade}" stroke-width="6" fill="none"/>` +
    c.cloth('M282 604L518 604L518 634L282 634Z', { tones: c.accent, plain: true, puff: 5 }) +
    c.solid(box(380, 596, 62, 46, 6), c.wood, 'flat', 4)
  );
}

function rug(c: Canvas): string {
  const shape = box(176, 140, 448, 720, 4);
  let fringe = '';
  for (let x = 182; x <= 620; x += 11) fringe += `M${x} 862l${(x % 5) - 2} 38M${x} 138l${(x % 4) - 2} -38`;
  const diamond = (y: number, w: number, h: number, fill: string): string =>
    c.area(`M400 ${y - h}L${400 + w} ${y}L400 ${y + h}L${400 - w} ${y}Z`, fill);
  const medal = (y: number, s: number): string =>
    diamond(y, 150 * s, 190 * s, c.accent.base) +
    diamond(y, 122 * s, 155 * s, c.main.shade) +
    diamond(y, 84 * s, 106 * s, c.accent.light) +
    diamond(y, 44 * s, 56 * s, c.main.base);
  let teeth = '';
  for (let x = 216; x < 580; x += 46) teeth += `M${x} 178l23 28l23 -28zM${x} 822l23 -28l23 28z`;
  return c.lift(
    `<path d="${fringe}" stroke="${c.paper.shade}" stroke-width="5"/>` +
      c.cloth(shape, { plain: true, puff: 8 }) +
      c.area(box(200, 166, 400, 668), c.accent.base) +
      c.cloth(box(212, 178, 376, 644), { puff: 5 }) +
      c.area(teeth, c.accent.base) +
      c.line('M240 240V760M560 240V760', c.accent.base, 6) +
      medal(500, 0.94) +
      medal(286, 0.34) +
      medal(714, 0.34) +
      c.line('M250 400h30M250 600h30M520 400h30M520 600h30', c.accent.shade, 9) +
      // The pile, brushed one way.
      c.gleam('M176 140L420 140L220 860L176 860Z', 0.12, 20) +
      c.folds('M620 150L620 856L190 856', c.main, 16, 0.24, 9),
    10,
  );
}

function curtain(c: Canvas): string {
  const left = 'M126 150Q250 140 372 150C372 330 330 500 212 596C190 700 200 800 190 880L116 876Z';
  const pleats =
    'M166 156C160 360 168 540 170 590M222 152C226 340 214 480 190 580M276 150C280 330 254 470 204 576M330 150C326 310 290 450 216 570M140 640Q136 760 138 868M172 640Q170 760 166 870';
  const rings = [140, 186, 232, 278, 324, 364]
    .flatMap((x) => [x, 800 - x])
    .map((x) => `M${x - 11} 124a11 14 0 1 0 22 0a11 14 0 1 0 -22 0`)
    .join('');
  return (
    // The window, with its light.
    c.area(
      box(214, 176, 372, 520, 0),
      c.linear(
        [
          [0, '#fdf8ea'],
          [0.6, '#dfeaf0'],
          [1, '#c4d8d0'],
        ],
        [0, 0, 0.3, 1],
      ),
    ) +
    c.area('M214 600Q300 540 380 590Q480 520 586 580L586 696L214 696Z', '#9bb59a', 0.6) +
    c.line('M214 176h372v520h-372zM400 176v520M214 430h372', c.paper.base, 16) +
    c.line('M222 184h356v504h-356z', c.paper.deep, 2, 0.6) +
    c.solid(box(190, 696, 420, 26, 4), c.paper, 'down', 4) +
    c.rod('M84 118L716 118', c.wood, 18) +
    `<circle cx="78" cy="118" r="20" fill="${c.paint(c.wood, 'ball')}"/><circle cx="722" cy="118" r="20" fill="${c.paint(c.wood, 'ball')}"/>` +
    c.lift(c.cloth(left, { puff: 24 }) + c.cloth(flip(left), { puff: 24 }), 8) +
    c.folds(pleats + flip(pleats), c.main, 15, 0.34, 8) +
    c.line(rings, c.brass.base, 5) +
    c.cloth('M112 572Q170 610 226 582L222 620Q170 642 110 610Z', { tones: c.accent, plain: true, puff: 7 }) +
    c.cloth(flip('M112 572Q170 610 226 582L222 620Q170 642 110 610Z'), {
      tones: c.accent,
      plain: true,
      puff: 7,
    })
  );
}

function towel(c: Canvas): string {
  const front = 'M206 292L458 292L462 830L202 830Z';
  const small = 'M476 292L616 292L620 668L472 668Z';
  const bands = 'M203 742L461 742L461 776L203 776Z';
  let fringe = '';
  for (let x = 208; x < 460; x += 10) fringe += `M${x} 830v20`;
  return c.lift(
    c.solid(box(148, 262, 34, 60, 8), c.brass, 'flat', 4) +
      c.solid(box(640, 262, 34, 60, 8), c.brass, 'flat', 4) +
      c.rod('M160 290L660 290', c.brass, 16) +
      c.cloth(small, { tones: c.accent, plain: true, puff: 20 }) +
      c.folds('M512 320Q520 500 508 650M578 320Q570 500 584 650', c.accent, 14, 0.26, 9) +
      c.area('M473 600h146v10h-146zM473 622h146v26h-146z', c.main.base) +
      `<path d="${fringe}" stroke="${c.main.shade}" stroke-width="4"/>` +
      c.cloth(front, { puff: 24 }) +
      c.folds(
        'M252 330Q262 560 244 810M330 330Q322 560 338 810M404 330Q412 560 398 810',
        c.main,
        16,
        0.26,
        10,
      ) +
      c.cloth(bands, { tones: c.accent, plain: true, puff: 4 }) +
      c.line('M203 726L461 726M203 792L461 792', c.accent.base, 5) +
      c.folds('M206 300L458 300M476 300L616 300', c.main, 14, 0.4, 6) +
      c.gleam('M206 276L458 276L458 294L206 294Z', 0.4, 3),
  );
}

function apron(c: Canvas): string {
  const body = whole('M400 260L306 254Q300 380 214 430C196 560 194 700 200 826Q290 850 400 850');
  const pocket = whole('M400 560L272 560L276 700Q282 720 304 722L400 724');
  return c.lift(
    `<circle cx="400" cy="112" r="20" fill="${c.paint(c.wood, 'ball')}"/>` +
      c.line('M314 260Q340 120 400 116Q460 120 486 260', c.accent.shade, 20) +
      c.line('M314 258Q340 118 400 114Q460 118 486 258', c.accent.base, 15) +
      c.line('M216 436C150 460 130 560 150 660M584 436C650 460 670 560 646 690', c.accent.shade, 16) +
      c.line('M216 434C150 458 130 558 150 658M584 434C650 458 670 558 646 688', c.accent.base, 11) +
      c.cloth(body, { puff: 24 }) +
      c.folds(
        'M300 460Q280 640 262 830M500 460Q520 640 538 830M400 740Q406 790 398 840',
        c.main,
        15,
        0.24,
        10,
      ) +
      c.stitch('M318 270L482 270M212 806Q300 830 400 830T588 806', c.main.seam) +
      c.cloth(pocket, { puff: 12 }) +
      c.stitch('M276 578L524 578M400 580L400 720', c.main.seam) +
      c.solid('M300 500L318 496L330 600L310 604Z', c.wood, 'round') +
      c.solid('M296 430Q300 410 310 412Q326 420 322 500L300 502Q290 470 296 430Z', c.wood, 'round') +
      c.cloth('M272 578L398 578L398 724L304 722Q280 720 276 700Z', { puff: 8 }) +
      c.stitch('M276 592L396 592', c.main.seam) +
      c.line('M322 262v.1M478 262v.1', c.brass.base, 18),
  );
}

export const SOFT_HOME: Family<'bedding' | 'pillow' | 'blanket' | 'rug' | 'curtain' | 'towel' | 'apron'> = {
  bedding: { on: 'room', draw: bedding },
  pillow: { on: 'disc', draw: pillow },
  blanket: { on: 'table', draw: blanket },
  rug: { on: 'flat', draw: rug },
  curtain: { on: 'wall', draw: curtain },
  towel: { on: 'wall', draw: towel },
  apron: { on: 'wall', draw: apron },
};
