/** @file For a night on the hill. */
import { type Canvas } from './canvas.ts';
import { box, flip, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

function tent(c: Canvas): string {
  const front = 'M400 300L610 820L190 820Z';
  const side = 'M400 300L610 820L736 760L520 330Z';
  const left = 'M400 300Q330 560 190 820L372 820Q392 620 400 300Z';
  return (
    c.stand(440, 824, 300, 30) +
    c.rod('M398 308L392 260', c.wood, 12) +
    c.line('M400 306L70 842M520 332L770 800', c.paper.shade, 4) +
    c.line('M70 842l-8 -20M770 800l8 -20', c.wood.deep, 9) +
    c.cloth(side, { puff: 20, tones: c.main }) +
    c.area(side, c.main.ink, 0.26) +
    c.folds('M470 400Q560 600 660 780', c.main, 16, 0.3, 9) +
    c.area(
      front,
      c.linear(
        [
          [0, c.main.ink],
          [1, c.accent.ink],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    `<circle cx="400" cy="700" r="120" fill="${c.radial([
      [0, '#ffe6a3', 0.85],
      [1, '#ffcf7a', 0],
    ])}"/>` +
    c.solid('M300 790Q330 760 400 762T500 790L506 820L294 820Z', c.accent, 'down', 8) +
    `<circle cx="400" cy="520" r="15" fill="#ffe9ae"/>` +
    c.line('M400 420L400 506', c.dark.base, 3) +
    c.cloth(left, { puff: 18 }) +
    c.cloth('M400 300Q470 560 610 820L428 820Q408 620 400 300Z', { puff: 18 }) +
    c.folds('M384 420Q340 640 280 810M416 420Q460 640 520 810', c.main, 14, 0.26, 8) +
    c.cloth('M330 640Q372 620 388 660Q376 690 330 690Q318 660 330 640Z', {
      tones: c.accent,
      plain: true,
      puff: 5,
    }) +
    c.line('M400 300L190 820M400 300L610 820', c.accent.base, 8) +
    c.line('M400 300L520 330L736 760', c.accent.base, 6) +
    c.area('M392 262L392 226L440 240L392 256Z', c.accent.base) +
    c.line(
      'M120 846q-4 -24 -14 -34M120 846q4 -28 16 -36M676 852q-4 -24 -14 -34M676 852q4 -28 16 -36',
      c.ground.ink,
      5,
      0.5,
    )
  );
}

function campChair(c: Canvas): string {
  return (
    c.stand(400, 846, 250, 30) +
    c.rod('M566 560L300 838M234 560L500 838', c.dark, 17) +
    c.rod('M230 250L214 660M570 250L586 660', c.dark, 18) +
    c.cloth('M222 262Q400 300 578 262L566 560Q400 596 234 560Z', { puff: 24 }) +
    c.folds('M260 300Q280 420 262 540M540 300Q520 420 538 540', c.main, 14, 0.26, 9) +
    c.cloth('M222 262Q400 300 578 262L577 300Q400 338 223 300Z', { tones: c.accent, plain: true, puff: 6 }) +
    c.folds('M240 560Q400 600 560 560', c.main, 16, 0.5, 8) +
    c.cloth('M234 552Q400 596 566 552L640 660Q400 730 160 660Z', { puff: 24 }) +
    c.line('M162 662Q400 732 638 662', c.accent.base, 9) +
    c.rod('M160 664L196 842M640 664L604 842', c.dark, 18) +
    c.rod('M176 690L620 838M624 690L180 838', c.dark, 15) +
    c.line('M196 842v.1M604 842v.1M180 838v.1M620 838v.1', c.dark.deep, 28) +
    c.rod('M206 470L150 480M594 470L650 480', c.dark, 12) +
    c.solid('M118 462Q116 446 136 444L236 448Q250 452 246 468L240 484L130 484Z', c.wood, 'down', 6) +
    c.solid(flip('M118 462Q116 446 136 444L236 448Q250 452 246 468L240 484L130 484Z'), c.wood, 'down', 6) +
    c.rod('M150 484L162 664M650 484L638 664', c.dark, 15)
  );
}

function lantern(c: Canvas): string {
  const glass = whole('M400 430L300 430Q262 540 290 668L400 672');
  return (
    `<circle cx="400" cy="560" r="320" fill="${c.radial([
      [0, '#ffe7a6', 0.8],
      [0.4, '#ffdf98', 0.3],
      [1, '#ffdf98', 0],
    ])}"/>` +
    c.stand(400, 844, 170, 26) +
    c.rod('M280 410Q230 130 400 130Q570 130 520 410', c.metal, 11) +
    c.solid(box(350, 118, 100, 28, 12), c.wood, 'down', 4) +
    c.area(
      glass,
      c.radial([
        [0, '#fffdf0'],
        [0.4, '#ffe9ae', 0.9],
        [1, '#fff6e0', 0.5],
      ]),
    ) +
    c.area(
      'M400 640C366 630 372 570 400 506C428 570 434 630 400 640Z',
      c.radial(
        [
          [0, '#fffdf2'],
          [0.5, '#ffd56a'],
          [1, '#f59a3c'],
        ],
        [0.5, 0.75, 0.7],
      ),
    ) +
    c.solid(box(370, 636, 60, 36, 4), c.brass, 'round') +
    c.line(
      'M278 560Q400 590 522 560M300 440L288 664M500 440L512 664M350 440L346 668M450 440L454 668',
      c.metal.deep,
      5,
      0.75,
    ) +
    c.gleam('M300 460L320 450Q300 560 320 650L304 650Q284 560 300 460Z', 0.8, 4) +
    c.solid(
      'M284 436L306 360Q310 346 330 344L470 344Q490 346 494 360L516 436Q400 456 284 436Z',
      c.main,
      'round',
      8,
    ) +
    c.solid('M330 346L344 300L456 300L470 346Q400 356 330 346Z', c.main, 'round', 6) +
    c.line('M360 308L354 338M386 308L384 340M414 308L416 340M440 308L446 338', c.main.ink, 7, 0.6) +
    c.solid(
      'M272 664Q400 690 528 664L548 740Q560 800 540 840Q400 862 260 840Q240 800 252 740Z',
      c.main,
      'round',
      12,
    ) +
    c.line('M256 742Q400 768 544 742', c.accent.base, 9) +
    `<circle cx="400" cy="800" r="26" fill="${c.paint(c.accent, 'ball')}"/>` +
    c.gleam('M276 690L300 692Q290 760 298 830L276 826Q262 760 276 690Z', 0.4, 5)
  );
}

function thermos(c: Canvas): string {
  const body = box(288, 340, 224, 506, 26);
  return (
    c.stand(400, 846, 130, 24) +
    c.stand(626, 846, 76, 16) +
    c.line('M520 420Q610 420 604 560Q600 690 514 700', c.dark.base, 26) +
    c.line('M518 418Q606 418 600 558Q596 686 512 697', c.dark.light, 8, 0.6) +
    c.solid(body, c.main, 'round', 12) +
    c.area('M288 460h224v190h-224z', c.accent.base) +
    c.area(
      'M288 460h224v190h-224z',
      c.linear(
        [
          [0, c.accent.ink, 0.4],
          [0.28, '#ffffff', 0.4],
          [0.5, '#ffffff', 0],
          [0.9, c.accent.ink, 0.45],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    c.area('M300 650Q360 520 400 570Q440 500 500 650Z', c.main.base) +
    c.area('M380 594L400 570L418 546L440 566L452 590L424 580L404 600Z', c.paper.base) +
    c.solid(box(288, 800, 224, 46, 14), c.metal, 'round', 5) +
    c.solid(box(296, 300, 208, 48, 6), c.metal, 'round', 4) +
    c.solid(box(300, 150, 200, 160, 22), c.main, 'round', 8) +
    c.line('M300 286h200', c.accent.base, 8) +
    c.gleam('M308 366L330 366L330 790L314 790Z', 0.5, 4) +
    c.solid('M556 700L696 700L684 834Q680 848 664 848L588 848Q572 848 568 834Z', c.metal, 'round', 6) +
    c.area(oval(626, 700, 70, 15), c.metal.deep) +
    c.area(oval(626, 704, 62, 11), '#a8652f') +
    `<g filter="${c.blur(5)}">${c.line('M616 676q-20 -36 0 -66t0 -60M640 676q20 -30 0 -56t0 -50', '#ffffff', 10, 0.55)}</g>`
  );
}

export const CAMP: Family<'tent' | 'camp-chair' | 'lantern' | 'thermos'> = {
  tent: { on: 'hills', draw: tent },
  'camp-chair': { on: 'hills', draw: campChair },
  lantern: { on: 'hills', draw: lantern },
  thermos: { on: 'hills', draw: thermos },
};
