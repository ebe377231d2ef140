/**
 * @file The app's own engine in Node, for `npm run eval`: the files of a model folder, the worker's tokenizer, decoder and self-test,
 * and ORT's plain wasm with one thread; only the workers are left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Llm, type ModelInfo } from '../../../src/engines/llm';
import { generate } from '../../../src/engines/llm/generate';
import { parseManifest } from '../../../src/engines/llm/loader/manifest';
import { embed } from '../../../src/engines/llm/read';
import { startModel } from '../../../src/engines/llm/start';

const ORT = fileURLToPath(new URL('../../../node_modules/onnxruntime-web/dist/', import.meta.url));

export interface NodeLlm extends Pick<Llm, 'generate' | 'tokenize' | 'embed'> {
  readonly info: Pick<ModelInfo, 'id' | 'name' | 'slots' | 'languages' | 'revision'>;
}

/** @param folder with a manifest.json, such as public/models/vitrine-gpt2. @throws {AppError} as the engine does; a failed self-test too. */
export async function loadNodeLlm(folder: string): Promise<NodeLlm> {
  const manifest = parseManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), 'manifest.json');
  const files = manifest.files.map(({ path, parts }) => ({
    path,
    bytes: new Uint8Array(Buffer.concat(parts.map((part) => readFileSync(join(folder, part.path))))),
  }));
  const { model: facts, id, revision } = manifest;
  if (facts === undefined) throw new Error(`${folder} holds no model`);
  const wasm = new Uint8Array(readFileSync(join(ORT, 'ort-wasm-simd-threaded.wasm')));
  const { signal } = new AbortController();
  const { model } = await startModel(
    {
      loaded: { id, facts, revision, files, wasm, kept: true },
      backend: 'wasm',
      threads: 1,
      glueUrl: pathToFileURL(join(ORT, 'ort-wasm-simd-threaded.mjs')).href,
    },
    signal,
    () => undefined,
  );
  return {
    info: {
      id,
      name: facts.name,
      slots: facts.slots,
      languages: facts.languages,
      revision,
    },
    generate: (prompt, { signal: own = signal, onToken, ...options } = {}) =>
      generate(model, prompt, options, { signal: own, emit: (event) => onToken?.(event) }),
    tokenize: (text) => Promise.resolve(model.tokenizer.encode(text)),
    embed: async (texts) => ({
      values: await embed(model, texts, signal, () => undefined),
      dimensions: model.runtime.embeddingSize,
    }),
  };
}
