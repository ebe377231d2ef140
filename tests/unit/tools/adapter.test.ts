import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { describe, expect, it } from 'vitest';
import { errorsOf, openAdapter, readCase } from '../../../tools/models/run-adapter';

const folder = new URL('../../fixtures/adapter/', import.meta.url).pathname;
const inferenceFile = readFileSync(`${folder}model_quantized.onnx`);
const written = readCase(folder);
const [batch = 0, time = 0] = written.shapes.get('ids') ?? [];

/** All zero but the prefix: the network as it ships, led by a prefix. */
const untuned = new Map(
  [...written.feeds].map(([name, values]) => [
    name,
    name === 'prefix' ? values : new Float32Array(values.length),
  ]),
);

// The runtime's wasm is compiled first, which takes its time on a busy machine.
describe('loss and gradients as a graph', { timeout: 60_000 }, () => {
  it("are autograd's", async () => {
    const step = await openAdapter(folder, written);
    const errors = errorsOf(await step(written.feeds), written.expected);
    expect([...errors.keys()]).toEqual(
      expect.arrayContaining(['loss', 'grad.prefix', 'grad.blocks.1.c_fc.weight']),
    );
    expect(errors.size).toBe(1 + 1 + 12 + 4); // loss, prefix, the top layer's tensors, keys and values of two layers
    for (const [name, error] of errors) expect(error, name).toBeLessThan(1e-4);
  });

  it('lead downhill', async () => {
    const step = await openAdapter(folder, written);
    const before = await step(written.feeds);
    const after = await step(
      new Map(
        [...written.feeds].map(([name, values]) => {
          const gradient = before.get(name === 'prefix' ? 'grad.prefix' : name.replace('delta.', 'grad.'));
          return [
            name,
            gradient === undefined ? values : values.map((value, i) => value - 0.02 * (gradient[i] ?? NaN)),
          ];
        }),
      ),
    );
    expect(after.get('loss')?.[0]).toBeLessThan(before.get('loss')?.[0] ?? NaN);
  });

  it('count the tokens that have a weight, and no others', async () => {
    const step = await openAdapter(folder, written);
    const weights = new Float32Array(batch * time);
    weights[time - 1] = 3; // the last token of the first row; a single weight has no effect on the mean
    const once = await step(new Map([...untuned, ['weights', weights]]));
    const twice = await step(new Map([...untuned, ['weights', weights.map((value) => value / 3)]]));
    expect(once.get('loss')?.[0]).toBeCloseTo(twice.get('loss')?.[0] ?? NaN, 5);

    // The inference graph, given the prefix's keys and values as its past, holds that token for as likely.
    const session = await InferenceSession.create(inferenceFile);
    const past = [...once].filter(([name]) => name.startsWith('prefix.'));
    const shape = [1, 2, 3, 16];
    const length = time - 1;
    const { logits } = await session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(written.ids.slice(0, length), BigInt), [1, length]),
      position_ids: new Tensor(
        'int64',
        BigInt64Array.from({ length }, (_, i) => BigInt(i)),
        [1, length],
      ),
      attention_mask: new Tensor('int64', new BigInt64Array(3 + length).fill(1n), [1, 3 + length]),
      ...Object.fromEntries(
        past.map(([name, values]) => [
          name.replace('prefix.', 'past_key_values.'),
          new Tensor('float32', values, shape),
        ]),
      ),
    });
    const found = logits?.data as Float32Array;
    const total = found.reduce((sum, value) => sum + Math.exp(value), 0);
    const expected = Math.log(total) - (found[written.ids[time - 1] ?? -1] ?? NaN);
    expect(once.get('loss')?.[0]).toBeCloseTo(expected, 2); // FastGelu is an approximation
  });

  it('name the inference file whose weights they read', () => {
    const hash = createHash('sha256').update(inferenceFile).digest('hex');
    expect(readFileSync(`${folder}adapter.onnx`).includes(hash)).toBe(true);
  });
});
