/** @file The same repositories without IndexedDB: the app works, nothing outlives the tab. */
import { type Repository } from './contract';

export class MemoryRepository<T, Id extends string | number = string> implements Repository<T, Id> {
  #items = new Map<Id, T>();

  /** @param idOf gives the key; for events, one after another. @param allowed refuses a write by throwing. */
  constructor(
    private readonly idOf: (item: T) => Id,
    private readonly allowed: () => void = () => undefined,
  ) {}

  get(id: Id): Promise<T | undefined> {
    return Promise.resolve(this.#items.get(id));
  }
  all(): Promise<T[]> {
    return Promise.resolve([...this.#items.values()]);
  }
  count(): Promise<number> {
    return Promise.resolve(this.#items.size);
  }
  put(...items: T[]): Promise<void> {
    return this.#write(() => {
      for (const item of items) this.#items.set(this.idOf(item), item);
    });
  }
  delete(...ids: Id[]): Promise<void> {
    return this.#write(() => {
      for (const id of ids) this.#items.delete(id);
    });
  }
  clear(): Promise<void> {
    return this.#write(() => {
      this.#items.clear();
    });
  }

  #write(work: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.allowed();
      work();
      resolve();
    });
  }
}
