/** @file Pots, pans, knives and machines of the kitchen. */
import { type Canvas } from './canvas.ts';
import { box, oval, whole } from './path.ts';
import { type Family } from './sheet.ts';

/** Steam that rises from (x, y). */
export function steam(c: Canvas, x: number, y: number): string {
  const d = `M${x} ${y}q-30 -44 0 -84t0 -84M${x + 46} ${y}q30 -40 0 -76t0 -76M${x - 46} ${y}q30 -34 0 -66t0 -66`;
  return `<g filter="${c.blur(6)}">${c.line(d, '#ffffff', 13, 0.5)}</g>`;
}

function kettle(c: Canvas): string {
  const body = whole('M400 440L318 440Q230 520 206 700Q200 784 226 806Q250 820 400 822');
  return (
    c.stand(400, 822, 210, 32) +
    c.solid(
      'M540 620Q620 620 622 560Q626 480 690 452L712 482Q664 510 664 580Q660 720 560 760Z',
      c.main,
      'flat',
      10,
    ) +
    c.area('M690 452L712 482Q722 464 712 450Q702 444 690 452Z', c.main.ink) +
    c.line('M270 520C130 480 150 260 330 300L380 330', c.wood.deep, 34) +
    c.line('M268 516C130 476 152 262 328 298L378 327', c.wood.base, 26) +
    c.line('M250 500C148 460 170 276 324 292', c.wood.lighter, 6, 0.7) +
    c.solid(body, c.main, 'round', 20) +
    c.solid(oval(400, 436, 92, 22), c.main, 'flat', 5) +
    c.solid('M318 434Q330 392 400 390Q470 392 482 434Q440 452 400 452T318 434Z', c.main, 'round', 6) +
    `<circle cx="400" cy="366" r="30" fill="${c.paint(c.wood, 'ball')}"/>` +
    c.solid(box(392, 378, 16, 16, 3), c.brass) +
    c.line('M213 740Q300 764 400 764T587 740', c.accent.base, 8) +
    c.gleam('M262 640Q280 540 330 480Q300 580 292 740Q262 730 262 640Z', 0.5, 7) +
    c.folds('M226 800Q400 828 574 800', c.main, 16, 0.3, 8)
  );
}

function pan(c: Canvas): string {
  return (
    '<g transform="translate(-20 40)rotate(-24 400 500)">' +
    c.lift(
      c.solid('M610 474L800 482Q834 486 834 502Q834 518 800 522L610 530Z', c.wood, 'down', 8) +
        `<circle cx="806" cy="502" r="9" fill="${c.ground.deep}"/>` +
        c.solid('M560 466L640 478L640 528L560 540Z', c.metal, 'down') +
        c.line('M586 490v.1M586 516v.1', c.metal.ink, 9) +
        `<circle cx="340" cy="502" r="256" fill="${c.paint(c.main)}" filter="${c.volume(c.main, 14)}"/>`,
      20,
    ) +
    `<circle cx="340" cy="502" r="232" fill="${c.main.deep}"/>` +
    `<circle cx="342" cy="506" r="216" fill="${c.linear([
      [0, c.dark.deep],
      [0.5, c.dark.base],
      [1, c.dark.light],
    ])}"/>` +
    c.line(
      'M200 502a142 142 0 1 0 284 0a142 142 0 1 0 -284 0M240 502a102 102 0 1 0 204 0a102 102 0 1 0 -204 0M280 502a62 62 0 1 0 124 0a62 62 0 1 0 -124 0',
      c.dark.lighter,
      2,
      0.5,
    ) +
    c.gleam('M170 600Q140 480 230 380Q300 310 400 310Q280 350 230 450Q190 530 200 620Z', 0.16, 12) +
    '</g>' +
    // An egg, sunny side up.
    '<g transform="translate(324 566)">' +
    c
      .area(
        'M-104 10C-120 -60 -50 -90 0 -84C60 -100 110 -50 104 6C120 60 60 92 10 84C-50 100 -96 70 -104 10Z',
        c.dark.ink,
        0.4,
      )
      .replace('/>', ' transform="translate(7 9)"/>') +
    c.area(
      'M-104 10C-120 -60 -50 -90 0 -84C60 -100 110 -50 104 6C120 60 60 92 10 84C-50 100 -96 70 -104 10Z',
      c.radial([
        [0, '#ffffff'],
        [0.8, '#fbf7ee'],
        [1, '#e8decb'],
      ]),
    ) +
    `<circle cx="-4" cy="-4" r="44" fill="${c.radial(
      [
        [0, '#ffd873'],
        [0.7, '#f6a92c'],
        [1, '#e28a1c'],
      ],
      [0.36, 0.3, 0.8],
    )}"/>` +
    c.gleam('M-28 -20Q-20 -34 -4 -34Q-16 -26 -20 -12Z', 0.8, 2) +
    '</g>' +
    c.line('M296 470l-6 -4M250 560l-4 5M330 690l5 2', c.accent.base, 6)
  );
}

