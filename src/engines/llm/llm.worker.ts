/** @file The thread on which the model thinks; wires handlers, nothing else. */
import { AppError } from '../../lib/errors';
import { serve } from '../../lib/rpc';
import { generate } from './generate';
import { type Model } from './model';
import { embed, score } from './read';
import { startModel } from './start';
import { type LlmContract } from './worker-contract';

let started: Model | undefined;

function model(): Model {
  if (!started) throw new AppError('llm/not-loaded', 'This worker has no model yet');
  return started;
}

serve<LlmContract>(self, {
  async start(options, { signal, emit }) {
    const { model: ready, selfTest } = await startModel(options, signal, (stage) => {
      emit({ stage });
    });
    started = ready;
    const { id, name, contextLength, sizeBytes, slots, languages, runtime } = ready;
    const { backend, threads, vocabularySize, embeddingSize } = runtime;
    return {
      model: {
        id,
        revision: options.loaded.revision,
        name,
        contextLength,
        sizeBytes,
        slots,
        languages,
        backend,
        threads,
        vocabularySize,
        embeddingSize,
      },
      selfTest,
    };
  },
  generate: ({ prompt, options, resume }, { signal, emit }) =>
    generate(model(), prompt, options, { signal, emit, resume }),
  score: ({ prompt, continuations }, { signal }) => score(model(), prompt, continuations, signal),
  async embed({ texts }, { signal, emit, transfer }) {
    const values = await embed(model(), texts, signal, emit);
    transfer(values.buffer);
    return { values, dimensions: model().runtime.embeddingSize };
  },
  tokenize: ({ text }) => model().tokenizer.encode(text),
});
