/** @file What a visitor did, weighed: what it says about a taste, and how long ago. */
import { daysBetween, type Day } from '../../lib/day';
import { type EventKind, type VisitorEvent } from './event';

/** A view says a little, a purchase a lot; a dislike as much as a like, the other way. */
export const EVENT_WEIGHTS: Readonly<Record<EventKind, number>> = {
  view: 1,
  dwell: 1,
  search: 0.5,
  basket: 3,
  unbasket: -2,
  purchase: 4,
  like: 3,
  dislike: -3,
  hide: -2,
};

/** After 30 days an event counts half, after 90 days not at all; the newest 500 are looked at. */
export const HALF_LIFE_DAYS = 30;
export const LAST_DAY = 90;
export const MOST_EVENTS = 500;

export interface Action {
  readonly kind: EventKind;
  readonly productId: string;
  readonly day: Day;
  /** Signed; after decay. */
  readonly weight: number;
}

/** @param ageDays 0 for today; days in the future (a clock set back) count as today. */
export function decay(ageDays: number): number {
  const age = Math.max(0, ageDays);
  return age > LAST_DAY ? 0 : 0.5 ** (age / HALF_LIFE_DAYS);
}

/** Newest first. */
export function weighEvents(events: readonly VisitorEvent[], today: Day): readonly Action[] {
  return [...events]
    .sort((a, b) => (a.day === b.day ? (b.id ?? 0) - (a.id ?? 0) : a.day < b.day ? 1 : -1))
    .slice(0, MOST_EVENTS)
    .map(({ kind, productId, day }) => ({
      kind,
      productId,
      day,
      weight: EVENT_WEIGHTS[kind] * decay(daysBetween(day, today)),
    }))
    .filter(({ weight }) => weight !== 0);
}

/** Ids of events that no longer count: too old, or beyond the newest 500. */
export function expiredEvents(events: readonly VisitorEvent[], today: Day): readonly number[] {
  const newest = [...events].sort((a, b) => (b.id ?? 0) - (a.id ?? 0));
  return newest
    .filter(({ day }, i) => i >= MOST_EVENTS || daysBetween(day, today) > LAST_DAY)
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
}
