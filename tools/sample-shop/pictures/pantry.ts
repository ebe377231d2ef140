/** @file Tins, bags, jars and boxes of the pantry. Labels bear a drawing, never words. */
import { type Canvas } from './canvas.ts';
import { box, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

/** A paper label with a sprig on it. */
export function label(c: Canvas, x: number, y: number, w: number, h: number): string {
  const [cx, cy] = [x + w / 2, y + h / 2];
  return (
    c.solid(box(x, y, w, h, 6), c.paper, 'flat') +
    c.line(box(x + 10, y + 10, w - 20, h - 20, 3), c.mark, 3) +
    c.line(
      `M${cx} ${cy + 40}L${cx} ${cy - 34}M${cx} ${cy + 22}q-30 -4 -36 -32q30 0 36 26M${cx} ${cy + 6}q30 -6 36 -34q-30 0 -36 28M${cx} ${cy - 20}q-20 -8 -20 -28q20 4 20 24`,
      c.mark,
      5,
    ) +
    c.line(`M${cx - 30} ${cy + h / 2 - 28}h60`, c.mark, 4)
  );
}

function teaTin(c: Canvas): string {
  const body = 'M236 400L564 400L564 812Q560 840 520 842L280 842Q240 840 236 812Z';
  const gloss = c.linear(
    [
      [0, c.main.ink, 0.3],
      [0.28, '#ffffff', 0.36],
      [0.5, '#ffffff', 0],
      [0.9, c.main.ink, 0.45],
    ],
    [0, 0, 1, 0],
  );
  return (
    c.stand(400, 842, 176, 28) +
    `<path d="${body}" fill="${c.weave()}" filter="${c.volume(c.main, 10)}"/>` +
    c.area(body, gloss) +
    c.line('M238 812Q400 836 562 812', c.brass.base, 8) +
    label(c, 296, 500, 208, 240) +
    c.solid('M228 300L572 300L572 408Q400 436 228 408Z', c.main, 'round', 8) +
    c.solid(oval(400, 300, 172, 38), c.main, 'flat', 5) +
    c.line('M228 392Q400 420 572 392', c.brass.base, 9) +
    `<ellipse cx="400" cy="286" rx="40" ry="16" fill="${c.brass.deep}"/><circle cx="400" cy="266" r="28" fill="${c.paint(c.brass, 'ball')}"/>` +
    c.gleam('M262 430L286 432L286 800L266 796Z', 0.4, 5)
  );
}

function coffeeBag(c: Canvas): string {
  const body =
    'M236 300L564 300Q556 420 578 560L590 812Q590 842 560 842L240 842Q210 842 210 812L222 560Q244 420 236 300Z';
  return (
    c.stand(400, 842, 210, 30) +
    c.cloth(body, { puff: 26 }) +
    c.folds(
      'M250 340Q280 560 236 820M552 340Q520 560 566 820M236 400Q300 430 330 480M560 420Q510 450 490 500',
      c.main,
      18,
      0.3,
      10,
    ) +
    c.cloth('M232 226L568 226L566 306L234 306Z', { plain: true, puff: 6 }) +
    c.solid('M222 262L578 262L576 302L224 302Z', c.accent, 'down', 4) +
    c.line('M216 282L244 282M556 282L586 282', c.brass.base, 14) +
    label(c, 290, 430, 220, 270) +
    `<circle cx="400" cy="356" r="15" fill="${c.main.deep}"/><circle cx="400" cy="356" r="6" fill="${c.main.ink}"/>` +
    c.gleam('M250 330L290 330Q300 560 262 800L236 810Q270 560 250 330Z', 0.2, 9) +
    [
      [640, 836, 20],
      [690, 850, -30],
      [120, 846, 10],
      [164, 858, 60],
    ]
      .map(
        ([x = 0, y = 0, a = 0]) =>
          `<g transform="translate(${x} ${y})rotate(${a})"><ellipse rx="24" ry="16" fill="${c.radial(
            [
              [0, '#8a5733'],
              [1, '#4a2a17'],
            ],
            [0.35, 0.3, 0.8],
          )}"/>${c.line('M-20 2Q-6 -6 4 2T22 0', '#2f1a10', 3)}</g>`,
      )
      .join('')
  );
}

function jar(c: Canvas): string {
  const glass = whole('M400 350L292 350Q290 380 258 400Q232 420 232 460L232 800Q236 840 280 842L400 844');
  const inside = whole('M400 440L250 430L246 796Q250 826 286 828L400 830');
  return (
    c.stand(400, 844, 174, 28) +
    c.area(glass, '#eef3f1', 0.6) +
    c.solid(inside, c.main, 'round', 14) +
    c.area(oval(400, 436, 150, 17), c.main.lighter) +
    c.line('M300 520v.1M500 560v.1M330 780v.1M480 800v.1M520 460v.1M290 640v.1', c.main.lighter, 22, 0.5) +
    c.line(glass, '#ffffff', 5, 0.7) +
    label(c, 300, 520, 200, 220) +
    c.cloth(
      'M262 262Q400 226 538 262Q560 320 580 396Q548 380 520 402Q490 376 460 402Q430 378 400 404Q370 378 340 402Q310 376 280 402Q252 380 220 396Q240 320 262 262Z',
      { tones: c.accent, plain: true, puff: 16 },
    ) +
    c.folds(
      'M300 290Q290 340 272 392M350 280Q350 340 336 396M450 280Q452 340 464 396M500 290Q512 340 528 392',
      c.accent,
      8,
      0.34,
      5,
    ) +
    c.line('M258 336Q400 362 542 336', c.wood.deep, 9) +
    c.line('M392 352Q340 372 350 410M404 352Q450 380 436 420', c.wood.base, 6) +
    c.gleam('M250 470Q250 430 276 420L290 430Q270 460 272 800L254 790Z', 0.6, 4)
  );
}

function biscuitBox(c: Canvas): string {
  const biscuit = (x: number, y: number, a: number): string =>
    `<g transform="translate(${x} ${y})rotate(${a})">${c.area(oval(4, 8, 66), c.main.ink, 0.3)}<circle r="66" fill="${c.paint(c.wood, 'ball')}" stroke="${c.wood.deep}" stroke-width="5" stroke-dasharray="14 8"/>${c.line('M-30 -20v.1M0 -34v.1M30 -20v.1M-34 14v.1M0 4v.1M34 14v.1M-14 38v.1M16 38v.1', c.wood.deep, 9)}</g>`;
  return (
    c.stand(400, 836, 280, 38) +
    // The lid leans behind the tin.
    '<g transform="rotate(-9 400 420)">' +
    c.cloth(box(170, 196, 470, 300, 30), { puff: 14 }) +
    c.line(box(192, 218, 426, 256, 20), c.accent.base, 5) +
    label(c, 310, 240, 190, 212) +
    '</g>' +
    c.area('M136 560L664 560L640 620L160 620Z', c.main.ink) +
    biscuit(230, 566, 10) +
    biscuit(340, 548, -20) +
    biscuit(452, 556, 30) +
    biscuit(566, 566, 0) +
    biscuit(290, 600, 50) +
    biscuit(400, 606, 15) +
    biscuit(512, 604, -15) +
    c.cloth('M130 596L670 596L652 808Q648 834 614 836L186 836Q152 834 148 808Z', { puff: 20 }) +
    c.solid(box(122, 580, 556, 30, 12), c.main, 'down', 5) +
    c.line('M142 636L658 636M150 800L650 800', c.accent.base, 6) +
    c.solid('M400 664Q460 664 470 716Q460 770 400 770T330 716Q340 664 400 664Z', c.paper, 'flat', 4) +
    c.line('M400 756L400 690M400 736q-26 -4 -30 -26q26 0 30 22M400 722q26 -4 30 -28q-26 0 -30 24', c.mark, 5)
  );
}

export const PANTRY: Family<'tea-tin' | 'coffee-bag' | 'jar' | 'biscuit-box'> = {
  'tea-tin': { on: 'table', draw: teaTin },
  'coffee-bag': { on: 'table', draw: coffeeBag },
  jar: { on: 'table', draw: jar },
  'biscuit-box': { on: 'table', draw: biscuitBox },
};
