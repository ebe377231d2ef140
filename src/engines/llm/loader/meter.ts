/** @file Progress of one load. */
import { type LoadProgress } from '../contract';

/** Bytes on hand, which never go back, told at most ten times a second. */
export class Meter {
  #done = 0;
  #device = 0;
  #highest = 0;
  #told = 0;

  constructor(
    private readonly total: number,
    private readonly onProgress: (progress: LoadProgress) => void,
  ) {}

  fromDevice(bytes: number): void {
    this.#done += bytes;
    this.#device += bytes;
    this.#tick('checking', this.#done);
  }

  /** @param bytes of the part that is on its way. */
  downloading(bytes: number): void {
    this.#tick('downloading', this.#done + bytes);
  }

  downloaded(bytes: number): void {
    this.#done += bytes;
    this.#tick('downloading', this.#done);
  }

  report(stage: LoadProgress['stage']): void {
    this.onProgress({
      stage,
      loadedBytes: this.#highest,
      fromDeviceBytes: this.#device,
      totalBytes: this.total,
    });
  }

  #tick(stage: LoadProgress['stage'], loaded: number): void {
    this.#highest = Math.max(this.#highest, Math.min(loaded, this.total));
    const now = performance.now();
    if (now - this.#told < 100 && this.#highest < this.total) return;
    this.#told = now;
    this.report(stage);
  }
}
