/** @file For the park, the street and the rain. */
import { type Canvas } from './canvas.ts';
import { box } from './path.ts';
import { type Family } from './sheet.ts';

function umbrella(c: Canvas): string {
  const dome =
    'M100 520Q130 230 400 210Q670 230 700 520Q650 474 600 520Q550 468 500 520Q450 468 400 520Q350 468 300 520Q250 468 200 520Q150 474 100 520Z';
  const panels =
    'M400 212Q240 300 200 520M400 212Q330 320 300 520M400 212Q400 340 400 520M400 212Q470 320 500 520M400 212Q560 300 600 520';
  return (
    '<g transform="translate(10 20)rotate(-12 400 500)">' +
    c.lift(
      c.rod('M400 160L400 216', c.accent, 13) +
        c.rod('M400 500L400 800', c.metal, 13) +
        c.rod('M400 760L400 830C400 900 490 900 490 834', c.wood, 28) +
        c.area(
          'M110 520Q400 420 690 520Q650 474 600 520Q550 468 500 520Q450 468 400 520Q350 468 300 520Q250 468 200 520Q150 474 110 520Z',
          c.main.ink,
        ) +
        c.cloth(dome, { puff: 28 }),
      18,
    ) +
    c.folds(panels, c.main, 14, 0.32, 7) +
    c.line(panels, c.main.seam, 2.6, 0.8) +
    c.gleam('M160 460Q190 310 320 250Q230 340 216 470Q180 470 160 460Z', 0.28, 12) +
    c.line(
      'M100 520Q150 474 200 520Q250 468 300 520Q350 468 400 520Q450 468 500 520Q550 468 600 520Q650 474 700 520',
      c.accent.base,
      7,
    ) +
    c.line('M100 520v.1M200 520v.1M300 520v.1M500 520v.1M600 520v.1M700 520v.1', c.metal.deep, 11) +
    '</g>'
  );
}

function yogaMat(c: Canvas): string {
  let spiral = 'M600 640';
  for (let i = 1; i <= 64; i++) {
    const a = (i * Math.PI) / 8;
    const r = 128 - i * 1.8;
    spiral += `L${Math.round(472 + r * Math.cos(a))} ${Math.round(640 + r * Math.sin(a))}`;
  }
  return (
    c.stand(420, 780, 300, 36) +
    c.cloth('M110 790L160 720L640 760L760 800L720 850L130 850Z', { puff: 12 }) +
    c.line('M150 812L716 812', c.accent.base, 5, 0.8) +
    `<g transform="translate(0 12)">` +
    c.solid('M180 512Q140 520 130 640Q140 760 180 768L480 768L480 512Z', c.main, 'down', 14) +
    c.line('M230 514Q190 560 190 640T230 766', c.accent.base, 5, 0.8) +
    `<circle cx="472" cy="640" r="130" fill="${c.accent.base}"/>` +
    `<g filter="${c.volume(c.main, 6)}">${c.line(spiral, c.main.base, 10)}</g>` +
    c.line(spiral, c.main.light, 3, 0.7) +
    c.cloth('M280 506L328 506L328 774L280 774Q262 640 280 506Z', { tones: c.accent, plain: true, puff: 8 }) +
    c.cloth('M390 506L434 506Q416 640 434 774L390 774Q372 640 390 506Z', {
      tones: c.accent,
      plain: true,
      puff: 8,
    }) +
    c.line('M304 508C260 340 460 300 414 508', c.accent.shade, 22) +
    c.line('M302 506C258 338 458 298 412 506', c.accent.base, 17) +
    c.stitch('M288 520L288 760M398 520L398 760', c.accent.deep, 2) +
    c.gleam('M190 530L280 530L280 570L176 570Z', 0.35, 8) +
    '</g>' +
    // A brick of cork beside it.
    c
      .solid('M590 560L720 560L740 700L570 700Z', c.wood, 'flat', 8)
      .replace('<path', '<path transform="translate(30 86)"') +
    c.line('M640 690v.1M680 720v.1M720 676v.1M700 752v.1M650 750v.1M736 734v.1', c.wood.deep, 7)
  );
}

