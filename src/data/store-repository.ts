/** @file A repository over one store of IndexedDB: what is read is parsed, what is damaged is left out and counted. */
import * as v from 'valibot';
import { type Connection } from './connection';
import { type Repository } from './contract';
import { type StoreName } from './schema';

/** Writes to a batch; the page breathes between batches. */
const BATCH = 400;

export interface StoreOptions<T, S extends StoreName> {
  readonly store: S;
  readonly schema: v.GenericSchema<unknown, T>;
  /** 'strict' is on disk before it resolves: for what a person would miss. */
  readonly durability: 'strict' | 'relaxed';
  readonly ondamaged: (count: number) => void;
}

/** The parts of a store's writing end that do not depend on its type. */
export interface WritableStore<T> {
  put(value: T): Promise<unknown>;
}

/** Puts all; waits after each batch, so that no task is long however many there are. */
export async function putAll<T>(store: WritableStore<T>, items: Iterable<T>): Promise<void> {
  let pending: Promise<unknown>[] = [];
  try {
    for (const item of items) {
      pending.push(store.put(item));
      if (pending.length < BATCH) continue;
      await Promise.all(pending);
      pending = [];
    }
    await Promise.all(pending);
  } catch (error) {
    // One that cannot be cloned throws at once; those before it are then aborted, which nobody else listens to.
    void Promise.allSettled(pending);
    throw error;
  }
}

export class StoreRepository<T, Id extends string | number, S extends StoreName> implements Repository<
  T,
  Id
> {
  constructor(
    protected readonly connection: Connection,
    protected readonly options: StoreOptions<T, S>,
  ) {}

  async get(id: Id): Promise<T | undefined> {
    const record: unknown = await this.#read((store) => store.get(id));
    return record === undefined ? undefined : this.parse([record])[0];
  }

  async all(): Promise<T[]> {
    return this.parse(await this.#read((store) => store.getAll()));
  }

  count(): Promise<number> {
    return this.#read((store) => store.count());
  }

  put(...items: T[]): Promise<void> {
    return this.#write((store) => putAll(store, items));
  }

  delete(...ids: Id[]): Promise<void> {
    return this.#write(async (store) => {
      await Promise.all(ids.map((id) => store.delete(id)));
    });
  }

  clear(): Promise<void> {
    return this.#write((store) => store.clear());
  }

  protected parse(records: readonly unknown[]): T[] {
    const items: T[] = [];
    for (const record of records) {
      const parsed = v.safeParse(this.options.schema, record);
      if (parsed.success) items.push(parsed.output);
    }
    if (items.length < records.length) this.options.ondamaged(records.length - items.length);
    return items;
  }

  #read<R>(work: (store: ReadableStore) => Promise<R>): Promise<R> {
    const { store } = this.options;
    return this.connection.transact([store], 'readonly', 'relaxed', (tx) => work(tx.objectStore(store)));
  }

  #write(work: (store: EditableStore<T>) => Promise<void>): Promise<void> {
    const { store, durability } = this.options;
    return this.connection.transact([store], 'readwrite', durability, (tx) =>
      work(tx.objectStore(store) as unknown as EditableStore<T>),
    );
  }
}

interface ReadableStore {
  get(id: string | number): Promise<unknown>;
  getAll(): Promise<unknown[]>;
  count(): Promise<number>;
}
interface EditableStore<T> extends WritableStore<T> {
  delete(id: string | number): Promise<void>;
  clear(): Promise<void>;
}
