/** @file Mirroring of path data, so that a garment is drawn by its left half only. */

interface Segment {
  /** C, L or Q. */
  kind: string;
  from: [number, number];
  /** Control points, then the end. */
  points: [number, number][];
}

/** Absolute M, L, C and Q only. @throws {TypeError} for other commands */
function parseSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  let at: [number, number] = [0, 0];
  for (const [, kind = '', body = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const per = { M: 1, L: 1, Q: 2, C: 3 }[kind];
    if (per === undefined) throw new TypeError(`Path command ${kind} cannot be mirrored: ${d}`);
    const numbers = (body.match(/-?[\d.]+/g) ?? []).map(Number);
    for (let i = 0; i < numbers.length; i += per * 2) {
      const points: [number, number][] = [];
      for (let p = 0; p < per; p++) points.push([numbers[i + p * 2] ?? 0, numbers[i + p * 2 + 1] ?? 0]);
      if (kind !== 'M') segments.push({ kind, from: at, points });
      at = points[per - 1] ?? at;
    }
  }
  return segments;
}

const AXIS = 400;
const round = (v: number): string => String(Math.round(v * 10) / 10);
const write = ([x, y]: [number, number]): string => `${round(x)} ${round(y)}`;

/** The same path seen in a mirror that stands at `axis`. Absolute commands with coordinate pairs only. */
export function flip(d: string, axis = AXIS): string {
  let isX = false;
  return d.replace(/[A-Za-z]|-?[\d.]+/g, (token) => {
    if (/[A-Za-z]/.test(token)) return token;
    isX = !isX;
    return isX ? round(2 * axis - Number(token)) : token;
  });
}

/** A left half from the axis down to the axis, closed by its own mirror image. */
export function whole(d: string, axis = AXIS): string {
  const back = parseSegments(d)
    .reverse()
    .map(({ kind, from, points }) => {
      const ends: [number, number][] = [...points.slice(0, -1).reverse(), from];
      return kind + ends.map(([x, y]) => write([2 * axis - x, y])).join(' ');
    });
  const last = parseSegments(d).at(-1)?.points.at(-1) ?? [axis, 0];
  return `${d}L${write([2 * axis - last[0], last[1]])}${back.join('')}Z`;
}

/** A rounded rectangle. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`;
  return (
    `M${x + r} ${y}L${x + w - r} ${y}Q${x + w} ${y} ${x + w} ${y + r}L${x + w} ${y + h - r}` +
    `Q${x + w} ${y + h} ${x + w - r} ${y + h}L${x + r} ${y + h}Q${x} ${y + h} ${x} ${y + h - r}L${x} ${y + r}Q${x} ${y} ${x + r} ${y}Z`
  );
}

/** An ellipse as a path. */
export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
}
