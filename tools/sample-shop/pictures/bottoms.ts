/** @file Clothing for the lower body, clipped or worn by nobody. */
import { type Canvas } from './canvas.ts';
import { flip, whole } from './path.ts';
import { type Family } from './sheet.ts';

/** A clip hanger; its clips grip at y = 200. */
function clips(c: Canvas): string {
  const clip =
    c.solid('M282 158L306 158L312 214Q294 220 276 214Z', c.wood, 'round') +
    c.line('M294 158L294 140', c.metal.deep, 6);
  return (
    `<circle cx="400" cy="58" r="9" fill="${c.paint(c.brass)}"/>` +
    c.rod('M400 138L400 122C400 106 424 102 424 80C424 46 376 46 376 76', c.metal, 8) +
    c.rod('M270 138L530 138', c.metal, 9) +
    clip +
    `<g transform="translate(212)">${clip}</g>`
  );
}

/** Waistband with loops; and the button. */
function waistband(c: Canvas, stitched: boolean): string {
  const band = whole('M400 250Q330 250 264 238L268 190Q330 200 400 200');
  const loop = 'M306 190L322 192L320 254L304 250Z';
  return (
    c.area(whole('M400 176Q330 176 270 188Q330 206 400 206'), c.main.ink) +
    c.cloth(band, { plain: true, puff: 6 }) +
    (stitched
      ? c.stitch('M270 198Q330 208 400 208T530 198M268 232Q330 244 400 244T532 232', c.accent.base, 2)
      : '') +
    c.cloth(loop, { plain: true, puff: 3 }) +
    c.cloth(flip(loop), { plain: true, puff: 3 }) +
    c.button(400, 226, 10, stitched ? c.brass : c.accent)
  );
}

function trousers(c: Canvas): string {
  const leg =
    'M264 236Q330 250 402 250L404 420L396 470C390 620 384 780 380 916Q320 930 262 916C258 740 244 480 240 400Z';
  return c.lift(
    clips(c) +
      c.cloth(leg, { puff: 22 }) +
      c.cloth(flip(leg), { puff: 22 }) +
      c.folds(
        'M400 256L400 440M400 430Q370 440 346 470M400 430Q430 440 456 470M264 560Q286 566 310 556M536 560Q514 566 490 556',
        c.main,
        9,
        0.34,
      ) +
      c.line('M324 268Q322 600 318 914M476 268Q478 600 482 914', c.main.seam, 2.5, 0.7) +
      c.gleam('M312 300Q310 600 306 900L298 900Q300 600 304 300Z', 0.2) +
      c.line('M400 254L400 410Q396 424 384 430', c.main.seam, 2.5, 0.8) +
      c.line('M296 258L262 360M504 258L538 360', c.main.seam, 3, 0.9) +
      waistband(c, false) +
      c.folds('M262 900Q320 914 380 900M538 900Q480 914 420 900', c.main, 5, 0.3, 3),
  );
}

function jeans(c: Canvas): string {
  const leg =
    'M264 236Q330 250 402 250L404 410L398 450C394 620 388 780 386 890Q320 906 254 888C258 740 246 480 242 390Z';
  const cuff = 'M252 858Q320 878 388 862L388 912Q320 930 250 908Z';
  const pocket = 'M280 254Q292 330 246 350';
  const hem = 'M256 870Q320 888 384 874';
  return c.lift(
    clips(c) +
      c.cloth(leg, { puff: 24 }) +
      c.cloth(flip(leg), { puff: 24 }) +
      c.gleam('M300 440Q336 470 326 620Q312 760 304 640Q284 540 300 440Z', 0.26, 16) +
      c.gleam(flip('M300 440Q336 470 326 620Q312 760 304 640Q284 540 300 440Z'), 0.2, 16) +
      c.folds(
        'M400 256L400 430M396 424Q366 430 340 458M404 424Q434 430 460 458M256 600Q290 606 318 592M544 600Q510 606 482 592',
        c.main,
        9,
        0.36,
      ) +
      c.stitch(`M250 396Q258 640 260 852${flip('M250 396Q258 640 260 852')}`, c.accent.base, 2) +
      c.stitch('M392 262L392 396Q384 410 372 414M418 262L418 380Q414 408 396 420', c.accent.base, 2) +
      c.line(pocket + flip(pocket), c.main.seam, 3, 0.9) +
      c.stitch('M288 254Q302 340 250 362M512 254Q498 340 550 362', c.accent.base, 2) +
      c.line('M282 262v.1M250 346v.1M518 262v.1M550 346v.1', c.brass.base, 9) +
      c.cloth(cuff, { plain: true, puff: 8, tones: c.main }) +
      c.cloth(flip(cuff), { plain: true, puff: 8 }) +
      c.stitch(hem + flip(hem), c.accent.base, 2) +
      waistband(c, true),
  );
}

function shorts(c: Canvas): string {
  const leg = 'M264 236Q330 250 402 250L404 470L396 520L392 640Q310 662 214 634C224 500 232 420 246 360Z';
  const hem = 'M222 612Q310 636 392 618';
  return c.wear(
    clips(c) +
      c.cloth(leg, { puff: 22 }) +
      c.cloth(flip(leg), { puff: 22 }) +
      c.folds(
        'M400 256L400 490M398 480Q366 490 336 530M402 480Q434 490 464 530M300 540Q296 590 300 630M500 540Q504 590 500 630',
        c.main,
        10,
        0.32,
      ) +
      c.stitch(hem + flip(hem), c.main.seam, 2) +
      c.line('M292 258L250 380M508 258L550 380', c.main.seam, 3, 0.9) +
      c.stitch('M302 258L260 386M498 258L540 386', c.main.seam, 1.8) +
      waistband(c, false) +
      c.line('M388 246Q376 300 384 352M412 246Q426 296 414 344', c.accent.base, 7) +
      c.line('M384 352v12M414 344v12', c.accent.deep, 9),
    1.2,
    -150,
  );
}

function skirt(c: Canvas): string {
  const band = whole('M400 252Q340 252 282 240L286 192Q340 202 400 202');
  const body = whole('M400 246Q340 246 282 234C262 400 206 640 174 820Q290 866 400 866');
  const pleats =
    'M320 256C300 440 262 660 236 836M352 258C342 460 318 680 300 850M386 258C384 460 374 700 368 858';
  const light = 'M334 258C318 440 290 660 268 840M370 258C364 460 348 700 338 852';
  return c.lift(
    clips(c) +
      c.area(whole('M400 178Q340 178 288 190Q340 208 400 208'), c.main.ink) +
      c.cloth(body, { puff: 24 }) +
      c.folds(`${pleats}${flip(pleats)}`, c.main, 16, 0.36, 8) +
      c.line(`${pleats}${flip(pleats)}`, c.main.seam, 2.4, 0.5) +
      `<g filter="${c.blur(6)}">${c.line(light + flip(light), '#ffffff', 10, 0.22)}</g>` +
      c.cloth(band, { tones: c.accent, plain: true, puff: 6 }) +
      c.button(400, 228, 10, c.main),
  );
}

export const BOTTOMS: Family<'trousers' | 'jeans' | 'shorts' | 'skirt'> = {
  trousers: { on: 'wall', draw: trousers },
  jeans: { on: 'wall', draw: jeans },
  shorts: { on: 'wall', draw: shorts },
  skirt: { on: 'wall', draw: skirt },
};
