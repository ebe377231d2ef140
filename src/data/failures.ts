/** @file Foreign errors of IndexedDB, wrapped once: which of them a caller can do something about. */
import { AppError, type ErrorCode } from '../lib/errors';

const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'data/quota-exceeded',
  VersionError: 'data/newer-version',
  InvalidStateError: 'data/closed',
  DataCloneError: 'data/invalid',
  DataError: 'data/invalid',
};

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** An `AppError` as it is; a DOMException of IndexedDB by its name; anything else `data/unavailable`. */
export function toDataError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = nameOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return new AppError(CODES[name] ?? 'data/unavailable', `${name}: ${message}`, {}, { cause: error });
}

/**
 * The connection is gone, not the data: opening again can help, retrying on the same handle cannot.
 * Safari reports a lost server as UnknownError, Chromium a closed handle as InvalidStateError.
 */
export function isLostConnection(error: unknown): boolean {
  const name = nameOf(error);
  return name === 'InvalidStateError' || name === 'UnknownError';
}
