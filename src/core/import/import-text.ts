/** @file A file's text to products or orders and a report of what was understood. Pure and synchronous; saves nothing. */
import { type Product } from '../catalogue/product';
import { type Order } from '../orders/order';
import { AppError } from '../../lib/errors';
import { type Day } from '../../lib/day';
import { wordLexicon } from '../lexicon/lexicon';
import { CellReader } from './cell-reader';
import { csvRows, detectDelimiter } from './csv';
import { type Decoded } from './decode';
import {
  isPersonal,
  ORDER_NAMES,
  PRODUCT_NAMES,
  type ColumnMapping,
  type OrderField,
  type ProductField,
} from './fields';
import { findHeader, guessMapping, headerIndex, headerKey, recogniseKind, type FileKind } from './headers';
import { LIMITS } from './limits';
import { catalogueFromOrders } from './order-catalogue';
import { OrdersReader } from './orders-reader';
import { ProductsReader } from './products-reader';
import { Refusals, type ColumnUse, type ImportedFile } from './report';
import { suggestionsFor } from './suggest';
import {
  columnsOf,
  currencyOfHeader,
  currencyOfSamples,
  eachRow,
  metafieldColumns,
  samplesOf,
  take,
  type Table,
} from './table';
import { dateOrder, decimalMark } from './values';

export interface ImportOptions {
  readonly fileName: string;
  readonly today: Day;
  /** A buyer's e-mail or number to a local pseudonym. */
  readonly hash: (buyer: string) => string;
  /** Digits of a currency's minor unit. */
  readonly digitsOf: (currency: string) => number;
  /** Where the file does not name one. */
  readonly fallbackCurrency: string;
  /** Chosen by a person; outranks what is guessed, never what the file says of an order. */
  readonly currency?: string;
  /** Chosen by a person for a file of unknown kind. */
  readonly mapping?: ColumnMapping;
  /** 0-1, some hundred times. */
  readonly onprogress?: (share: number) => void;
}

const SAMPLE_ROWS = 300;
const PREVIEW_ROWS = 8;

/** @throws {AppError} import/unreadable for an empty file, import/too-large for too many rows or columns. */
export function importText(decoded: Decoded, given: ImportOptions): ImportedFile {
  const options = { ...given, digitsOf: remembered(given.digitsOf) };
  const { text } = decoded;
  const delimiter = detectDelimiter(text);
  const head = take(csvRows(text, delimiter), SAMPLE_ROWS);
  const headRows = head.map((row) => row.cells ?? []);
  if (headRows.length === 0) throw new AppError('import/unreadable', 'The file is empty');
  const { headers, rowsBefore } = findHeader(headRows);
  if (headers.length > LIMITS.columns) {
    throw new AppError('import/too-large', `${headers.length} columns are too many`, {
      columns: headers.length,
    });
  }
  const index = headerIndex(headers);
  const known = options.mapping ? undefined : recogniseKind(index);
  const kind: FileKind = options.mapping?.target ?? known ?? 'unknown';
  const table: Table = {
    decoded,
    delimiter,
    headers,
    rowsBefore,
    index,
    sample: headRows.slice(rowsBefore),
    kind,
  };
  if (kind === 'unknown') return readNothing(table, options);
  const isOrders = kind === 'orders' || kind === 'shopify-orders' || kind === 'online-retail';
  return isOrders ? readOrders(table, options) : readProducts(table, options);
}

/** Asked for every line, and `Intl` is slow to answer. */
function remembered(digitsOf: ImportOptions['digitsOf']): ImportOptions['digitsOf'] {
  const known = new Map<string, number>();
  return (currency) => {
    let digits = known.get(currency);
    if (digits === undefined) known.set(currency, (digits = digitsOf(currency)));
    return digits;
  };
}

function readProducts(table: Table, options: ImportOptions): ImportedFile {
  const columns = columnsOf<ProductField>(PRODUCT_NAMES, table, options.mapping);
  const cells = new CellReader(columns);
  const refusals = new Refusals();
  const prices = samplesOf(table, columns.get('price'), columns.get('compareAt'), columns.get('cost'));
  const inFile =
    currencyOfSamples(samplesOf(table, columns.get('currency'))) ??
    currencyOfSamples(prices) ??
    currencyOfHeader(table, columns.get('price'));
  const currency = options.currency ?? inFile ?? options.fallbackCurrency;
  const reader = new ProductsReader(cells, refusals, {
    currency,
    digits: options.digitsOf(currency),
    mark: decimalMark(prices, table.delimiter),
    today: options.today,
    attributeColumns: metafieldColumns(table.headers),
  });
  const rows = eachRow(table, refusals, options.onprogress, (line, row) => {
    reader.read(line, row);
  });
  const products = reader.finish();
  return finish(
    table,
    options,
    { columns, cells, refusals, rows, products, orders: [] },
    {
      currency,
      currencyInFile: inFile !== undefined,
      foreignPictures: reader.foreignPictures,
    },
  );
}

