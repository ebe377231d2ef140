/** @file What the page may ask of the language model; the same types on both threads. */
import { type ErrorCode } from '../../lib/errors';
import { type Lang } from '../../lib/lang';

/** Where a model comes from. */
export type ModelSource =
  /** A folder on our own host with `manifest.json` (the default: public/models/<name>). */
  | { readonly kind: 'built-in'; readonly name: string }
  /** Any causal LM of a hub, by id; `host` for another host than huggingface.co. */
  | {
      readonly kind: 'hub';
      readonly id: string;
      readonly host?: string;
      readonly dtype?: string;
      readonly modelFileName?: string;
    }
  /** Files picked from disk: config.json, tokenizer.json, *.onnx. */
  | { readonly kind: 'files'; readonly files: readonly File[] };

export type Backend = 'webgpu' | 'wasm-threads' | 'wasm';

export interface LoadProgress {
  readonly stage: 'checking' | 'downloading' | 'verifying' | 'starting' | 'self-test';
  /** Bytes on hand, of which this many were already on this device. */
  readonly loadedBytes: number;
  readonly fromDeviceBytes: number;
  /** Known from the manifest before the first byte. */
  readonly totalBytes: number;
}

export interface SelfTest {
  readonly backend: Backend;
  /** Largest |difference| of a logit from the shipped reference. */
  readonly maxAbsDifference: number;
  /** Share of reference prompts whose most likely token agrees, 0-1. */
  readonly top1Agreement: number;
  readonly passed: boolean;
  readonly tokensPerSecond: number;
  /** Why a backend could not be tested, e.g. "no adapter". */
  readonly error?: string;
}

export interface ModelInfo {
  readonly id: string;
  /** Changes with the weights: vectors and token ids of another revision are of no use. */
  readonly revision: string;
  readonly name: string;
  readonly backend: Backend;
  readonly threads: number;
  readonly contextLength: number;
  readonly vocabularySize: number;
  readonly embeddingSize: number;
  readonly sizeBytes: number;
  /** Understands our slot prompts (see core/slots); a hub model does not. */
  readonly slots: boolean;
  readonly languages: readonly Lang[];
  readonly selfTests: readonly SelfTest[];
  readonly loadMs: number;
}

/** Defaults in brackets. All draws come from one generator seeded by `seed`: same seed, same text on one backend. */
export interface GenerateOptions {
  readonly maxTokens?: number; // [64]
  readonly maxCharacters?: number; // [unlimited] of the decoded text, counted in code points
  readonly minTokens?: number; // [0]
  readonly temperature?: number; // [0] 0 is greedy
  readonly topK?: number; // [0] 0 is off
  readonly topP?: number; // [1]
  readonly repetitionPenalty?: number; // [1] CTRL, arXiv 1909.05858
  readonly frequencyPenalty?: number; // [0]
  readonly presencePenalty?: number; // [0]
  readonly noRepeatNgram?: number; // [0]
  /** Token id to a number added to its logit; -Infinity forbids. */
  readonly logitBias?: Readonly<Record<number, number>>;
  /** Tokens of which a sequence has each at most once. [none] */
  readonly atMostOnce?: readonly number[];
  /** Never generated, whatever the tokens they are spelt with. */
  readonly bannedStrings?: readonly string[];
  /** Generation ends where one begins; it is not part of the text. */
  readonly stopStrings?: readonly string[];
  readonly seed?: number; // [0]
  readonly n?: number; // [1] sequences
  /** Per token: logprob and the five most likely alternatives. [false] */
  readonly logprobs?: boolean;
}

export interface TokenLogprob {
  readonly token: number;
  readonly text: string;
  readonly logprob: number;
  readonly top: readonly { readonly token: number; readonly text: string; readonly logprob: number }[];
}

export interface Generation {
  readonly text: string;
  readonly tokens: readonly number[];
  readonly finish: 'eos' | 'stop' | 'length' | 'characters';
  readonly logprobs?: readonly TokenLogprob[];
}

export interface GenerateResult {
  readonly sequences: readonly Generation[];
  readonly promptTokens: number;
  readonly prefillMs: number;
  readonly decodeMs: number;
}

/** One per token (or a few) of sequence `sequence`; `text` is what is new. */
export interface TokenEvent {
  readonly sequence: number;
  readonly text: string;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What the chip and the features show. */
export type LlmState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly progress: LoadProgress }
  | { readonly kind: 'ready'; readonly model: ModelInfo }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string };

/**
 * The door. Every method but `onState` may throw `AppError` with an `llm/…` or `worker/…` code; a cancel
 * rejects with the signal's reason within 500 ms. After a failed start or a lost device a fresh worker goes on
 * with the next backend by itself; the call in flight is run again there.
 */
export interface Llm {
  readonly state: LlmState;
  /** Called at once and at each change; returns the unsubscriber. */
  onState(listener: (state: LlmState) => void): () => void;
  /** Loads (or switches to) a model. A second call while loading the same source joins it. */
  load(source: ModelSource, options?: CallOptions & { readonly backend?: Backend }): Promise<ModelInfo>;
  /** @param prompt text; special tokens like <|zh|> are recognised. Needs a loaded model (llm/not-loaded). */
  generate(
    prompt: string,
    options?: GenerateOptions & CallOptions & { readonly onToken?: (event: TokenEvent) => void },
  ): Promise<GenerateResult>;
  /** Sum of log p(continuation | prompt) per continuation, natural log; with the token count for a mean. */
  score(
    prompt: string,
    continuations: readonly string[],
    options?: CallOptions,
  ): Promise<readonly { readonly logprob: number; readonly tokens: number }[]>;
  /** Mean-pooled last hidden states, L2-normalised: (N, D) row-major f32. */
  embed(
    texts: readonly string[],
    options?: CallOptions & { readonly onProgress?: (done: number) => void },
  ): Promise<{ readonly values: Float32Array; readonly dimensions: number }>;
  tokenize(text: string): Promise<readonly number[]>;
  /**
   * Runs the self-test on every backend of this browser that was not tested yet, a GPU in software too; the results come through
   * `onState`. Ends early when a call needs the model. @throws {AppError} llm/not-loaded
   */
  testBackends(): Promise<void>;
  /** Frees the memory: the worker ends. */
  unload(): void;
}
