/** @file Where verified parts are kept between visits: the Cache API, else only memory. */

/** A part is named by its content, so an update can never meet an old part under a new name. */
export interface PartKey {
  readonly url: string;
  readonly sha256: string;
}

export interface PartStore {
  /** False where nothing outlives the tab. */
  readonly persistent: boolean;
  get(key: PartKey): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** @returns false if there was no room or the browser refused; the caller goes on without. */
  put(key: PartKey, bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  delete(key: PartKey): Promise<void>;
  /** A small text under a name, for the last manifest that was good. */
  getText(url: string): Promise<string | undefined>;
  putText(url: string, text: string): Promise<void>;
  /** Deletes what lies below `folder` and is not in `keep`. */
  prune(folder: string, keep: readonly PartKey[]): Promise<void>;
}

export const CACHE_NAME = 'vitrine-models-v1';

const address = ({ url, sha256 }: PartKey): string => `${url}?sha256=${sha256}`;

/** The Cache API's store, or one in memory where it is absent (plain http, some private windows). */
export async function openPartStore(onLog: (message: string) => void): Promise<PartStore> {
  const storage = (globalThis as { caches?: CacheStorage }).caches;
  if (!storage) {
    onLog('No Cache API here: the model is fetched again at the next visit.');
    return memoryStore();
  }
  try {
    return cacheStore(await storage.open(CACHE_NAME), onLog);
  } catch (error) {
    onLog(`The browser keeps no cache (${String(error)}): the model is fetched again at the next visit.`);
    return memoryStore();
  }
}

export function cacheStore(cache: Cache, onLog: (message: string) => void): PartStore {
  const guarded = async <T>(what: string, run: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      onLog(`The cache failed at ${what}: ${String(error)}`);
      return otherwise;
    }
  };
  return {
    persistent: true,
    get: (key) =>
      guarded(
        'reading',
        async () => {
          const found = await cache.match(address(key));
          return found ? new Uint8Array(await found.arrayBuffer()) : undefined;
        },
        undefined,
      ),
    put: (key, bytes) =>
      guarded(
        'writing',
        async () => {
          await cache.put(address(key), new Response(bytes));
          return true;
        },
        false,
      ),
    delete: (key) =>
      guarded(
        'deleting',
        async () => {
          await cache.delete(address(key));
        },
        undefined,
      ),
    getText: (url) => guarded('reading', async () => (await cache.match(url))?.text(), undefined),
    putText: (url, text) =>
      guarded(
        'writing',
        async () => {
          await cache.put(url, new Response(text));
        },
        undefined,
      ),
    prune: (folder, keep) =>
      guarded(
        'tidying',
        async () => {
          const kept = new Set(keep.map(address));
          for (const { url } of await cache.keys()) {
            if (url.startsWith(folder) && url.includes('?sha256=') && !kept.has(url)) await cache.delete(url);
          }
        },
        undefined,
      ),
  };
}

export function memoryStore(): PartStore {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const texts = new Map<string, string>();
  return {
    persistent: false,
    get: (key) => Promise.resolve(parts.get(address(key))?.slice()),
    put: (key, bytes) => {
      parts.set(address(key), bytes.slice());
      return Promise.resolve(true);
    },
    delete: (key) => {
      parts.delete(address(key));
      return Promise.resolve();
    },
    getText: (url) => Promise.resolve(texts.get(url)),
    putText: (url, text) => {
      texts.set(url, text);
      return Promise.resolve();
    },
    prune: (folder, keep) => {
      const kept = new Set(keep.map(address));
      for (const url of parts.keys()) if (url.startsWith(folder) && !kept.has(url)) parts.delete(url);
      return Promise.resolve();
    },
  };
}
