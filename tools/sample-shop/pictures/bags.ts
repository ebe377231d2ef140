/** @file Bags and small leather goods. */
import { type Canvas } from './canvas.ts';
import { zip } from './garment.ts';
import { box, flip, whole } from './path.ts';
import { type Family } from './sheet.ts';

function backpack(c: Canvas): string {
  const body = whole('M400 210C280 210 224 270 214 380C206 520 204 640 212 730Q216 776 262 780L400 784');
  const lid = whole('M400 196C288 196 222 240 212 360Q214 420 224 450Q400 470 400 470');
  const pocket = whole('M400 540L270 540Q252 544 252 570L256 716Q258 742 286 744L400 746');
  const strap = (x: number): string =>
    c.cloth(`M${x} 400L${x + 34} 400L${x + 34} 560L${x} 560Z`, { tones: c.accent, plain: true, puff: 5 }) +
    c.line(`M${x - 4} 500h42v34h-42z`, c.brass.shade, 8) +
    c.line(`M${x - 5} 498h42v34h-42z`, c.brass.light, 4);
  return (
    c.stand(400, 786, 210) +
    c.rod('M350 214Q350 150 400 150T450 214', c.accent, 22) +
    c.cloth('M214 480Q168 500 170 600Q168 700 212 730Z', { plain: true, puff: 14 }) +
    c.cloth(flip('M214 480Q168 500 170 600Q168 700 212 730Z'), { plain: true, puff: 14 }) +
    c.cloth(body, { puff: 26 }) +
    c.cloth(pocket, { puff: 14 }) +
    c.stitch('M272 556L528 556M266 720Q270 732 288 732L512 732Q532 732 534 720', c.main.seam) +
    c.folds('M222 462Q400 484 578 462', c.main, 16, 0.44, 7) +
    c.cloth(lid, { puff: 24 }) +
    c.stitch('M230 438Q310 458 400 458T570 438', c.main.seam) +
    strap(290) +
    strap(476) +
    c.solid(box(362, 300, 76, 76, 12), c.accent, 'flat', 5) +
    c.line('M378 356l44 -36M378 320l18 16M404 344l18 14', c.main.shade, 5)
  );
}

function tote(c: Canvas): string {
  const body = whole('M400 378L196 370L176 770Q178 800 210 802L400 806');
  const back = 'M290 384C290 210 330 170 400 170C470 170 510 210 510 384';
  const front = 'M270 430C270 250 320 196 400 196C480 196 530 250 530 430';
  return (
    c.stand(400, 806, 230) +
    c.line(back, c.accent.deep, 24) +
    c.area(whole('M400 362L204 366L206 384L400 392'), c.main.ink) +
    c.cloth(body, { puff: 26 }) +
    c.folds(
      'M236 480Q250 640 222 780M564 480Q550 640 578 780M330 420Q360 560 340 700',
      c.main,
      16,
      0.24,
      10,
    ) +
    c.line(front, c.accent.shade, 28) +
    c.line(front, c.accent.base, 23) +
    c.stitch('M262 430C262 246 314 188 400 188C486 188 538 246 538 430', c.accent.light, 2) +
    c.cloth('M252 400L288 400L288 480L252 480Z', { tones: c.accent, plain: true, puff: 4 }) +
    c.cloth('M512 400L548 400L548 480L512 480Z', { tones: c.accent, plain: true, puff: 4 }) +
    c.line('M258 408L282 472M282 408L258 472M518 408L542 472M542 408L518 472', c.accent.deep, 2.4) +
    c.stitch('M200 398L400 406L600 398', c.main.seam) +
    c.solid(box(366, 560, 68, 48, 6), c.accent, 'flat', 4) +
    c.stitch(box(373, 567, 54, 34, 4), c.accent.deep, 1.8)
  );
}

function crossbody(c: Canvas): string {
  const body = whole('M400 470L226 470Q206 476 204 500L196 720Q198 770 246 776L400 780');
  const flap = whole('M400 450L226 450Q200 454 200 486Q200 600 236 640Q300 672 400 674');
  return (
    c.stand(400, 782, 220) +
    c.line('M216 490C150 260 300 130 440 150C580 170 640 320 584 490', c.main.deep, 17) +
    c.line('M214 488C148 258 300 127 440 147C580 167 636 318 582 488', c.main.base, 12) +
    c.line('M206 470h24v36h-24zM572 470h24v36h-24z', c.brass.base, 7) +
    c.cloth(body, { puff: 22 }) +
    c.folds('M240 650Q300 690 400 690T560 650', c.main, 18, 0.5, 8) +
    c.cloth(flap, { puff: 22 }) +
    c.stitch('M214 470Q206 590 244 628Q310 658 400 660T556 628Q594 590 586 470', c.main.seam) +
    c.gleam('M236 480Q330 470 420 476Q320 490 250 560Q230 520 236 480Z', 0.28, 10) +
    c.solid(box(366, 640, 68, 62, 10), c.brass, 'flat', 6) +
    c.area(box(382, 664, 36, 14, 7), c.brass.ink, 0.7) +
    c.rod('M572 506Q592 560 584 610', c.accent, 7) +
    c.line('M572 610l-8 90M580 612l-2 92M588 612l4 92M596 610l10 88', c.accent.base, 9) +
    c.solid(box(564, 596, 38, 26, 8), c.accent, 'round')
  );
}

