/** @file For feasts and snacks: a qipao, a paper lantern, a gift box, a bag of crisps, a wok. */
import { type Canvas } from './canvas.ts';
import { drape, hanger, sleeves } from './garment.ts';
import { label } from './pantry.ts';
import { steam } from './kitchen.ts';
import { box, flip, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

function qipao(c: Canvas): string {
  const body = whole(
    'M400 214Q360 212 344 196Q300 208 262 222C264 280 270 340 273 420C274 470 270 510 262 550C248 620 254 760 262 900Q330 914 400 914',
  );
  const knot = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y})rotate(${turn})">${c.line('M-26 0H26', c.accent.base, 8)}${c.line('M-26 0q-10 -12 -16 0t16 0M26 0q10 -12 16 0t-16 0', c.accent.base, 4)}<circle r="7" fill="${c.paint(c.accent, 'ball')}"/></g>`;
  const over = 'M400 214Q384 262 340 290Q300 318 286 352';
  return c.wear(
    hanger(c) +
      sleeves(c, { wide: 2, length: -40 }) +
      c.line('M150 646L210 655M650 646L590 655', c.accent.base, 8) +
      c.cloth(body, { puff: 24 }) +
      drape(c, 890, 0.2) +
      c.folds('M296 440Q350 456 390 450M504 440Q450 456 410 450', c.main, 10, 0.24) +
      c.line(over, c.main.seam, 3, 0.8) +
      c.line(over, c.accent.base, 6) +
      // The slit at the side.
      c.area('M522 660Q532 780 526 908L544 900Q550 760 530 640Z', c.main.ink, 0.7) +
      c.line(
        'M530 640Q546 770 540 902M530 640Q522 770 524 908M262 898Q330 914 400 914T524 908',
        c.accent.base,
        6,
      ) +
      c.cloth(whole('M400 222Q352 216 334 196L344 152Q366 166 400 168'), { puff: 8, plain: true }) +
      c.area(whole('M400 178Q366 176 346 160Q370 150 400 150'), c.main.ink, 0.85) +
      c.line('M334 196L344 152Q366 166 400 168T456 152L466 196', c.accent.base, 6) +
      knot(400, 214, 0) +
      knot(344, 288, -36) +
      knot(300, 326, -50),
    1.03,
    490,
  );
}

function paperLantern(c: Canvas): string {
  const body = whole('M400 300L330 300C190 330 150 440 150 520C150 600 190 710 330 740L400 740');
  let ribs = '';
  for (const t of [-0.86, -0.6, -0.3, 0.3, 0.6, 0.86]) {
    const x = Math.round(400 + 250 * t);
    const neck = Math.round(400 + 70 * t);
    ribs += `M${neck} 300C${x} 350 ${x} 690 ${neck} 740`;
  }
  const tassel = [-22, -13, -4, 5, 14, 23].map((x) => `M${400 + x * 0.5} 830L${400 + x} 930`).join('');
  return (
    `<circle cx="400" cy="520" r="380" fill="${c.radial([
      [0, '#ffe9ae', 0.85],
      [0.5, '#ffdc94', 0.3],
      [1, '#ffdc94', 0],
    ])}"/>` +
    c.line('M400 250L400 120M400 120Q520 90 690 150', c.wood.deep, 7) +
    c.rod('M690 152L320 92', c.wood, 17) +
    c.line('M400 108L400 262', c.accent.shade, 6) +
    c.line(tassel, c.accent.base, 6) +
    c.solid(oval(400, 818, 22, 26), c.accent, 'ball') +
    c.line('M400 760V800', c.accent.shade, 6) +
    c.cloth(body, { puff: 26 }) +
    c.area(
      body,
      c.radial(
        [
          [0, '#fff3c4', 0.85],
          [0.45, '#ffd479', 0.4],
          [1, '#ffb347', 0],
        ],
        [0.48, 0.5, 0.6],
      ),
    ) +
    c.line(`${ribs}M400 300V740`, c.main.deep, 5, 0.55) +
    c.line('M168 440Q400 470 632 440M168 600Q400 630 632 600', c.accent.base, 6, 0.85) +
    // A sprig brushed on the paper.
    c.line(
      'M400 600L400 452M400 570q-40 -8 -50 -50q44 4 50 42M400 530q40 -8 50 -52q-46 4 -50 44M400 484q-28 -10 -30 -38q28 6 30 30',
      c.accent.base,
      8,
    ) +
    c.solid(box(326, 262, 148, 44, 8), c.accent, 'round', 6) +
    c.solid(box(326, 734, 148, 40, 8), c.accent, 'round', 6)
  );
}

