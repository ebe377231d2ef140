/** @file The assistant with the model at hand, as the chat runs it: vectors, a second opinion, wording. */
import { type Assistant } from '../../../src/core/assistant/assistant';
import { embeddingText, queryEmbeddingText } from '../../../src/core/retrieve/document';
import { TagReader } from '../../../src/core/slots/tag-ids';
import { askIntent } from '../../../src/features/assistant/opinion-run';
import { wordAnswer } from '../../../src/features/assistant/wording-run';
import { type Replying } from '../ask';
import { loadNodeLlm } from './node-llm';

export async function replyWithModel(assistant: Assistant, folder: string): Promise<Replying> {
  const llm = await loadNodeLlm(folder);
  const { signal } = new AbortController();
  const tags = new TagReader();
  const { index } = assistant;
  const lang = index.products.some(({ title }) => title.en !== undefined) ? 'en' : 'zh';
  const texts = index.documents.map((document) => embeddingText(document, lang));
  const { values, dimensions } = await llm.embed(texts);
  index.retriever.useVectors(
    new Map(index.documents.map(({ id }, i) => [id, values.slice(i * dimensions, (i + 1) * dimensions)])),
  );
  return async (question, options) => {
    const { values: queryVector } = await llm.embed([queryEmbeddingText(question)]);
    const first = assistant.reply(question, undefined, { ...options, queryVector });
    const opinion = first.unsure ? await askIntent(question, llm, signal) : undefined;
    const { answer } = opinion
      ? assistant.reply(question, undefined, { ...options, queryVector, opinion })
      : first;
    const worded = await wordAnswer(answer, {
      llm,
      model: llm.info,
      tags,
      catalogue: index.titles,
      signal,
      onText: () => undefined,
    });
    if (worded?.ok === false) console.error(JSON.stringify({ question, notShown: worded.why }));
    return worded?.ok === true ? worded.answer : answer;
  };
}
