import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  goalWritten,
  isReached,
  plain,
  type Share,
  written,
} from '../../../../../tools/eval/model/figures';
import { median, wilson } from '../../../../../tools/eval/model/interval';
import { betweenMarkers, every, figureTables, sideBySide } from '../../../../../tools/eval/model/report';

const share = (right: number, count: number, goal?: Share['goal']): Share => ({
  kind: 'share',
  table: 'T',
  measure: 'm',
  lang: 'zh',
  right,
  count,
  ...(goal ? { goal } : {}),
});

describe("Wilson's interval", () => {
  it('is that of the literature', () => {
    // Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    for (const [right, count, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const found = wilson(right, count);
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    }
  });

  it('holds the share, stays within 0 and 1, and narrows with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (count, some) => {
        const right = Math.min(some, count);
        const { low, high } = wilson(right, count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(right / count);
        expect(high + 1e-12).toBeGreaterThanOrEqual(right / count);
        const more = wilson(right * 4, count * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

it('takes the middle one', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeNaN();
});

describe('a figure', () => {
  it('is reached at its goal, not below', () => {
    expect(isReached(share(285, 300, atLeast(0.95)))).toBe(true);
    expect(isReached(share(284, 300, atLeast(0.95)))).toBe(false);
    expect(isReached(share(1, 300, atMost(0)))).toBe(false);
    expect(isReached(share(0, 300, atMost(0)))).toBe(true);
    expect(isReached(share(1, 300))).toBeUndefined();
    expect(isReached(share(0, 0, atLeast(0.9)))).toBeUndefined();
  });

  it('is written with its count and interval', () => {
    expect(written(share(170, 180))).toBe('94.4 % (170 of 180; 90.1–97.0)');
    expect(written(share(0, 0))).toBe('–');
    expect(goalWritten(share(0, 0, atLeast(0.95)))).toBe('≥ 95 %');
    expect(goalWritten(share(0, 0, atMost(0)))).toBe('none');
    expect(plain(share(9, 10, atLeast(0.95)))).toMatchObject({
      value: 0.9,
      right: 9,
      count: 10,
      reached: false,
    });
  });

  it('stands in its table, bold where it misses', () => {
    const english: Share = { ...share(10, 10, atLeast(0.95)), lang: 'en' };
    const table = figureTables([share(9, 10, atLeast(0.95)), english]);
    expect(table).toContain(
      '| m | ≥ 95 % | **90.0 % (9 of 10; 59.6–98.2)** | 100.0 % (10 of 10; 72.2–100.0) |',
    );
    expect(sideBySide([share(9, 10)], [share(8, 10)])).toContain('| T: m | zh | 90.0 % | 80.0 % | 10.0 |');
  });
});

it('takes samples by their place', () => {
  expect(every([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
  expect(every([7], 3)).toEqual([7]);
  expect(every([], 3)).toEqual([]);
});

it('writes between its markers and nowhere else', () => {
  const first = betweenMarkers('# Card\n\nProse.\n', 'one');
  expect(first.startsWith('# Card\n\nProse.\n\n<!--')).toBe(true);
  const second = betweenMarkers(`${first}\nMore prose.\n`, 'two');
  expect(second).toContain('two');
  expect(second).not.toContain('one');
  expect(second.startsWith('# Card\n\nProse.\n')).toBe(true);
  expect(second.endsWith('\nMore prose.\n')).toBe(true);
});
