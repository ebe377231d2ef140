/** @file What the door asks of its two workers; never seen outside this folder. */
import {
  type Backend,
  type GenerateOptions,
  type GenerateResult,
  type LoadProgress,
  type ModelInfo,
  type ModelSource,
  type SelfTest,
} from './contract';
import { type GenerateEvent } from './generate';
import { type ModelFacts } from './loader/manifest';
import { type Score } from './read';

/** Which of ORT's builds: `jspi` runs WASM and WebGPU, `plain` WASM only. */
export type RuntimeBuild = 'jspi' | 'plain';

export interface LoadedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything that a model needs, verified and in memory. */
export interface LoadedModel {
  readonly id: string;
  /** Our own manifest's facts; absent for models of a hub or from disk without one. */
  readonly facts?: ModelFacts;
  readonly revision: string;
  readonly files: readonly LoadedFile[];
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** All of it is kept on the device; else another load would fetch it again. */
  readonly kept: boolean;
  /** For files of a hub: how transformers.js is asked for them. */
  readonly hub?: { readonly dtype: string; readonly modelFileName?: string };
}

/** What each kind of source gives; whether it is kept is seen for all alike. */
export type LoadedFiles = Omit<LoadedModel, 'kept'>;

export interface LoaderContract {
  load: {
    params: { source: ModelSource; baseUrl: string; build: RuntimeBuild };
    event: { readonly progress: LoadProgress } | { readonly log: string };
    result: LoadedModel;
  };
}

export interface LlmContract {
  start: {
    params: {
      loaded: LoadedModel;
      backend: Backend;
      threads: number;
      glueUrl: string;
    };
    event: { readonly stage: Extract<LoadProgress['stage'], 'starting' | 'self-test'> };
    result: {
      readonly model: Omit<ModelInfo, 'selfTests' | 'loadMs'>;
      readonly selfTest: SelfTest | undefined;
    };
  };
  generate: {
    params: { prompt: string; options: GenerateOptions; resume: readonly (readonly number[])[] };
    event: GenerateEvent;
    result: GenerateResult;
  };
  score: {
    params: { prompt: string; continuations: readonly string[] };
    event: never;
    result: readonly Score[];
  };
  embed: {
    params: { texts: readonly string[] };
    event: number;
    result: { readonly values: Float32Array<ArrayBuffer>; readonly dimensions: number };
  };
  tokenize: { params: { text: string }; event: never; result: readonly number[] };
}