function giftBox(c: Canvas): string {
  const bow = 'M396 420C300 330 220 330 226 400C232 460 330 460 396 430Z';
  return (
    c.stand(400, 836, 270, 38) +
    c.cloth(box(160, 500, 480, 334, 10), { puff: 20 }) +
    c.folds('M166 508H634', c.main, 20, 0.5, 8) +
    c.area(
      box(356, 500, 88, 334),
      c.linear(
        [
          [0, c.accent.light],
          [0.6, c.accent.base],
          [1, c.accent.shade],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    c.cloth(box(140, 420, 520, 100, 10), { puff: 10 }) +
    c.line('M146 512H654', c.brass.base, 5) +
    c.area(
      box(352, 420, 96, 100),
      c.linear(
        [
          [0, c.accent.lighter],
          [0.6, c.accent.base],
          [1, c.accent.shade],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    c.cloth('M388 430L330 560L372 548L392 580L414 436Z', { tones: c.accent, plain: true, puff: 7 }) +
    c.cloth('M412 430L476 552L436 546L418 582L390 436Z', { tones: c.accent, plain: true, puff: 7 }) +
    c.cloth(bow, { tones: c.accent, plain: true, puff: 14 }) +
    c.cloth(flip(bow), { tones: c.accent, plain: true, puff: 14 }) +
    c.folds('M380 424C330 390 290 380 262 396M420 424C470 390 510 380 538 396', c.accent, 9, 0.5, 4) +
    c.cloth(box(368, 392, 64, 62, 18), { tones: c.accent, plain: true, puff: 7 }) +
    c.line('M448 452Q520 560 540 600', c.wood.base, 4) +
    `<g transform="rotate(14 560 660)">${c.solid('M520 610L560 584L600 610L600 730L520 730Z', c.paper, 'flat', 4)}<circle cx="560" cy="608" r="7" fill="${c.main.base}"/>${c.line('M560 706L560 644M560 686q-20 -4 -24 -22q22 0 24 18M560 668q20 -4 24 -22q-22 0 -24 18', c.mark, 4)}</g>`
  );
}

function snackBag(c: Canvas): string {
  const body =
    'M216 250Q400 236 584 250Q566 380 574 540Q580 700 596 820Q400 846 204 820Q220 700 226 540Q234 380 216 250Z';
  const crisp = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y})rotate(${turn})">${c.area('M-44 6Q-40 -26 0 -28Q42 -26 46 4Q40 22 0 22Q-40 24 -44 6Z', c.ground.ink, 0.35)}${c.area(
      'M-46 0Q-42 -32 0 -34Q42 -32 44 -2Q38 16 0 16Q-42 18 -46 0Z',
      c.radial(
        [
          [0, '#fbeec6'],
          [0.7, '#ecca86'],
          [1, '#c99a55'],
        ],
        [0.4, 0.3, 0.8],
      ),
    )}${c.line('M-24 -12v.1M-4 -20v.1M18 -12v.1M4 0v.1M-16 4v.1', '#3f5a3c', 8)}</g>`;
  return (
    c.stand(400, 838, 220, 32) +
    c.cloth(body, { puff: 26 }) +
    c.folds(
      'M240 300Q262 420 250 560M556 300Q540 420 552 560M236 640Q280 700 250 810M566 640Q524 700 552 810M300 280Q340 330 400 330T500 280',
      c.main,
      18,
      0.32,
      10,
    ) +
    c.cloth('M210 196L590 196L586 262Q400 250 214 262Z', { plain: true, puff: 6 }) +
    c.line('M216 212H584M216 228H584M216 244H584', c.main.deep, 3, 0.4) +
    c.area('M224 600Q400 640 576 600L592 800Q400 826 208 800Z', c.accent.base, 0.9) +
    label(c, 295, 350, 210, 240) +
    c.gleam('M244 290Q270 420 258 560Q236 480 244 290Z', 0.5, 7) +
    crisp(250, 872, -8) +
    crisp(360, 890, 10) +
    crisp(560, 878, -14) +
    crisp(320, 850, 24)
  );
}

function wok(c: Canvas): string {
  const body = 'M120 540L680 540Q660 740 520 800Q400 836 280 800Q140 740 120 540Z';
  return (
    c.stand(400, 826, 210, 32) +
    steam(c, 400, 440) +
    c.solid('M664 536L760 470Q790 456 800 470L800 506L694 566Z', c.wood, 'down', 8) +
    c.line('M128 552Q60 540 70 500Q84 480 130 520', c.metal.deep, 16) +
    c.line('M128 550Q64 538 72 502Q84 484 130 518', c.metal.light, 7) +
    c.solid(body, c.main, 'round', 26) +
    c.solid(oval(400, 540, 282, 74), c.main, 'flat', 6) +
    c.area(
      oval(400, 546, 262, 62),
      c.linear(
        [
          [0, c.main.ink],
          [1, c.main.shade],
        ],
        [0, 0, 0.4, 1],
      ),
    ) +
    c.solid(
      'M214 552Q220 500 290 508Q330 470 390 500Q450 470 500 506Q576 500 584 552Q500 596 400 596T214 552Z',
      c.wood,
      'ball',
      12,
    ) +
    c.line(
      'M270 544q20 -16 44 -4M350 526q30 -10 50 8M440 534q24 -14 48 0M310 572q24 -10 46 2M410 576q30 -12 54 -2M520 548q16 -8 32 2',
      '#f0d9a8',
      9,
      0.9,
    ) +
    c.line(
      'M284 524q20 -18 46 -8M420 512q20 -12 40 0M366 560q16 -12 36 -2M490 566q18 -10 34 -2',
      '#6f9150',
      12,
    ) +
    c.line('M336 548v.1M456 556v.1M396 546v.1M540 532v.1M252 556v.1', '#c9462f', 17) +
    c.gleam('M170 620Q200 720 290 774Q210 750 160 640Z', 0.5, 7) +
    c.line('M640 570Q610 700 540 764', c.accent.base, 5, 0.7)
  );
}

export const FEAST: Family<'qipao' | 'paper-lantern' | 'gift-box' | 'snack-bag' | 'wok'> = {
  qipao: { on: 'wall', draw: qipao },
  'paper-lantern': { on: 'wall', draw: paperLantern },
  'gift-box': { on: 'table', draw: giftBox },
  'snack-bag': { on: 'table', draw: snackBag },
  wok: { on: 'table', draw: wok },
};
