/** @file What is loaded, or being loaded, and how one load is told from another. Page side. */
import { AppError } from '../../lib/errors';
import { type Backend, type LlmState, type ModelInfo, type ModelSource } from './contract';
import { type Launched } from './launch';
import { type Records } from './records';

/** What the client is built with. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly records: Records;
  readonly onLog: (message: string) => void;
}

/** A load under way; whoever asks for the same joins it. */
export interface Loading {
  readonly key: string;
  readonly controller: AbortController;
  readonly done: Promise<ModelInfo>;
  waiters: number;
}

/** The model that answers now. */
export interface Resident {
  readonly key: string;
  readonly source: ModelSource;
  launched: Launched;
  info: ModelInfo;
}

/** What the screens show of an error. */
export function failed(error: unknown): LlmState {
  return error instanceof AppError
    ? { kind: 'failed', code: error.code, message: error.message }
    : { kind: 'failed', code: 'unknown', message: String(error) };
}

/** Equal for equal sources. */
export function sourceKey(source: ModelSource): string {
  if (source.kind === 'files') {
    return `files ${source.files.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`).join(', ')}`;
  }
  return JSON.stringify(source);
}

/** Equal for equal sources on equal backends. */
export const keyOf = (source: ModelSource, backend: Backend | undefined): string =>
  `${sourceKey(source)} on ${backend ?? 'the best'}`;
