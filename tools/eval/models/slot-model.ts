/**
 * @file The built-in model in Node, for `npm run eval`: onnxruntime-web's wasm, one thread, full sequence with KV cache.
 * The browser runs the engine of src/engines/llm; this is the same network and the same sampling, without its worker.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GenerateOptions } from '../../../src/engines/llm';
import { seededRandom } from '../../../src/lib/random';

interface Config {
  readonly n_layer: number;
  readonly n_head: number;
  readonly n_embd: number;
}

export interface NodeModel {
  readonly name: string;
  /** One text per sequence, slot tags still in it. */
  generate(prompt: string, options: GenerateOptions): Promise<string[]>;
}

/** @param folder holds config.json, tokenizer.json and onnx/model_quantized.onnx (or onnx/model.onnx). */
export async function loadNodeModel(folder: string, bytes: Uint8Array): Promise<NodeModel> {
  const ort = await import('onnxruntime-web');
  const { Tokenizer } = await import('@huggingface/tokenizers');
  ort.env.wasm.numThreads = 1;
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const config = json('config.json') as Config;
  const tokenizer = new Tokenizer(json('tokenizer.json') as object, config);
  const session = await ort.InferenceSession.create(bytes, { graphOptimizationLevel: 'all' });
  const { n_layer: layers, n_head: heads, n_embd: width } = config;
  type Past = Record<string, InstanceType<typeof ort.Tensor>>;

  const step = async (
    ids: readonly number[],
    at: number,
    past: Past,
  ): Promise<{ logits: Float32Array; past: Past }> => {
    const big = (values: readonly number[]): BigInt64Array => BigInt64Array.from(values.map(BigInt));
    const out = await session.run({
      input_ids: new ort.Tensor('int64', big(ids), [1, ids.length]),
      position_ids: new ort.Tensor('int64', big(ids.map((_, i) => at + i)), [1, ids.length]),
      attention_mask: new ort.Tensor('int64', new BigInt64Array(at + ids.length).fill(1n), [
        1,
        at + ids.length,
      ]),
      ...past,
    });
    const next: Past = {};
    for (let i = 0; i < layers; i++) {
      for (const part of ['key', 'value']) {
        const tensor = out[`present.${i}.${part}`];
        if (tensor) next[`past_key_values.${i}.${part}`] = tensor;
      }
    }
    const all = out['logits']?.data as Float32Array;
    const vocabulary = out['logits']?.dims.at(-1) ?? all.length;
    return { logits: all.slice(all.length - vocabulary), past: next };
  };

  const empty = (): Past => {
    const past: Past = {};
    for (let i = 0; i < layers; i++)
      for (const part of ['key', 'value'])
        past[`past_key_values.${i}.${part}`] = new ort.Tensor('float32', new Float32Array(0), [
          1,
          heads,
          0,
          width / heads,
        ]);
    return past;
  };

  return {
    name: 'built-in',
    async generate(prompt, options) {
      const ids = [...tokenizer.encode(prompt, { add_special_tokens: false }).ids];
      const random = seededRandom(options.seed ?? 0);
      const texts: string[] = [];
      const prefill = await step(ids, 0, empty());
      for (let n = 0; n < (options.n ?? 1); n++) {
        let { logits, past } = prefill;
        const made: number[] = [];
        while (made.length < (options.maxTokens ?? 64)) {
          const token = pick(logits, options, random, made);
          if (token === 0) break;
          made.push(token);
          ({ logits, past } = await step([token], ids.length + made.length - 1, past));
        }
        texts.push(
          tokenizer.decode(made, { skip_special_tokens: false, clean_up_tokenization_spaces: false }),
        );
      }
      return texts;
    },
  };
}

/** Temperature, then nucleus, then a draw; tokens that would repeat an n-gram are out. */
function pick(
  logits: Float32Array,
  { temperature = 0, topP = 1, noRepeatNgram = 0 }: GenerateOptions,
  random: () => number,
  made: readonly number[],
): number {
  const barred = new Set<number>();
  if (noRepeatNgram > 0 && made.length >= noRepeatNgram - 1) {
    const tail = made.slice(made.length - (noRepeatNgram - 1)).join();
    for (let i = 0; i + noRepeatNgram <= made.length; i++) {
      if (made.slice(i, i + noRepeatNgram - 1).join() === tail) barred.add(made[i + noRepeatNgram - 1] ?? -1);
    }
  }
  const order = [...logits.keys()].filter((i) => !barred.has(i));
  order.sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0));
  const best = order[0] ?? 0;
  if (temperature === 0) return best;
  const top = order.slice(0, 200);
  const weights = top.map((i) => Math.exp(((logits[i] ?? 0) - (logits[best] ?? 0)) / temperature));
  const sum = weights.reduce((a, b) => a + b, 0);
  let kept = 0;
  let mass = 0;
  while (kept < top.length && mass < topP * sum) mass += weights[kept++] ?? 0;
  let draw = random() * mass;
  for (let i = 0; i < kept; i++) {
    draw -= weights[i] ?? 0;
    if (draw <= 0) return top[i] ?? best;
  }
  return best;
}