function knife(c: Canvas): string {
  const blade = 'M392 128Q474 250 480 430L480 610L392 610Z';
  const handle = 'M388 640Q384 620 400 612L476 612Q486 622 486 640L494 860Q496 900 450 904Q398 904 396 860Z';
  return (
    c.lift(c.solid(box(170, 170, 210, 700, 30), c.wood, 'flat', 12), 14) +
    c.line('M210 200Q220 500 206 850M262 190Q250 480 268 850M320 190Q330 520 314 850', c.wood.deep, 4, 0.35) +
    `<circle cx="275" cy="230" r="22" fill="${c.wood.ink}" fill-opacity=".5"/>` +
    c.lift(
      '<g transform="translate(84 0)rotate(9 430 500)">' +
        c.area(
          blade,
          c.linear(
            [
              [0, '#f6f7f8'],
              [0.45, '#d5d9dd'],
              [0.46, '#b4babf'],
              [1, '#dfe3e6'],
            ],
            [0, 0, 1, 0.1],
          ),
        ) +
        c.line('M392 128L392 610', '#8d9398', 3) +
        c.gleam('M404 180Q440 260 444 420L444 600L430 600Q436 380 404 180Z', 0.7, 3) +
        c.solid('M384 590L484 590L486 622L386 622Z', c.metal, 'round') +
        c.solid(handle, c.main, 'round', 8) +
        c.line('M436 680v.1M438 760v.1M442 840v.1', c.brass.base, 17) +
        c.line('M434 678v.1M436 758v.1M440 838v.1', c.brass.lighter, 6) +
        c.line('M398 872Q446 890 492 872', c.accent.base, 7) +
        '</g>',
      18,
    )
  );
}

function board(c: Canvas): string {
  const shape =
    'M196 330Q196 296 230 296L340 296Q352 296 356 270L362 190Q366 150 400 150T438 190L444 270Q448 296 460 296L570 296Q604 296 604 330L604 800Q604 842 560 842L240 842Q196 842 196 800Z';
  return (
    c.lift(c.solid(shape, c.main, 'flat', 12), 16) +
    `<g clip-path="${c.clip(shape)}">` +
    c.line(
      'M240 290Q256 560 232 850M300 290Q280 560 310 850M372 150Q350 520 380 850M452 290Q470 560 440 850M524 290Q510 600 540 850',
      c.main.deep,
      6,
      0.4,
    ) +
    c.line(
      'M330 640Q350 600 360 650Q350 700 330 640M500 420Q516 390 520 440Q512 470 500 420',
      c.main.deep,
      4,
      0.5,
    ) +
    c.area(box(190, 700, 420, 46), c.accent.base, 0.85) +
    c.area(box(190, 694, 420, 4), c.main.deep, 0.5) +
    '</g>' +
    c.area(oval(400, 204, 18), c.ground.deep) +
    c.line('M400 186Q380 120 420 104Q440 110 404 188', c.wood.deep, 6) +
    // Bread and rosemary, so that it is a board and not a door.
    c.lift(
      c.solid(
        'M246 470Q236 410 300 400Q400 380 500 404Q556 420 548 480L540 560Q536 590 500 592L296 592Q262 590 258 560Z',
        c.wood,
        'down',
        22,
      ),
      8,
    ) +
    c.line('M312 424Q330 450 320 486M380 412Q400 440 390 480M450 416Q470 440 462 484', '#f3e0bd', 13, 0.9) +
    c.line('M500 640Q560 610 590 560', '#6f8257', 4) +
    c.line(
      'M512 634l-10 -20M526 626l-8 -22M540 616l-6 -22M554 604l-4 -20M522 630l20 6M538 620l20 6M554 606l20 4',
      '#7f9363',
      6,
    )
  );
}

