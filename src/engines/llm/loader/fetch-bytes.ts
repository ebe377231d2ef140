/** @file One file over the network: a timeout for silence, retries with growing pauses, honest failures. */
import { AppError, isAbort } from '../../../lib/errors';

export interface FetchSettings {
  readonly fetch: typeof fetch;
  /** Give up on a connection that has been silent for this long. */
  readonly stallMs: number;
  /** Tries in all. */
  readonly tries: number;
  /** Pause before the second try; doubles with each. */
  readonly backoffMs: number;
}

export const DEFAULT_FETCH: FetchSettings = {
  fetch: (...args) => fetch(...args),
  stallMs: 60_000,
  tries: 3,
  backoffMs: 500,
};

export interface FetchRequest {
  readonly url: string;
  /** How messages name it. */
  readonly part: string;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: RequestCache;
  /** Refused as soon as more arrives. */
  readonly maxBytes?: number;
  /** Bytes of this try so far. */
  readonly onBytes?: (bytes: number) => void;
}

export interface Fetched {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly status: number;
  readonly contentType: string;
}

/**
 * @throws {AppError} llm/network - no answer, an answer of an error, or silence, after all tries; `details.part`
 *   names the file, `details.status` the answer. @throws the signal's reason when aborted.
 */
export async function fetchBytes(request: FetchRequest, settings: FetchSettings): Promise<Fetched> {
  let failure: AppError | undefined;
  for (let attempt = 0; attempt < settings.tries; attempt++) {
    if (attempt > 0) await pause(settings.backoffMs * 2 ** (attempt - 1), request.signal);
    try {
      return await fetchOnce(request, settings);
    } catch (error) {
      request.signal.throwIfAborted();
      failure = asNetworkError(error, request.part);
      const status = failure.details['status'];
      // What the server says is not there will not be there in a second either.
      if (typeof status === 'number' && status < 500 && status !== 408 && status !== 429) throw failure;
    }
  }
  throw failure ?? new AppError('llm/network', `${request.part}: not tried`, { part: request.part });
}

function asNetworkError(error: unknown, part: string): AppError {
  if (error instanceof AppError) return error;
  return new AppError('llm/network', `${part}: ${String(error)}`, { part }, { cause: error });
}

async function fetchOnce(request: FetchRequest, settings: FetchSettings): Promise<Fetched> {
  const { url, part, signal, headers = {}, cache = 'no-store', onBytes } = request;
  const stalled = new AbortController();
  let timer = setTimeout(() => {
    stalled.abort();
  }, settings.stallMs);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled.abort();
    }, settings.stallMs);
  };
  try {
    const response = await settings.fetch(url, {
      signal: AbortSignal.any([signal, stalled.signal]),
      headers,
      cache,
    });
    alive();
    if (!response.ok) {
      throw new AppError('llm/network', `${part}: the server answered ${response.status}`, {
        part,
        status: response.status,
      });
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
      alive();
      chunks.push(read.value);
      length += read.value.length;
      onBytes?.(length);
      if (length > (request.maxBytes ?? Infinity)) {
        await reader?.cancel();
        break;
      }
    }
    return {
      bytes: join(chunks, length),
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
    };
  } catch (error) {
    if (isAbort(error) && stalled.signal.aborted && !signal.aborted) {
      throw new AppError('llm/network', `${part}: silent for ${settings.stallMs} ms`, {
        part,
        stalled: true,
      });
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

export function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, durationMs);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
