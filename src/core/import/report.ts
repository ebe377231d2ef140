/** @file What was understood of a file, before anything is saved. */
import { type Product } from '../catalogue/product';
import { type Order } from '../orders/order';
import { type Day } from '../../lib/day';
import { type Delimiter } from './csv';
import { type Encoding } from './decode';
import { type ColumnMapping } from './fields';
import { type FileKind } from './headers';
import { LIMITS } from './limits';
import { type Suggestion } from './suggest';

export const REFUSAL_REASONS = [
  'quotes',
  'too-many-cells',
  'cell-too-long',
  'no-title',
  'no-price',
  'bad-price',
  'negative-price',
  'bad-stock',
  'other-currency',
  'duplicate',
  'no-order-id',
  'no-date',
  'bad-date',
  'no-item',
  'bad-quantity',
  'zero-quantity',
  'stock-adjustment',
  'order-refused',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  /** As a text editor counts; the line that the row begins on. */
  readonly line: number;
  readonly reason: RefusalReason;
  /** The cell at fault, shortened; empty where no single cell is. */
  readonly cell: string;
}

/** Why a row cannot be used, with the cell at fault. */
export class Refused {
  constructor(
    readonly reason: RefusalReason,
    readonly cell: string,
  ) {}
}

/** Rows that were not taken, with the reason for each; beyond a limit only counted. */
export class Refusals {
  readonly list: Refusal[] = [];
  count = 0;

  add(line: number, reason: RefusalReason, cell = ''): void {
    this.count += 1;
    if (this.list.length < LIMITS.refusalsHeld) {
      this.list.push({ line, reason, cell: cell.length > 60 ? `${cell.slice(0, 59)}…` : cell });
    }
  }
}

export interface ColumnUse {
  readonly header: string;
  /** The field that it is read as; null when it is not used. */
  readonly field: string | null;
  /** Tells who the buyer is: never read, or (`field` 'customer') only as a salted hash. */
  readonly personal: boolean;
}

export interface ImportReport {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly encoding: Encoding;
  readonly compressed: boolean;
  readonly delimiter: Delimiter;
  readonly columns: readonly ColumnUse[];
  /** Rows of data; header and blank lines do not count. */
  readonly rows: number;
  readonly products: number;
  readonly variants: number;
  readonly orders: number;
  readonly lines: number;
  /** Lines that are postage, fees and the like: kept in the order, no product. */
  readonly feeLines: number;
  readonly refusedRows: number;
  readonly refused: readonly Refusal[];
  readonly currency: string;
  /** Whether the file names its currency; else it was chosen or guessed. */
  readonly currencyInFile: boolean;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Days read as 03/04 in which nothing told the month from the day. */
  readonly ambiguousDates: boolean;
  readonly hiddenCharacters: number;
  readonly formulaCells: number;
  /** Picture addresses on other hosts: not taken over, since the shop loads nothing from elsewhere. */
  readonly foreignPictures: number;
  /** Orders refunded in part: the file does not say which line, so they count in full. */
  readonly partialRefunds: number;
}

export interface ImportedFile {
  readonly report: ImportReport;
  /** From the file; for orders, the catalogue that can be made of their lines. */
  readonly products: readonly Product[];
  readonly orders: readonly Order[];
  /** What the lexicon would fill in where the file says nothing; in `products` it is not. */
  readonly suggestions: readonly Suggestion[];
  readonly headers: readonly string[];
  /** The first rows as they stand. */
  readonly preview: readonly (readonly string[])[];
  /** How the columns were read, or for an unknown file how they could be. */
  readonly mapping: ColumnMapping;
}
