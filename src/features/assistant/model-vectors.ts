/** @file The model's vectors of what the shop has: computed in the background, kept by content, never in the way of a question. */
import { type Assistant } from '../../core/assistant/assistant';
import { contentHash, embeddingText, queryEmbeddingText } from '../../core/retrieve/document';
import { isAbort } from '../../lib/errors';
import { type Lang } from '../../lib/lang';
import { type Services } from '../services';

const BATCH = 4;
const QUERY_LIMIT_MS = 600;

export class ModelVectors {
  #assistant: Assistant | undefined;
  #working: AbortController | undefined;
  #complete = false;

  constructor(private readonly services: Pick<Services, 'data' | 'model' | 'shop'>) {}

  use(assistant: Assistant): void {
    this.#working?.abort();
    this.#assistant = assistant;
    this.#complete = false;
  }

  /** The question's vector if all documents have theirs; a question never waits for documents. */
  async queryVector(question: string, signal: AbortSignal): Promise<Float32Array | undefined> {
    this.#working?.abort();
    if (!this.#complete || this.#space() === undefined) return undefined;
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(QUERY_LIMIT_MS)]);
      const { values } = await this.services.model.llm.embed([queryEmbeddingText(question)], {
        signal: limit,
      });
      return values;
    } catch {
      signal.throwIfAborted();
      // Words find it as well.
      return undefined;
    }
  }

  /** Goes on with the documents that have no vector yet. Ends quietly when interrupted; the next call goes on. */
  resume(): void {
    const assistant = this.#assistant;
    const space = this.#space();
    if (!assistant || space === undefined || this.#complete) return;
    this.#working?.abort();
    const controller = new AbortController();
    this.#working = controller;
    this.#compute(assistant, space, controller.signal).catch((error: unknown) => {
      // Interrupted, out of space or out of memory: retrieval by words goes on; only a bug should be seen.
      if (!isAbort(error) && !(error instanceof Error)) throw error;
    });
  }

  /** Only the built-in model was trained to embed; its name and revision are the space. */
  #space(): string | undefined {
    const { state } = this.services.model;
    return state.kind === 'ready' && state.model.slots
      ? `${state.model.id}:${state.model.revision}`
      : undefined;
  }

  async #compute(assistant: Assistant, space: string, signal: AbortSignal): Promise<void> {
    const { data, model } = this.services;
    const lang: Lang = assistant.index.products.some(({ title }) => title.en !== undefined) ? 'en' : 'zh';
    const wanted = assistant.index.documents.map((document) => {
      const text = embeddingText(document, lang);
      return { id: document.id, text, key: `${space}:${contentHash(text)}` };
    });
    const stored = new Map((await data.vectors.all()).map(({ id, values }) => [id, values]));
    const vectors = new Map<string, Float32Array>();
    const missing = wanted.filter(({ id, key }) => {
      const found = stored.get(key);
      if (found) vectors.set(id, found);
      return !found;
    });
    for (let start = 0; start < missing.length; start += BATCH) {
      signal.throwIfAborted();
      const batch = missing.slice(start, start + BATCH);
      const { values, dimensions } = await model.llm.embed(
        batch.map(({ text }) => text),
        { signal },
      );
      const made = batch.map(({ id, key }, i) => {
        const vector = values.slice(i * dimensions, (i + 1) * dimensions);
        vectors.set(id, vector);
        return { id: key, values: vector };
      });
      await data.vectors.put(...made);
    }
    assistant.index.retriever.useVectors(vectors);
    this.#complete = true;
  }
}
