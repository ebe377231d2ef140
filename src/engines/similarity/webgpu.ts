/**
 * @file The graphics processor's backend. The kernels find candidates in f32; the few candidates are scored again in
 * f64, and the answer counts only if rounding cannot have hidden a better row. So it is exact, and the same as the
 * processor's, whatever order or fused operations the device adds in.
 */
import { BestK } from './best-k';
import { type Hit } from './contract';
import { isSoftware } from './device';
import { dotRowsPipeline, loadDotRows, scoreOfKey, type DotRows } from './kernels/dot-rows';
import { loadTopK, MOST_PER_BLOCK, topKPipeline, type TopK } from './kernels/top-k';
import { dotRow, type Vectors } from './vectors';

/** Asked for beyond k, so that a near tie at the edge rarely needs the processor. */
const MARGIN = 16;
/**
 * Up to this many rows (1 MB), and always on a software adapter, every key is read back and the best are picked here:
 * measured 3 to 7 times faster than picking on the device with SwiftShader, at 1,000 and at 100,000 rows.
 */
const MOST_KEYS_READ = 262_144;
/** f32 has a unit roundoff of 2^-24. */
const ROUNDOFF = 2 ** -24;

interface Candidate {
  readonly row: number;
  readonly key: number;
}

export class GpuIndex {
  readonly #selectors = new Map<number, TopK>();
  #readback: GPUBuffer | undefined;

  private constructor(
    private readonly device: GPUDevice,
    private readonly vectors: Vectors,
    private readonly dots: DotRows,
    private readonly selectorPipeline: (take: number) => Promise<GPUComputePipeline>,
  ) {}

  /** @throws {AppError} similarity/gpu-unavailable - a limit, by its name; Error - out of memory. */
  static async load(pipelines: GpuPipelines, vectors: Vectors): Promise<GpuIndex> {
    const { device } = pipelines;
    device.pushErrorScope('out-of-memory');
    const dots = loadDotRows(device, pipelines.dotRows, vectors);
    const failure = await device.popErrorScope();
    if (failure) {
      dots.destroy();
      throw new Error(`The device has no room for ${vectors.rows} rows: ${failure.message}`);
    }
    return new GpuIndex(device, vectors, dots, (take) => pipelines.topK(take));
  }

  /** The exact top k, or undefined where f32 cannot prove it (many near ties at the edge). */
  async query(query: Float32Array, k: number): Promise<readonly Hit[] | undefined> {
    const wanted = Math.min(this.vectors.rows, k + MARGIN);
    const candidates = await this.candidates(query, wanted);
    const hits = candidates
      .map(({ row }) => ({ row, score: dotRow(this.vectors, row, query) }))
      .sort((a, b) => b.score - a.score || a.row - b.row);
    const last = candidates.at(-1);
    const kth = hits[k - 1];
    const complete = candidates.length < wanted || wanted === this.vectors.rows;
    if (!complete && (!last || !kth || kth.score <= scoreOfKey(last.key) + this.#error(query)))
      return undefined;
    return hits.slice(0, k);
  }

  /** The `count` best by the device's own f32 score, best first, ties by the lower row. @param count at most 64 if selected on the GPU. */
  async candidates(
    query: Float32Array,
    count: number,
    selectOnGpu = this.vectors.rows > MOST_KEYS_READ && count <= MOST_PER_BLOCK && !isSoftware(this.device),
  ): Promise<readonly Candidate[]> {
    if (!selectOnGpu) return this.#bestOfEveryKey(query, count);
    const take = count <= MOST_PER_BLOCK / 2 ? MOST_PER_BLOCK / 2 : MOST_PER_BLOCK;
    const found = await this.#bestPerBlock(query, take);
    return found
      .filter(({ key }) => key !== 0)
      .sort((a, b) => b.key - a.key || a.row - b.row)
      .slice(0, count);
  }

  destroy(): void {
    this.dots.destroy();
    for (const selector of this.#selectors.values()) selector.destroy();
    this.#readback?.destroy();
  }

  /** |f32 dot - exact| for any row (Higham, Accuracy and Stability, §3.1), doubled for the padding and the last rounding. */
  #error(query: Float32Array): number {
    const norm = Math.hypot(...query);
    return 2 * (this.vectors.dimensions + 4) * ROUNDOFF * norm * this.vectors.longest;
  }

  async #bestPerBlock(query: Float32Array, take: number): Promise<Candidate[]> {
    let selector = this.#selectors.get(take);
    if (!selector) {
      const pipeline = await this.selectorPipeline(take);
      selector = loadTopK(this.device, pipeline, this.dots.keys, this.vectors.rows, take);
      this.#selectors.set(take, selector);
    }
    const { found, sizeBytes } = selector;
    const pairs = await this.#run(query, selector, found, sizeBytes);
    return Array.from({ length: pairs.length / 2 }, (_, i) => ({
      key: pairs[2 * i] ?? 0,
      row: pairs[2 * i + 1] ?? 0,
    }));
  }

  async #bestOfEveryKey(query: Float32Array, count: number): Promise<readonly Candidate[]> {
    const keys = await this.#run(query, undefined, this.dots.keys, this.vectors.rows * 4);
    const best = new BestK(count);
    for (const [row, key] of keys.entries()) if (key !== 0) best.add(row, key);
    return best.hits().map(({ row, score }) => ({ row, key: score }));
  }

  async #run(
    query: Float32Array,
    selector: TopK | undefined,
    source: GPUBuffer,
    sizeBytes: number,
  ): Promise<Uint32Array> {
    const encoder = this.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    this.dots.encode(pass, query);
    selector?.encode(pass);
    pass.end();
    const readback = this.#readbackOf(sizeBytes);
    encoder.copyBufferToBuffer(source, 0, readback, 0, sizeBytes);
    this.device.queue.submit([encoder.finish()]);
    await readback.mapAsync(GPUMapMode.READ, 0, sizeBytes);
    const result = new Uint32Array(readback.getMappedRange(0, sizeBytes).slice(0));
    readback.unmap();
    return result;
  }

  #readbackOf(sizeBytes: number): GPUBuffer {
    if (this.#readback && this.#readback.size >= sizeBytes) return this.#readback;
    this.#readback?.destroy();
    this.#readback = this.device.createBuffer({
      size: sizeBytes,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    });
    return this.#readback;
  }
}

/** The device and its compiled kernels. */
export class GpuPipelines {
  readonly #topK = new Map<number, Promise<GPUComputePipeline>>();

  private constructor(
    readonly device: GPUDevice,
    readonly dotRows: GPUComputePipeline,
  ) {}

  static async compile(device: GPUDevice): Promise<GpuPipelines> {
    return new GpuPipelines(device, await dotRowsPipeline(device));
  }

  topK(take: number): Promise<GPUComputePipeline> {
    const made = this.#topK.get(take) ?? topKPipeline(this.device, take);
    this.#topK.set(take, made);
    return made;
  }
}
