/** Models from a hub and from picked files, really run: the same small GPT-2 in the stock export's form. */
import { afterEach, describe, expect, inject, it } from 'vitest';
import { createLlm, type Llm, type ModelSource } from '../../src/engines/llm';

const baseUrl = new URL('/', location.href).href;
const host = inject('hubUrl');
const FOLDER = `${baseUrl}models/vitrine-gpt2/`;
const stock = (id: string): ModelSource => ({
  kind: 'hub',
  id,
  host,
  dtype: 'q8',
  modelFileName: 'decoder_model_merged',
});

let llm: Llm | undefined;
const open = (): Llm => (llm = createLlm({ baseUrl }));
afterEach(async () => {
  llm?.unload();
  llm = undefined;
  await caches.delete('vitrine-models-v1');
});

interface Reference {
  readonly prompts: readonly { readonly prompt: string; readonly ids: number[]; readonly greedy: number[] }[];
}
const reference = async (): Promise<Reference['prompts']> =>
  ((await (await fetch(`${FOLDER}self-test.json`)).json()) as Reference).prompts;
const log = async (): Promise<string[]> => (await (await fetch(`${host}/log`)).json()) as string[];

describe.each(['Xenova/gpt2', 'Xenova/distilgpt2'])('the stock export %s', (id) => {
  it('loads by id through transformers.js and writes what the makers of the weights wrote', async () => {
    const model = open();
    const info = await model.load(stock(id));
    expect(info).toMatchObject({
      id,
      slots: false,
      embeddingSize: 0,
      contextLength: 384,
      vocabularySize: 8192,
    });
    expect(info.selfTests).toEqual([]);
    for (const { prompt, ids, greedy } of await reference()) {
      expect(await model.tokenize(prompt)).toEqual(ids);
      const { sequences } = await model.generate(prompt, { maxTokens: 16 });
      expect(sequences[0]?.tokens).toEqual(greedy);
    }
  });
});

describe('the same processors on both paths', () => {
  const prompt =
    '<|task_slogan|><|zh|><|tone_warm|>\n品名：<|n|>亚麻衬衫\n店铺：<|b|>蕨叶\n特点：<|f0|>透气<|e0|>热天也不闷\n<|out|>';
  const options = {
    temperature: 0.8,
    topK: 40,
    topP: 0.9,
    repetitionPenalty: 1.2,
    frequencyPenalty: 0.1,
    presencePenalty: 0.1,
    noRepeatNgram: 3,
    bannedStrings: ['最', '心意'],
    logitBias: { 42: -5 },
    stopStrings: ['。'],
    maxTokens: 24,
    seed: 11,
    n: 3,
    logprobs: true,
  };

  it('give the same tokens from the same weights', async () => {
    const hub = open();
    await hub.load(stock('Xenova/gpt2'));
    const fromHub = await hub.generate(prompt, options);
    hub.unload();
    const own = open();
    await own.load({ kind: 'built-in', name: 'vitrine-gpt2' }, { backend: 'wasm' });
    const builtIn = await own.generate(prompt, options);
    expect(fromHub.sequences.map(({ tokens }) => tokens)).toEqual(
      builtIn.sequences.map(({ tokens }) => tokens),
    );
    for (const { text, logprobs } of fromHub.sequences) {
      expect(text).not.toMatch(/最|心意|。/);
      expect(logprobs?.every(({ top }) => top.length === 5)).toBe(true);
    }
    const scores = await own.score(prompt, ['好衣服。', 'zzzz']);
    await hub.load(stock('Xenova/gpt2'));
    const other = await hub.score(prompt, ['好衣服。', 'zzzz']);
    hub.unload();
    other.forEach(({ logprob, tokens }, i) => {
      expect(tokens).toBe(scores[i]?.tokens);
      expect(logprob).toBeCloseTo(scores[i]?.logprob ?? NaN, 2);
    });
  });
});

