/** @file Jars, bottles and tubes for skin and hair. */
import { type Canvas } from './canvas.ts';
import { box, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

/** A sprig drawn on packaging, about (x, y). */
const sprig = (c: Canvas, x: number, y: number, s: number, color: string): string =>
  `<g transform="translate(${x} ${y})scale(${s})">${c.line('M0 50L0 -44M0 30q-36 -6 -42 -40q36 2 42 34M0 8q36 -6 42 -42q-36 2 -42 34M0 -22q-24 -8 -24 -34q24 6 24 28', color, 5)}</g>`;

function creamJar(c: Canvas): string {
  const body = whole('M400 620L206 620Q190 622 190 640L196 800Q200 838 250 842L400 846');
  return (
    '<g transform="translate(-60 -128)scale(1.15)">' +
    c.stand(400, 844, 220, 30) +
    c.solid(body, c.main, 'round', 18) +
    sprig(c, 400, 740, 1, c.accent.base) +
    c.line('M320 806L480 806', c.accent.base, 5) +
    c.solid(box(212, 596, 376, 32, 6), c.paper, 'round') +
    c.area(oval(400, 596, 188, 40), c.paper.lighter) +
    c.area(
      'M236 590Q280 540 350 566Q380 500 430 540Q500 520 520 570Q570 570 570 600Q480 632 400 630Q300 630 236 590Z',
      c.radial(
        [
          [0, '#ffffff'],
          [0.7, '#fbf5ea'],
          [1, '#e6dac4'],
        ],
        [0.4, 0.2, 0.9],
      ),
    ) +
    c.folds('M310 590Q380 560 420 590Q470 616 520 586', c.paper, 8, 0.3, 4) +
    c.gleam('M214 650L240 650Q244 760 254 820Q216 800 214 650Z', 0.5, 5) +
    // Its lid leans on it.
    '<g transform="rotate(-14 640 780)">' +
    c.lift(
      `<ellipse cx="610" cy="740" rx="66" ry="128" fill="${c.paint(c.accent)}"/><path d="M610 612L640 612A66 128 0 0 1 640 868L610 868Z" fill="${c.paint(c.accent, 'down')}"/><ellipse cx="606" cy="740" rx="62" ry="122" fill="${c.accent.light}"/>`,
      10,
    ) +
    sprig(c, 606, 740, 0.8, c.accent.deep) +
    '</g></g>'
  );
}

function pumpBottle(c: Canvas): string {
  const body = whole('M400 390L350 390Q270 396 262 470L262 800Q264 840 310 842L400 844');
  return (
    c.stand(400, 844, 148, 26) +
    c.rod('M400 330L400 236', c.metal, 24) +
    c.solid(
      'M268 214Q262 190 290 186L440 186Q466 190 466 220L460 250L350 250Q330 230 290 236Q276 240 280 262L262 262Q258 230 268 214Z',
      c.accent,
      'down',
      6,
    ) +
    c.solid(box(340, 320, 120, 78, 8), c.accent, 'round', 4) +
    c.line('M358 328v62M378 328v62M400 328v62M422 328v62M442 328v62', c.accent.deep, 3, 0.4) +
    c.solid(body, c.main, 'round', 16) +
    c.solid(box(296, 530, 208, 210, 4), c.paper) +
    sprig(c, 400, 616, 1, c.mark) +
    c.line('M340 694h120M360 714h80', c.mark, 4) +
    c.gleam('M280 470Q284 430 310 416L324 420Q304 450 304 820L286 812Z', 0.5, 4)
  );
}

function tube(c: Canvas): string {
  const body = 'M286 214L514 214L488 730L312 730Z';
  return (
    c.stand(400, 846, 110, 22) +
    c.solid(body, c.main, 'round', 14) +
    c.folds('M330 240Q350 400 360 480M470 240Q450 380 446 460', c.main, 12, 0.2, 8) +
    c.solid('M278 150L522 150L516 218L284 218Z', c.main, 'down', 4) +
    c.line(
      'M292 158v54M310 158v54M328 158v54M346 158v54M364 158v54M382 158v54M400 158v54M418 158v54M436 158v54M454 158v54M472 158v54M490 158v54M508 158v54',
      c.main.deep,
      4,
      0.35,
    ) +
    c.area('M298 470L502 470L492 662L308 662Z', c.accent.base) +
    c.area('M298 470L502 470L501 480L299 480Z', c.accent.lighter) +
    sprig(c, 400, 566, 1.1, c.main.lighter) +
    sprig(c, 400, 370, 1.2, c.accent.base) +
    c.solid('M304 724L496 724L490 836Q490 848 474 848L326 848Q310 848 310 836Z', c.accent, 'round', 6) +
    c.line(
      'M326 740L330 836M350 740L352 838M376 740L376 838M400 740L400 838M424 740L424 838M450 740L448 838M474 740L470 836',
      c.accent.deep,
      4,
      0.4,
    ) +
    c.gleam('M310 240L334 240L346 720L330 720Z', 0.5, 5)
  );
}

function soap(c: Canvas): string {
  const bar =
    'M214 560Q214 500 270 494L560 494Q616 500 616 560L616 680Q612 730 560 734L270 734Q218 730 214 680Z';
  let bubbles = '';
  for (const [x, y, r] of [
    [640, 470, 34],
    [692, 520, 20],
    [600, 424, 22],
    [180, 500, 18],
    [664, 404, 12],
  ] as const)
    bubbles += `<circle cx="${x}" cy="${y}" r="${r}" fill="${c.radial([
      [0, '#ffffff', 0.1],
      [0.7, '#ffffff', 0.2],
      [1, '#ffffff', 0.8],
    ])}"/>${c.gleam(oval(x - r * 0.35, y - r * 0.35, r * 0.2), 0.9, 1)}`;
  return (
    c.stand(410, 836, 280, 36) +
    c.solid('M120 740L700 740Q690 820 640 826L180 826Q130 820 120 740Z', c.wood, 'down', 12) +
    c.line('M146 766Q400 782 676 766M160 794Q400 810 660 794', c.wood.deep, 4, 0.35) +
    c.solid('M180 826L220 826L214 848L186 848ZM600 826L640 826L634 848L606 848Z', c.wood) +
    c.solid('M244 440Q246 386 300 382L540 382Q592 386 594 440L594 500L244 500Z', c.accent, 'down', 18) +
    c.folds('M240 494L600 494', c.accent, 14, 0.5, 6) +
    c.solid(bar, c.main, 'down', 24) +
    `<g filter="${c.blur(1)}">${c.line(box(262, 548, 306, 134, 24), c.main.deep, 5, 0.6)}${c.line(box(264, 551, 306, 134, 24), c.main.lighter, 4, 0.7)}</g>` +
    sprig(c, 416, 616, 0.9, c.main.deep) +
    c.gleam('M232 560Q236 520 276 514L420 514Q300 530 262 600Q232 620 232 560Z', 0.5, 7) +
    bubbles
  );
}

function perfume(c: Canvas): string {
  const glass =
    'M232 500Q232 456 276 450L524 450Q568 456 568 500L568 796Q564 842 520 844L280 844Q236 842 232 796Z';
  return (
    c.stand(400, 846, 190, 28) +
    c.solid(box(344, 384, 112, 74, 6), c.brass, 'round', 4) +
    c.solid(box(316, 222, 168, 170, 16), c.accent, 'round', 8) +
    c.line('M316 366h168', c.brass.base, 6) +
    c.area(glass, '#f3f6f5', 0.65) +
    c.area(
      'M256 540L544 540L544 790Q542 818 512 820L288 820Q258 818 256 790Z',
      c.linear(
        [
          [0, c.main.light, 0.9],
          [0.5, c.main.base, 0.85],
          [1, c.main.deep, 0.95],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    c.area(oval(400, 540, 144, 12), c.main.lighter, 0.8) +
    c.line('M404 460L412 800', c.paper.base, 4, 0.6) +
    c.line(glass, '#ffffff', 6, 0.85) +
    c.line('M546 500L546 796', '#ffffff', 3, 0.6) +
    c.solid(box(316, 610, 168, 140, 4), c.paper) +
    sprig(c, 400, 676, 0.9, c.mark) +
    c.line('M356 734h88', c.mark, 3) +
    c.gleam('M252 500Q254 470 284 468L300 472Q274 500 274 800L256 790Z', 0.7, 4) +
    c.gleam('M330 240L350 240L350 372L330 372Z', 0.4, 4)
  );
}

function lipstick(c: Canvas): string {
  return (
    c.stand(330, 846, 100, 20) +
    c.stand(560, 846, 90, 18) +
    c.solid('M262 470L262 310Q280 240 372 196Q398 190 398 226L398 470Z', c.main, 'round', 14) +
    c.area('M262 316Q290 246 372 196Q398 190 398 226Q388 300 262 330Z', c.main.lighter, 0.75) +
    c.solid(box(252, 448, 156, 130, 6), c.brass, 'round', 4) +
    c.line('M252 470h156M252 556h156', c.brass.deep, 4, 0.6) +
    c.solid(box(226, 572, 208, 274, 10), c.accent, 'round', 8) +
    c.line('M226 600h208', c.brass.base, 7) +
    c.gleam('M282 300L298 288L298 440L282 440Z', 0.4, 4) +
    c.solid(box(476, 486, 172, 360, 10), c.accent, 'round', 8) +
    c.solid(box(476, 786, 172, 26, 0), c.brass, 'round') +
    sprig(c, 562, 640, 0.9, c.brass.light) +
    c.gleam('M498 510L514 510L514 770L498 770Z', 0.35, 4)
  );
}

function comb(c: Canvas): string {
  let teeth = '';
  for (let x = 214; x <= 690; x += 22) teeth += `M${x} 520L${x} ${700 - Math.abs(x - 452) * 0.07}`;
  return c.lift(
    '<g transform="translate(-46 -60)rotate(-32 450 500)">' +
      c.line(teeth, c.main.deep, 14) +
      `<g transform="translate(-2 -2)">${c.line(teeth, c.main.base, 10)}</g>` +
      c.solid(
        'M190 470Q190 420 240 412Q450 380 660 412Q714 420 714 470L714 540Q450 556 190 540Z',
        c.main,
        'down',
        14,
      ) +
      c.line('M214 460Q450 420 690 460M214 500Q450 470 690 500', c.main.deep, 4, 0.35) +
      c.line('M196 520Q450 536 708 520', c.main.lighter, 4, 0.5) +
      sprig(c, 452, 474, 0.6, c.accent.base) +
      c.line('M250 480q30 -10 60 0M596 480q30 -10 60 0', c.accent.base, 5) +
      '</g>',
    16,
  );
}

function maskPack(c: Canvas): string {
  const pack = (extra: string): string =>
    c.solid('M210 170L590 170L590 830L210 830Z', c.main, 'flat', 14) +
    c.solid('M210 170L590 170L590 206L210 206ZM210 794L590 794L590 830L210 830Z', c.main, 'down') +
    c.line('M210 182h380M210 194h380M210 806h380M210 818h380', c.main.deep, 3, 0.35) +
    extra;
  const face =
    c.area(
      'M400 330C492 330 534 400 528 490C522 590 460 660 400 660C340 660 278 590 272 490C266 400 308 330 400 330Z',
      c.linear([
        [0, '#ffffff'],
        [1, c.paper.base],
      ]),
    ) +
    c.line('M312 466Q338 492 366 468M434 468Q462 492 488 466', c.mark, 7) +
    c.line('M318 478l-8 10M338 484l-2 12M358 478l6 10M442 478l-6 10M462 484l2 12M482 478l8 10', c.mark, 4) +
    c.line('M398 500Q390 530 390 544Q400 554 412 546', c.mark, 4, 0.7) +
    c.area('M366 590Q386 580 400 588Q414 580 434 590Q400 618 366 590Z', c.mark) +
    c.folds('M500 400Q530 500 480 600', c.paper, 10, 0.24, 6);
  return (
    `<g transform="translate(76 -14)rotate(8 400 500)">${c.lift(pack(''), 12)}</g>` +
    `<g transform="translate(-36 8)rotate(-5 400 500)">${c.lift(pack(face), 16)}` +
    c.line(
      'M400 284L400 240M400 268q-22 -4 -26 -24q22 0 26 20M400 256q22 -4 26 -24q-22 0 -26 20',
      c.accent.base,
      5,
    ) +
    c.area(box(310, 700, 180, 44, 22), c.accent.base) +
    c.line('M344 722h112', c.main.lighter, 5) +
    c.gleam('M226 210L300 210L240 560L226 560Z', 0.4, 8) +
    c.area('M210 240l14 10l-14 10zM590 240l-14 10l14 10z', c.ground.shade) +
    '</g>'
  );
}

export const BEAUTY: Family<
  'cream-jar' | 'pump-bottle' | 'tube' | 'soap' | 'perfume' | 'lipstick' | 'comb' | 'mask-pack'
> = {
  'cream-jar': { on: 'niche', draw: creamJar },
  'pump-bottle': { on: 'niche', draw: pumpBottle },
  tube: { on: 'niche', draw: tube },
  soap: { on: 'niche', draw: soap },
  perfume: { on: 'niche', draw: perfume },
  lipstick: { on: 'niche', draw: lipstick },
  comb: { on: 'flat', draw: comb },
  'mask-pack': { on: 'flat', draw: maskPack },
};
