/** @file Where everything of a line chart stands, in pixels. */
import { area, line } from 'd3-shape';
import { spacedLabels, textWidth, valueScale, type ChartBand, type ChartSeries } from './chart';

export interface LineGeometry {
  readonly width: number;
  /** Of the plot, without the axes' labels. */
  readonly height: number;
  readonly left: number;
  readonly plot: number;
  readonly ticks: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  readonly xLabels: readonly { readonly i: number; readonly x: number; readonly label: string }[];
  readonly lines: readonly (ChartSeries & { readonly path: string })[];
  readonly bandPath: string | null;
  x(i: number): number;
  y(value: number): number;
  /** The point nearest to a horizontal position. */
  nearest(x: number): number;
}

const RIGHT = 12;
const TICKS = 4;

export function lineGeometry(
  width: number,
  shortLabels: readonly string[],
  series: readonly ChartSeries[],
  band: ChartBand | undefined,
  formatAxis: (value: number) => string,
): LineGeometry {
  const height = width < 480 ? 180 : 230;
  const all = [...series.flatMap(({ values }) => values), ...(band?.hi ?? []), ...(band?.lo ?? [])];
  const scale = valueScale(all, height, TICKS);
  const y = (value: number): number => scale(value);
  const ticks = scale
    .ticks(TICKS)
    .map((value) => ({ y: y(value), label: formatAxis(value), zero: value === 0 }));
  const left = Math.max(28, ...ticks.map(({ label }) => textWidth(label) + 16));
  const plot = Math.max(1, width - left - RIGHT);
  const last = shortLabels.length - 1;
  const x = (i: number): number => left + (last < 1 ? plot / 2 : (i / last) * plot);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => x(i))
    .y((value) => y(value ?? 0));
  const bandArea = area<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => x(i))
    .y0((value) => y(value ?? 0))
    .y1((_, i) => y(band?.hi[i] ?? 0));
  return {
    width,
    height,
    left,
    plot,
    ticks,
    xLabels: spacedLabels(shortLabels, plot).map((i) => {
      const label = shortLabels[i] ?? '';
      return { i, x: Math.min(x(i), width - textWidth(label) / 2), label };
    }),
    lines: series.map((one) => ({ ...one, path: path(one.values) ?? '' })),
    bandPath: band ? bandArea(band.lo) : null,
    x,
    y,
    nearest: (at) => Math.min(last, Math.max(0, Math.round(((at - left) / plot) * Math.max(1, last)))),
  };
}
