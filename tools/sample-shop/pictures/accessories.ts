/** @file Scarves, hats, socks and gloves. */
import { type Canvas } from './canvas.ts';
import { rib } from './garment.ts';
import { box } from './path.ts';
import { type Family } from './sheet.ts';

function fringe(x0: number, x1: number, y: number, color: string, length = 44): string {
  let d = '';
  for (let x = x0; x <= x1; x += 12) d += `M${x} ${y}q${(x % 5) - 2} ${length / 2} ${(x % 7) - 3} ${length}`;
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="5"/>`;
}

function scarf(c: Canvas): string {
  const left = 'M262 250Q250 360 268 500Q276 640 250 790L386 806Q404 640 398 500L420 330Z';
  const right = 'M420 330Q470 420 462 540Q456 680 476 836L596 822Q580 680 584 520Q590 380 546 250Z';
  return c.lift(
    `<circle cx="400" cy="96" r="46" fill="${c.paint(c.wood, 'ball')}"/>` +
      c.solid(box(384, 90, 32, 60, 12), c.wood, 'round') +
      fringe(482, 594, 826, c.main.deep) +
      c.cloth(right, { turn: -4, puff: 22 }) +
      c.folds('M510 380Q530 560 520 800M556 330Q566 520 556 780', c.main, 13, 0.3, 8) +
      fringe(256, 384, 798, c.main.shade) +
      c.cloth(left, { turn: 4, puff: 22 }) +
      c.area('M262 716L392 730L391 742L260 728Z', c.accent.base) +
      c.folds('M310 340Q330 560 306 780M352 380Q366 560 350 790', c.main, 13, 0.3, 8) +
      c.cloth(
        'M244 240C250 160 330 128 400 128C470 128 552 160 558 240C566 320 500 372 404 372C306 372 236 320 244 240Z',
        { puff: 22 },
      ) +
      c.folds(
        'M262 220C320 300 470 310 536 226M258 270C330 350 470 350 544 276M300 170C350 240 450 240 500 170',
        c.main,
        14,
        0.38,
        8,
      ) +
      c.area(
        'M322 172C340 150 460 150 478 172C460 206 340 206 322 172Z',
        c.linear([
          [0, c.main.ink],
          [1, c.main.deep],
        ]),
      ),
    18,
  );
}

function beanie(c: Canvas): string {
  const dome = 'M188 610C176 420 250 250 400 250C550 250 624 420 612 610Z';
  const cuff =
    'M172 566Q176 548 196 552Q400 590 604 552Q624 548 628 566L636 704Q636 728 610 732Q400 770 190 732Q164 728 164 704Z';
  let ribs = '';
  for (let i = -5; i <= 5; i++)
    ribs += `M${400 + i * 14} 262C${400 + i * 32} 330 ${400 + i * 42} 460 ${400 + i * 42} 600`;
  let tufts = '';
  for (let i = 0; i < 46; i++) {
    const a = (i * 2 * Math.PI) / 46;
    const far = 70 + ((i * 7) % 5) * 3;
    tufts += `M400 212L${Math.round(400 + far * Math.cos(a))} ${Math.round(212 + far * Math.sin(a))}`;
  }
  return (
    c.stand(400, 752, 230) +
    c.cloth(dome, { puff: 30 }) +
    c.folds(ribs, c.main, 8, 0.2, 4) +
    `<g filter="${c.volume(c.accent, 20)}">${c.line(tufts, c.accent.base, 9)}<circle cx="400" cy="212" r="66" fill="${c.paint(c.accent, 'ball')}"/></g>` +
    c.line(
      'M352 190q-8 14 -4 30M380 166q-10 10 -10 24M430 170q10 10 8 24M398 232q-12 8 -12 22M444 226q8 10 2 24',
      c.accent.deep,
      4,
      0.5,
    ) +
    c.folds('M190 560Q400 600 610 560', c.main, 16, 0.4, 8) +
    rib(c, cuff, [160, 640, 540, 770]) +
    c.cloth('M448 640L536 630L540 692L452 702Z', { tones: c.accent, plain: true, puff: 4 }) +
    c.stitch('M456 648L530 640L533 685L459 694Z', c.accent.deep, 2)
  );
}

function sunhat(c: Canvas): string {
  const brim =
    'M70 640C90 560 240 520 400 520C560 520 710 560 730 640C720 720 560 770 400 770C240 770 80 720 70 640Z';
  const crown =
    'M226 620C220 450 260 330 330 318Q400 308 470 318C540 330 580 450 574 620Q490 664 400 664Q310 664 226 620Z';
  const rings = [0.9, 0.78, 0.66]
    .map((t) => `M${400 - 330 * t} 642a${330 * t} ${125 * t} 0 0 0 ${660 * t} 0`)
    .join('');
  let straw = '';
  for (let y = 350; y < 560; y += 16) straw += `M220 ${y}Q400 ${y + 44} 580 ${y}`;
  return (
    c.stand(400, 748, 300) +
    c.cloth(brim, { puff: 20 }) +
    c.line(rings, c.main.deep, 3, 0.4) +
    c.folds('M236 640Q310 690 400 690T600 650Q640 660 700 640', c.main, 26, 0.34, 12) +
    c.cloth(crown, { puff: 30 }) +
    `<g clip-path="${c.clip(crown)}">${c.line(straw, c.main.deep, 3, 0.3)}</g>` +
    c.folds('M330 350Q400 380 470 350', c.main, 18, 0.32, 9) +
    c.cloth('M222 556Q310 604 400 604T578 556L576 622Q490 666 400 666T226 622Z', {
      tones: c.accent,
      plain: true,
      puff: 10,
    }) +
    c.cloth('M486 600Q540 560 560 590Q590 640 540 690Q560 640 500 634Z', {
      tones: c.accent,
      plain: true,
      puff: 7,
    }) +
    c.cloth('M482 604Q520 570 544 612Q560 700 500 730Q520 670 480 634Z', {
      tones: c.accent,
      plain: true,
      puff: 7,
    })
  );
}

function socks(c: Canvas): string {
  const sock =
    'M300 250L462 250L456 560Q452 640 410 690L300 812Q250 864 186 832Q136 790 172 730L262 626Q302 580 302 540Z';
  const cuff = 'M294 216Q380 206 468 216L464 300Q380 310 298 300Z';
  const heel = 'M456 560Q452 640 410 690L390 712Q350 640 396 580Q424 556 456 556Z';
  const toe = 'M300 812Q250 864 186 832Q136 790 172 730L196 702Q280 724 324 784Z';
  const one =
    c.cloth(sock, { puff: 24 }) +
    c.folds('M330 360Q340 460 326 550M420 330Q424 440 416 540M300 650Q330 640 350 610', c.main, 11, 0.26, 7) +
    c.cloth(heel, { tones: c.accent, plain: true, puff: 12 }) +
    c.cloth(toe, { tones: c.accent, plain: true, puff: 14 }) +
    rib(c, cuff, [292, 470, 200, 316], c.accent);
  return (
    c.lift(`<g transform="translate(150 -60)rotate(6 400 500)">${one}</g>`, 12) +
    c.lift(`<g transform="translate(-14 24)rotate(-3 400 500)">${one}</g>`, 14)
  );
}

function gloves(c: Canvas): string {
  const hand =
    'M232 640L226 470C216 420 204 360 196 300Q192 262 214 258Q236 256 244 296L266 420L268 250Q268 212 292 210Q316 210 318 250L322 416' +
    'L342 270Q348 234 372 238Q394 244 390 280L376 430L410 340Q424 308 446 318Q466 330 456 364L420 490L420 540' +
    'Q450 496 484 478Q514 468 522 488Q528 506 508 530Q460 590 430 640Z';
  const cuff = 'M222 624Q330 652 438 624L446 790Q334 822 218 790Z';
  const one =
    c.cloth(hand, { puff: 18 }) +
    c.folds('M268 424L268 460M324 420L322 470M376 436L370 480M262 560Q330 590 400 556', c.main, 8, 0.36, 4) +
    rib(c, cuff, [216, 450, 610, 830], c.accent);
  return (
    c.lift(
      `<g transform="translate(206 -30)rotate(12 400 500)"><g transform="matrix(-1 0 0 1 690 0)">${one}</g></g>`,
      12,
    ) + c.lift(`<g transform="translate(-60 60)rotate(-7 400 500)">${one}</g>`, 14)
  );
}

export const ACCESSORIES: Family<'scarf' | 'beanie' | 'sunhat' | 'socks' | 'gloves'> = {
  scarf: { on: 'wall', draw: scarf },
  beanie: { on: 'table', draw: beanie },
  sunhat: { on: 'disc', draw: sunhat },
  socks: { on: 'flat', draw: socks },
  gloves: { on: 'flat', draw: gloves },
};
