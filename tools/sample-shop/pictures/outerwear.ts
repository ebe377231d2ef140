/** @file Coats and jackets, on a hanger. */
import { type Canvas } from './canvas.ts';
import { buttons, cuffs, elbows, hanger, nape, rib, sleeves, zip } from './garment.ts';
import { flip, whole } from './path.ts';
import { type Family } from './sheet.ts';

function coat(c: Canvas): string {
  const body = whole(
    'M400 300Q352 260 330 198C302 208 276 214 256 224C268 300 272 360 264 440C256 600 236 780 226 900Q320 922 400 922',
  );
  const lapel = 'M410 480L330 194L306 214Q286 270 280 330L326 348L306 372Z';
  const far = 'M414 476L470 194L494 214Q514 270 520 330L474 348L494 372Z';
  const flap = 'M262 640L360 652L358 690L260 678Z';
  return c.wear(
    hanger(c) +
      nape(c, 300) +
      sleeves(c, { wide: 10, puff: 20 }) +
      cuffs(c) +
      c.cloth(body, { puff: 24 }) +
      elbows(c) +
      c.folds(
        'M296 430Q310 600 288 880M504 430Q492 600 512 880M350 720Q352 820 344 900',
        c.main,
        14,
        0.26,
        9,
      ) +
      c.folds('M424 486L424 910', c.main, 12, 0.4, 6) +
      c.area(
        'M400 470L350 210Q400 196 450 210Z',
        c.linear(
          [
            [0, c.main.ink],
            [1, c.main.deep],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      c.cloth(far, { puff: 8, turn: -10 }) +
      c.cloth(lapel, { puff: 8, turn: 10 }) +
      c.line('M412 482L414 918', c.main.seam, 2.5, 0.9) +
      c.cloth(flap, { puff: 6 }) +
      c.cloth(flip(flap), { puff: 6 }) +
      buttons(c, 388, [530, 630, 730], 14, c.accent),
    1.02,
  );
}

function trench(c: Canvas): string {
  const body = whole(
    'M400 300Q352 260 330 198C302 208 276 214 256 224C268 300 276 380 272 470C262 500 262 520 266 540C250 640 222 790 212 894Q310 918 400 918',
  );
  const collar = 'M398 330L334 184L304 204Q282 240 276 286L322 318L306 344L372 420Z';
  const storm = 'M270 230Q300 330 292 420Q340 420 384 400Q340 330 318 206Z';
  const belt = whole('M400 506Q330 506 264 494L262 536Q330 550 400 550');
  return c.wear(
    hanger(c) +
      nape(c, 300) +
      sleeves(c, { wide: 8, puff: 20 }) +
      cuffs(c) +
      c.cloth('M134 632L222 640L220 662L132 654Z', { plain: true, puff: 4 }) +
      c.cloth(flip('M134 632L222 640L220 662L132 654Z'), { plain: true, puff: 4 }) +
      c.cloth(body, { puff: 24 }) +
      elbows(c) +
      c.folds(
        'M300 570Q296 700 262 884M350 570Q352 720 330 890M500 570Q504 700 538 884M452 570Q452 720 474 890',
        c.main,
        14,
        0.28,
        9,
      ) +
      c.cloth(storm, { puff: 8 }) +
      c.line('M470 340Q462 640 456 912', c.main.seam, 2.5, 0.9) +
      c.folds('M476 360Q468 640 464 900', c.main, 10, 0.34, 5) +
      c.area(
        'M400 400L350 206Q400 194 450 206Z',
        c.linear(
          [
            [0, c.main.ink],
            [1, c.main.deep],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      c.cloth(flip(collar), { puff: 8 }) +
      c.cloth(collar, { puff: 8 }) +
      c.stitch('M316 214Q298 246 290 282L336 316L322 344L368 400', c.main.seam, 2) +
      c.cloth(belt, { plain: true, puff: 6 }) +
      c.stitch('M268 504Q330 516 400 516T532 504M268 530Q330 540 400 540T532 530', c.main.seam, 1.8) +
      c.line('M372 496h66v62h-66z', c.accent.shade, 9) +
      c.line('M370 494h66v62h-66z', c.accent.light, 4) +
      c.cloth('M436 508L520 520Q540 560 536 620L506 616Q508 570 494 552L436 546Z', { plain: true, puff: 6 }) +
      buttons(c, 350, [456, 640], 12) +
      buttons(c, 444, [456, 640], 12) +
      c.cloth('M256 660L286 630L300 640L270 730Z', { plain: true, puff: 4 }) +
      c.cloth(flip('M256 660L286 630L300 640L270 730Z'), { plain: true, puff: 4 }),
    1.03,
  );
}

/** A quilted tube from (x0, y0) to (x1, y1), fat between the seams. */
function baffles(count: number, x0: [number, number], x1: [number, number], y0: number, y1: number): string {
  let left = '';
  let right = '';
  for (let i = 0; i < count; i++) {
    const [a, b] = [i / count, (i + 1) / count];
    const at = (pair: [number, number], t: number): number => Math.round(pair[0] + (pair[1] - pair[0]) * t);
    const y = (t: number): number => Math.round(y0 + (y1 - y0) * t);
    const mid = (a + b) / 2;
    left += `Q${at(x0, mid) - 13} ${y(mid)} ${at(x0, b)} ${y(b)}`;
    right = `Q${at(x1, mid) + 13} ${y(mid)} ${at(x1, a)} ${y(a)}${right}`;
  }
  return `M${x0[0]} ${y0}${left}L${x1[1]} ${y1}${right}Z`;
}

function downJacket(c: Canvas): string {
  const body = baffles(8, [250, 236], [550, 564], 236, 800);
  const arm = baffles(7, [214, 124], [286, 206], 238, 704);
  let seams = '';
  for (let i = 1; i < 8; i++)
    seams += `M${252 - i * 2} ${236 + i * 70.5}Q330 ${252 + i * 70.5} 400 ${248 + i * 70.5}T${548 + i * 2} ${236 + i * 70.5}`;
  let armSeams = '';
  for (let i = 1; i < 7; i++)
    armSeams += `M${216 - i * 13} ${232 + i * 66}Q${240 - i * 12} ${252 + i * 66} ${286 - i * 11} ${246 + i * 66}`;
  const hood = whole('M400 112C330 112 290 150 286 216Q300 262 400 266');
  return c.wear(
    `<circle cx="400" cy="64" r="9" fill="${c.paint(c.brass)}"/>${c.line('M386 116Q390 74 400 72Q410 74 414 116', c.main.deep, 7)}` +
      c.cloth(arm, { puff: 18 }) +
      c.cloth(flip(arm), { puff: 18 }) +
      c.folds(armSeams + flip(armSeams), c.main, 16, 0.4, 7) +
      c.line(armSeams + flip(armSeams), c.main.seam, 2.4, 0.7) +
      rib(c, 'M128 700L206 706L202 738L132 732Z', [124, 210, 694, 742]) +
      rib(c, flip('M128 700L206 706L202 738L132 732Z'), [590, 676, 694, 742]) +
      c.cloth(`${body}M262 236Q330 200 400 200T538 236Z`, { puff: 24 }) +
      `<g clip-path="${c.clip(body)}">${c.folds(seams, c.main, 22, 0.42, 9)}${c.line(seams, c.main.seam, 2.6, 0.8)}</g>` +
      c.cloth(hood, { puff: 20 }) +
      c.area(
        whole('M400 138C346 138 322 168 320 212Q346 250 400 252'),
        c.linear(
          [
            [0, c.main.ink],
            [1, c.accent.deep],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      c.folds('M300 176Q330 158 350 124M500 176Q470 158 450 124', c.main, 12, 0.36, 5) +
      c.cloth('M386 240L414 240L416 806L384 806Z', { plain: true, puff: 6 }) +
      zip(c, 400, 250, 802, 262) +
      c.cloth('M268 606L338 650L330 668L262 626Z', { tones: c.accent, plain: true, puff: 3 }) +
      c.cloth(flip('M268 606L338 650L330 668L262 626Z'), { tones: c.accent, plain: true, puff: 3 }),
    1.12,
    460,
  );
}

function raincoat(c: Canvas): string {
  const body = whole(
    'M400 252Q350 250 326 214Q292 224 268 244C274 330 266 400 256 470C240 600 220 700 206 800Q300 832 400 832',
  );
  const arm = 'M276 240C220 254 190 300 166 380L112 560Q150 592 206 596L274 430Z';
  const hood = whole('M400 96C318 96 276 150 282 226Q310 272 400 282');
  const pocket = 'M262 640Q312 652 362 650L360 740Q312 750 252 730Z';
  const toggle = (y: number): string =>
    c.line(`M372 ${y}Q400 ${y - 10} 428 ${y}`, c.dark.base, 5) +
    c.rod(`M368 ${y - 12}L368 ${y + 12}`, c.wood, 13) +
    c.rod(`M432 ${y - 12}L432 ${y + 12}`, c.wood, 13);
  return c.wear(
    `<circle cx="400" cy="56" r="9" fill="${c.paint(c.brass)}"/>${c.line('M388 102Q392 66 400 64Q408 66 412 102', c.main.deep, 7)}` +
      c.cloth(arm, { turn: 10, puff: 20 }) +
      c.cloth(flip(arm), { turn: -10, puff: 20 }) +
      c.cloth('M118 540Q156 572 214 576L206 602Q150 598 108 566Z', {
        tones: c.accent,
        plain: true,
        puff: 5,
      }) +
      c.cloth(flip('M118 540Q156 572 214 576L206 602Q150 598 108 566Z'), {
        tones: c.accent,
        plain: true,
        puff: 5,
      }) +
      c.cloth(body, { puff: 26 }) +
      c.folds(
        'M290 420Q290 560 254 790M510 420Q510 560 546 790M350 560Q350 700 336 810',
        c.main,
        16,
        0.24,
        9,
      ) +
      c.line('M400 270L400 828', c.main.seam, 3) +
      c.cloth(hood, { puff: 22 }) +
      c.area(whole('M400 126C340 126 312 166 316 220Q346 258 400 262'), c.paint(c.accent, 'down')) +
      c.folds('M400 130C344 130 316 168 318 214', c.accent, 16, 0.5, 8) +
      c.line(
        whole('M400 126C340 126 312 166 316 220Q346 258 400 262').replace('Z', ''),
        c.main.deep,
        3,
        0.6,
      ) +
      // Ears, because it is a small bear's coat.
      c.cloth('M304 128Q270 112 272 80Q310 66 342 100Z', { plain: true, puff: 8 }) +
      c.cloth(flip('M304 128Q270 112 272 80Q310 66 342 100Z'), { plain: true, puff: 8 }) +
      c.area('M306 116Q288 106 288 92Q308 86 326 102Z', c.accent.base) +
      c.area(flip('M306 116Q288 106 288 92Q308 86 326 102Z'), c.accent.base) +
      toggle(350) +
      toggle(450) +
      toggle(550) +
      c.cloth(pocket, { tones: c.accent, plain: true, puff: 8 }) +
      c.cloth(flip(pocket), { tones: c.accent, plain: true, puff: 8 }) +
      c.gleam('M300 300Q320 420 300 560Q286 420 300 300Z', 0.4, 5),
    1.1,
    450,
  );
}

export const OUTERWEAR: Family<'coat' | 'trench' | 'down-jacket' | 'kids-raincoat'> = {
  coat: { on: 'wall', draw: coat },
  trench: { on: 'wall', draw: trench },
  'down-jacket': { on: 'wall', draw: downJacket },
  'kids-raincoat': { on: 'wall', draw: raincoat },
};
