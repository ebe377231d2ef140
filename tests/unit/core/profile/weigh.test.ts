import { describe, expect, test } from 'vitest';
import { type VisitorEvent } from '../../../../src/core/profile/event';
import { decay, expiredEvents, MOST_EVENTS, weighEvents } from '../../../../src/core/profile/weigh';
import { addDays } from '../../../../src/lib/day';

const TODAY = '2026-11-24';
const event = (id: number, daysAgo: number, kind: VisitorEvent['kind'] = 'view'): VisitorEvent => ({
  id,
  kind,
  productId: 'p',
  day: addDays(TODAY, -daysAgo),
});

describe('decay', () => {
  test.each([
    [0, 1],
    [30, 0.5],
    [60, 0.25],
    [90, 0.125],
    [91, 0],
    [-3, 1],
  ])('after %i days an event counts %f', (age, factor) => {
    expect(decay(age)).toBeCloseTo(factor, 12);
  });
});

describe('weighing', () => {
  test('by kind and age, newest first', () => {
    const actions = weighEvents(
      [event(1, 30, 'like'), event(2, 0, 'view'), event(3, 100, 'purchase')],
      TODAY,
    );
    expect(actions.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['view', 1],
      ['like', 1.5],
    ]);
  });
  test('what is turned down counts against', () => {
    for (const kind of ['dislike', 'hide', 'unbasket'] as const)
      expect(weighEvents([event(1, 0, kind)], TODAY)[0]?.weight).toBeLessThan(0);
  });
  test('the newest 500 are looked at, the others named for deletion', () => {
    const events = Array.from({ length: MOST_EVENTS + 20 }, (_, i) => event(i + 1, 0));
    expect(weighEvents(events, TODAY)).toHaveLength(MOST_EVENTS);
    expect([...expiredEvents(events, TODAY)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    expect(expiredEvents([event(7, 91), event(8, 90)], TODAY)).toEqual([7]);
  });
});
