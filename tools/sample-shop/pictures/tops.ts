/** @file Clothing for the upper body, on a hanger. */
import { type Canvas } from './canvas.ts';
import { buttons, cuffs, drape, elbows, hanger, nape, rib, sleeves, zip } from './garment.ts';
import { flip, whole } from './path.ts';
import { type Family } from './sheet.ts';

/** Body with shoulders, side seams and hem; `neck` is how deep the front dips, `hem` its y. */
const body = (neck: number, hem: number, flare = 0): string =>
  whole(
    `M400 ${neck}Q350 ${neck - 6} 328 200C300 208 276 214 256 224C268 300 274 360 266 430` +
      `C262 560 ${258 - flare} ${hem - 120} ${256 - flare} ${hem - 8}Q330 ${hem + 6} 400 ${hem + 6}`,
  );

function tshirt(c: Canvas): string {
  const sleeve = 'M262 221C216 236 186 270 168 330L126 432Q162 462 212 474L270 380Z';
  const hemLine = 'M133 418Q168 446 218 458';
  const neckband = whole('M400 262Q344 256 320 203L336 196Q352 240 400 244');
  return c.wear(
    hanger(c) +
      nape(c, 246) +
      c.cloth(sleeve, { turn: 10 }) +
      c.cloth(flip(sleeve), { turn: -10 }) +
      c.cloth(body(250, 756, -2)) +
      drape(c, 756) +
      c.stitch(`${hemLine}${flip(hemLine)}M262 732Q330 746 400 746Q470 746 538 732`, c.main.seam) +
      rib(c, neckband, [318, 482, 190, 270]) +
      c.area('M286 700h26v20h-26z', c.accent.base),
    1.16,
    470,
  );
}

function sweater(c: Canvas): string {
  const hem = whole('M400 770Q326 770 254 758L262 812Q326 822 400 822');
  const collar = whole('M400 262Q342 254 318 206L334 184Q366 178 400 178');
  return c.wear(
    hanger(c) +
      sleeves(c, { out: 10, wide: 12, puff: 20 }) +
      cuffs(c, { out: 10, ribbed: true }) +
      c.cloth(body(240, 780, 8), { puff: 22 }) +
      elbows(c) +
      drape(c, 770, 0.3) +
      c.folds('M262 226Q276 330 270 430M538 226Q524 330 530 430', c.main, 8, 0.34, 5) +
      rib(c, hem, [250, 550, 740, 830]) +
      rib(c, collar, [310, 490, 170, 270]) +
      c.area(whole('M400 214Q356 212 342 192Q366 186 400 186'), c.main.ink, 0.75) +
      c.area('M382 196h36v13h-36z', c.accent.base),
    1.12,
    470,
  );
}

