/** @file How sure a share is. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const Z = 1.959964;

/** Wilson's score interval (1927), 0-1; everything is possible where nothing was counted. */
export function wilson(right: number, count: number, z = Z): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = right / count;
  const spread = z * z;
  const middle = share + spread / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count * count));
  const scale = 1 + spread / count;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** The middle one; of an even number the lower of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
