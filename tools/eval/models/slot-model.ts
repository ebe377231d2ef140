/**
 * @file The built-in model in Node, for `npm run eval`: onnxruntime-web's wasm, one thread, full sequence with KV cache.
 * The browser runs the engine of src/engines/llm; this is the same network and the same sampling, without its worker.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GenerateOptions } from '../../../src/engines/llm';
import { chooseToken } from '../../../src/engines/llm/sampling/choose';
import { withDefaults } from '../../../src/engines/llm/sampling/options';
import { seededRandom } from '../../../src/lib/random';

interface Config {
  readonly n_layer: number;
  readonly n_head: number;
  readonly n_embd: number;
  readonly n_positions?: number;
  readonly eos_token_id?: number;
}

export interface NodeModel {
  readonly name: string;
  /** One per sequence, slot tags still in the text. Banned and stop strings are the worker's, not this one's. */
  generate(prompt: string, options: GenerateOptions): Promise<{ text: string; isEnded: boolean }[]>;
  tokenize(text: string): Promise<number[]>;
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

  const endTokens: ReadonlySet<number> = new Set([config.eos_token_id ?? 0]);
  return {
    name: 'built-in',
    tokenize: (text) => Promise.resolve([...tokenizer.encode(text, { add_special_tokens: false }).ids]),
    async generate(prompt, options) {
      const ids = [...tokenizer.encode(prompt, { add_special_tokens: false }).ids];
      const settings = withDefaults(options);
      const random = seededRandom(settings.seed);
      const found: { text: string; isEnded: boolean }[] = [];
      const limit = Math.min(settings.maxTokens, (config.n_positions ?? 384) - ids.length);
      const prefill = await step(ids, 0, empty());
      for (let n = 0; n < settings.n; n++) {
        let { logits, past } = prefill;
        const made: number[] = [];
        let isEnded = false;
        while (made.length < limit) {
          const history = { prompt: ids, generated: made, tail: new Uint8Array() };
          const token = chooseToken(logits.slice(), history, settings, undefined, endTokens, random);
          isEnded = token < 0 || endTokens.has(token);
          if (isEnded) break;
          made.push(token);
          ({ logits, past } = await step([token], ids.length + made.length - 1, past));
        }
        const text = tokenizer.decode(made, {
          skip_special_tokens: false,
          clean_up_tokenization_spaces: false,
        });
        found.push({ text, isEnded });
      }
      return found;
    },
  };
}
