/**
 * @file The runtime over an ONNX graph with a KV cache, in the form that Optimum and our own export write:
 *
 *   in:  input_ids (1, T) i64, attention_mask (1, P+T) i64, [position_ids (1, T) i64], [use_cache_branch (1) bool],
 *        past_key_values.<i>.key|value (1, H, P, d)
 *   out: logits (1, T or 1, V), present.<i>.key|value (1, H, P+T, d), [last_hidden_state (1, T, D)]
 *
 * ORT never changes a tensor that it was given, so a fork shares its parent's cache by counting references.
 */
import { type InferenceSession, Tensor } from 'onnxruntime-web/webgpu';
import { type Backend } from '../contract';
import { type Runtime, type Sequence } from './runtime';

type Tensors = Readonly<Record<string, Tensor>>;

export interface OrtRuntimeOptions {
  readonly session: InferenceSession;
  readonly backend: Backend;
  readonly threads: number;
  /** Resolves with the reason when the device is gone. */
  readonly lost: Promise<string>;
  readonly vocabularySize: number;
}

export class OrtRuntime implements Runtime {
  readonly backend: Backend;
  readonly threads: number;
  readonly vocabularySize: number;
  readonly embeddingSize: number;
  readonly #session: InferenceSession;
  readonly #lost: Promise<never>;
  readonly #empty: Tensors;
  /** One run at a time: a session is not re-entrant. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @throws {Error} a graph with inputs or outputs that this file does not know; the message names them. */
  constructor(options: OrtRuntimeOptions) {
    this.#session = options.session;
    this.backend = options.backend;
    this.threads = options.threads;
    this.vocabularySize = options.vocabularySize;
    this.#lost = options.lost.then((reason) => {
      throw new Error(`GPU device lost (${reason})`);
    });
    this.#lost.catch(() => undefined); // Seen by whoever waits in #run; nobody may be waiting.
    const { inputMetadata, outputMetadata } = this.#session;
    this.#empty = Object.fromEntries(
      inputMetadata.flatMap((input) =>
        input.name.startsWith('past_key_values.') ? [[input.name, emptyTensor(input)]] : [],
      ),
    );
    const known = new Set([
      'input_ids',
      'attention_mask',
      'position_ids',
      'use_cache_branch',
      'num_logits_to_keep',
    ]);
    const unknown = inputMetadata.filter(({ name }) => !known.has(name) && !(name in this.#empty));
    if (unknown.length > 0 || Object.keys(this.#empty).length === 0 || !this.#outputs('logits')) {
      const names = unknown.map(({ name }) => name).join(', ');
      throw new Error(
        `Not a causal language model with a key-value cache (unknown inputs: ${names || 'none'})`,
      );
    }
    const hidden = outputMetadata.find(({ name }) => name === 'last_hidden_state');
    const size = hidden?.isTensor === true ? hidden.shape.at(-1) : undefined;
    this.embeddingSize = typeof size === 'number' ? size : 0;
  }

  start(): Sequence {
    return new OrtSequence(this, new Cache(this.#empty), 0);
  }

  async embed(tokens: readonly number[]): Promise<Float32Array> {
    const outputs = await this.#run(tokens, 0, this.#empty, ['last_hidden_state']);
    const hidden = await floats(outputs['last_hidden_state']);
    const mean = new Float32Array(this.embeddingSize);
    for (let t = 0; t < tokens.length; t++) {
      for (let j = 0; j < mean.length; j++) {
        mean[j] = (mean[j] ?? 0) + (hidden[t * mean.length + j] ?? 0) / tokens.length;
      }
    }
    return mean;
  }

  /** Appends to `cache`. @returns logits (rows, V) with one row if the graph gives only the last. */
  async forward(
    tokens: readonly number[],
    position: number,
    cache: Tensors,
  ): Promise<{ readonly logits: Float32Array; readonly cache: Cache }> {
    const names = Object.keys(this.#empty);
    const outputs = await this.#run(tokens, position, cache, ['logits', ...names.map(presentOf)]);
    const logits = await floats(outputs['logits']);
    const next = Object.fromEntries(
      names.map((name) => {
        const tensor = outputs[presentOf(name)];
        if (!tensor) throw new Error(`The model gave no ${presentOf(name)}`);
        return [name, tensor];
      }),
    );
    return { logits, cache: new Cache(next) };
  }

  async #run(
    tokens: readonly number[],
    position: number,
    cache: Tensors,
    fetches: readonly string[],
  ): Promise<Record<string, Tensor | undefined>> {
    const feeds: Record<string, Tensor> = {
      input_ids: int64(tokens.map(BigInt)),
      attention_mask: int64(new Array<bigint>(position + tokens.length).fill(1n)),
      ...cache,
    };
    const takes = (name: string): boolean => this.#session.inputNames.includes(name);
    if (takes('position_ids')) feeds['position_ids'] = int64(tokens.map((_, i) => BigInt(position + i)));
    if (takes('use_cache_branch')) feeds['use_cache_branch'] = new Tensor('bool', [position > 0], [1]);
    if (takes('num_logits_to_keep')) {
      feeds['num_logits_to_keep'] = new Tensor('int64', BigInt64Array.of(0n), []);
    }
    const mine = this.#turn.then(() => Promise.race([this.#session.run(feeds, fetches), this.#lost]));
    this.#turn = mine.catch(() => undefined);
    return await mine;
  }

  #outputs(name: string): boolean {
    return this.#session.outputNames.includes(name);
  }
}

const presentOf = (past: string): string => past.replace('past_key_values', 'present');

/** Keys and values, freed when the last sequence that uses them lets go. */
class Cache {
  #users = 1;

  constructor(readonly tensors: Tensors) {}

  share(): this {
    this.#users += 1;
    return this;
  }

  release(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    // Only GPU tensors hold what the garbage collector does not know; the empty first cache is on the CPU.
    for (const tensor of Object.values(this.tensors)) if (tensor.location !== 'cpu') tensor.dispose();
  }
}

class OrtSequence implements Sequence {
  #cache: Cache;
  #length: number;

  constructor(
    private readonly runtime: OrtRuntime,
    cache: Cache,
    length: number,
  ) {
    this.#cache = cache;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  async append(tokens: readonly number[]): Promise<Float32Array> {
    const logits = await this.#forward(tokens);
    const size = this.runtime.vocabularySize;
    return logits.length === size ? logits : logits.slice(logits.length - size);
  }

  async appendEach(tokens: readonly number[]): Promise<Float32Array> {
    const size = this.runtime.vocabularySize;
    const first = await this.#forward(tokens.slice(0, 1));
    const rest = tokens.slice(1);
    const all = new Float32Array(tokens.length * size);
    all.set(first.subarray(0, size));
    if (rest.length === 0) return all;
    const together = this.#allRows ? await this.#forward(rest) : undefined;
    if (together?.length === rest.length * size) {
      all.set(together, size);
      return all;
    }
    for (const [i, token] of rest.entries()) all.set(await this.#forward([token]), (i + 1) * size);
    return all;
  }

  /** False for graphs whose head runs on the last position only; seen from the prompt's logits. */
  #allRows = false;

  fork(): Sequence {
    const fork = new OrtSequence(this.runtime, this.#cache.share(), this.#length);
    fork.#allRows = this.#allRows;
    return fork;
  }

  dispose(): void {
    this.#cache.release();
  }

  async #forward(tokens: readonly number[]): Promise<Float32Array> {
    const { logits, cache } = await this.runtime.forward(tokens, this.#length, this.#cache.tensors);
    this.#cache.release();
    this.#cache = cache;
    this.#length += tokens.length;
    if (tokens.length > 1) this.#allRows = logits.length === tokens.length * this.runtime.vocabularySize;
    return logits;
  }
}

function int64(values: bigint[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values), [1, values.length]);
}

/** (1, H, 0, d): the numbers of the graph's shape, with 1 for the batch and 0 for the past. */
function emptyTensor(input: InferenceSession.ValueMetadata): Tensor {
  if (!input.isTensor) throw new Error(`${input.name} is not a tensor`);
  const [, heads, , size] = input.shape;
  if (input.shape.length !== 4 || typeof heads !== 'number' || typeof size !== 'number') {
    throw new Error(`${input.name} has the shape [${input.shape.join(', ')}], not (1, heads, past, size)`);
  }
  return input.type === 'float16'
    ? new Tensor('float16', new Uint16Array(0), [1, heads, 0, size])
    : new Tensor('float32', new Float32Array(0), [1, heads, 0, size]);
}

async function floats(tensor: Tensor | undefined): Promise<Float32Array> {
  if (!tensor) throw new Error('The model gave no logits');
  const data = await tensor.getData(true);
  if (data instanceof Float32Array) return data;
  if (data instanceof Uint16Array) return Float32Array.from(data, halfToFloat);
  return Float32Array.from(data as unknown as ArrayLike<number>);
}

/** IEEE 754 binary16. */
export function halfToFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * 2 ** -14 * (fraction / 1024);
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
