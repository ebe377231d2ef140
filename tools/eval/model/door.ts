/** @file What the page of the evaluation can be asked; everything passes as plain values between Node and Chromium. */
import {
  type Backend,
  type GenerateOptions,
  type GenerateResult,
  type ModelInfo,
} from '../../../src/engines/llm';

export interface Job {
  readonly prompt: string;
  readonly options: GenerateOptions;
}

export interface PageDoor {
  load(name: string, backend: Backend): Promise<ModelInfo>;
  generate(jobs: readonly Job[]): Promise<GenerateResult[]>;
  /** One row of length 1 per text. */
  embed(texts: readonly string[]): Promise<number[][]>;
  tokenize(text: string): Promise<number[]>;
}
