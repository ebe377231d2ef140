/**
 * @file Runs loss and gradients (model/adapter_graph.py) in onnxruntime-web's WASM and compares them with autograd's.
 *
 *   npx tsx tools/models/run-adapter.ts FOLDER      prints { worst, of, msPerStep, tokensPerSecond } (one thread)
 *
 * FOLDER is what model/check_adapter.py writes; the graph's weights are the bytes of the inference file beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Described {
  readonly name: string;
  readonly shape: readonly number[];
}
interface Case {
  readonly ids: { readonly shape: readonly number[]; readonly values: readonly number[] };
  readonly feeds: readonly Described[];
  readonly outputs: readonly Described[];
}

export interface Compared {
  /** Relative error of each output: the norm of the difference by the norm of what is expected. */
  readonly errors: Readonly<Record<string, number>>;
  /** Milliseconds of each run after the first. */
  readonly times: readonly number[];
  readonly tokens: number;
}

const count = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);
const norm = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
};

/**
 * @param runs How often the step is run, at least once.
 * @throws Error where the runtime refuses the graph or an output is missing or of another length.
 */
export async function runAdapter(folder: string, runs = 1): Promise<Compared> {
  const ort = await import('onnxruntime-web');
  ort.env.wasm.numThreads = 1;
  const { ids, feeds, outputs } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
  const bytes = readFileSync(join(folder, 'case.bin'));
  let offset = 0;
  const next = (shape: readonly number[]): Float32Array => {
    const values = new Float32Array(count(shape));
    for (let i = 0; i < values.length; i++, offset += 4) values[i] = bytes.readFloatLE(offset);
    return values;
  };

  const session = await ort.InferenceSession.create(readFileSync(join(folder, 'adapter.onnx')), {
    externalData: [{ path: 'model_quantized.onnx', data: readFileSync(join(folder, 'model_quantized.onnx')) }],
    // As the engine does: int8 codes are expanded once, at load.
    extra: { session: { disable_quant_qdq: '1' } },
  });
  const fed = {
    ids: new ort.Tensor('int64', BigInt64Array.from(ids.values, BigInt), ids.shape),
    ...Object.fromEntries(feeds.map(({ name, shape }) => [name, new ort.Tensor('float32', next(shape), shape)])),
  };
  let made = await session.run(fed);
  const times: number[] = [];
  for (let i = 1; i < runs; i++) {
    const started = performance.now();
    made = await session.run(fed);
    times.push(performance.now() - started);
  }

  const errors: Record<string, number> = {};
  for (const { name, shape } of outputs) {
    const expected = next(shape);
    const found = made[name]?.data;
    if (!(found instanceof Float32Array) || found.length !== expected.length) throw new Error(`no such output: ${name}`);
    errors[name] = norm(found.map((value, i) => value - (expected[i] ?? NaN))) / norm(expected);
  }
  await session.release();
  return { errors, times, tokens: ids.values.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { errors, times, tokens } = await runAdapter(process.argv[2] ?? '', 6);
  const [of = '', worst = NaN] = Object.entries(errors).sort(([, a], [, b]) => b - a)[0] ?? [];
  const msPerStep = Math.min(...times);
  console.log(
    JSON.stringify({
      worst,
      of,
      loss: errors['loss'],
      msPerStep: Math.round(msPerStep),
      tokensPerSecond: Math.round((tokens / msPerStep) * 1000),
    }),
  );
}
