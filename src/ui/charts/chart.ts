/** @file What the charts share: their data, their texts and the sums behind axes. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** How a series is drawn; each differs in stroke and marker, not only in colour. */
type Look = 'main' | 'compare' | 'forecast';

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly look: Look;
  /** (points) null where there is nothing to draw. */
  readonly values: readonly (number | null)[];
}

export interface ChartBand {
  readonly label: string;
  readonly lo: readonly (number | null)[];
  readonly hi: readonly (number | null)[];
}

export interface ChartTexts {
  /** Accessible name of the view switch, and its two positions. */
  readonly view: string;
  readonly chart: string;
  readonly table: string;
  readonly csv: string;
  /** Accessible name of the slider that walks the points. */
  readonly walk: string;
  readonly low: string;
  readonly high: string;
}

/** A chart as rows: the table view and the CSV. Cells are numbers or text; null is empty. */
export interface ChartRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** From 0 (or the lowest negative) to the highest value, rounded to whole ticks; never of zero height. */
export function valueScale(
  values: readonly (number | null | undefined)[],
  height: number,
  ticks: number,
): ScaleLinear<number, number> {
  const known = values.filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value),
  );
  const top = Math.max(0, ...known);
  const bottom = Math.min(0, ...known);
  return scaleLinear()
    .domain([bottom, top === bottom ? bottom + 1 : top])
    .nice(ticks)
    .range([height, 0]);
}

/** Width of a text at the axis' size, near enough to keep labels apart: Han is wider than Latin. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u2e80-\uffef]/.test(letter) ? 12 : 7.2;
  return width;
}

/** Which of n labels to draw so that none touches its neighbour: every k-th, counted from the end. */
export function spacedLabels(labels: readonly string[], width: number, gap = 14): number[] {
  const n = labels.length;
  if (n === 0) return [];
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label)), 0);
  const room = Math.max(1, Math.floor(width / (widest + gap)));
  const step = Math.max(1, Math.ceil(n / room));
  const picked: number[] = [];
  for (let i = n - 1; i >= 0; i -= step) picked.unshift(i);
  return picked;
}

/** The rows of a line chart: one per point, a column per series, two for the band. */
export function lineRows(
  labelHead: string,
  labels: readonly string[],
  series: readonly ChartSeries[],
  band: ChartBand | undefined,
  texts: Pick<ChartTexts, 'low' | 'high'>,
): ChartRows {
  const bandHead = band ? [`${band.label}: ${texts.low}`, `${band.label}: ${texts.high}`] : [];
  return {
    head: [labelHead, ...series.map(({ label }) => label), ...bandHead],
    rows: labels.map((label, i) => [
      label,
      ...series.map(({ values }) => values[i] ?? null),
      ...(band ? [band.lo[i] ?? null, band.hi[i] ?? null] : []),
    ]),
  };
}
