/**
 * @file Verified bytes: every part from this device or the network, its size and SHA-256 checked before use.
 *
 * A part kept on the device that no longer matches is deleted and fetched; a part from the network that does not
 * match is fetched once more, then refused by its name. An interruption costs at most the part it struck.
 */
import { AppError } from '../../../lib/errors';
import { type LoadProgress } from '../contract';
import { type FetchSettings, fetchBytes } from './fetch-bytes';
import { looksLikeHtml } from './form';
import { type FileEntry, type Manifest, type PartEntry, parseManifest } from './manifest';
import { Meter } from './meter';
import { type PartKey, type PartStore } from './part-store';
import { sha256Hex } from './sha256';

export interface LoaderContext {
  readonly store: PartStore;
  readonly fetch: FetchSettings;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LoadProgress) => void;
  readonly onLog: (message: string) => void;
}

/** One manifest at its address, and which of its files are wanted (all by default). */
export interface Wanted {
  readonly manifestUrl: string;
  readonly manifest: Manifest;
  readonly files?: readonly string[];
}

/** The manifest at `url`; the last good one where the network is gone. */
export async function loadManifest(url: string, context: LoaderContext): Promise<Manifest> {
  const name = new URL(url).pathname.split('/').slice(-2).join('/');
  try {
    const { bytes } = await fetchBytes(
      { url, part: name, signal: context.signal, cache: 'no-cache', maxBytes: 1 << 22 },
      context.fetch,
    );
    const text = new TextDecoder().decode(bytes);
    const manifest = parseManifest(text, name);
    await context.store.putText(url, text);
    return manifest;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'llm/network') throw error;
    const kept = await context.store.getText(url);
    if (kept === undefined) throw error;
    context.onLog(`${name}: from this device, the network does not answer`);
    return parseManifest(kept, name);
  }
}

/** Bytes that `wanted` comes to. */
export function sizeOf(wanted: readonly Wanted[]): number {
  return wanted
    .flatMap(({ manifest, files }) => manifest.files.filter(({ path }) => files?.includes(path) ?? true))
    .reduce((sum, { size }) => sum + size, 0);
}

/**
 * @param meter where more than `wanted` is counted together.
 * @returns a map from each manifest's `<id>/<path>` to its bytes. Cost: one pass of hashing over everything.
 */
export async function loadFiles(
  wanted: readonly Wanted[],
  context: LoaderContext,
  meter = new Meter(sizeOf(wanted), context.onProgress),
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const jobs = wanted.flatMap(({ manifest, manifestUrl, files }) =>
    manifest.files
      .filter(({ path }) => files === undefined || files.includes(path))
      .map((file) => ({ file, id: manifest.id, folder: new URL('./', manifestUrl).href })),
  );
  meter.report('checking');
  const result = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { file, id, folder } of jobs) {
    result.set(`${id}/${file.path}`, await loadFile(file, folder, context, meter));
  }
  for (const { manifest, manifestUrl } of wanted) {
    const folder = new URL('./', manifestUrl).href;
    const keep = manifest.files.flatMap(({ parts }) => parts.map((part) => keyOf(part, folder)));
    await context.store.prune(folder, keep);
  }
  return result;
}

const keyOf = ({ path, sha256 }: PartEntry, folder: string): PartKey => ({
  url: new URL(path, folder).href,
  sha256,
});

async function loadFile(
  file: FileEntry,
  folder: string,
  context: LoaderContext,
  meter: Meter,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(file.size);
  let at = 0;
  for (const part of file.parts) {
    context.signal.throwIfAborted();
    whole.set(await loadPart(part, keyOf(part, folder), context, meter), at);
    at += part.size;
  }
  // Parts in the wrong order would each be right; the whole would not.
  if (file.parts.length > 1 && (await sha256Hex(whole)) !== file.sha256) {
    for (const part of file.parts) await context.store.delete(keyOf(part, folder));
    throw new AppError('llm/part-invalid', `${file.path}: its parts are right, but not together`, {
      part: file.path,
      reason: 'whole',
    });
  }
  return whole;
}

async function loadPart(
  part: PartEntry,
  key: PartKey,
  context: LoaderContext,
  meter: Meter,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await context.store.get(key);
  if (kept) {
    if ((await whatIsWrong(part, kept, '')) === undefined) {
      meter.fromDevice(part.size);
      return kept;
    }
    context.onLog(`${part.path}: the copy on this device is damaged, fetching it again`);
    await context.store.delete(key);
  }
  let wrong = '';
  for (let attempt = 0; attempt < 2; attempt++) {
    const { bytes, contentType } = await fetchBytes(
      {
        url: key.url,
        part: part.path,
        signal: context.signal,
        // The second time past every cache on the way.
        cache: attempt === 0 ? 'no-store' : 'reload',
        maxBytes: part.size,
        onBytes: (count) => {
          meter.downloading(Math.min(count, part.size));
        },
      },
      context.fetch,
    );
    meter.report('verifying');
    const found = await whatIsWrong(part, bytes, contentType);
    if (found === undefined) {
      meter.downloaded(part.size);
      if (!(await context.store.put(key, bytes))) {
        context.onLog(`${part.path}: no room to keep it; it runs from memory and is fetched again next time`);
      }
      return bytes;
    }
    wrong = found;
    context.onLog(`${part.path}: refused (${found})`);
  }
  throw new AppError('llm/part-invalid', `${part.path} is not what the manifest says: ${wrong}`, {
    part: part.path,
    reason: wrong,
  });
}

/** html | short | long | hash, or nothing. */
export async function whatIsWrong(
  part: Pick<PartEntry, 'size' | 'sha256'>,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<'html' | 'short' | 'long' | 'hash' | undefined> {
  if (bytes.length === part.size && (await sha256Hex(bytes)) === part.sha256) return undefined;
  if (looksLikeHtml(bytes, contentType)) return 'html';
  if (bytes.length !== part.size) return bytes.length < part.size ? 'short' : 'long';
  return 'hash';
}

/** The runtime's one file in what `loadFiles` gave. */
export function takeWasm(loaded: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Uint8Array<ArrayBuffer> {
  const wasm = [...loaded].find(([path]) => path.endsWith('.wasm'))?.[1];
  if (!wasm) throw new Error('The runtime manifest names no wasm');
  return wasm;
}