function picnicBlanket(c: Canvas): string {
  let fringe = '';
  for (let x = 122; x <= 680; x += 14) fringe += `M${x} ${790 + (x % 3)}l-6 40`;
  const cloth = 'M190 520L640 500L704 786Q400 812 96 796Z';
  const turn = 'M640 500L704 786L592 792Q600 640 560 504Z';
  return (
    c.stand(400, 806, 320, 30) +
    c.line(fringe, c.main.shade, 5) +
    c.cloth(cloth, { puff: 14 }) +
    c.folds(
      'M180 700Q330 690 420 720M470 560Q520 640 500 760M260 540Q300 620 240 760',
      c.main,
      18,
      0.22,
      11,
    ) +
    c.cloth(turn, { tones: c.accent, plain: true, puff: 14 }) +
    // The basket.
    c.stand(330, 690, 160, 22) +
    c.line('M220 520Q220 330 330 330T440 520', c.wood.deep, 20) +
    c.line('M218 518Q218 328 328 328T438 518', c.wood.light, 13) +
    c.solid('M180 510L480 510L456 690Q450 704 430 704L230 704Q210 704 204 690Z', c.wood, 'round', 14) +
    c.line('M192 540h276M196 574h268M200 608h260M206 642h248M210 676h240', c.wood.deep, 5, 0.5) +
    c.line(
      'M230 512L244 702M280 512L288 702M330 512L330 702M380 512L372 702M430 512L416 702',
      c.wood.deep,
      4,
      0.35,
    ) +
    c.cloth(
      'M170 490Q330 460 490 490L496 530Q440 520 430 570Q400 530 370 540Q340 580 320 532Q270 520 250 560Q220 520 164 530Z',
      { puff: 10 },
    ) +
    // A bottle and two apples.
    c.stand(560, 690, 40, 12) +
    c.solid(
      'M540 420L572 420L574 500Q600 520 600 560L598 680Q596 692 582 692L530 692Q516 692 514 680L512 560Q512 520 538 500Z',
      c.accent,
      'round',
      6,
    ) +
    c.area('M514 580h85v60h-85z', c.paper.base) +
    c.solid(box(538, 396, 36, 36, 4), c.wood, 'round') +
    `<circle cx="530" cy="728" r="34" fill="${c.paint({ ...c.main, lighter: '#f2a085', base: '#cf4d3a', shade: '#b33a2b', deep: '#8f2a20' }, 'ball')}"/><circle cx="474" cy="744" r="32" fill="${c.paint({ ...c.main, lighter: '#eef0a8', base: '#b7c25c', shade: '#9aa844', deep: '#7c8a33' }, 'ball')}"/>` +
    c.line('M530 700q2 -12 10 -18M474 716q2 -12 10 -18', c.wood.ink, 4)
  );
}

function headlamp(c: Canvas): string {
  const body =
    'M296 470Q300 430 340 426L460 426Q500 430 504 470L510 600Q506 640 462 646L338 646Q294 640 290 600Z';
  return (
    c.area(
      'M400 540L110 960L690 960Z',
      c.linear(
        [
          [0, '#fff0b8', 0.75],
          [1, '#fff0b8', 0],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    c.lift(
      c.line('M310 540C90 500 110 210 400 200C690 210 710 500 490 540', c.main.deep, 54) +
        c.line('M310 538C92 498 112 208 400 198C688 208 708 498 490 538', c.main.base, 46) +
        c.line('M310 538C92 498 112 208 400 198C688 208 708 498 490 538', c.accent.base, 13) +
        c.stitch(
          'M306 520C118 480 134 232 400 222C666 232 682 480 494 520M306 556C66 516 90 184 400 174C710 184 734 516 494 556',
          c.main.lighter,
          2,
        ) +
        c.line('M400 200Q430 320 404 440', c.main.deep, 34) +
        c.line('M398 200Q428 320 402 440', c.main.base, 27) +
        c.solid(box(350, 160, 100, 76, 16), c.dark, 'down', 8),
      16,
    ) +
    c.solid(body, c.dark, 'down', 16) +
    c.solid(
      'M318 458Q322 446 344 444L456 444Q478 446 482 458L488 606Q484 626 460 628L340 628Q316 626 312 606Z',
      c.accent,
      'flat',
      10,
    ) +
    `<circle cx="400" cy="546" r="70" fill="${c.paint(c.metal)}"/><circle cx="400" cy="546" r="58" fill="${c.radial(
      [
        [0, '#ffffff'],
        [0.3, '#fffbe0'],
        [0.7, '#ffe9a6'],
        [1, '#d9b65a'],
      ],
    )}"/>` +
    c.line('M400 498v96M352 546h96M366 512l68 68M434 512l-68 68', '#ffffff', 3, 0.6) +
    `<circle cx="400" cy="546" r="17" fill="#fff"/><circle cx="400" cy="546" r="180" fill="${c.radial([
      [0, '#fff6cf', 0.8],
      [1, '#fff6cf', 0],
    ])}"/>` +
    c.solid(box(362, 420, 76, 24, 10), c.accent, 'down', 4) +
    c.line('M336 466v.1M464 466v.1', c.dark.base, 12)
  );
}

export const OUTDOOR: Family<'umbrella' | 'yoga-mat' | 'picnic-blanket' | 'headlamp'> = {
  umbrella: { on: 'wall', draw: umbrella },
  'yoga-mat': { on: 'room', draw: yogaMat },
  'picnic-blanket': { on: 'hills', draw: picnicBlanket },
  headlamp: { on: 'wall', draw: headlamp },
};
