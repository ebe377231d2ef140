/** @file The language model's door. */
import { LlmClient } from './client';
import { type Llm } from './contract';
import { browserStore, createRecords } from './records';

export type * from './contract';

/**
 * @param options.baseUrl where the site lies, absolute with a final slash: `models/` and `ort/` are below it.
 * Nothing starts before `load`.
 */
export function createLlm(options: {
  readonly baseUrl: string;
  readonly onLog?: (message: string) => void;
}): Llm {
  return new LlmClient({
    baseUrl: options.baseUrl,
    records: createRecords(browserStore(), () => Date.now()),
    onLog: options.onLog ?? (() => undefined),
  });
}
