/**
 * @file What runs a causal language model. One implementation today (onnxruntime-web); everything above this file
 * knows only these types.
 */
import { type Backend } from '../contract';

/**
 * One growing text. The cache of keys and values belongs to it; `fork` shares what is there, so n continuations of
 * a prompt cost one prefill.
 */
export interface Sequence {
  /** Tokens appended so far. */
  readonly length: number;
  /** @returns logits (V) of the token that follows; the caller's to change. Rejects if the device is lost. */
  append(tokens: readonly number[]): Promise<Float32Array>;
  /** @returns logits (T, V) row-major, row t for the token that follows tokens[t]. */
  appendEach(tokens: readonly number[]): Promise<Float32Array>;
  fork(): Sequence;
  /** Frees its cache; not to be used afterwards. */
  dispose(): void;
}

export interface Runtime {
  readonly backend: Backend;
  readonly threads: number;
  readonly vocabularySize: number;
  /** 0 if the model gives no hidden states. */
  readonly embeddingSize: number;
  start(): Sequence;
  /** Mean of the last hidden states over all positions (D), not normalised. */
  embed(tokens: readonly number[]): Promise<Float32Array>;
}
