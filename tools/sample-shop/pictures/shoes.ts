/** @file Shoes: a pair from the side, toes to the left, the far one behind. */
import { type Canvas } from './canvas.ts';
import { type Family } from './sheet.ts';

/** The same shoe twice; the far one is smaller and higher. */
const pair = (c: Canvas, shoe: string, top = 0): string =>
  c.stand(470, 700, 250, 34) +
  `<g transform="translate(110 ${-76 - top})scale(.92)">${shoe}</g>` +
  c.stand(385, 778, 290, 40) +
  `<g transform="translate(-26 20)">${shoe}</g>`;

function sneakers(c: Canvas): string {
  const upper =
    'M146 704Q132 648 176 622Q262 588 330 540Q374 506 402 456Q430 444 470 470Q500 520 560 506Q590 494 604 466Q630 456 650 476Q668 580 662 704Z';
  const toe = 'M146 704Q132 648 176 622Q220 606 262 584Q306 640 302 704Z';
  const heel = 'M606 466Q630 456 650 476Q668 580 662 704L590 704Q620 600 606 466Z';
  const side = 'M342 700Q430 690 520 586L560 590Q520 690 440 706L342 706Z';
  const sole = 'M128 690Q400 716 670 684Q682 724 670 752Q660 768 638 768L176 768Q132 768 126 730Z';
  const laces = 'M346 552L392 584M368 530L416 562M388 506L438 538M402 480L456 512';
  const shoe =
    c.area('M404 452Q470 420 606 462Q600 520 540 520Q480 520 404 452Z', c.main.ink) +
    c.cloth('M384 500Q360 430 390 396Q424 384 448 404L490 500Z', { plain: true, puff: 10 }) +
    c.cloth(upper, { puff: 22 }) +
    c.cloth('M336 550Q380 510 404 458L470 476L446 560Q410 606 366 600Z', { plain: true, puff: 8 }) +
    c.cloth(toe, { plain: true, puff: 16 }) +
    c.stitch('M272 590Q314 644 310 700', c.main.seam, 2.2) +
    c.cloth(side, { tones: c.accent, plain: true, puff: 6 }) +
    c.cloth(heel, { tones: c.accent, plain: true, puff: 10 }) +
    c.line('M470 474Q502 524 560 510Q594 498 606 468', c.main.lighter, 7, 0.7) +
    c.line(laces, c.paper.deep, 14) +
    c.line(laces, c.paper.base, 10) +
    c.solid(sole, c.paper, 'down', 8) +
    c.line('M136 730Q400 748 672 726', c.accent.base, 5) +
    c.line('M150 692Q400 716 658 688', c.main.ink, 4, 0.4);
  return pair(c, shoe, 16);
}

function boots(c: Canvas): string {
  const shaft =
    'M392 250Q500 236 610 250Q612 400 620 520Q632 620 628 700L160 700Q150 620 210 596Q320 580 372 520Q400 480 396 400Z';
  const elastic = 'M470 300Q520 310 560 300Q560 420 520 520Q476 430 470 300Z';
  const sole = 'M146 690Q400 706 636 690L640 726L632 772L498 772L486 736Q400 740 330 764Q180 776 152 752Z';
  return pair(
    c,
    c.area('M392 250Q500 226 610 250Q500 272 392 250Z', c.main.ink) +
      c.cloth('M584 254L606 254Q622 214 606 196Q588 214 584 254Z', {
        plain: true,
        puff: 6,
        tones: c.accent,
      }) +
      c.cloth(shaft, { puff: 24 }) +
      c.folds(
        'M398 470Q450 500 480 560M386 520Q440 560 470 600M230 604Q260 640 256 690',
        c.main,
        9,
        0.34,
        6,
      ) +
      c.stitch('M372 532Q460 590 470 690', c.main.seam) +
      c.stitch('M596 262Q600 560 580 690', c.main.seam) +
      c.cloth(elastic, { tones: c.accent, plain: true, puff: 6 }) +
      c.line(
        'M486 312Q490 410 520 500M504 312Q506 400 520 480M522 312L522 470M542 310Q542 400 524 490',
        c.accent.deep,
        3,
        0.6,
      ) +
      c.gleam('M420 300Q426 420 400 500Q350 580 220 620Q340 560 384 500Q410 420 420 300Z', 0.4, 7) +
      c.solid(sole, c.dark, 'down', 8) +
      c.line('M152 694Q400 712 634 694', c.wood.base, 7) +
      c.stitch('M156 694Q400 712 630 694', c.wood.deep, 2),
    10,
  );
}

