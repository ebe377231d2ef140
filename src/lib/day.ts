/** @file Calendar days as `YYYY-MM-DD` strings (UTC arithmetic, no times of day). */

/** `YYYY-MM-DD`; sorts as text. */
export type Day = string;

const DAY_MS = 86_400_000;

export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** @param timeMs milliseconds since 1970-01-01, as `Date.now()` gives. */
export function dayOf(timeMs: number): Day {
  return toDay(new Date(timeMs));
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function dayFromNumber(number: number): Day {
  return toDay(new Date(number * DAY_MS));
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
