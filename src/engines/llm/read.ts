/** @file Reading instead of writing: the likelihood of given texts, and their vectors. Worker side. */
import { AppError } from '../../lib/errors';
import { breathe, encodePrompt, type Model, prefill, runtimeCall } from './model';
import { logSumExp } from './sampling/pick';

export interface Score {
  readonly logprob: number;
  readonly tokens: number;
}

/**
 * Sum of log p(token | prompt, tokens before it) per continuation, natural log; the prompt is read once.
 * @throws {AppError} llm/prompt-too-long - the prompt with the longest continuation.
 */
export async function score(
  model: Model,
  prompt: string,
  continuations: readonly string[],
  signal: AbortSignal,
): Promise<Score[]> {
  const encoded = continuations.map((text) => model.tokenizer.encode(text));
  const longest = encoded.reduce((most, { length }) => Math.max(most, length), 0);
  const root = model.runtime.start();
  try {
    const first = await prefill(root, encodePrompt(model, prompt, longest), signal);
    const scores: Score[] = [];
    for (const tokens of encoded) {
      const fork = root.fork();
      try {
        await breathe();
        signal.throwIfAborted();
        let logprob = logprobAt(first, tokens[0]);
        const read = tokens.slice(0, -1);
        const rows = read.length > 0 ? await runtimeCall(() => fork.appendEach(read)) : first;
        const size = model.runtime.vocabularySize;
        for (let t = 0; t < read.length; t++) {
          logprob += logprobAt(rows.subarray(t * size, (t + 1) * size), tokens[t + 1]);
        }
        scores.push({ logprob, tokens: tokens.length });
      } finally {
        fork.dispose();
      }
    }
    return scores;
  } finally {
    root.dispose();
  }
}

function logprobAt(logits: Float32Array, token: number | undefined): number {
  return token === undefined ? 0 : (logits[token] ?? -Infinity) - logSumExp(logits);
}

/**
 * @returns (N, D) row-major, each row of length 1. A text longer than the context is read up to there.
 * @throws {AppError} llm/no-embeddings - the model gives no hidden states.
 */
export async function embed(
  model: Model,
  texts: readonly string[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Float32Array<ArrayBuffer>> {
  const { runtime, tokenizer, contextLength } = model;
  if (runtime.embeddingSize === 0) {
    throw new AppError('llm/no-embeddings', `${model.id} gives no hidden states`, { model: model.id });
  }
  const values = new Float32Array(texts.length * runtime.embeddingSize);
  let told = performance.now();
  for (const [row, text] of texts.entries()) {
    await breathe();
    signal.throwIfAborted();
    const tokens = tokenizer.encode(text).slice(0, contextLength);
    if (tokens.length > 0) {
      const mean = await runtimeCall(() => runtime.embed(tokens));
      const norm = Math.hypot(...mean);
      values.set(
        mean.map((value) => (norm > 0 ? value / norm : 0)),
        row * runtime.embeddingSize,
      );
    }
    if (performance.now() - told >= 100 || row === texts.length - 1) {
      told = performance.now();
      onProgress(row + 1);
    }
  }
  return values;
}