function loafers(c: Canvas): string {
  const upper =
    'M138 700Q140 650 190 624Q260 590 320 568Q370 552 410 556Q430 600 480 610Q560 610 600 552Q640 540 654 566Q664 620 660 704Z';
  const apron = 'M188 640Q250 598 326 576Q380 560 404 566Q410 600 420 612Q330 612 240 660Q200 672 188 640Z';
  const strap = 'M330 572L396 556Q414 590 420 610L400 704L330 704Q350 640 330 572Z';
  const sole = 'M126 690Q400 712 668 690L672 716L668 764L560 764L552 734Q400 744 180 736Q128 728 126 690Z';
  return pair(
    c,
    c.area(
      'M396 556Q500 520 604 552Q600 600 540 616Q460 640 404 590Z',
      c.linear(
        [
          [0, c.accent.shade],
          [1, c.accent.deep],
        ],
        [0, 0, 0, 1],
      ),
    ) +
      c.cloth(upper, { puff: 22, plain: true }) +
      c.cloth(apron, { puff: 12, plain: true }) +
      c.stitch('M182 646Q204 684 246 666Q340 618 420 620', c.main.seam, 3) +
      c.cloth(strap, { puff: 8, plain: true }) +
      c.area('M352 622Q370 608 392 618Q396 632 390 640Q370 632 356 644Q348 634 352 622Z', c.main.ink) +
      c.line('M410 558Q434 604 482 612Q560 610 602 554', c.main.light, 6, 0.8) +
      c.stitch('M580 600Q570 650 576 700', c.main.seam) +
      c.gleam('M180 662Q220 620 300 596Q240 630 200 676Z', 0.5, 5) +
      c.gleam('M620 570Q640 600 636 660Q620 620 620 570Z', 0.35, 5) +
      c.solid(sole, c.dark, 'down', 8) +
      c.line('M130 692Q400 714 664 692', c.wood.shade, 6),
  );
}

function sandals(c: Canvas): string {
  const foot =
    'M120 690Q150 640 300 660Q460 690 560 640Q650 620 672 660Q680 690 660 704L160 720Q120 714 120 690Z';
  const sole =
    'M120 690Q140 716 200 712Q400 716 560 690Q640 676 674 660Q690 720 660 764L190 764Q110 760 120 690Z';
  const front = 'M176 712Q176 640 214 606Q262 574 322 590Q344 600 346 640L350 716Z';
  const instep = 'M372 716Q366 640 398 596Q444 552 500 566Q524 574 522 620L520 706Z';
  const buckle = (x: number, y: number): string =>
    c.cloth(`M${x - 40} ${y - 16}L${x + 52} ${y - 22}L${x + 54} ${y + 12}L${x - 38} ${y + 18}Z`, {
      plain: true,
      puff: 5,
    }) +
    c.line(
      `M${x - 14} ${y - 26}L${x + 22} ${y - 28}L${x + 24} ${y + 18}L${x - 12} ${y + 20}Z`,
      c.brass.base,
      7,
    ) +
    c.line(`M${x - 12} ${y - 2}L${x + 24} ${y - 4}`, c.brass.deep, 4);
  return pair(
    c,
    c.solid(foot, c.wood, 'down', 8) +
      c.folds('M350 680Q360 640 346 620M522 660Q530 640 520 610', c.wood, 16, 0.5, 7) +
      c.cloth(front, { puff: 14 }) +
      c.cloth(instep, { puff: 14 }) +
      c.stitch(
        'M188 706Q190 646 222 618Q266 588 316 602M386 706Q380 646 408 606Q448 566 496 578',
        c.main.seam,
        2,
      ) +
      buckle(258, 654) +
      buckle(446, 638) +
      c.solid(sole, c.accent, 'down', 10) +
      c.line('M124 704Q150 728 210 724Q420 728 570 700Q640 688 674 672', c.wood.deep, 4, 0.5),
    -16,
  );
}

function slippers(c: Canvas): string {
  const vamp = 'M136 710Q130 620 210 580Q300 540 400 548Q440 556 430 610Q440 660 470 706Z';
  const sole = 'M128 696Q300 720 480 696Q600 676 664 690Q684 720 664 752L180 756Q120 752 128 696Z';
  let fluff = '';
  for (let i = 0; i <= 9; i++) fluff += `M${404 + i * 4} ${548 + i * 16}l.1 0`;
  return pair(
    c,
    c.solid('M400 690Q470 640 560 650Q650 650 668 700L400 716Z', c.accent, 'ball', 10) +
      c.cloth(vamp, { puff: 26 }) +
      c.folds('M220 600Q290 640 300 700M300 570Q370 620 390 690', c.main, 10, 0.24, 7) +
      c.line(fluff, c.accent.deep, 42, 0.6) +
      `<g filter="${c.volume(c.accent, 10)}">${c.line(fluff, c.accent.base, 38)}</g>` +
      c.solid(sole, c.accent, 'down', 8) +
      c.stitch('M136 712Q300 734 480 712Q600 694 664 706', c.accent.deep, 2.6) +
      c.gleam('M170 660Q200 600 290 580Q220 620 190 680Z', 0.35, 7),
  );
}

export const SHOES: Family<'sneakers' | 'boots' | 'loafers' | 'sandals' | 'slippers'> = {
  sneakers: { on: 'disc', draw: sneakers },
  boots: { on: 'disc', draw: boots },
  loafers: { on: 'disc', draw: loafers },
  sandals: { on: 'disc', draw: sandals },
  slippers: { on: 'room', draw: slippers },
};
