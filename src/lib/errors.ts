/**
 * @file The one error type that crosses module and thread boundaries.
 *
 * Programmer mistakes (broken invariants) throw a plain `Error`; anything a
 * caller may want to tell apart throws `AppError` with a code from this table.
 */

/** Every failure a caller may handle, as `area/what-happened`. Add a row here first, then its text in app/error-text.ts. */
export type ErrorCode =
  | 'llm/load-failed'
  | 'llm/part-invalid'
  | 'llm/network'
  | 'llm/no-backend'
  | 'llm/self-test-failed'
  | 'llm/out-of-memory'
  | 'llm/not-loaded'
  | 'llm/prompt-too-long'
  | 'llm/no-embeddings'
  | 'similarity/gpu-unavailable'
  | 'similarity/device-lost'
  | 'similarity/bad-shape'
  | 'data/quota-exceeded'
  | 'data/blocked'
  | 'data/closed'
  | 'data/evicted'
  | 'data/newer-version'
  | 'data/unavailable'
  | 'data/invalid'
  | 'import/unreadable'
  | 'import/too-large'
  | 'import/unknown-format'
  | 'import/nothing-usable'
  | 'pack/unreadable'
  | 'analysis/not-enough-data'
  | 'worker/crashed'
  | 'worker/unserializable'
  | 'unknown';

/** What an `AppError` looks like after `postMessage`; structured-cloneable by construction. */
export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly stack: string | undefined;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Facts for the log and the text on screen; only primitives, so that they survive a thread hop. */
    readonly details: WireError['details'] = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function toWire(error: unknown): WireError {
  if (error instanceof AppError) {
    const { code, message, stack, details } = error;
    return { code, message, stack, details };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { code: 'unknown', message, stack, details: {} };
}

export function fromWire({ code, message, stack, details }: WireError): AppError {
  const error = new AppError(code, message, details);
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** A cancel is not a failure: it is never shown. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
