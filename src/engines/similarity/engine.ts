/**
 * @file The worker's side: indexes by name, the backend that runs, and what happens when the device is lost.
 * The vectors stay in the worker's memory, so that a new device, or the processor, can go on at once.
 */
import { AppError } from '../../lib/errors';
import { type Hit, type SimilarityBackend, type SimilarityInfo } from './contract';
import { queryCpu } from './cpu';
import { acquireDevice, isSoftware } from './device';
import { passesSelfTest } from './self-test';
import { toVectors, type Vectors } from './vectors';
import { GpuIndex, GpuPipelines } from './webgpu';

/**
 * A software adapter is the processor by a detour: beyond this many numbers our own loop is measurably faster
 * (100,000 x 128: 20 ms against 100 ms and more with SwiftShader).
 */
const MOST_IN_SOFTWARE = 1_000_000;
/** A GPU lost this often is left alone. */
const MOST_LOSSES = 3;

interface Index {
  readonly vectors: Vectors;
  /** undefined: not uploaded yet; null: does not fit this device. */
  gpu: GpuIndex | null | undefined;
}

export class SimilarityEngine {
  readonly #indexes = new Map<string, Index>();
  #choice: SimilarityBackend | 'auto' = 'auto';
  /** undefined: not asked for yet; null: there is none to be had. */
  #pipelines: GpuPipelines | null | undefined;
  #losses = 0;
  #queue: Promise<unknown> = Promise.resolve();
  /** Queries that f32 could not decide and the processor answered. */
  decidedByCpu = 0;

  /** @param gpu `navigator.gpu`; undefined for the processor only. */
  constructor(private readonly gpu: GPU | undefined) {}

  /** @throws {AppError} similarity/bad-shape. */
  async setIndex(
    name: string,
    values: Float32Array<ArrayBuffer>,
    dimensions: number,
  ): Promise<SimilarityInfo> {
    const vectors = toVectors(values, dimensions);
    return this.#inTurn(async () => {
      this.#indexes.get(name)?.gpu?.destroy();
      const index: Index = { vectors, gpu: undefined };
      this.#indexes.set(name, index);
      const gpu = vectors.rows > 0 ? await this.#onGpu(index) : undefined;
      return { backend: gpu ? 'webgpu' : 'cpu', rows: vectors.rows, dimensions };
    });
  }

  /** @throws {AppError} similarity/bad-shape - unknown index, or a query of another length. */
  async query(name: string, query: Float32Array, k: number): Promise<readonly Hit[]> {
    return this.#inTurn(async () => {
      const index = this.#indexes.get(name);
      if (!index) throw new AppError('similarity/bad-shape', `There is no index "${name}"`, { name });
      const { rows, dimensions } = index.vectors;
      if (query.length !== dimensions) {
        const details = { length: query.length, dimensions };
        throw new AppError('similarity/bad-shape', `A query of ${query.length} for ${dimensions}`, details);
      }
      const count = Math.min(rows, Math.max(0, Math.floor(k)));
      if (count === 0 || !query.every(Number.isFinite)) return [];
      return (await this.#queryGpu(index, query, count)) ?? queryCpu(index.vectors, query, count);
    });
  }

  /** @throws {AppError} similarity/gpu-unavailable when 'webgpu' is demanded and cannot be had. */
  async useBackend(choice: SimilarityBackend | 'auto'): Promise<SimilarityBackend> {
    return this.#inTurn(async () => {
      this.#choice = choice;
      if (choice === 'webgpu') this.#losses = 0;
      if (choice === 'webgpu' && this.#pipelines === null) this.#pipelines = undefined;
      const pipelines = await this.#acquire();
      if (choice === 'webgpu' && !pipelines) {
        this.#choice = 'auto';
        throw new AppError('similarity/gpu-unavailable', 'WebGPU cannot be used here');
      }
      return pipelines ? 'webgpu' : 'cpu';
    });
  }

  /** Calls run one after another: the readback buffers are shared, and a new index must not pass a query. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.then(
      () => undefined,
      () => undefined, // The caller has the error; the next call starts clean.
    );
    return result;
  }

  async #queryGpu(index: Index, query: Float32Array, k: number): Promise<readonly Hit[] | undefined> {
    for (let attempt = 0; attempt <= MOST_LOSSES; attempt++) {
      const gpu = await this.#onGpu(index);
      if (!gpu) return undefined;
      const pipelines = this.#pipelines;
      try {
        const hits = await gpu.query(query, k);
        if (!hits) this.decidedByCpu += 1;
        return hits;
      } catch {
        // A lost device rejects its map before, or without, `lost` resolving: another device is tried either way.
        if (pipelines && this.#pipelines === pipelines) this.#lose(pipelines);
      }
    }
    return undefined;
  }

  async #onGpu(index: Index): Promise<GpuIndex | undefined> {
    const pipelines = await this.#acquire();
    if (!pipelines) return undefined;
    const { rows, dimensions } = index.vectors;
    if (this.#choice === 'auto' && isSoftware(pipelines.device) && rows * dimensions > MOST_IN_SOFTWARE)
      return undefined;
    if (index.gpu === undefined) {
      try {
        index.gpu = await GpuIndex.load(pipelines, index.vectors);
      } catch {
        index.gpu = null; // Larger than a limit or than the memory: this index stays on the processor.
      }
    }
    return index.gpu ?? undefined;
  }

  async #acquire(): Promise<GpuPipelines | undefined> {
    if (this.#choice === 'cpu') return undefined;
    if (this.#pipelines !== undefined) return this.#pipelines ?? undefined;
    this.#pipelines = null;
    if (this.#losses >= MOST_LOSSES) return undefined;
    try {
      const pipelines = await GpuPipelines.compile(await acquireDevice(this.gpu));
      if (!(await passesSelfTest(pipelines))) {
        pipelines.device.destroy();
        return undefined;
      }
      this.#pipelines = pipelines;
      void pipelines.device.lost.then(() => {
        this.#lose(pipelines);
      });
      return pipelines;
    } catch {
      return undefined; // No adapter, or one that cannot compile: the processor gives the same answers.
    }
  }

  #lose(pipelines: GpuPipelines): void {
    if (this.#pipelines !== pipelines) return;
    this.#losses += 1;
    this.#pipelines = undefined;
    for (const index of this.#indexes.values()) index.gpu = undefined;
    pipelines.device.destroy();
  }
}
