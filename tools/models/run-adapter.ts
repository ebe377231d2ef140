/**
 * @file Runs loss and gradients (model/adapter_graph.py) in onnxruntime-web's WASM and compares them with autograd's.
 *
 *   npx tsx tools/models/run-adapter.ts FOLDER      prints { worst, of, loss, msPerStep, tokensPerSecond }
 *
 * FOLDER is what model/check_adapter.py writes; the graph's weights are the bytes of the inference file beside it. Times are of one
 * thread, in processor time: what else runs on the machine hardly counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';

interface Described {
  readonly name: string;
  readonly shape: readonly number[];
}
interface Written {
  readonly ids: { readonly shape: readonly number[]; readonly values: readonly number[] };
  readonly feeds: readonly Described[];
  readonly outputs: readonly Described[];
}
type Numbers = ReadonlyMap<string, Float32Array>;

export interface Case {
  readonly shapes: ReadonlyMap<string, readonly number[]>;
  /** B x T token ids, row after row. */
  readonly ids: readonly number[];
  /** What is fed besides the ids, and what must come out. */
  readonly feeds: Numbers;
  readonly expected: Numbers;
}

export function readCase(folder: string): Case {
  const { ids, feeds, outputs } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Written;
  const bytes = readFileSync(join(folder, 'case.bin'));
  let offset = 0;
  const next = ({ name, shape }: Described): [string, Float32Array] => {
    const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
    for (let i = 0; i < values.length; i++, offset += 4) values[i] = bytes.readFloatLE(offset);
    return [name, values];
  };
  return {
    shapes: new Map([['ids', ids.shape], ...feeds.map(({ name, shape }) => [name, shape] as const)]),
    ids: ids.values,
    feeds: new Map(feeds.map(next)),
    expected: new Map(outputs.map(next)),
  };
}

/** A step: what goes in besides the ids -> loss, gradients and the prefix's keys and values. */
export type Step = (feeds: Numbers) => Promise<Numbers>;

/** @throws Error where the runtime refuses the graph. */
export async function openAdapter(folder: string, { shapes, ids }: Case): Promise<Step> {
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(readFileSync(join(folder, 'adapter.onnx')), {
    externalData: [
      { path: 'model_quantized.onnx', data: readFileSync(join(folder, 'model_quantized.onnx')) },
    ],
    // As the engine does: int8 codes are expanded once, at load.
    extra: { session: { disable_quant_qdq: '1' } },
  });
  return async (feeds) => {
    const tensors: Record<string, Tensor> = {
      ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shapes.get('ids') ?? []),
    };
    for (const [name, values] of feeds) tensors[name] = new Tensor('float32', values, shapes.get(name) ?? []);
    const made = await session.run(tensors);
    return new Map(Object.entries(made).map(([name, { data }]) => [name, data as Float32Array]));
  };
}

const norm = (values: Float32Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** Relative error of each output: the norm of the difference by the norm of what is expected; NaN where it is missing. */
export function errorsOf(made: Numbers, expected: Numbers): ReadonlyMap<string, number> {
  return new Map(
    [...expected].map(([name, values]) => [
      name,
      norm(values.map((value, i) => value - (made.get(name)?.[i] ?? NaN))) / norm(values),
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? '';
  const written = readCase(folder);
  const step = await openAdapter(folder, written);
  const errors = errorsOf(await step(written.feeds), written.expected);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    await step(written.feeds);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  // NaN is worse than anything.
  const [of, worst] = [...errors].sort(([, a], [, b]) => (Number.isNaN(a) ? -1 : b - a))[0] ?? ['', NaN];
  const msPerStep = Math.min(...times);
  console.log(
    JSON.stringify({
      worst,
      of,
      loss: errors.get('loss'),
      msPerStep: Math.round(msPerStep),
      tokensPerSecond: Math.round((written.ids.length / msPerStep) * 1000),
    }),
  );
}
