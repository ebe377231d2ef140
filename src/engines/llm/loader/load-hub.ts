/**
 * @file A model of a hub (Hugging Face's paths): listed first, so that the total is known, then fetched in ranges of
 * at most 8 MiB, which are kept and resumed like parts. Large files are checked against the SHA-256 that the hub
 * lists for them; what has none is at least checked for size and form.
 */
import * as v from 'valibot';
import { AppError } from '../../../lib/errors';
import { type ModelSource } from '../contract';
import { type LoadedFiles } from '../worker-contract';
import { fetchBytes } from './fetch-bytes';
import { formProblem, looksLikeHtml } from './form';
import { type LoaderContext, loadFiles, sizeOf, takeWasm, type Wanted } from './load-files';
import { MAX_PART_BYTES } from './manifest';
import { Meter } from './meter';
import { type PartKey } from './part-store';
import { sha256Hex } from './sha256';

export const DEFAULT_HOST = 'https://huggingface.co';

/** transformers.js's names for the files of each dtype. */
const SUFFIX: Readonly<Record<string, string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
};

type HubSource = Extract<ModelSource, { kind: 'hub' }>;

interface HubFile {
  readonly path: string;
  readonly url: string;
  readonly size: number;
  readonly sha256: string | undefined;
  /** Names this content on the hub. */
  readonly tag: string;
}

const Tree = v.array(
  v.object({
    path: v.string(),
    size: v.number(),
    oid: v.string(),
    lfs: v.optional(v.object({ oid: v.string(), size: v.number() })),
  }),
);

/** @throws {AppError} llm/network, llm/part-invalid - `details.part` is the file's path on the hub. */
export async function loadHub(
  source: HubSource,
  runtime: Wanted,
  context: LoaderContext,
): Promise<LoadedFiles> {
  const dtype = source.dtype ?? 'q8';
  const suffix = SUFFIX[dtype];
  if (suffix === undefined) throw new AppError('llm/load-failed', `Unknown dtype ${dtype}`, { dtype });
  const required = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
  required.push(`onnx/${source.modelFileName ?? 'model'}${suffix}.onnx`);
  const files = await listFiles(source, required, ['generation_config.json'], context);
  const meter = new Meter(
    files.reduce((sum, { size }) => sum + size, 0) + sizeOf([runtime]),
    context.onProgress,
  );
  const wasm = takeWasm(await loadFiles([runtime], context, meter));
  const loaded = [];
  for (const file of files) loaded.push({ path: file.path, bytes: await loadFile(file, context, meter) });
  return {
    id: source.id,
    revision: files.map(({ tag }) => tag).join(),
    files: loaded,
    wasm,
    hub: { dtype, ...(source.modelFileName === undefined ? {} : { modelFileName: source.modelFileName }) },
  };
}

async function listFiles(
  source: HubSource,
  required: readonly string[],
  optional: readonly string[],
  context: LoaderContext,
): Promise<HubFile[]> {
  const host = (source.host ?? DEFAULT_HOST).replace(/\/$/, '');
  const urlOf = (path: string): string => `${host}/${source.id}/resolve/main/${path}`;
  const tree = await readTree(`${host}/api/models/${source.id}/tree/main?recursive=true`, context);
  const found: HubFile[] = [];
  for (const path of [...required, ...optional]) {
    const entry = tree?.find((candidate) => candidate.path === path);
    const file = entry
      ? {
          path,
          url: urlOf(path),
          size: entry.lfs?.size ?? entry.size,
          sha256: entry.lfs?.oid,
          tag: entry.lfs?.oid ?? entry.oid,
        }
      : tree
        ? undefined
        : await askSize(path, urlOf(path), context);
    if (file) found.push(file);
    else if (required.includes(path)) {
      throw new AppError('llm/network', `${source.id} has no ${path}`, { part: path, status: 404 });
    }
  }
  return found;
}

