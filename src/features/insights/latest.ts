/** @file Only the newest answer counts: each new question cancels the one before. */
import { isAbort } from '../../lib/errors';

export class Latest {
  #controller: AbortController | undefined;

  /** Runs the question; its failure goes to `failed` unless it was cancelled. */
  async ask(
    question: (signal: AbortSignal) => Promise<void>,
    failed: (error: unknown) => void,
  ): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      await question(controller.signal);
    } catch (error) {
      if (!isAbort(error) && !controller.signal.aborted) failed(error);
    }
  }

  cancel(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }
}
