/** @file Where the thing stands: a wall with window light, a niche, a table, a disc, a flat table top, a room, hills. */
import { type Canvas } from './canvas.ts';
import { box, oval } from './path.ts';

export type Backdrop = 'wall' | 'niche' | 'table' | 'disc' | 'flat' | 'room' | 'hills';

const wash = (c: Canvas): string =>
  c.area(
    box(0, 0, 800, 1000),
    c.radial(
      [
        [0, c.ground.light],
        [0.5, c.ground.base],
        [1, c.ground.shade],
      ],
      [0.3, 0.2, 1.05],
    ),
  );

/** Sun through a window with four panes, thrown on the wall. */
const sun = (c: Canvas, x: number, y: number, opacity: number): string => {
  const pane = (dx: number, dy: number): string => {
    const [px, py] = [x + dx + dy * 0.18, y + dy + dx * 0.34];
    return `M${px} ${py}l150 51l47 262l-150 -51z`;
  };
  return c.gleam(pane(0, 0) + pane(170, 0) + pane(0, 280) + pane(170, 280), opacity, 5);
};

const floor = (c: Canvas, y: number): string =>
  c.area(
    box(0, y, 800, 1000 - y),
    c.linear(
      [
        [0, c.ground.shade],
        [0.25, c.ground.base],
        [1, c.ground.light],
      ],
      [0, 0, 0, 1],
    ),
  );

/** Draws a backdrop over the whole sheet. */
export function drawBackdrop(c: Canvas, kind: Backdrop): string {
  const { ground } = c;
  switch (kind) {
    case 'wall':
      return wash(c) + sun(c, 90, 60, 0.32);
    case 'niche': {
      const arch = 'M150 812L150 400C150 250 262 148 400 148C538 148 650 250 650 400L650 812Z';
      const inside = c.linear(
        [
          [0, ground.shade],
          [0.3, ground.base],
          [1, ground.lighter],
        ],
        [0, 0, 1, 0.3],
      );
      return (
        wash(c) +
        c.area(arch, inside) +
        `<g clip-path="${c.clip(arch)}">${c.folds('M150 830L150 400C150 250 262 148 400 148C520 148 600 220 632 300', ground, 44, 0.3, 18)}</g>` +
        c.line('M650 812L650 400C650 250 538 148 400 148', '#ffffff', 3, 0.55) +
        floor(c, 812) +
        c.line('M0 812L800 812', ground.lighter, 3, 0.9)
      );
    }
    case 'table':
      return (
        wash(c) +
        sun(c, 210, 20, 0.26) +
        c.area(
          box(0, 748, 800, 252),
          c.linear(
            [
              [0, ground.light],
              [0.6, ground.base],
              [1, ground.shade],
            ],
            [0, 0, 0.2, 1],
          ),
        ) +
        c.area(box(0, 742, 800, 10), ground.lighter) +
        c.area(box(0, 738, 800, 5), ground.deep, 0.25)
      );
    case 'disc':
      return (
        wash(c) +
        c.area(
          oval(400, 450, 318),
          c.linear(
            [
              [0, ground.lighter, 0.9],
              [1, ground.shade, 0.75],
            ],
            [0.1, 0, 0.9, 1],
          ),
        ) +
        c.area(
          'M0 764Q400 698 800 764L800 1000L0 1000Z',
          c.linear(
            [
              [0, ground.light],
              [1, ground.shade],
            ],
            [0, 0, 0, 1],
          ),
        )
      );
    case 'flat':
      return (
        c.area(
          box(0, 0, 800, 1000),
          c.linear([
            [0, ground.light],
            [0.5, ground.base],
            [1, ground.shade],
          ]),
        ) + sun(c, 150, 150, 0.34)
      );
    case 'room':
      return (
        wash(c) +
        sun(c, 300, 40, 0.28) +
        floor(c, 800) +
        c.area(box(0, 764, 800, 36), ground.lighter) +
        c.area(box(0, 764, 800, 4), '#ffffff', 0.6) +
        c.area(box(0, 797, 800, 5), ground.deep, 0.45)
      );
    case 'hills':
      return (
        c.area(
          box(0, 0, 800, 1000),
          c.linear(
            [
              [0, ground.light],
              [0.7, ground.lighter],
              [1, ground.base],
            ],
            [0, 0, 0, 1],
          ),
        ) +
        c.area(
          oval(600, 250, 92),
          c.radial([
            [0, '#ffffff', 0.95],
            [0.7, '#fff6df', 0.8],
            [1, '#fff2d0', 0.25],
          ]),
        ) +
        c.area('M0 620Q130 490 270 560Q420 420 570 540Q690 470 800 570L800 1000L0 1000Z', ground.base, 0.8) +
        c.area('M0 710Q200 610 400 680Q620 590 800 690L800 1000L0 1000Z', ground.shade, 0.7) +
        c.area(
          'M0 770Q400 726 800 780L800 1000L0 1000Z',
          c.linear(
            [
              [0, ground.deep, 0.75],
              [1, ground.shade],
            ],
            [0, 0, 0, 1],
          ),
        )
      );
  }
}
