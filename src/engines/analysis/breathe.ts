/** @file Long loops in a worker must let messages in, or a cancel is heard only when it is too late. */

/** Call `turn` in the loop; it waits one task whenever 40 ms have passed, and throws the reason if cancelled. */
export class Breather {
  #since = performance.now();

  constructor(private readonly signal: AbortSignal) {}

  /** Whether it is time: report progress then, and await `turn`. */
  get due(): boolean {
    return performance.now() - this.#since > 40;
  }

  async turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.signal.throwIfAborted();
    this.#since = performance.now();
  }
}
