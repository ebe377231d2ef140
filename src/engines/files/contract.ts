/** @file What the page may ask of the file reader; the same types on both threads. */
import { type ColumnMapping } from '../../core/import/fields';
import { type ImportedFile } from '../../core/import/report';
import { type Order } from '../../core/orders/order';
import { type Day } from '../../lib/day';

export interface ReadOptions {
  readonly today: Day;
  /** Random, made once on this device: buyers become pseudonyms with it. */
  readonly salt: string;
  readonly fallbackCurrency: string;
  readonly currency?: string;
  /** What the columns of a file of unknown kind mean. */
  readonly mapping?: ColumnMapping;
}

export type ReadStage = 'opening' | 'reading' | 'handing-over';
export interface ReadProgress {
  readonly stage: ReadStage;
  /** 0-1; null while it cannot be told. */
  readonly share: number | null;
}

/** Orders cross in batches, so that no single message blocks the page for long. */
export type ReadEvent =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'orders'; readonly orders: readonly Order[] };

export interface FilesContract {
  read: {
    params: { readonly file: Blob; readonly fileName: string; readonly options: ReadOptions };
    event: ReadEvent;
    /** Without orders: they came as events. */
    result: ImportedFile;
  };
}

/** The door. Each reading has a worker of its own, so that a cancel stops at once and all memory comes back. */
export interface Files {
  /**
   * Reads a CSV (plain or gzip) and says what it is; saves nothing.
   * @throws {AppError} import/unreadable, import/too-large, worker/crashed; the signal's reason if aborted.
   */
  read(
    file: File,
    options: ReadOptions,
    extra?: { readonly signal?: AbortSignal; readonly onprogress?: (progress: ReadProgress) => void },
  ): Promise<ImportedFile>;
}
