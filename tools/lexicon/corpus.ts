/** @file Reads model/corpus/lexicon/*.tsv, the one place where both languages' words of commerce are written down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CORPUS = fileURLToPath(new URL('../../model/corpus/lexicon/', import.meta.url));

export type Row = Readonly<Record<string, string>>;

/** Rows by column name; "-" and empty cells become "". @throws where a row has more or fewer cells than the header. */
function readTable(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(join(CORPUS, file), 'utf8').replace(/\n+$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line, at) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${file}:${at + 2}: ${cells.length} cells`);
    return Object.fromEntries(columns.map((name, i) => [name, tidy(cells[i] ?? '')]));
  });
}

const tidy = (cell: string): string => (cell.trim() === '-' ? '' : cell.trim());

/** All files of one name: "types" reads types-*.tsv as well. In the order of the file names. */
export function readCorpus(name: string): Row[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.tsv') && (file === `${name}.tsv` || file.startsWith(`${name}-`)))
    .sort()
    .flatMap(readTable);
}

/** The cell of a column that every row of the table has. @throws where it is missing. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column ${column}`);
  return value;
}