function grinder(c: Canvas): string {
  const body = 'M262 560L538 560L556 812Q556 830 540 832L260 832Q244 830 244 812Z';
  return (
    c.stand(400, 834, 190, 30) +
    c.solid(body, c.wood, 'flat', 16) +
    c.line(
      'M282 580Q300 700 284 820M350 566Q340 700 356 826M440 566Q452 700 436 826M512 570Q500 700 520 820',
      c.wood.deep,
      4,
      0.3,
    ) +
    c.solid(box(286, 668, 228, 116, 6), c.wood, 'down', 6) +
    c.line(box(286, 668, 228, 116, 6), c.wood.ink, 3, 0.6) +
    `<circle cx="400" cy="726" r="17" fill="${c.paint(c.brass, 'ball')}"/>` +
    c.solid(box(228, 534, 344, 32, 8), c.main, 'down', 5) +
    c.solid(box(232, 828, 336, 20, 6), c.main, 'down', 4) +
    c.solid(whole('M400 330C300 330 250 380 246 450Q300 540 372 536L400 536'), c.main, 'ball', 16) +
    c.area('M330 400Q340 356 400 352Q460 356 470 400Q440 424 400 424T330 400Z', c.main.ink, 0.7) +
    c.line('M362 396v.1M384 406v.1M410 398v.1M434 404v.1M400 384v.1', '#6b442b', 17) +
    c.rod('M400 400L400 282', c.metal, 15) +
    c.rod('M400 284Q480 262 560 272', c.metal, 14) +
    c.solid('M546 190Q574 180 586 206L582 262Q566 280 550 262Z', c.accent, 'round', 6) +
    `<circle cx="400" cy="282" r="15" fill="${c.paint(c.brass, 'ball')}"/>` +
    c.gleam('M276 440Q290 376 350 350Q306 400 300 470Q280 470 276 440Z', 0.5, 6)
  );
}

function coffeeDripper(c: Canvas): string {
  const server = whole('M400 610L330 610Q330 640 296 680Q250 730 262 790Q272 832 320 834L400 836');
  return (
    c.stand(400, 836, 160, 28) +
    steam(c, 390, 320) +
    c.line('M520 670Q620 660 610 740Q600 800 524 790', c.wood.base, 22) +
    c.area(server, '#e8eef0', 0.55) +
    `<g clip-path="${c.clip(server)}">${c.area(
      'M230 726Q400 744 570 726L570 850L230 850Z',
      c.linear(
        [
          [0, '#6d3f22'],
          [1, '#2f1a10'],
        ],
        [0, 0, 0, 1],
      ),
    )}${c.area(oval(400, 730, 140, 11), '#8a5733')}</g>` +
    c.line(server, '#ffffff', 4, 0.8) +
    c.gleam('M290 720Q300 690 326 668L330 700Q306 740 308 800Q284 790 290 720Z', 0.55, 4) +
    c.line('M400 622L400 724', '#6d3f22', 4, 0.8) +
    c.line('M320 612Q400 626 480 612', c.dark.base, 12) +
    c.line('M556 430Q640 420 632 486Q622 540 530 530', c.main.deep, 26) +
    c.line('M554 428Q636 420 629 484Q620 536 528 528', c.main.base, 19) +
    c.solid('M226 400Q400 440 574 400Q540 520 440 580L360 580Q260 520 226 400Z', c.main, 'round', 14) +
    c.folds('M300 430Q330 510 386 570M400 440L400 570M500 430Q470 510 414 570', c.main, 8, 0.2, 5) +
    c.solid(box(276, 576, 248, 26, 12), c.main, 'down', 4) +
    c.solid(oval(400, 398, 176, 44), c.paper, 'flat', 5) +
    c.area(
      oval(400, 402, 150, 33),
      c.radial([
        [0, '#7a4a2a'],
        [0.7, '#4d2c19'],
        [1, '#2f1a10'],
      ]),
    ) +
    c.gleam('M290 396Q330 376 400 374Q340 390 310 410Z', 0.4, 4) +
    c.line('M234 424Q400 462 566 424', c.accent.base, 6)
  );
}

export const KITCHEN: Family<'kettle' | 'pan' | 'knife' | 'board' | 'grinder' | 'coffee-dripper'> = {
  kettle: { on: 'table', draw: kettle },
  pan: { on: 'flat', draw: pan },
  knife: { on: 'flat', draw: knife },
  board: { on: 'flat', draw: board },
  grinder: { on: 'table', draw: grinder },
  'coffee-dripper': { on: 'table', draw: coffeeDripper },
};