function suitcase(c: Canvas): string {
  let ribs = '';
  for (let x = 264; x <= 536; x += 34) ribs += `M${x} 300L${x} 770`;
  const shell = box(212, 270, 376, 520, 46);
  const wheel = (x: number): string =>
    c.solid(box(x, 786, 44, 20, 6), c.dark) +
    `<circle cx="${x + 22}" cy="818" r="22" fill="${c.paint(c.dark, 'ball')}"/><circle cx="${x + 20}" cy="816" r="8" fill="${c.metal.base}"/>`;
  return (
    c.stand(400, 838, 200) +
    c.rod('M330 280L330 120L470 120L470 280', c.metal, 14) +
    c.solid(box(318, 100, 164, 34, 16), c.dark, 'down', 6) +
    wheel(238) +
    wheel(518) +
    `<g filter="${c.volume(c.main, 24)}"><path d="${shell}" fill="${c.weave()}"/></g>` +
    c.folds(ribs, c.main, 9, 0.36, 4) +
    `<g transform="translate(-8)">${c.line(ribs, c.main.lighter, 3, 0.6)}</g>` +
    c.solid(box(204, 504, 392, 44, 8), c.accent, 'down', 6) +
    c.stitch('M212 512H588M212 540H588', c.accent.deep, 2) +
    c.solid(box(372, 496, 56, 60, 8), c.brass, 'flat', 5) +
    c.area('M392 514h16v14h-4v14h-8v-14h-4z', c.brass.ink, 0.8) +
    c.rod('M356 262Q356 246 372 246L428 246Q444 246 444 262', c.dark, 14) +
    [
      [212, 270, 1, 1],
      [588, 270, -1, 1],
      [212, 790, 1, -1],
      [588, 790, -1, -1],
    ]
      .map(
        ([x = 0, y = 0, sx = 1, sy = 1]) =>
          `<g transform="translate(${x} ${y})scale(${sx} ${sy})">${c.solid('M-4 64L-4 44Q-4 -4 44 -4L64 -4Q64 40 44 44Q40 64 -4 64Z', c.accent, 'flat', 5)}</g>`,
      )
      .join('') +
    c.gleam('M240 330Q240 300 270 300L300 300Q270 330 262 480L240 480Z', 0.35, 8)
  );
}

function wallet(c: Canvas): string {
  const back = box(150, 330, 500, 360, 30);
  const front = box(150, 352, 500, 338, 30);
  return (
    '<g transform="translate(0 84)">' +
    c.stand(410, 692, 270, 40) +
    c.cloth(back, { puff: 10, plain: true }) +
    c.solid(box(200, 284, 380, 120, 12), c.accent, 'flat', 4) +
    c.area(box(228, 312, 70, 44, 8), c.brass.base) +
    c.line('M228 334h70M262 312v44', c.brass.deep, 2) +
    c.solid(box(184, 312, 400, 100, 12), c.paper, 'down', 4) +
    c.line('M214 340h160', c.accent.base, 9) +
    c.cloth(front, { puff: 22 }) +
    c.stitch(box(164, 368, 472, 308, 22), c.main.seam, 3) +
    c.cloth('M650 462L560 462Q512 468 512 520T560 578L650 578Z', { puff: 10, plain: true, tones: c.main }) +
    c.stitch('M640 474L564 474Q526 480 526 520T564 566L640 566', c.main.seam, 2.4) +
    c.button(556, 520, 18, c.brass) +
    c.gleam('M180 384L420 384Q260 420 200 600L180 600Z', 0.2, 14) +
    '</g>'
  );
}

function beltbag(c: Canvas): string {
  const body = whole('M400 470Q280 470 206 490Q168 520 182 610Q206 716 300 734L400 738');
  const pocket = whole('M400 566Q300 566 226 580Q222 640 254 682Q300 704 400 706');
  return (
    c.stand(400, 742, 250) +
    c.rod('M206 520C60 470 60 300 240 262C350 240 480 240 580 268C740 310 740 470 594 520', c.accent, 42) +
    c.stitch(
      'M206 506C80 466 84 310 246 276C350 254 480 254 572 280C716 318 716 462 594 506',
      c.accent.lighter,
      2,
    ) +
    c.solid(box(336, 210, 128, 82, 18), c.dark, 'down', 8) +
    c.area('M356 236h36v30h-36zM408 236h36v30h-36z', c.dark.light) +
    c.cloth(body, { puff: 26 }) +
    c.folds('M220 540Q250 520 400 520T580 540', c.main, 12, 0.34, 6) +
    c.cloth('M236 500L564 500L560 526L240 526Z', { plain: true, puff: 4 }) +
    `<g transform="rotate(-90 400 513)">${zip(c, 400, 360, 668, 364)}</g>` +
    c.cloth(pocket, { puff: 16 }) +
    c.stitch('M238 592Q310 580 400 580T562 592', c.main.seam) +
    c.solid(box(356, 620, 88, 44, 8), c.accent, 'flat', 4) +
    c.gleam('M210 540Q260 500 360 500Q260 530 226 600Z', 0.25, 8)
  );
}

export const BAGS: Family<'backpack' | 'tote' | 'crossbody' | 'suitcase' | 'wallet' | 'beltbag'> = {
  backpack: { on: 'disc', draw: backpack },
  tote: { on: 'disc', draw: tote },
  crossbody: { on: 'disc', draw: crossbody },
  suitcase: { on: 'room', draw: suitcase },
  wallet: { on: 'disc', draw: wallet },
  beltbag: { on: 'disc', draw: beltbag },
};
