/** @file Typed arrays that grow: the columns of a table whose length is not known before the last line. */

type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

export class Column<T extends Numbers> {
  #values: T;
  #length = 0;

  /** @param make allocates `n` zeros, e.g. `(n) => new Int32Array(n)`. */
  constructor(
    private readonly make: (length: number) => T,
    capacity = 1024,
  ) {
    this.#values = make(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = this.make(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** A copy of exactly the values pushed; the column may go on growing. */
  toArray(): T {
    return this.#values.slice(0, this.#length) as T;
  }
}
