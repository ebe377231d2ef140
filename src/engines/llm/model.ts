/** @file A model that is ready to be asked: runtime, tokenizer, and what its files say about it. Worker side. */
import { AppError, isAbort } from '../../lib/errors';
import { type Lang } from '../../lib/lang';
import { type Runtime, type Sequence } from './runtime/runtime';
import { type Tokenizer } from './tokenizer/tokenizer';

export interface Model {
  readonly id: string;
  readonly name: string;
  readonly runtime: Runtime;
  readonly tokenizer: Tokenizer;
  /** End-of-text tokens; the first is also put before an empty prompt. */
  readonly endTokens: ReadonlySet<number>;
  readonly contextLength: number;
  readonly sizeBytes: number;
  readonly slots: boolean;
  readonly languages: readonly Lang[];
}

/** Positions per prefill step: short enough that a cancel is heard between two. */
const PREFILL_TOKENS = 64;

/** Lets waiting messages (a cancel) be handled; a timer would be slowed down to 4 ms each. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** @throws {AppError} llm/prompt-too-long. */
export function encodePrompt(model: Model, prompt: string, room = 1): number[] {
  const tokens = model.tokenizer.encode(prompt);
  const [end] = model.endTokens;
  if (tokens.length === 0 && end !== undefined) tokens.push(end);
  if (tokens.length + room > model.contextLength) {
    throw new AppError(
      'llm/prompt-too-long',
      `${tokens.length} tokens, the model reads ${model.contextLength}`,
      {
        tokens: tokens.length,
        contextLength: model.contextLength,
      },
    );
  }
  return tokens;
}

/** Appends a prompt in steps. @returns logits (V) after its last token. */
export async function prefill(
  sequence: Sequence,
  tokens: readonly number[],
  signal: AbortSignal,
): Promise<Float32Array> {
  let logits = new Float32Array();
  for (let at = 0; at < tokens.length; at += PREFILL_TOKENS) {
    await breathe();
    signal.throwIfAborted();
    logits = (await runtimeCall(() =>
      sequence.append(tokens.slice(at, at + PREFILL_TOKENS)),
    )) as typeof logits;
  }
  return logits;
}

/** Whatever the runtime throws means that this worker is spoilt: `worker/crashed` tells the page to start another. */
export async function runtimeCall<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    if (isAbort(cause) || cause instanceof AppError) throw cause;
    throw new AppError('worker/crashed', `The runtime failed: ${String(cause)}`, {}, { cause });
  }
}