describe('the hub as it is', () => {
  it('is asked once: a second load takes everything from this device', async () => {
    const model = open();
    await model.load(stock('Xenova/gpt2'));
    model.unload();
    const before = (await log()).filter((line) => line.includes('/resolve/')).length;
    await model.load(stock('Xenova/gpt2'));
    expect((await log()).filter((line) => line.includes('/resolve/'))).toHaveLength(before);
  });

  it('may keep no listing', async () => {
    const info = await open().load(stock('mirror/no-listing'));
    expect(info.vocabularySize).toBe(8192);
  });

  it.each([
    ['faulty/flipped', 'hash'],
    ['faulty/short', 'short'],
    ['faulty/html', 'html'],
  ])('%s is refused by the name of the file', async (id, reason) => {
    await expect(open().load(stock(id))).rejects.toMatchObject({
      code: 'llm/part-invalid',
      details: { part: 'onnx/decoder_model_merged_quantized.onnx', reason },
    });
    // And the next model loads all the same.
    expect((await open().load(stock('Xenova/gpt2'))).id).toBe('Xenova/gpt2');
  });

  it('has no vectors to give from a stock export, and says so', async () => {
    const model = open();
    await model.load(stock('Xenova/gpt2'));
    await expect(model.embed(['衬衫'])).rejects.toMatchObject({ code: 'llm/no-embeddings' });
  });
});

describe('files from disk', () => {
  const fetchFile = async (url: string, name: string): Promise<File> =>
    new File([await (await fetch(url)).blob()], name);

  it('with our manifest are verified part by part', async () => {
    const names = [
      'manifest.json',
      'config.json',
      'generation_config.json',
      'tokenizer.json',
      'self-test.json',
      'self-test.bin',
      'model_quantized.onnx.part-00',
      'model_quantized.onnx.part-01',
    ];
    const files = await Promise.all(names.map((name) => fetchFile(FOLDER + name, name)));
    const info = await open().load({ kind: 'files', files }, { backend: 'wasm' });
    expect(info).toMatchObject({ id: 'vitrine-gpt2', slots: true });
    expect(info.selfTests.find(({ backend }) => backend === 'wasm')?.passed).toBe(true);

    const cut = files.map((file) =>
      file.name.endsWith('part-01') ? new File([file.slice(0, -1)], file.name) : file,
    );
    await expect(open().load({ kind: 'files', files: cut })).rejects.toMatchObject({
      code: 'llm/part-invalid',
      details: { part: 'model_quantized.onnx.part-01', reason: 'short' },
    });
  });

  it('without one are checked for what can be checked, and run', async () => {
    const hub = `${host}/Xenova/gpt2/resolve/main/`;
    const files = await Promise.all([
      fetchFile(`${hub}config.json`, 'config.json'),
      fetchFile(`${hub}tokenizer.json`, 'tokenizer.json'),
      fetchFile(`${hub}onnx/decoder_model_merged_quantized.onnx`, 'decoder_model_merged_quantized.onnx'),
    ]);
    const model = open();
    await model.load({ kind: 'files', files });
    const [first] = await reference();
    expect((await model.generate(first?.prompt ?? '', { maxTokens: 8 })).sequences[0]?.tokens).toEqual(
      first?.greedy.slice(0, 8),
    );

    await expect(open().load({ kind: 'files', files: files.slice(1) })).rejects.toMatchObject({
      details: { part: 'config.json', reason: 'missing' },
    });
    await expect(open().load({ kind: 'files', files: files.slice(0, 2) })).rejects.toMatchObject({
      details: { part: '*.onnx', reason: 'missing' },
    });
    const page = new File(['<!doctype html>'], 'config.json');
    await expect(open().load({ kind: 'files', files: [page, ...files.slice(1)] })).rejects.toMatchObject({
      code: 'llm/part-invalid',
      details: { part: 'config.json' },
    });
  });
});
