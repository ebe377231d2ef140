/** @file The rows of a file under their headers: which fit, which column is which field, what the first ones say. */
import { type AttributeKey } from '../catalogue/product';
import { AppError } from '../../lib/errors';
import { csvRows, type CsvRow, type Delimiter } from './csv';
import { type Decoded } from './decode';
import { type ColumnMapping } from './fields';
import { cleanHeader, columnsByName, type FileKind } from './headers';
import { LIMITS } from './limits';
import { type Refusals } from './report';
import { currencyIn } from './values';

export interface Table {
  readonly decoded: Decoded;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly rowsBefore: number;
  readonly index: ReadonlyMap<string, number>;
  /** The first rows of data. */
  readonly sample: readonly (readonly string[])[];
  readonly kind: FileKind;
}

export function take(rows: Generator<CsvRow>, count: number): CsvRow[] {
  const taken: CsvRow[] = [];
  for (const row of rows) {
    taken.push(row);
    if (taken.length >= count) break;
  }
  return taken;
}

/** Every row that fits goes to `read`; the others to `refusals`. @returns the number of rows. */
export function eachRow(
  { decoded, delimiter, headers, rowsBefore }: Table,
  refusals: Refusals,
  onprogress: ((share: number) => void) | undefined,
  read: (line: number, cells: readonly string[]) => void,
): number {
  const { length } = decoded.text;
  let rows = -rowsBefore;
  let told = 0;
  for (const { line, cells, end } of csvRows(decoded.text, delimiter)) {
    rows += 1;
    if (rows <= 0) continue;
    if (rows > LIMITS.rows) {
      throw new AppError('import/too-large', `More than ${LIMITS.rows} rows`, { rows: LIMITS.rows });
    }
    if (end / length >= told + 0.01) {
      told = end / length;
      onprogress?.(told);
    }
    if (cells === undefined) refusals.add(line, 'quotes');
    // An unquoted delimiter moves every cell after it: such a row would be misread, not read.
    else if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim() !== ''))
      refusals.add(line, 'too-many-cells');
    else if (cells.some((cell) => cell.length > LIMITS.cellChars)) refusals.add(line, 'cell-too-long');
    else read(line, cells);
  }
  return Math.max(0, rows);
}

export function columnsOf<F extends string>(
  names: Readonly<Record<F, readonly string[]>>,
  { index, headers }: Table,
  mapping: ColumnMapping | undefined,
): Map<F, number> {
  if (!mapping) return columnsByName(names, index);
  const columns = new Map<F, number>();
  for (const field of Object.keys(names) as F[]) {
    const header = Object.hasOwn(mapping.columns, field) ? mapping.columns[field] : undefined;
    const at = header === undefined ? -1 : headers.indexOf(header);
    if (at >= 0) columns.set(field, at);
  }
  return columns;
}

export const samplesOf = (table: Table, ...columns: (number | undefined)[]): string[] =>
  columns.flatMap((at) =>
    at === undefined
      ? []
      : table.sample.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  );

/** The currency that most of these cells are written with. */
export function currencyOfSamples(samples: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const currency = currencyIn(sample);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** "Color (product.metafields.shopify.color-pattern)" and its like, as attributes. */
export function metafieldColumns(headers: readonly string[]): (readonly [AttributeKey, number])[] {
  const attributes: readonly (readonly [RegExp, AttributeKey])[] = [
    [/^colou?r/i, 'color'],
    [/^(?:material|fabric)/i, 'material'],
    [/^(?:target gender|age group)/i, 'audience'],
    [/^(?:occasion)/i, 'occasion'],
    [/^(?:season)/i, 'season'],
    [/^(?:care)/i, 'care'],
    [/(?:features|neckline|sleeve|fit)/i, 'feature'],
  ];
  return headers.flatMap((header, at) => {
    if (!header.includes('(product.metafields.')) return [];
    const attribute = attributes.find(([pattern]) => pattern.test(cleanHeader(header)))?.[1];
    return attribute === undefined ? [] : [[attribute, at] as const];
  });
}

/** The currency in the header of a price column: 单价(元), Price (USD). */
export function currencyOfHeader({ headers }: Table, column: number | undefined): string | undefined {
  const unit = /[([（【]([^)\]）】]*)[)\]）】]$/.exec(
    column === undefined ? '' : (headers[column] ?? ''),
  )?.[1];
  return unit === undefined ? undefined : currencyIn(unit);
}
