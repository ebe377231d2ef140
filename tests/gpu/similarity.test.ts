/** One suite over every backend, against the oracle; the GPU is Chromium's SwiftShader. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createSimilarity } from '../../src/engines/similarity';
import { SimilarityEngine } from '../../src/engines/similarity/engine';
import { acquireDevice, requireLimit } from '../../src/engines/similarity/device';
import { scoreOfKey } from '../../src/engines/similarity/kernels/dot-rows';
import { topKReference } from '../../src/engines/similarity/kernels/top-k.reference';
import { toVectors } from '../../src/engines/similarity/vectors';
import { GpuIndex, GpuPipelines } from '../../src/engines/similarity/webgpu';
import { AppError } from '../../src/lib/errors';
import { seededRandom } from '../../src/lib/random';

const BACKENDS = ['webgpu', 'cpu'] as const;

function numbers(length: number, seed: number): Float32Array<ArrayBuffer> {
  const random = seededRandom(seed);
  return Float32Array.from({ length }, () => 2 * random() - 1);
}

/** navigator.gpu that remembers the devices it gave, so that a test can destroy them. */
function recordingGpu(): { gpu: GPU; devices: GPUDevice[] } {
  const devices: GPUDevice[] = [];
  const gpu = {
    requestAdapter: async (options?: GPURequestAdapterOptions) => {
      const adapter = await navigator.gpu.requestAdapter(options);
      if (!adapter) return null;
      return {
        limits: adapter.limits,
        requestDevice: async (descriptor?: GPUDeviceDescriptor) => {
          const device = await adapter.requestDevice(descriptor);
          devices.push(device);
          return device;
        },
      };
    },
  } as unknown as GPU;
  return { gpu, devices };
}

test('this Chromium has an adapter (else the suite below would prove nothing)', async () => {
  expect(await navigator.gpu.requestAdapter()).not.toBeNull();
});