/** The hub's list of files; undefined where the host keeps none (a mirror), or shows its last list if offline. */
async function readTree(
  url: string,
  context: LoaderContext,
): Promise<v.InferOutput<typeof Tree> | undefined> {
  try {
    const { bytes } = await fetchBytes({ url, part: 'tree', signal: context.signal }, context.fetch);
    const text = new TextDecoder().decode(bytes);
    const parsed = v.safeParse(Tree, JSON.parse(text));
    if (!parsed.success) return undefined;
    await context.store.putText(url, text);
    return parsed.output;
  } catch (error) {
    context.signal.throwIfAborted();
    const kept = await context.store.getText(url);
    if (kept !== undefined) return v.parse(Tree, JSON.parse(kept));
    context.onLog(`The host lists no files (${String(error)}); asking for each`);
    return undefined;
  }
}

async function askSize(path: string, url: string, context: LoaderContext): Promise<HubFile | undefined> {
  let response: Response;
  try {
    response = await context.fetch.fetch(url, { method: 'HEAD', signal: context.signal });
  } catch (cause) {
    context.signal.throwIfAborted();
    throw new AppError('llm/network', `${path}: ${String(cause)}`, { part: path }, { cause });
  }
  if (!response.ok) return undefined;
  const size = Number(response.headers.get('content-length') ?? 0);
  if (!(size > 0) || (response.headers.get('content-type') ?? '').includes('text/html')) return undefined;
  return { path, url, size, sha256: undefined, tag: response.headers.get('etag') ?? String(size) };
}

async function loadFile(
  file: HubFile,
  context: LoaderContext,
  meter: Meter,
): Promise<Uint8Array<ArrayBuffer>> {
  let wrong = '';
  for (let attempt = 0; attempt < 2; attempt++) {
    const { bytes, keys, contentType } = await gather(file, context, meter);
    const found = await whatIsWrong(file, bytes, contentType);
    if (found === undefined) return bytes;
    wrong = found;
    context.onLog(`${file.path}: refused (${found})`);
    for (const key of keys) await context.store.delete(key);
  }
  throw new AppError('llm/part-invalid', `${file.path} is not what the hub lists: ${wrong}`, {
    part: file.path,
    reason: wrong,
  });
}

/** The whole file from ranges on this device and the network; a server without ranges sends it at once. */
async function gather(
  file: HubFile,
  context: LoaderContext,
  meter: Meter,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; keys: PartKey[]; contentType: string }> {
  const whole = new Uint8Array(file.size);
  const keys: PartKey[] = [];
  let contentType = '';
  for (let from = 0; from < file.size; from += MAX_PART_BYTES) {
    const size = Math.min(MAX_PART_BYTES, file.size - from);
    const key = { url: file.url, sha256: encodeURIComponent(`${file.tag}.${from}`) };
    keys.push(key);
    const kept = await context.store.get(key);
    if (kept?.length === size) {
      whole.set(kept, from);
      meter.fromDevice(size);
      continue;
    }
    const inRanges = file.size > MAX_PART_BYTES;
    const fetched = await fetchBytes(
      {
        url: file.url,
        part: file.path,
        signal: context.signal,
        headers: inRanges ? { Range: `bytes=${from}-${from + size - 1}` } : {},
        maxBytes: file.size,
        onBytes: (count) => {
          meter.downloading(Math.min(count, size));
        },
      },
      context.fetch,
    );
    contentType = fetched.contentType;
    const sentWhole = fetched.status !== 206;
    const part = sentWhole ? fetched.bytes.subarray(from, from + size) : fetched.bytes;
    if (part.length !== size) return { bytes: fetched.bytes, keys, contentType };
    whole.set(part, from);
    meter.downloaded(size);
    await context.store.put(key, part.slice());
    if (sentWhole && inRanges && fetched.bytes.length === file.size) {
      meter.downloaded(file.size - from - size);
      return { bytes: fetched.bytes, keys, contentType };
    }
  }
  return { bytes: whole, keys, contentType };
}

async function whatIsWrong(
  file: HubFile,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<string | undefined> {
  if (looksLikeHtml(bytes, contentType)) return 'html';
  if (bytes.length !== file.size) return bytes.length < file.size ? 'short' : 'long';
  if (file.sha256 !== undefined) return (await sha256Hex(bytes)) === file.sha256 ? undefined : 'hash';
  return formProblem(file.path, bytes);
}