function cardigan(c: Canvas): string {
  const band = 'M332 190L310 206C322 300 352 420 380 452L380 818L414 818L414 430C384 400 350 290 344 196Z';
  const pocket = 'M284 640L366 648L366 742L284 736Z';
  const half =
    'M330 200C300 208 276 214 256 224C268 300 274 360 266 430C260 560 254 680 252 802Q320 816 392 816L392 440Q340 360 322 204Z';
  return c.wear(
    hanger(c) +
      c.area(
        whole('M400 186Q352 186 326 204L350 420L400 800'),
        c.linear(
          [
            [0, c.main.ink],
            [0.6, c.main.deep],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      sleeves(c, { out: 8, wide: 8, puff: 20 }) +
      cuffs(c, { out: 8, ribbed: true }) +
      c.cloth(flip(half), { puff: 20 }) +
      c.cloth(half, { puff: 20 }) +
      elbows(c) +
      drape(c, 800, 0.24) +
      c.cloth(pocket, { puff: 6 }) +
      c.cloth(flip(pocket), { puff: 6 }) +
      rib(c, flip(band), [384, 500, 186, 820]) +
      rib(c, band, [306, 416, 186, 820]) +
      buttons(c, 397, [482, 560, 638, 716, 790], 11),
    1.1,
    470,
  );
}

function hoodie(c: Canvas): string {
  const hood = whole('M400 128C340 128 306 160 300 214Q306 250 336 268Q360 288 400 292');
  const pocket = whole('M400 570L330 570L286 690L286 730L400 736');
  const cord = 'M372 276Q366 340 374 398';
  return c.wear(
    hanger(c) +
      sleeves(c, { out: 14, wide: 16, puff: 22 }) +
      cuffs(c, { out: 14, ribbed: true }) +
      c.cloth(body(246, 770, 10), { puff: 24 }) +
      elbows(c) +
      drape(c, 760, 0.28) +
      rib(c, whole('M400 764Q326 764 250 752L260 812Q326 822 400 822'), [250, 550, 740, 830]) +
      c.cloth(hood, { puff: 18 }) +
      c.area(
        whole('M400 150C352 150 330 178 328 214Q344 262 400 274'),
        c.linear(
          [
            [0, c.main.ink],
            [1, c.main.deep],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      c.folds('M400 146C350 148 324 178 322 220M310 250Q350 292 400 296', c.main, 8, 0.4, 5) +
      c.line('M400 128Q396 140 400 150', c.main.seam, 2, 0.7) +
      c.cloth(pocket, { puff: 10 }) +
      c.stitch('M338 582L298 690M462 582L502 690', c.main.seam) +
      c.line(cord + flip(cord), c.accent.base, 8) +
      c.line('M374 398v18M426 398v18', c.metal.shade, 10) +
      c.line('M370 280v.1M430 280v.1', c.metal.deep, 13),
    1.1,
    480,
  );
}

function shirt(c: Canvas): string {
  const collar = 'M400 236L344 184Q326 192 318 210L342 284Z';
  const pocket = 'M436 356L520 352L520 440L478 462L436 442Z';
  const tail = whole(
    'M400 240Q352 232 330 200C302 208 276 214 258 224C270 300 276 360 268 430C262 560 258 660 256 760Q300 812 400 816',
  );
  return c.wear(
    hanger(c) +
      nape(c, 240) +
      sleeves(c) +
      cuffs(c, { tones: c.main }) +
      buttons(c, 192, [716], 6) +
      buttons(c, 608, [716], 6) +
      c.cloth(tail) +
      elbows(c) +
      drape(c, 800) +
      c.cloth('M383 240L417 240L417 815L383 815Z', { puff: 5 }) +
      c.stitch('M389 250V808M411 250V808', c.main.seam, 1.8) +
      c.cloth(pocket, { puff: 5 }) +
      c.stitch('M442 372L514 368', c.main.seam, 1.8) +
      buttons(c, 400, [306, 392, 478, 564, 650, 736], 8) +
      c.folds('M342 290Q370 262 398 246M458 290Q430 262 402 246', c.main, 8, 0.4, 5) +
      c.cloth(collar, { turn: 10, puff: 7 }) +
      c.cloth(flip(collar), { turn: -10, puff: 7 }) +
      buttons(c, 400, [240], 7),
    1.1,
    470,
  );
}

function pajamas(c: Canvas): string {
  const lapel = 'M400 372L330 190L312 206Q304 250 304 292L340 296L330 322Z';
  const leg = 'M272 640L400 640L400 700L391 934L268 934Z';
  const piping = 'M400 372L330 322L340 296L304 292';
  const top = body(300, 690);
  return c.wear(
    c.cloth(leg, { puff: 12 }) +
      c.cloth(flip(leg), { puff: 12 }) +
      c.folds('M400 700L400 925M330 760Q338 840 332 915M470 760Q462 840 468 915', c.main, 9, 0.3) +
      c.line('M288 906L393 906M407 906L512 906', c.accent.base, 5) +
      hanger(c) +
      nape(c, 262) +
      sleeves(c, { wide: 10, length: -60 }) +
      cuffs(c, { length: -60 }) +
      c.line('M142 622L214 630M658 622L586 630', c.accent.base, 5) +
      c.folds('M262 702Q330 716 400 716T538 702', c.main, 14, 0.5, 8) +
      c.cloth(top) +
      drape(c, 690, 0.2) +
      c.area(
        'M400 372L342 200Q400 190 458 200Z',
        c.linear(
          [
            [0, c.main.ink],
            [1, c.main.deep],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      c.line('M400 372L400 694', c.accent.base, 5) +
      c.cloth(lapel, { puff: 6, turn: 10 }) +
      c.cloth(flip(lapel), { puff: 6, turn: -10 }) +
      c.line(piping + flip(piping), c.accent.base, 5) +
      c.cloth('M444 420L520 416L520 496L444 500Z', { puff: 5 }) +
      c.line('M444 424L520 420', c.accent.base, 5) +
      buttons(c, 411, [420, 510, 600], 9),
    1.02,
  );
}

function vest(c: Canvas): string {
  const half = 'M340 196L286 214Q282 300 244 356C240 500 238 620 240 726Q300 748 398 746L398 330Z';
  const quilt = (): string => {
    let d = '';
    for (let y = 286; y < 740; y += 62) d += `M236 ${y}Q326 ${y + 22} 398 ${y + 16}Q474 ${y + 22} 564 ${y}`;
    return d;
  };
  const both = half + flip(half);
  return c.wear(
    hanger(c) +
      nape(c, 330) +
      c.cloth(half, { puff: 18 }) +
      c.cloth(flip(half), { puff: 18 }) +
      `<g clip-path="${c.clip(both)}">${c.folds(quilt(), c.main, 16, 0.34, 7)}${c.line(quilt(), c.main.seam, 2.5, 0.7)}</g>` +
      c.cloth('M276 570L346 584L346 602L276 588Z', { puff: 3, plain: true, tones: c.accent }) +
      c.cloth('M524 570L454 584L454 602L524 588Z', { puff: 3, plain: true, tones: c.accent }) +
      zip(c, 400, 330, 744, 336) +
      c.cloth('M340 196L318 206L386 350L400 330Z', { puff: 5, tones: c.accent, plain: true }) +
      c.cloth(flip('M340 196L318 206L386 350L400 330Z'), { puff: 5, tones: c.accent, plain: true }),
    1.14,
    470,
  );
}

function dress(c: Canvas): string {
  const bodice = whole(
    'M400 282Q356 270 344 196Q326 198 306 206Q296 290 268 330Q288 400 300 470Q350 486 400 486',
  );
  const skirt = whole('M400 476Q350 476 300 464C278 560 226 720 196 868Q300 908 400 908');
  const sleeve = 'M308 204C262 212 226 240 206 300Q198 340 212 366Q246 378 280 360L296 300Z';
  const left = 'M330 500C318 600 282 740 262 878M368 506C362 620 344 760 334 894M306 520Q284 600 256 690';
  return c.wear(
    hanger(c) +
      nape(c, 270) +
      c.cloth(sleeve, { turn: 10 }) +
      c.cloth(flip(sleeve), { turn: -10 }) +
      c.folds(
        'M226 356Q234 320 250 300M254 362Q258 330 268 312M574 356Q566 320 550 300M546 362Q542 330 532 312',
        c.main,
        6,
        0.3,
        4,
      ) +
      c.cloth(skirt, { puff: 20 }) +
      c.folds(`${left}${flip(left)}M400 520Q396 700 404 890`, c.main, 14, 0.3, 8) +
      c.cloth(bodice) +
      c.folds('M318 330Q330 400 332 456M482 330Q470 400 468 456', c.main, 8, 0.28) +
      c.cloth(whole('M400 462Q350 462 299 450L297 482Q350 498 400 498'), {
        tones: c.accent,
        plain: true,
        puff: 6,
      }) +
      c.cloth('M408 470Q470 440 486 474Q470 500 408 484Z', { tones: c.accent, plain: true, puff: 6 }) +
      c.cloth('M404 482Q424 540 416 596L442 590Q440 530 416 480Z', {
        tones: c.accent,
        plain: true,
        puff: 6,
      }) +
      c.line('M344 198Q356 270 400 282Q444 270 456 198', c.accent.base, 5),
    1.03,
  );
}

export const TOPS: Family<
  'tshirt' | 'sweater' | 'cardigan' | 'hoodie' | 'shirt' | 'pajamas' | 'vest' | 'dress'
> = {
  tshirt: { on: 'wall', draw: tshirt },
  sweater: { on: 'wall', draw: sweater },
  cardigan: { on: 'wall', draw: cardigan },
  hoodie: { on: 'wall', draw: hoodie },
  shirt: { on: 'wall', draw: shirt },
  pajamas: { on: 'wall', draw: pajamas },
  vest: { on: 'wall', draw: vest },
  dress: { on: 'wall', draw: dress },
};