function readOrders(table: Table, options: ImportOptions): ImportedFile {
  const columns = columnsOf<OrderField>(ORDER_NAMES, table, options.mapping);
  const cells = new CellReader(columns);
  const refusals = new Refusals();
  const prices = samplesOf(table, columns.get('price'), columns.get('total'));
  const inFile =
    currencyOfSamples(samplesOf(table, columns.get('currency'))) ??
    currencyOfSamples(prices) ??
    currencyOfHeader(table, columns.get('price'));
  // Online Retail is a British shop's, and its file does not say so.
  const usual = table.kind === 'online-retail' ? 'GBP' : options.fallbackCurrency;
  const currency = options.currency ?? inFile ?? usual;
  const order = dateOrder(samplesOf(table, columns.get('date')));
  const reader = new OrdersReader(cells, refusals, {
    kind: table.kind,
    currency,
    digitsOf: options.digitsOf,
    mark: decimalMark(prices, table.delimiter),
    dateOrder: order ?? 'month-first',
    hash: options.hash,
  });
  const rows = eachRow(table, refusals, options.onprogress, (line, row) => {
    reader.read(line, row);
  });
  const orders = reader.finish();
  const products = catalogueFromOrders(orders, reader.fees, currency);
  const slashed = samplesOf(table, columns.get('date')).some((cell) => /^\d{1,2}[-/]\d{1,2}[-/]/.test(cell));
  return finish(
    table,
    options,
    { columns, cells, refusals, rows, products, orders },
    {
      currency,
      currencyInFile: inFile !== undefined,
      feeLines: reader.feeLines,
      partialRefunds: reader.partialRefunds,
      ambiguousDates: order === undefined && slashed,
    },
  );
}

function readNothing(table: Table, options: ImportOptions): ImportedFile {
  const nothing = {
    columns: new Map<string, number>(),
    cells: new CellReader(new Map()),
    refusals: new Refusals(),
  };
  const rows = eachRow(table, nothing.refusals, options.onprogress, () => undefined);
  const mapping = guessMapping(table.headers);
  return finish(
    table,
    { ...options, mapping },
    { ...nothing, rows, products: [], orders: [] },
    {
      currency: options.currency ?? options.fallbackCurrency,
      currencyInFile: false,
    },
  );
}

interface Read {
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: { readonly hidden: number; readonly formulas: number };
  readonly refusals: Refusals;
  readonly rows: number;
  readonly products: readonly Product[];
  readonly orders: readonly Order[];
}

function finish(
  table: Table,
  options: ImportOptions,
  { columns, cells, refusals, rows, products, orders }: Read,
  extra: Partial<ImportedFile['report']> & { readonly currency: string; readonly currencyInFile: boolean },
): ImportedFile {
  const fieldAt = new Map([...columns].map(([field, at]) => [at, field]));
  const isProducts = table.kind === 'products' || table.kind === 'shopify-products';
  const uses = table.headers.map((header, at): ColumnUse => {
    const field = fieldAt.get(at) ?? null;
    return {
      header,
      field,
      personal: !isProducts && (field === 'customer' || isPersonal(headerKey(header))),
    };
  });
  const used = [...fieldAt].map(([at, field]) => [field, table.headers[at] ?? ''] as const);
  return {
    report: {
      fileName: options.fileName,
      kind: table.kind,
      encoding: table.decoded.encoding,
      compressed: table.decoded.compressed,
      delimiter: table.delimiter,
      columns: uses,
      rows,
      products: products.length,
      variants: products.reduce((sum, product) => sum + product.variants.length, 0),
      orders: orders.length,
      lines: orders.reduce((sum, order) => sum + order.lines.length, 0),
      feeLines: 0,
      refusedRows: refusals.count,
      refused: refusals.list,
      firstDay: orders[0]?.day ?? null,
      lastDay: orders.at(-1)?.day ?? null,
      ambiguousDates: false,
      hiddenCharacters: cells.hidden,
      formulaCells: cells.formulas,
      foreignPictures: 0,
      partialRefunds: 0,
      ...extra,
    },
    products,
    orders,
    suggestions: suggestionsFor(products, wordLexicon()),
    headers: table.headers,
    preview: table.sample.slice(0, PREVIEW_ROWS),
    mapping: options.mapping ?? {
      target: isProducts ? 'products' : 'orders',
      columns: Object.fromEntries(used),
    },
  };
}
