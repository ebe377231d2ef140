/** @file Does this backend compute what the model's makers computed? Worker side. */
import * as v from 'valibot';
import { type SelfTest } from './contract';
import { breathe, runtimeCall } from './model';
import { type Runtime } from './runtime/runtime';
import { argmax } from './sampling/pick';
import { type Tokenizer } from './tokenizer/tokenizer';

const Tokens = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
const Schema = v.object({
  vocabularySize: v.number(),
  embeddingSize: v.number(),
  prompts: v.pipe(v.array(v.object({ prompt: v.string(), ids: Tokens, greedy: Tokens })), v.minLength(1)),
});

export interface SelfTestReference {
  readonly prompts: v.InferOutput<typeof Schema>['prompts'];
  /** (P, V) row-major: logits after each prompt, by the model before it was quantised. */
  readonly logits: Float32Array;
  /** (P, D) row-major: mean-pooled states of length 1. */
  readonly embeddings: Float32Array;
  /** Largest |difference| of a logit that quantising explains; a wrong kernel misses by far more. */
  readonly tolerance: number;
}

/** @param bytes little-endian f32: logits (P, V), then embeddings (P, D). @throws {Error} sizes that do not fit. */
export function parseReference(json: string, bytes: Uint8Array, tolerance: number): SelfTestReference {
  const { vocabularySize, embeddingSize, prompts } = v.parse(Schema, JSON.parse(json));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = prompts.length * (vocabularySize + embeddingSize);
  if (bytes.byteLength !== count * 4) throw new Error('The self-test numbers do not fit its prompts');
  const numbers = Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
  const split = prompts.length * vocabularySize;
  return { prompts, logits: numbers.subarray(0, split), embeddings: numbers.subarray(split), tolerance };
}

/** 1 - cos of an embedding that int8 weights explain (measured 2e-5) is far below this. */
const MAX_COSINE_DISTANCE = 1e-3;
/** Tokens that must come out one by one as they did for the makers: it is what the cache is for. */
const GREEDY_TOKENS = 16;
/** A backend that is slow beyond use (a GPU in software) is judged by fewer tokens and vectors: its speed is known by then. */
const PATIENCE_MS = 5_000;
const FEWEST_TOKENS = 4;

/**
 * Every prompt's logits, vector and most likely token; then up to 16 greedy tokens of the longest answer, timed.
 * @throws {AppError} worker/crashed. Cost: four short prefills and 16 steps.
 */
export async function runSelfTest(
  runtime: Runtime,
  tokenizer: Tokenizer,
  reference: SelfTestReference,
  signal: AbortSignal,
): Promise<SelfTest> {
  const { prompts, logits: expected, embeddings, tolerance } = reference;
  const size = runtime.vocabularySize;
  const started = performance.now();
  let maxAbsDifference = 0;
  let agreed = 0;
  let error: string | undefined;
  for (const [i, { prompt, ids }] of prompts.entries()) {
    if (tokenizer.encode(prompt).join() !== ids.join()) error ??= `prompt ${i + 1} is cut into other tokens`;
    await breathe();
    signal.throwIfAborted();
    const sequence = runtime.start();
    const logits = await runtimeCall(() => sequence.append(ids));
    sequence.dispose();
    const row = expected.subarray(i * size, (i + 1) * size);
    const difference = maxDifference(logits, row);
    maxAbsDifference = Math.max(maxAbsDifference, difference);
    if (argmax(logits) === argmax(row)) agreed += 1;
    if (runtime.embeddingSize > 0 && (i === 0 || performance.now() - started < PATIENCE_MS)) {
      const mean = await runtimeCall(() => runtime.embed(ids));
      const own = embeddings.subarray(i * mean.length, (i + 1) * mean.length);
      const distance = 1 - cosine(mean, own);
      if (!(distance <= MAX_COSINE_DISTANCE))
        error ??= `vector ${i + 1} is off by ${distance.toExponential(1)}`;
    }
  }
  const longest = prompts.reduce((a, b) => (b.greedy.length > a.greedy.length ? b : a));
  const greedy = longest.greedy.slice(0, GREEDY_TOKENS);
  const { same, tokensPerSecond } = await runGreedy(runtime, longest.ids, greedy, signal);
  if (!same) error ??= 'the greedy text differs';
  const top1Agreement = agreed / prompts.length;
  return {
    backend: runtime.backend,
    maxAbsDifference,
    top1Agreement,
    passed: maxAbsDifference <= tolerance && top1Agreement === 1 && error === undefined,
    tokensPerSecond,
    ...(error === undefined ? {} : { error }),
  };
}

async function runGreedy(
  runtime: Runtime,
  prompt: readonly number[],
  expected: readonly number[],
  signal: AbortSignal,
): Promise<{ readonly same: boolean; readonly tokensPerSecond: number }> {
  const sequence = runtime.start();
  try {
    let logits = await runtimeCall(() => sequence.append(prompt));
    const started = performance.now();
    let steps = 0;
    for (const [i, token] of expected.entries()) {
      if (argmax(logits) !== token) return { same: false, tokensPerSecond: 0 };
      if (i + 1 === expected.length) break;
      if (steps >= FEWEST_TOKENS && performance.now() - started > PATIENCE_MS) break;
      await breathe();
      signal.throwIfAborted();
      logits = await runtimeCall(() => sequence.append([token]));
      steps += 1;
    }
    return { same: true, tokensPerSecond: (steps / (performance.now() - started)) * 1000 };
  } finally {
    sequence.dispose();
  }
}

/** NaN anywhere, or another length, is infinitely wrong. */
export function maxDifference(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Infinity;
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs((a[i] ?? 0) - (b[i] ?? 0));
    if (Number.isNaN(difference)) return Infinity;
    if (difference > most) most = difference;
  }
  return most;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += (a[i] ?? 0) * (b[i] ?? 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
}
