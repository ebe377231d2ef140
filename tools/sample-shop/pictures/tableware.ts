/** @file Clay and glass for the table, and what keeps food. */
import { type Canvas } from './canvas.ts';
import { steam } from './kitchen.ts';
import { box, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

/** The picture's pattern, printed on a glazed thing: woven, then lit as a cylinder. */
function glaze(c: Canvas, d: string, puff = 22): string {
  const light = c.linear(
    [
      [0, c.main.ink, 0.3],
      [0.12, c.main.ink, 0],
      [0.27, '#ffffff', 0.4],
      [0.46, '#ffffff', 0],
      [0.86, c.main.ink, 0.4],
      [1, c.main.ink, 0.2],
    ],
    [0, 0, 1, 0],
  );
  return `<path d="${d}" fill="${c.weave()}" filter="${c.volume(c.main, puff)}"/>${c.area(d, light)}`;
}

function mug(c: Canvas): string {
  const body = 'M210 440L550 440Q556 640 530 780Q520 828 474 830L286 830Q240 828 230 780Q204 640 210 440Z';
  return (
    c.stand(390, 832, 170, 28) +
    steam(c, 380, 400) +
    c.line('M540 520C680 500 690 700 530 720', c.main.deep, 44) +
    c.line('M538 517C674 498 684 697 528 716', c.main.base, 35) +
    c.line('M540 506C660 490 676 600 640 660', c.main.lighter, 7, 0.8) +
    glaze(c, body) +
    c.area(
      'M222 724Q380 752 538 724Q530 800 520 806Q500 830 474 830L286 830Q254 830 238 800Z',
      c.accent.base,
      0.92,
    ) +
    c.area('M222 724Q380 752 538 724L537 734Q380 762 223 734Z', c.accent.lighter, 0.7) +
    c.solid(oval(380, 440, 170, 36), c.main, 'flat') +
    c.area(oval(380, 444, 152, 28), c.main.deep) +
    c.area(
      oval(380, 452, 142, 20),
      c.linear([
        [0, '#6b3d22'],
        [1, '#8f5a34'],
      ]),
    ) +
    c.area('M330 456Q380 436 430 456Q400 468 330 456Z', '#d9b184', 0.7) +
    c.gleam('M238 500L268 500Q268 680 282 780Q250 760 238 500Z', 0.45, 6)
  );
}

function teapot(c: Canvas): string {
  const body = whole('M400 440C260 440 190 530 196 640C204 760 290 820 350 824L400 826');
  return (
    c.stand(390, 826, 200, 30) +
    steam(c, 160, 430) +
    c.line('M560 560C720 500 730 740 556 720', c.main.deep, 40) +
    c.line('M558 557C714 498 724 736 554 717', c.main.base, 31) +
    c.line('M570 546C670 506 712 590 690 650', c.main.lighter, 6, 0.8) +
    c.solid('M232 700C170 700 180 560 96 500L132 472C210 510 220 580 250 600Z', c.main, 'round', 8) +
    c.area('M96 500Q100 478 132 472Q124 496 96 500Z', c.main.ink) +
    glaze(c, body, 26) +
    c.solid('M288 462Q300 396 400 392Q500 396 512 462Q460 484 400 484T288 462Z', c.main, 'round', 8) +
    c.line('M286 466Q340 488 400 488T514 466', c.main.ink, 5, 0.5) +
    `<circle cx="400" cy="372" r="30" fill="${c.paint(c.accent, 'ball')}"/>` +
    c.line('M202 690Q300 736 400 736T598 690', c.accent.base, 9) +
    c.line('M208 714Q300 760 400 760T592 714', c.accent.base, 4) +
    c.solid('M340 816L460 816L470 836L330 836Z', c.main, 'round') +
    c.gleam('M240 620Q250 530 320 490Q280 560 280 660Q246 670 240 620Z', 0.55, 7)
  );
}

function teacups(c: Canvas): string {
  const cup = (x: number, y: number): string => {
    const body = 'M-130 0L130 0Q130 110 70 150Q60 162 40 164L-40 164Q-60 162 -70 150Q-130 110 -130 0Z';
    return (
      c.stand(x + 4, y + 176, 130, 22) +
      `<g transform="translate(${x} ${y})">` +
      c.solid(oval(0, 170, 170, 30), c.main, 'flat', 5) +
      c.area(oval(0, 166, 120, 18), c.main.deep, 0.6) +
      glaze(c, body, 14) +
      c.area('M-129 12Q0 44 129 12L127 32Q0 66 -127 32Z', c.accent.base) +
      c.solid(oval(0, 0, 130, 30), c.main, 'flat') +
      c.area(oval(0, 3, 117, 23), c.main.deep) +
      c.area(
        oval(0, 8, 108, 17),
        c.linear([
          [0, '#b9763a'],
          [1, '#dfa45c'],
        ]),
      ) +
      c.gleam('M-108 50Q-104 110 -66 146L-48 146Q-84 110 -84 44Z', 0.5, 4) +
      '</g>'
    );
  };
  return `<g transform="translate(-96 -196)scale(1.22)">${steam(c, 520, 530)}${cup(530, 574)}${cup(276, 690)}</g>`;
}

function bowl(c: Canvas): string {
  const body = 'M150 520L650 520Q650 700 520 790Q500 806 470 808L330 808Q300 806 280 790Q150 700 150 520Z';
  return (
    c.stand(400, 824, 190, 30) +
    c.solid('M318 800L482 800L492 832L308 832Z', c.main, 'round') +
    glaze(c, body, 26) +
    c.line('M158 590Q400 680 642 590', c.accent.base, 10) +
    c.line('M164 618Q400 708 636 618', c.accent.base, 4) +
    c.solid(oval(400, 520, 250, 66), c.main, 'flat', 6) +
    c.area(
      oval(400, 524, 228, 54),
      c.linear(
        [
          [0, c.main.deep],
          [0.6, c.main.shade],
          [1, c.main.light],
        ],
        [0, 0, 0.7, 1],
      ),
    ) +
    c.gleam('M190 620Q210 720 300 780L330 780Q240 710 226 600Z', 0.45, 7) +
    c.gleam('M420 566Q560 560 610 530Q580 576 460 576Z', 0.5, 5)
  );
}

function plate(c: Canvas): string {
  const ring = (r: number, fill: string): string => `<circle cx="400" cy="500" r="${r}" fill="${fill}"/>`;
  let rim = '';
  for (let i = 0; i < 24; i++) {
    const a = (i * Math.PI) / 12;
    rim += `M${Math.round(400 + 252 * Math.sin(a))} ${Math.round(500 - 252 * Math.cos(a))}h.1`;
  }
  return (
    c.line(
      'M84 280L84 400M66 280L66 360Q66 400 84 404Q102 400 102 360L102 280M84 404L84 740',
      c.metal.shade,
      12,
    ) +
    c.line('M82 278L82 398M64 278L64 358M100 278L100 358M82 404L82 738', c.metal.lighter, 4) +
    c.lift(
      `<circle cx="400" cy="500" r="290" fill="${c.paint(c.main)}" filter="${c.volume(c.main, 12)}"/>`,
      18,
    ) +
    ring(283, c.main.lighter) +
    ring(278, c.weave()) +
    `<circle cx="400" cy="500" r="268" fill="none" stroke="${c.accent.base}" stroke-width="7"/>` +
    c.line(rim, c.accent.base, 14) +
    ring(
      208,
      c.linear([
        [0, c.main.deep],
        [1, c.main.lighter],
      ]),
    ) +
    ring(
      200,
      c.linear([
        [0, c.main.shade],
        [0.4, c.main.base],
        [1, c.main.lighter],
      ]),
    ) +
    `<circle cx="400" cy="500" r="180" fill="none" stroke="${c.accent.base}" stroke-width="3"/>` +
    c.line(
      'M400 590Q396 500 420 420M404 520Q360 510 350 468Q396 470 406 504M410 480Q456 470 466 430Q420 432 410 466M402 560Q440 550 452 520Q414 522 402 546',
      c.accent.base,
      6,
    ) +
    c.gleam('M200 420Q240 300 360 250Q260 330 236 460Z', 0.5, 9) +
    c.line('M716 290Q748 330 740 520L716 520L716 740', c.metal.shade, 12) +
    c.area('M712 290Q752 330 742 520L712 520Z', c.metal.base) +
    c.line('M714 296L714 736', c.metal.lighter, 4)
  );
}

function bottle(c: Canvas): string {
  const body = whole('M400 300L340 300Q338 340 310 370Q282 396 282 440L282 812Q284 846 320 848L400 850');
  return (
    c.stand(400, 850, 130, 24) +
    glaze(c, body, 16) +
    c.solid(box(336, 264, 128, 42, 6), c.metal, 'round') +
    c.solid(box(326, 170, 148, 104, 16), c.accent, 'round', 6) +
    c.line('M348 190v66M372 188v70M400 188v70M428 188v70M452 190v66', c.accent.deep, 4, 0.5) +
    c.rod('M336 186Q330 112 400 112T464 186', c.accent, 15) +
    c.area('M282 470h236v10h-236zM282 770h236v10h-236z', c.accent.base) +
    c.line('M400 690Q340 640 360 580Q380 600 400 560Q420 600 440 580Q460 640 400 690Z', c.accent.base, 6) +
    c.gleam('M302 440Q304 400 330 380L342 390Q322 420 324 800L308 810Z', 0.55, 4) +
    c.folds('M282 830Q400 860 518 830', c.main, 12, 0.3, 6)
  );
}

function lunchbox(c: Canvas): string {
  return (
    c.stand(400, 806, 260, 36) +
    c.solid(box(156, 650, 488, 154, 34), c.main, 'round', 14) +
    c.solid(box(164, 520, 472, 140, 26), c.main, 'round', 12) +
    c.line('M160 656L640 656', c.main.ink, 6, 0.5) +
    c.solid('M144 520Q144 448 210 444L590 444Q656 448 656 520L656 530L144 530Z', c.wood, 'flat', 10) +
    c.line('M180 478Q400 460 620 478M170 504Q400 488 630 504', c.wood.deep, 4, 0.35) +
    c.cloth('M340 440L460 440L464 806L336 806Z', { tones: c.accent, puff: 10, plain: true }) +
    c.stitch('M352 446L350 800M448 446L450 800', c.accent.deep, 2) +
    c.line('M230 420L560 380', c.wood.deep, 17) +
    c.line('M230 417L560 377', c.wood.light, 10) +
    c.line('M236 402L566 352', c.wood.deep, 17) +
    c.line('M236 399L566 349', c.wood.light, 10) +
    c.cloth('M366 376L426 368L434 420L372 428Z', { tones: c.accent, puff: 5, plain: true }) +
    c.line('M196 720h80M524 720h80', c.accent.base, 8, 0.9) +
    c.gleam('M190 554Q190 540 220 540L310 540Q230 560 210 640L190 640Z', 0.35, 6)
  );
}

export const TABLEWARE: Family<'mug' | 'teapot' | 'teacups' | 'bowl' | 'plate' | 'bottle' | 'lunchbox'> = {
  mug: { on: 'table', draw: mug },
  teapot: { on: 'table', draw: teapot },
  teacups: { on: 'table', draw: teacups },
  bowl: { on: 'table', draw: bowl },
  plate: { on: 'flat', draw: plate },
  bottle: { on: 'niche', draw: bottle },
  lunchbox: { on: 'table', draw: lunchbox },
};