describe.each(BACKENDS)('%s', (backend) => {
  let engine: SimilarityEngine;
  beforeAll(async () => {
    engine = new SimilarityEngine(navigator.gpu);
    expect(await engine.useBackend(backend)).toBe(backend);
  });

  async function agree(rows: number, dimensions: number, k: number, seed = rows + dimensions): Promise<void> {
    const values = numbers(rows * dimensions, seed);
    const query = numbers(dimensions, seed + 1);
    const expected = topKReference(values, dimensions, query, k);
    const info = await engine.setIndex('case', values.slice(), dimensions);
    expect(info).toEqual({ backend: rows === 0 ? 'cpu' : backend, rows, dimensions });
    const hits = await engine.query('case', query, k);
    expect(hits.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
    for (const [i, hit] of hits.entries()) expect(hit.score).toBeCloseTo(expected[i]?.score ?? NaN, 10);
  }

  test("the seed's example: products 3, 1, 2 with .51 .49 .48", async () => {
    const products = new Float32Array([
      0.3, 0.2, 0.4, 0.1, 0.5, 0.4, 0.1, 0.3, 0.2, 0.6, 0.2, 0.3, 0.5, 0.1, 0.4,
    ]);
    await engine.setIndex('seed', products, 5);
    const hits = await engine.query('seed', new Float32Array([0.2, 0.5, 0.3, 0.1, 0.4]), 3);
    expect(hits.map(({ row }) => row + 1)).toEqual([3, 1, 2]);
    expect(hits.map(({ score }) => score.toFixed(6))).toEqual(SEED_SCORES);
  });

  test.each([
    [0, 5, 3],
    [1, 1, 1],
    [1, 128, 10],
    [63, 7, 10],
    [64, 8, 10],
    [65, 33, 10],
    [300, 5, 300],
    [2047, 3, 12],
    [2049, 129, 40],
    [5000, 17, 200],
  ])('%i rows of %i dimensions, top %i', async (rows, dimensions, k) => {
    await agree(rows, dimensions, k);
  });

  test('more than 65,535 workgroups of rows', async () => {
    const rows = 65_536 * 64 + 5;
    const values = new Float32Array(rows).fill(0.25);
    values[rows - 1] = 3;
    values[65_535 * 64 + 1] = 2;
    values[7] = 1;
    await engine.setIndex('huge', values, 1);
    const hits = await engine.query('huge', new Float32Array([1]), 4);
    expect(hits).toEqual([
      { row: rows - 1, score: 3 },
      { row: 65_535 * 64 + 1, score: 2 },
      { row: 7, score: 1 },
      { row: 0, score: 0.25 },
    ]);
    await engine.setIndex('huge', new Float32Array(0), 1);
  });

  test('ties go to the lower row, also over blocks and where many tie at the edge', async () => {
    const values = new Float32Array(6000).fill(0.5);
    values[4100] = 0.75;
    values[9] = 0.75;
    await engine.setIndex('ties', values, 1);
    const hits = await engine.query('ties', new Float32Array([1]), 5);
    expect(hits.map(({ row }) => row)).toEqual([9, 4100, 0, 1, 2]);
  });

  test('a row or query with NaN or infinity is no hit, and spoils no other', async () => {
    const values = new Float32Array([1, 0, NaN, 1, Infinity, 2, 0.5, 0.5, -Infinity, 0]);
    await engine.setIndex('nan', values, 2);
    const hits = await engine.query('nan', new Float32Array([1, 0]), 5);
    expect(hits).toEqual([
      { row: 0, score: 1 },
      { row: 3, score: 0.5 },
    ]);
    expect(await engine.query('nan', new Float32Array([NaN, 1]), 5)).toEqual([]);
  });

  test('negative and zero scores keep their order', async () => {
    await engine.setIndex('signs', new Float32Array([-1, -0.5, 0, -0, 0.25]), 1);
    const hits = await engine.query('signs', new Float32Array([1]), 5);
    expect(hits.map(({ row }) => row)).toEqual([4, 2, 3, 1, 0]);
  });

  test('wrong shapes are refused by code', async () => {
    const shape = { code: 'similarity/bad-shape' };
    await expect(engine.setIndex('x', new Float32Array(7), 3)).rejects.toMatchObject(shape);
    await engine.setIndex('x', new Float32Array(6), 3);
    await expect(engine.query('x', new Float32Array(2), 1)).rejects.toMatchObject(shape);
    await expect(engine.query('unknown', new Float32Array(3), 1)).rejects.toMatchObject(shape);
  });

  test('k of zero, a fraction, or more than there is', async () => {
    await engine.setIndex('k', new Float32Array([1, 2, 3]), 1);
    const one = new Float32Array([1]);
    expect(await engine.query('k', one, 0)).toEqual([]);
    expect(await engine.query('k', one, 1.9)).toHaveLength(1);
    expect(await engine.query('k', one, 99)).toHaveLength(3);
  });
});

const SEED_SCORES = seedScores();
/** Computed here in f64 from the seed's decimals. */
function seedScores(): string[] {
  const query = [0.2, 0.5, 0.3, 0.1, 0.4];
  return [
    [0.2, 0.3, 0.5, 0.1, 0.4],
    [0.3, 0.2, 0.4, 0.1, 0.5],
    [0.4, 0.1, 0.3, 0.2, 0.6],
  ].map((row) => row.reduce((sum, value, i) => sum + value * (query[i] ?? 0), 0).toFixed(6));
}

describe('kernels alone (no second scoring)', () => {
  test.each([
    [200, 5, 20],
    [4097, 31, 64],
    [200_001, 1, 20],
    [4097, 31, 100],
  ])('%i x %i: the device finds the oracle’s best %i', async (rows, dimensions, k) => {
    const device = await acquireDevice(navigator.gpu);
    const pipelines = await GpuPipelines.compile(device);
    const values = numbers(rows * dimensions, 3);
    const query = numbers(dimensions, 4);
    const index = await GpuIndex.load(pipelines, toVectors(values, dimensions));
    // Picked by the kernel where it can hold that many, else from every key.
    const found = await index.candidates(query, k, k <= 64);
    expect(await index.candidates(query, k, false)).toEqual(found);
    const expected = topKReference(values, dimensions, query, k);
    // f32 sums of D products of numbers up to 1: gamma_D times D is the loosest the device may be.
    const tolerance = dimensions * dimensions * 2 ** -24;
    expect(found).toHaveLength(k);
    for (const [i, { key }] of found.entries())
      expect(Math.abs(scoreOfKey(key) - (expected[i]?.score ?? NaN))).toBeLessThan(tolerance);
    index.destroy();
    device.destroy();
  });

  test('keys order as the scores do, and give them back', () => {
    const floats = [-Infinity, -3.5, -1e-30, 0, 1e-30, 2, Infinity];
    const bits = new Uint32Array(Float32Array.from(floats).buffer);
    const keys = [...bits].map((b) => (b >>> 31 === 1 ? ~b >>> 0 : (b | 0x80000000) >>> 0));
    expect([...keys].sort((a, b) => a - b)).toEqual(keys);
    expect(keys.map(scoreOfKey)).toEqual(floats.map(Math.fround));
  });
});

describe('a device is not for ever', () => {
  test('destroyed between queries: another device goes on', async () => {
    const { gpu, devices } = recordingGpu();
    const engine = new SimilarityEngine(gpu);
    const values = numbers(500 * 9, 1);
    const query = numbers(9, 2);
    const expected = topKReference(values, 9, query, 5).map(({ row }) => row);
    expect((await engine.setIndex('a', values.slice(), 9)).backend).toBe('webgpu');
    devices[0]?.destroy();
    expect((await engine.query('a', query, 5)).map(({ row }) => row)).toEqual(expected);
    expect(devices).toHaveLength(2);
    expect(await engine.useBackend('auto')).toBe('webgpu');
  });

  test('destroyed while a query is in flight', async () => {
    const { gpu, devices } = recordingGpu();
    const engine = new SimilarityEngine(gpu);
    const values = numbers(3000 * 16, 5);
    const query = numbers(16, 6);
    await engine.setIndex('a', values.slice(), 16);
    const running = engine.query('a', query, 5);
    await Promise.resolve();
    await Promise.resolve();
    devices[0]?.destroy();
    expect((await running).map(({ row }) => row)).toEqual(
      topKReference(values, 16, query, 5).map(({ row }) => row),
    );
  });

  test('lost again and again: the processor goes on', async () => {
    const { gpu, devices } = recordingGpu();
    const engine = new SimilarityEngine(gpu);
    const values = numbers(100 * 4, 8);
    const query = numbers(4, 9);
    await engine.setIndex('a', values.slice(), 4);
    for (let i = 0; i < 4; i++) {
      devices.at(-1)?.destroy();
      expect((await engine.query('a', query, 3)).map(({ row }) => row)).toEqual(
        topKReference(values, 4, query, 3).map(({ row }) => row),
      );
    }
    expect(devices.length).toBeLessThanOrEqual(3);
    expect(await engine.useBackend('auto')).toBe('cpu');
  });

  test('no adapter: the processor from the start, and a demand for the GPU is refused by code', async () => {
    const none = { requestAdapter: () => Promise.resolve(null) } as unknown as GPU;
    for (const engine of [new SimilarityEngine(undefined), new SimilarityEngine(none)]) {
      expect((await engine.setIndex('a', new Float32Array([1, 2]), 1)).backend).toBe('cpu');
      expect((await engine.query('a', new Float32Array([1]), 1))[0]?.row).toBe(1);
      await expect(engine.useBackend('webgpu')).rejects.toMatchObject({ code: 'similarity/gpu-unavailable' });
    }
  });

  test('a limit is refused by its name', async () => {
    const device = await acquireDevice(navigator.gpu);
    const error = await Promise.resolve()
      .then(() => {
        requireLimit(device, 'maxBufferSize', device.limits.maxBufferSize + 1);
      })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).details['limit']).toBe('maxBufferSize');
    device.destroy();
  });
});

