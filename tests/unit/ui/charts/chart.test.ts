import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRows, spacedLabels, textWidth, valueScale } from '../../../../src/ui/charts/chart';
import { toCsv } from '../../../../src/ui/charts/csv';
import { lineGeometry } from '../../../../src/ui/charts/line-geometry';

describe('valueScale', () => {
  it('begins at zero, ends on a whole tick, and has a height even for nothing', () => {
    expect(valueScale([3, 97, null], 100, 4).domain()).toEqual([0, 100]);
    expect(valueScale([-30, 10], 100, 4).domain()[0]).toBeLessThanOrEqual(-30);
    expect(valueScale([], 100, 4).domain()).toEqual([0, 1]);
    expect(valueScale([0, 0], 100, 4)(0)).toBe(100);
  });
});

describe('spacedLabels', () => {
  it('always keeps the last and never lets two touch', () => {
    const labels = fc.array(fc.constantFrom('9/12', '11月9日', 'November'), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(labels, fc.integer({ min: 60, max: 1400 }), (texts, width) => {
        const picked = spacedLabels(texts, width);
        expect(picked.at(-1)).toBe(texts.length - 1);
        const step = texts.length < 2 ? width : width / (texts.length - 1);
        for (let k = 1; k < picked.length; k++) {
          const gap = ((picked[k] ?? 0) - (picked[k - 1] ?? 0)) * step;
          expect(gap).toBeGreaterThanOrEqual(textWidth('November'.slice(0, 4)));
        }
      }),
    );
  });

  it('fits dates into a phone', () => {
    expect(spacedLabels(Array<string>(53).fill('10/12'), 280).length).toBeLessThanOrEqual(7);
  });
});

describe('lineGeometry', () => {
  const series = [{ id: 'a', label: 'A', look: 'main' as const, values: [0, 50, null, 100] }];
  const geometry = lineGeometry(400, ['1', '2', '3', '4'], series, undefined, String);

  it('stands on the axes and finds the nearest point', () => {
    expect(geometry.y(0)).toBe(geometry.height);
    expect(geometry.y(100)).toBe(0);
    expect(geometry.x(3)).toBeLessThanOrEqual(400);
    for (const i of [0, 1, 2, 3]) expect(geometry.nearest(geometry.x(i) + 3)).toBe(i);
    expect(geometry.nearest(-50)).toBe(0);
    expect(geometry.nearest(5000)).toBe(3);
  });

  it('breaks the line where a value is missing', () => {
    expect(geometry.lines[0]?.path.match(/M/g)).toHaveLength(2);
  });
});

describe('the table and the CSV', () => {
  it('have a row per point and a column per series and bound', () => {
    const series = [{ id: 'a', label: 'Sold', look: 'main' as const, values: [1, null] }];
    const band = { label: '80%', lo: [null, 2], hi: [null, 5] };
    expect(lineRows('Week', ['w1', 'w2'], series, band, { low: 'low', high: 'high' })).toEqual({
      head: ['Week', 'Sold', '80%: low', '80%: high'],
      rows: [
        ['w1', 1, null, null],
        ['w2', null, 2, 5],
      ],
    });
  });

  it('quote what needs it and defuse formulas, but not negative numbers', () => {
    const csv = toCsv({
      head: ['a', 'b'],
      rows: [
        ['say "hi", you', -3],
        ['=HYPERLINK("x")', null],
        ['晚灯', 1.5],
      ],
    });
    expect(csv).toBe('\uFEFFa,b\r\n"say ""hi"", you",-3\r\n"\'=HYPERLINK(""x"")",\r\n晚灯,1.5\r\n');
  });
});
