/** @file Rows of a delimited text with the line each begins on, as a text editor counts them. */
import Papa from 'papaparse';
import { AppError } from '../../lib/errors';
import { LIMITS } from './limits';

/** `cells` undefined: a quote was opened and not closed as it should; the rest of the file is read all the same. */
export interface CsvRow {
  /** 1 is the first line of the file. */
  readonly line: number;
  readonly cells: readonly string[] | undefined;
  /** Characters of the text read so far. */
  readonly end: number;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const WINDOW = 1_000_000;
const SMALL_WINDOW = 16_384;
/** Beyond so many broken rows it is no table: a text of nothing but quotes must end too. */
const MOST_BROKEN = 200;

/** The one that gives the most columns to most of the first lines; a comma when nothing speaks for another. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SMALL_WINDOW);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = new Papa.Parser({ delimiter, newline: '\n', preview: 12 }).parse(
      sample,
      0,
      sample.length < text.length,
    ) as { data: string[][] };
    const widths = data.filter((cells) => cells.length > 1).map((cells) => cells.length);
    if (widths.length === 0) continue;
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, times] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const score = (times / data.length) * Math.log2(width);
    if (score > best.score + 1e-9) best = { delimiter, score };
  }
  return best.delimiter;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { code: string; row?: number; index?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * @param text with `\n` line ends. Blank lines are counted and left out.
 * @throws {AppError} import/unreadable when too many rows have broken quotes.
 */
export function* csvRows(text: string, delimiter: Delimiter): Generator<CsvRow> {
  let at = 0;
  let line = 1;
  let window = WINDOW;
  let broken = 0;
  while (at < text.length) {
    const piece = text.slice(at, at + window);
    const last = at + piece.length >= text.length;
    const { data, errors, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(
      piece,
      0,
      !last,
    ) as Parsed;
    const bad = errors.find(
      ({ code, row }) =>
        row !== undefined && row < data.length && (code === 'MissingQuotes' || newlines(data[row] ?? []) > 0),
    );
    const good = bad?.row ?? data.length;
    const first = line;
    for (let i = 0; i < good; i++) {
      const cells = data[i] ?? [];
      if (cells.length > 1 || cells[0]?.trim() !== '') yield { line, cells, end: at + meta.cursor };
      line += 1 + newlines(cells);
    }
    // A row that does not end in the window although its quotes are wrong already will not get better by reading on.
    const hopeless = data.length === 0 && !last && (errors.length > 0 || window >= LIMITS.rowChars);
    if (bad || hopeless) {
      yield { line, cells: undefined, end: at };
      broken += 1;
      if (broken > MOST_BROKEN) {
        throw new AppError('import/unreadable', 'Quotation marks do not close in this file', { line });
      }
      const next = text.indexOf('\n', at + ((bad ?? errors[0])?.index ?? 0));
      if (next < 0) return;
      line = first + count(text, at, next + 1);
      at = next + 1;
      window = SMALL_WINDOW;
    } else if (data.length === 0 && !last) {
      window = Math.min(window * 4, LIMITS.rowChars);
    } else {
      at = last ? text.length : at + meta.cursor;
      window = WINDOW;
    }
  }
}

function newlines(cells: readonly string[]): number {
  let sum = 0;
  for (const cell of cells) if (cell.includes('\n')) sum += count(cell, 0, cell.length);
  return sum;
}

function count(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) sum += 1;
  return sum;
}