test('a software adapter gets small indexes only, unless the GPU is asked for', async () => {
  const engine = new SimilarityEngine(navigator.gpu);
  const software = (await acquireDevice(navigator.gpu)).adapterInfo.isFallbackAdapter;
  const large = (): Float32Array<ArrayBuffer> => new Float32Array(1_000_064).fill(1);
  expect((await engine.setIndex('small', new Float32Array(640), 64)).backend).toBe('webgpu');
  expect((await engine.setIndex('large', large(), 64)).backend).toBe(software ? 'cpu' : 'webgpu');
  await engine.useBackend('webgpu');
  expect((await engine.setIndex('large', large(), 64)).backend).toBe('webgpu');
});

describe('through the door', () => {
  test('a real worker answers, forwards errors and cancels', async () => {
    const similarity = createSimilarity();
    const info = await similarity.setIndex('p', new Float32Array([1, 0, 0, 1, 0.6, 0.8]), 2);
    expect(info).toEqual({ backend: 'webgpu', rows: 3, dimensions: 2 });
    expect((await similarity.query('p', new Float32Array([0, 1]), 2)).map(({ row }) => row)).toEqual([1, 2]);
    await expect(similarity.query('q', new Float32Array([0]), 1)).rejects.toMatchObject({
      code: 'similarity/bad-shape',
    });
    const cancelled = new AbortController();
    const pending = similarity.query('p', new Float32Array([0, 1]), 2, { signal: cancelled.signal });
    cancelled.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    expect(await similarity.useBackend('cpu')).toBe('cpu');
    expect((await similarity.query('p', new Float32Array([1, 0]), 1))[0]?.row).toBe(0);
    similarity.close();
  });
});
