/** @file The one connection to IndexedDB: opens with patience, reopens once when lost, steps aside for an upgrade. */
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { AppError } from '../lib/errors';
import { type DataState } from './contract';
import { isLostConnection, toDataError } from './failures';
import { upgrade } from './migrations';
import { DB_NAME, DB_VERSION, type StoreName, type VitrineSchema } from './schema';

/** Retrying cannot help a broken store (Chromium: "Internal error opening backing store"), so never more than this. */
const ATTEMPTS = 3;
const PAUSE_MS = 120;
/** How long an older tab gets to step aside before the app goes on from memory. */
const BLOCKED_PATIENCE_MS = 1000;
/** An open that does not answer at all (seen in Safari) must not keep the page white. */
const SILENCE_MS = 8000;

type Db = IDBPDatabase<VitrineSchema>;
type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<VitrineSchema, StoreName[], M>;

interface Opened {
  readonly db: Db;
  /** The database did not exist before. */
  readonly fresh: boolean;
}

const pause = (durationMs: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, durationMs);
  });

export class Connection {
  #db: Db | undefined;
  #opening: Promise<Db> | undefined;
  #seen = false;
  #shut = false;

  constructor(private readonly onstate: (state: DataState) => void) {}

  /** @throws {AppError} data/blocked, data/newer-version, data/quota-exceeded, data/unavailable after three attempts. */
  async open(): Promise<void> {
    await this.#connect();
  }

  close(): void {
    this.#shut = true;
    this.#db?.close();
    this.#db = undefined;
  }

  /**
   * One transaction, all or nothing. A lost connection is opened again once and `work` runs anew, so `work` must not
   * depend on what an earlier run of it did. It may await only requests of the transaction.
   * @throws {AppError} data/quota-exceeded, data/closed, data/newer-version, data/invalid, data/unavailable.
   */
  async transact<T, M extends Mode>(
    stores: readonly StoreName[],
    mode: M,
    durability: 'strict' | 'relaxed',
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T> {
    try {
      const db = this.#db ?? (await this.#connect());
      try {
        return await runIn(db, stores, mode, durability, work);
      } catch (error) {
        if (!isLostConnection(error) || this.#shut) throw error;
        if (this.#db === db) this.#db = undefined;
        db.close();
        return await runIn(this.#db ?? (await this.#connect()), stores, mode, durability, work);
      }
    } catch (error) {
      throw toDataError(error);
    }
  }

  #connect(): Promise<Db> {
    if (this.#shut) return Promise.reject(new AppError('data/closed', 'The database was closed'));
    this.#opening ??= this.#openPatiently().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #openPatiently(): Promise<Db> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { db, fresh } = await this.#openOnce();
        this.#db = db;
        if (fresh && this.#seen) this.onstate({ kind: 'closed', reason: 'evicted' });
        this.#seen = true;
        return db;
      } catch (error) {
        const failure = toDataError(error);
        const hopeless = failure.code === 'data/blocked' || failure.code === 'data/newer-version';
        if (hopeless || attempt >= ATTEMPTS) throw failure;
        await pause(PAUSE_MS * attempt);
      }
    }
  }

  #openOnce(): Promise<Opened> {
    if (!('indexedDB' in globalThis)) {
      return Promise.reject(new AppError('data/unavailable', 'There is no IndexedDB here'));
    }
    return new Promise((resolve, reject) => {
      let fresh = false;
      let given = false;
      const giveUp = (error: AppError): void => {
        given = true;
        reject(error);
      };
      const silence = setTimeout(() => {
        giveUp(new AppError('data/unavailable', 'The database does not answer'));
      }, SILENCE_MS);
      const opening = openDB<VitrineSchema>(DB_NAME, DB_VERSION, {
        upgrade: (db, oldVersion, _newVersion, tx) => {
          clearTimeout(silence);
          fresh = oldVersion === 0;
          // Both end in a failed open, which is where it is told; the old database stays as it was.
          tx.done.catch(() => undefined);
          upgrade(db, oldVersion, tx).catch(() => {
            abortIfRunning(tx);
          });
        },
        blocked: () => {
          clearTimeout(silence);
          setTimeout(() => {
            giveUp(new AppError('data/blocked', 'An older tab holds the database'));
          }, BLOCKED_PATIENCE_MS);
        },
        blocking: () => {
          this.#db?.close();
          this.#db = undefined;
          this.onstate({ kind: 'closed', reason: 'upgrade' });
        },
        terminated: () => {
          this.#onTerminated();
        },
      });
      opening.then(
        (db) => {
          clearTimeout(silence);
          // Too late to be of use, and it must not hold up another tab's upgrade.
          if (given || this.#shut) db.close();
          resolve({ db, fresh });
        },
        (error: unknown) => {
          clearTimeout(silence);
          reject(toDataError(error));
        },
      );
    });
  }

  /** The browser closed the connection: data removed (the reopened database is fresh), or only the handle lost. */
  #onTerminated(): void {
    this.#db = undefined;
    if (this.#shut) return;
    this.#connect().catch((error: unknown) => {
      this.onstate({ kind: 'memory', reason: toDataError(error).message });
    });
  }
}

function abortIfRunning(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already aborted or finished: there is nothing left to undo.
  }
}

async function runIn<T, M extends Mode>(
  db: Db,
  stores: readonly StoreName[],
  mode: M,
  durability: 'strict' | 'relaxed',
  work: (tx: Transaction<M>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...stores], mode, { durability });
  // Settles after `work`; its reason (quota, say) is more telling than that of the request that was cut off by it.
  const end = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let result: T;
  try {
    result = await work(tx);
  } catch (error) {
    abortIfRunning(tx);
    const failed = await end;
    const why = failed?.error;
    const telling = why instanceof Error && why.name !== 'AbortError';
    throw telling ? why : error;
  }
  const failed = await end;
  if (failed) throw failed.error;
  return result;
}
