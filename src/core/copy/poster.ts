/** @file A poster's layout: where the picture, the slogan's lines, the price, the shop and the AI mark stand. No DOM. */
import { type Lang } from '../../lib/lang';

export const POSTER_FORMATS = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1440 },
  story: { width: 1080, height: 1920 },
} as const;
export type PosterFormat = keyof typeof POSTER_FORMATS;

/** A poster leaves the page, so its inks are its own, not the theme's. Text on ground is 7:1 or more. */
export const POSTER_GROUNDS = {
  paper: { ground: '#f6f1e7', panel: '#ece4d5', ink: '#261f19', soft: '#5e5247', accent: '#a83a14' },
  dusk: { ground: '#2a211a', panel: '#3a2f25', ink: '#f8eedd', soft: '#d8c8b2', accent: '#ff9a5c' },
  clay: { ground: '#8b2e0e', panel: '#a4461f', ink: '#fff6ea', soft: '#ffe3cf', accent: '#ffd2ac' },
} as const;
export type PosterGround = keyof typeof POSTER_GROUNDS;

export interface PosterText {
  readonly slogan: string;
  readonly price?: string | undefined;
  readonly shop: string;
  readonly lang: Lang;
  readonly hasPicture: boolean;
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PosterLayout {
  readonly width: number;
  readonly height: number;
  readonly picture:
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  /** Where the x of the slogan and the price is: beside a picture in the middle, alone at the left. */
  readonly anchor: 'start' | 'middle';
  readonly slogan: readonly PlacedLine[];
  readonly price: PlacedLine | undefined;
  readonly shop: PlacedLine;
  readonly label: PlacedLine;
}

/** Width of `text` at `size`; the page gives the canvas's, tests and Node this estimate (a little wide). */
export type MeasureWidth = (text: string, size: number) => number;
export const estimateWidth: MeasureWidth = (text, size) => {
  let ems = 0;
  for (const character of text)
    ems += /[\u2e80-\uffef]/u.test(character) ? 1 : /[A-Zmw@%]/.test(character) ? 0.78 : 0.55;
  return ems * size;
};

/** Marks that may not begin a line (a subset of W3C "Requirements for Chinese Text Layout" 3.1.5). */
const NOT_FIRST = /^[，。、；：！？）》」』”’·…%,.;:!?)\]]/u;

/** Pieces a line may be broken between: words in English; in Chinese words by `Intl.Segmenter`, marks kept to the word before. */
function pieces(text: string, lang: Lang): string[] {
  if (lang === 'en') return text.split(/(?<=\s)/u);
  const out: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (out.length > 0 && NOT_FIRST.test(segment)) out.push((out.pop() ?? '') + segment);
    else out.push(segment);
  }
  return out;
}

/**
 * Greedy lines no wider than `width`. A piece wider than a whole line is broken by characters, never lost.
 * A clause's end is preferred as a break when the text has just two clauses.
 */
export function wrap(text: string, lang: Lang, size: number, width: number, measure: MeasureWidth): string[] {
  const lines: string[] = [];
  let line = '';
  const push = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const piece of pieces(text, lang)) {
    if (line !== '' && measure((line + piece).trim(), size) > width) push();
    if (measure(piece.trim(), size) <= width) {
      line += piece;
      continue;
    }
    for (const character of piece) {
      if (line !== '' && measure(line + character, size) > width) push();
      line += character;
    }
  }
  push();
  return lines;
}

/** In Chinese a short slogan of two clauses stands better as two lines. */
function balanced(text: string, lang: Lang, size: number, width: number, measure: MeasureWidth): string[] {
  const clauses = lang === 'zh' ? text.split(/(?<=[，：；。！？])/u) : text.split(/(?<=[,:;.!?]) /u);
  const fitting = clauses.every((clause) => measure(clause.trim(), size) <= width);
  if (clauses.length > 1 && clauses.length <= 3 && fitting)
    return clauses.map((clause) => clause.trim().replace(/[，,；;：:]$/u, ''));
  return wrap(text, lang, size, width, measure);
}

/** Product pictures are 4:5 (core's packs are drawn so): the whole product shows, nothing is cut. */
function pictureBox(width: number, top: number, height: number): NonNullable<PosterLayout['picture']> {
  const own = Math.round(height * 0.8);
  return { x: Math.round((width - own) / 2), y: top, width: own, height };
}

/** The largest type in which the slogan takes at most five lines (four in a square) and its band's height. */
export function layOutPoster(
  text: PosterText,
  format: PosterFormat,
  measure: MeasureWidth = estimateWidth,
): PosterLayout {
  const { width, height } = POSTER_FORMATS[format];
  const margin = 84;
  const inner = width - 2 * margin;
  const footer = height - margin;
  const x = text.hasPicture ? width / 2 : margin;
  const pictureHeight = text.hasPicture
    ? Math.round(height * { square: 0.46, portrait: 0.54, story: 0.5 }[format])
    : 0;
  const top = text.hasPicture ? margin + pictureHeight : margin + Math.round(height * 0.16);
  const bottom = footer - (text.price === undefined ? 90 : 190);
  const band = bottom - top;
  const most = format === 'square' && text.hasPicture ? 3 : 5;
  const start = text.hasPicture ? 92 : 124;
  let size = start;
  let lines = balanced(text.slogan, text.lang, size, inner, measure);
  const leading = text.lang === 'zh' ? 1.35 : 1.2;
  while (size > 34 && (lines.length > most || lines.length * size * leading > band - 40)) {
    size -= 4;
    lines = balanced(text.slogan, text.lang, size, inner, measure);
  }
  const block = lines.length * size * leading;
  const first = top + (band - block) / 2 + size * 0.95;
  const slogan = lines.map((line, i) => ({
    text: line,
    x,
    y: Math.round(first + i * size * leading),
    size,
  }));
  return {
    width,
    height,
    picture: text.hasPicture ? pictureBox(width, margin, pictureHeight - 24) : undefined,
    anchor: text.hasPicture ? 'middle' : 'start',
    slogan,
    price: text.price === undefined ? undefined : { text: text.price, x, y: footer - 84, size: 64 },
    shop: { text: text.shop, x: margin, y: footer, size: 36 },
    label: { text: '', x: width - margin, y: footer, size: 28 },
  };
}
