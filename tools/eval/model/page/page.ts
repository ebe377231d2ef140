/** @file The page that `npm run eval -- model` drives: the app's own engine, asked in batches. Never part of the site. */
import { createLlm, type Backend } from '../../../../src/engines/llm';
import { type PageDoor } from '../door';

const llm = createLlm({
  baseUrl: new URL('/', location.href).href,
  onLog: (line) => {
    console.info(line);
  },
});

const door: PageDoor = {
  load: (name: string, backend: Backend) => llm.load({ kind: 'built-in', name }, { backend }),
  async generate(jobs) {
    const results = [];
    for (const { prompt, options } of jobs) results.push(await llm.generate(prompt, options));
    return results;
  },
  async embed(texts) {
    const { values, dimensions } = await llm.embed(texts);
    return texts.map((_, row) => [...values.subarray(row * dimensions, (row + 1) * dimensions)]);
  },
  async tokenize(text) {
    return [...(await llm.tokenize(text))];
  },
};

Object.assign(globalThis, { vitrineModel: door });
