/** @file The database's state and who wants to know it. */
import { type DataState } from './contract';

export class StateFeed {
  #state: DataState = { kind: 'open' };
  #damaged = 0;
  #listeners = new Set<(state: DataState) => void>();

  get state(): DataState {
    return this.#state;
  }

  set(state: DataState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  /** Counts records that could not be read. */
  addDamaged(count: number): void {
    this.#damaged += count;
    if (this.#state.kind === 'open') this.set({ kind: 'open', damaged: this.#damaged });
  }

  listen(listener: (state: DataState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
