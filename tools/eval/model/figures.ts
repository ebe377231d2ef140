/** @file One measured figure: what was counted, of how many, and what it was to reach. */
import { type Lang } from '../../../src/lib/lang';
import { wilson } from './interval';

export interface Goal {
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

export const atLeast = (value: number): Goal => ({ is: 'at least', value });
export const atMost = (value: number): Goal => ({ is: 'at most', value });

interface Told {
  /** The table it stands in. */
  readonly table: string;
  readonly measure: string;
  /** `both` where the languages are mixed or do not matter. */
  readonly lang: Lang | 'both';
  readonly goal?: Goal;
}

/** `right` of `count`. */
export interface Share extends Told {
  readonly kind: 'share';
  readonly right: number;
  readonly count: number;
}

/** Anything else, over `count` things. */
export interface Amount extends Told {
  readonly kind: 'amount';
  readonly value: number;
  readonly count: number;
  readonly digits: number;
  readonly unit?: string;
}

export type Figure = Share | Amount;

export const valueOf = (figure: Figure): number =>
  figure.kind === 'amount' ? figure.value : figure.count === 0 ? NaN : figure.right / figure.count;

/** Undefined without a goal, or where nothing was counted. */
export function isReached(figure: Figure): boolean | undefined {
  const value = valueOf(figure);
  if (figure.goal === undefined || Number.isNaN(value)) return undefined;
  // 0.95 of 300 is 285, whatever the floating point says.
  const slack = 1e-9;
  return figure.goal.is === 'at least'
    ? value >= figure.goal.value - slack
    : value <= figure.goal.value + slack;
}

export const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`;

/** "94.4 % (170 of 180; 90.1–97.0)". */
export function written(figure: Figure): string {
  const value = valueOf(figure);
  if (Number.isNaN(value)) return '–';
  if (figure.kind === 'amount') return `${value.toFixed(figure.digits)}${figure.unit ?? ''}`;
  const { low, high } = wilson(figure.right, figure.count);
  return `${percent(value)} (${figure.right} of ${figure.count}; ${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;
}

export function goalWritten(figure: Figure): string {
  const { goal, kind } = figure;
  if (goal === undefined) return '';
  if (goal.is === 'at most' && goal.value === 0) return 'none';
  const digits = Number.isInteger(goal.value * 100) ? 0 : 1;
  const value = kind === 'share' ? percent(goal.value, digits) : `${goal.value}${figure.unit ?? ''}`;
  return `${goal.is === 'at least' ? '≥' : '≤'} ${value}`;
}

/** For `--json`: one line a figure. */
export function plain(figure: Figure): Record<string, unknown> {
  const { table, measure, lang, goal, count } = figure;
  const reached = isReached(figure);
  return {
    table,
    measure,
    lang,
    value: valueOf(figure),
    count,
    ...(figure.kind === 'share' ? { right: figure.right, ...wilson(figure.right, count) } : {}),
    ...(goal === undefined ? {} : { goal: `${goal.is} ${goal.value}` }),
    ...(reached === undefined ? {} : { reached }),
  };
}
