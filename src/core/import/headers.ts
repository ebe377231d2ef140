/** @file The header row: where it is, what its columns are called, which kind of file it makes. */
import {
  missingFields,
  ORDER_CHOICES,
  ORDER_NAMES,
  PRODUCT_CHOICES,
  PRODUCT_NAMES,
  type ColumnMapping,
  type ImportTarget,
} from './fields';
import { stripHidden, unwrapCell } from './clean';

export type KnownKind = 'shopify-products' | 'shopify-orders' | 'online-retail';
/** 'products' and 'orders' are files whose columns a person mapped. */
export type FileKind = KnownKind | ImportTarget | 'unknown';

/** As it stands, without hidden characters. */
export const cleanHeader = (cell: string): string => unwrapCell(stripHidden(cell).text);

/** For comparing: full width is half, case and runs of spaces do not count. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*\*$/, '')
    .trim();
}

/** 单价(元) and Price (USD) are 单价 and Price. */
const withoutUnit = (key: string): string => key.replace(/\s*[([（【][^)\]）】]*[)\]）】]$/, '');

const KNOWN_NAMES = new Set<string>([
  ...Object.values(PRODUCT_NAMES).flat(),
  ...Object.values(ORDER_NAMES).flat(),
]);
const isKnownName = (cell: string): boolean => {
  const key = headerKey(cleanHeader(cell));
  return KNOWN_NAMES.has(key) || KNOWN_NAMES.has(withoutUnit(key));
};

export interface HeaderPlace {
  readonly headers: readonly string[];
  /** Rows before the data: the header itself, titles above it, a second header in another language below. */
  readonly rowsBefore: number;
}

/** @param rows the first rows of the file. The best of the first five is the header; the first where none is better. */
export function findHeader(rows: readonly (readonly string[])[]): HeaderPlace {
  const scores = rows.slice(0, 5).map((cells) => cells.filter(isKnownName).length);
  const best = Math.max(0, ...scores);
  const at = best >= 2 ? scores.indexOf(best) : 0;
  let rowsBefore = at + 1;
  while (best >= 4 && (scores[rowsBefore] ?? 0) >= 3) rowsBefore += 1;
  return { headers: (rows[at] ?? []).map(cleanHeader), rowsBefore };
}

/** Key to column; of columns with the same name the first counts. */
export function headerIndex(headers: readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  headers.forEach((header, i) => {
    const key = headerKey(header);
    if (key !== '' && !index.has(key)) index.set(key, i);
  });
  return index;
}

/** By headers alone, in any order and case. */
export function recogniseKind(index: ReadonlyMap<string, number>): KnownKind | undefined {
  const has = (...keys: string[]): boolean => keys.every((key) => index.has(key));
  if (has('name', 'created at', 'lineitem quantity', 'lineitem price')) return 'shopify-orders';
  if (has('stockcode', 'quantity', 'invoicedate') && (has('invoiceno') || has('invoice'))) {
    if (has('unitprice') || has('price')) return 'online-retail';
  }
  if (has('handle', 'title', 'variant price')) return 'shopify-products';
  if (has('title', 'url handle', 'price') || has('title', 'price', 'option1 name', 'option1 value')) {
    return 'shopify-products';
  }
  return undefined;
}

/** Field to column, by the names each field goes by. A column serves one field only. */
export function columnsByName<F extends string>(
  names: Readonly<Record<F, readonly string[]>>,
  index: ReadonlyMap<string, number>,
): Map<F, number> {
  const columns = new Map<F, number>();
  const taken = new Set<number>();
  for (const field of Object.keys(names) as F[]) {
    const column = names[field]
      .map((name) => index.get(name))
      .find((at) => at !== undefined && !taken.has(at));
    if (column === undefined) continue;
    columns.set(field, column);
    taken.add(column);
  }
  return columns;
}

/** The best guess at what the columns are if the file holds `target`. */
export function guessFor(target: ImportTarget, headers: readonly string[]): ColumnMapping {
  const index = new Map<string, number>();
  for (const [key, at] of headerIndex(headers)) {
    index.set(key, at);
    const plain = withoutUnit(key);
    if (!index.has(plain)) index.set(plain, at);
  }
  const choices: readonly string[] = target === 'orders' ? ORDER_CHOICES : PRODUCT_CHOICES;
  const columns: ReadonlyMap<string, number> =
    target === 'orders' ? columnsByName(ORDER_NAMES, index) : columnsByName(PRODUCT_NAMES, index);
  const entries: [string, string][] = [];
  for (const [field, at] of columns) {
    const header = headers[at];
    if (choices.includes(field) && header !== undefined) entries.push([field, header]);
  }
  return { target, columns: Object.fromEntries(entries) };
}

/** The better guess of the two for a file of unknown kind; a person confirms or mends it. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const orders = guessFor('orders', headers);
  const products = guessFor('products', headers);
  const isOrders =
    orders.columns['date'] !== undefined && missingFields(orders).length <= missingFields(products).length;
  return isOrders ? orders : products;
}

/** The same columns make the same signature: a mapping chosen once is remembered by it. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(headerKey).join('|').slice(0, 2000);
}
