/** @file Every kind of source ends in the same: verified files in memory, with the runtime's wasm beside them. */
import { type ModelSource } from '../contract';
import { type LoadedFiles, type LoadedModel, type RuntimeBuild } from '../worker-contract';
import { loadHub } from './load-hub';
import { type LoaderContext, loadFiles, loadManifest, takeWasm, type Wanted } from './load-files';
import { loadPicked } from './load-picked';
import { type PartStore } from './part-store';

export const WASM_FILE: Readonly<Record<RuntimeBuild, string>> = {
  plain: 'ort-wasm-simd-threaded.wasm',
  jspi: 'ort-wasm-simd-threaded.jspi.wasm',
};

/** @throws {AppError} llm/network, llm/part-invalid (`details.part`). @throws the signal's reason. */
export async function loadModel(
  source: ModelSource,
  baseUrl: string,
  build: RuntimeBuild,
  context: LoaderContext,
): Promise<LoadedModel> {
  const id = source.kind === 'built-in' ? source.name : source.kind === 'hub' ? source.id : 'files';
  let kept = context.store.persistent;
  const store: PartStore = {
    ...context.store,
    async put(key, bytes) {
      const done = await context.store.put(key, bytes);
      if (!done) kept = false;
      return done;
    },
  };
  const watched = { ...context, store };
  const loaded = await underLock(`vitrine-model:${id}`, context, async () => {
    const runtime = await runtimeWanted(baseUrl, build, watched);
    switch (source.kind) {
      case 'built-in':
        return await loadBuiltIn(source.name, baseUrl, runtime, watched);
      case 'hub':
        return await loadHub(source, runtime, watched);
      case 'files':
        return await loadPicked(source.files, runtime, watched);
    }
  });
  return { ...loaded, kept };
}

async function runtimeWanted(baseUrl: string, build: RuntimeBuild, context: LoaderContext): Promise<Wanted> {
  const manifestUrl = new URL('ort/manifest.json', baseUrl).href;
  return { manifestUrl, manifest: await loadManifest(manifestUrl, context), files: [WASM_FILE[build]] };
}

async function loadBuiltIn(
  name: string,
  baseUrl: string,
  runtime: Wanted,
  context: LoaderContext,
): Promise<LoadedFiles> {
  const manifestUrl = new URL(`models/${name}/manifest.json`, baseUrl).href;
  const manifest = await loadManifest(manifestUrl, context);
  const loaded = await loadFiles([{ manifestUrl, manifest }, runtime], context);
  return {
    id: manifest.id,
    ...(manifest.model ? { facts: manifest.model } : {}),
    revision: manifest.revision,
    files: manifest.files.map(({ path }) => ({ path, bytes: take(loaded, `${manifest.id}/${path}`) })),
    wasm: takeWasm(loaded),
  };
}

/** One tab downloads, the others wait and find the parts on the device. Without Web Locks both download. */
async function underLock<T>(
  name: string,
  { signal, onLog }: LoaderContext,
  run: () => Promise<T>,
): Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return await run();
  const held = (await locks.query()).held?.some((lock) => lock.name === name) ?? false;
  if (held) onLog('Another tab is loading this model; waiting for it.');
  return await locks.request(name, { signal }, run);
}

function take(loaded: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, path: string): Uint8Array<ArrayBuffer> {
  const bytes = loaded.get(path);
  if (!bytes) throw new Error(`${path} was not loaded`);
  return bytes;
}
