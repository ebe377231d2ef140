/** @file From verified files to a model that answers, on one backend. Worker side; once per worker. */
import { type InferenceSession } from 'onnxruntime-web/webgpu';
import * as v from 'valibot';
import { AppError } from '../../lib/errors';
import { type Backend, type SelfTest } from './contract';
import { type Model } from './model';
import { type ModelFacts } from './loader/manifest';
import { OrtRuntime } from './runtime/ort-runtime';
import { createSession, prepareOrt } from './runtime/ort-session';
import { parseReference, runSelfTest } from './self-test';
import { byteBpe } from './tokenizer/byte-bpe';
import { type LoadedFile, type LoadedModel } from './worker-contract';

export interface StartOptions {
  readonly loaded: LoadedModel;
  readonly backend: Backend;
  readonly threads: number;
  readonly glueUrl: string;
}

export interface Started {
  readonly model: Model;
  readonly selfTest: SelfTest | undefined;
}

const Config = v.object({
  n_layer: v.number(),
  eos_token_id: v.optional(v.union([v.number(), v.array(v.number())])),
});

/**
 * @throws {AppError} llm/load-failed, llm/out-of-memory, llm/self-test-failed (with the numbers in `details`):
 *   this worker is spoilt, another may do. llm/part-invalid: the files are wrong, no worker will do.
 */
export async function startModel(
  options: StartOptions,
  signal: AbortSignal,
  onStage: (stage: 'starting' | 'self-test') => void,
): Promise<Started> {
  onStage('starting');
  const model = await attempt(options.backend, () => build(options));
  const { facts, files } = options.loaded;
  if (facts?.selfTest === undefined) return { model, selfTest: undefined };
  onStage('self-test');
  const reference = parseReference(
    textOf(files, facts.selfTest.file),
    bytesOf(files, facts.selfTest.logits),
    facts.selfTest.tolerance,
  );
  const selfTest = await runSelfTest(model.runtime, model.tokenizer, reference, signal);
  if (!selfTest.passed) {
    const { backend, maxAbsDifference, top1Agreement, tokensPerSecond, error = '' } = selfTest;
    throw new AppError(
      'llm/self-test-failed',
      `${backend}: off by ${maxAbsDifference.toFixed(3)}, top-1 ${top1Agreement} ${error}`,
      { backend, maxAbsDifference, top1Agreement, tokensPerSecond, error },
    );
  }
  return { model, selfTest };
}

async function build(options: StartOptions): Promise<Model> {
  const { loaded, backend, threads, glueUrl } = options;
  const device = await prepareOrt({ backend, threads, wasm: loaded.wasm, glueUrl });
  if (loaded.facts === undefined) {
    // transformers.js is half a megabyte that the built-in model does not need.
    const { startHubModel } = await import('./hub');
    return await startHubModel(loaded, backend, device);
  }
  return await buildOwn(loaded, loaded.facts, backend, device);
}

async function buildOwn(
  { id, files }: LoadedModel,
  facts: ModelFacts,
  backend: Backend,
  device: Awaited<ReturnType<typeof prepareOrt>>,
): Promise<Model> {
  const config = v.parse(Config, JSON.parse(textOf(files, 'config.json')));
  const endTokens = new Set([config.eos_token_id ?? []].flat());
  const tokenizer = byteBpe(textOf(files, 'tokenizer.json'), endTokens);
  const onnx = bytesOf(files, facts.onnx);
  const session = await createSession(onnx, device, backend === 'webgpu' ? keptOnGpu(config.n_layer) : {});
  const runtime = new OrtRuntime({
    session,
    backend,
    threads: device.threads,
    lost: device.lost,
    vocabularySize: tokenizer.vocabulary.length,
  });
  return {
    id,
    name: facts.name,
    runtime,
    tokenizer,
    endTokens,
    contextLength: facts.contextLength,
    sizeBytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    slots: facts.slots,
    languages: facts.languages,
  };
}

/** Keys and values never leave the GPU; only the logits come back. */
function keptOnGpu(layers: number): Pick<InferenceSession.SessionOptions, 'preferredOutputLocation'> {
  const names = Array.from({ length: layers }, (_, i) => [`present.${i}.key`, `present.${i}.value`]).flat();
  return { preferredOutputLocation: Object.fromEntries(names.map((name) => [name, 'gpu-buffer' as const])) };
}

/** Names what ORT's errors (often a bare number) mean for the page. */
async function attempt<T>(backend: Backend, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const code = /out of memory|allocat|RangeError/i.test(message) ? 'llm/out-of-memory' : 'llm/load-failed';
    throw new AppError(code, `${backend}: ${message}`, { backend }, { cause });
  }
}

export function bytesOf(files: readonly LoadedFile[], path: string): Uint8Array<ArrayBuffer> {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new AppError('llm/part-invalid', `${path} is missing`, { part: path, reason: 'missing' });
  return file.bytes;
}

export function textOf(files: readonly LoadedFile[], path: string): string {
  return new TextDecoder().decode(bytesOf(files, path));
}
