/**
 * @file Any causal language model in transformers.js's layout. The library reads configuration, tokenizer and graph;
 * the loop, the cache and the sampling are ours, because it ignores several options (top_p, penalties, stop strings).
 *
 * It never touches the network: its `fetch` is answered from the files that our loader verified.
 */
import {
  AutoModelForCausalLM,
  AutoTokenizer,
  env,
  type PreTrainedTokenizer,
} from '@huggingface/transformers';
import * as v from 'valibot';
import { type InferenceSession } from 'onnxruntime-web/webgpu';
import { AppError } from '../../lib/errors';
import { type Backend } from './contract';
import { type Model } from './model';
import { OrtRuntime } from './runtime/ort-runtime';
import { type OrtDevice, sessionOptions } from './runtime/ort-session';
import { fromAlphabet } from './tokenizer/byte-bpe';
import { type Tokenizer } from './tokenizer/tokenizer';
import { type LoadedModel } from './worker-contract';

const Config = v.object({
  vocab_size: v.number(),
  n_positions: v.optional(v.number()),
  max_position_embeddings: v.optional(v.number()),
  eos_token_id: v.nullish(v.union([v.number(), v.array(v.number())])),
});

/** @throws {AppError} llm/part-invalid - a file the library asks for is not there; or what the library throws. */
export async function startHubModel(
  loaded: LoadedModel,
  backend: Backend,
  device: OrtDevice,
): Promise<Model> {
  const { id, files, hub } = loaded;
  const host = 'https://files.invalid/';
  env.allowLocalModels = false;
  env.allowRemoteModels = true;
  env.useBrowserCache = false;
  env.useCustomCache = false;
  env.useWasmCache = false;
  env.remoteHost = host;
  env.remotePathTemplate = 'model/';
  env.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const path = url.startsWith(`${host}model/`) ? url.slice(host.length + 'model/'.length) : url;
    const file = files.find((candidate) => candidate.path === path);
    if (!file) return Promise.resolve(new Response('Not found', { status: 404 }));
    const headers = { 'Content-Length': String(file.bytes.length) };
    return Promise.resolve(new Response(file.bytes, { headers }));
  };

  const config = v.parse(Config, JSON.parse(textOf(loaded, 'config.json')));
  const tokenizer = await AutoTokenizer.from_pretrained('model');
  const model = await AutoModelForCausalLM.from_pretrained('model', {
    dtype: (hub?.dtype ?? 'q8') as 'q8',
    device: backend === 'webgpu' ? 'webgpu' : 'wasm',
    ...(hub?.modelFileName === undefined ? {} : { model_file_name: hub.modelFileName }),
    session_options: sessionOptions(device),
  });
  const session = (model as unknown as { sessions: Record<string, InferenceSession | undefined> }).sessions[
    'model'
  ];
  if (!session) throw new AppError('llm/load-failed', `${id} is not a decoder-only model`, { model: id });
  const generation = files.find(({ path }) => path === 'generation_config.json');
  const overrides = generation
    ? v.parse(v.object({ eos_token_id: Config.entries.eos_token_id }), JSON.parse(decode(generation.bytes)))
    : undefined;
  const endTokens = new Set([overrides?.eos_token_id ?? config.eos_token_id ?? []].flat());
  return {
    id,
    name: id.split('/').at(-1) ?? id,
    runtime: new OrtRuntime({
      session,
      backend,
      threads: device.threads,
      lost: device.lost,
      vocabularySize: config.vocab_size,
    }),
    tokenizer: wrapTokenizer(tokenizer, config.vocab_size),
    endTokens,
    contextLength: config.n_positions ?? config.max_position_embeddings ?? 1024,
    sizeBytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    slots: false,
    languages: ['en'],
  };
}

/** transformers.js's tokenizer with each token's bytes, which its `decode` hides. */
function wrapTokenizer(tokenizer: PreTrainedTokenizer, size: number): Tokenizer {
  const pieces = new Array<string>(size).fill('');
  // A vocabulary with gaps gives undefined for them, whatever its type says.
  const entries: Iterable<[string | undefined, number]> = tokenizer.get_vocab();
  for (const [piece, token] of entries) if (piece !== undefined && token < size) pieces[token] = piece;
  const special = new Set(tokenizer.all_special_ids);
  const byteLevel = pieces.some((piece) => piece.startsWith('Ġ'));
  const encoder = new TextEncoder();
  const vocabulary = pieces.map((piece, id) => {
    if (special.has(id)) return new Uint8Array();
    if (byteLevel) return fromAlphabet(piece);
    const byte = /^<0x([0-9A-F]{2})>$/.exec(piece)?.[1];
    return byte === undefined
      ? encoder.encode(piece.replaceAll('▁', ' '))
      : Uint8Array.of(Number.parseInt(byte, 16));
  });
  return {
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    vocabulary,
  };
}

function textOf(loaded: LoadedModel, path: string): string {
  const file = loaded.files.find((candidate) => candidate.path === path);
  if (!file) throw new AppError('llm/part-invalid', `${path} is missing`, { part: path, reason: 'missing' });
  return decode(file.bytes);
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
