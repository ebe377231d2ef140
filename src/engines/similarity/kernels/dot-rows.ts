/** @file Bindings and sizes of dot-rows.wgsl; nothing else knows them. */
import { gridFor, requireLimit } from '../device';
import { type Vectors } from '../vectors';
import code from './dot-rows.wgsl?raw';

const TILE = 64;

/** One index's rows on the device. */
export interface DotRows {
  /** [N] sortable keys (see the kernel), N rounded up to a whole tile. */
  readonly keys: GPUBuffer;
  /** Uploads the query and adds the dispatch to the pass. @param query length D. */
  encode(pass: GPUComputePassEncoder, query: Float32Array): void;
  destroy(): void;
}

export function dotRowsPipeline(device: GPUDevice): Promise<GPUComputePipeline> {
  return device.createComputePipelineAsync({
    label: 'dot-rows',
    layout: 'auto',
    compute: { module: device.createShaderModule({ label: 'dot-rows', code }), entryPoint: 'dot_rows' },
  });
}

/** Rows in tiles of 64, [tile][groups][64] of four numbers, padded with zeros. */
export function tileRows({ values, rows, dimensions }: Vectors): Float32Array<ArrayBuffer> {
  const groups = Math.ceil(dimensions / 4);
  const tiled = new Float32Array(Math.ceil(rows / TILE) * groups * TILE * 4);
  for (let row = 0; row < rows; row++) {
    const tile = Math.floor(row / TILE) * groups * TILE;
    for (let i = 0; i < dimensions; i++)
      tiled[(tile + (i >> 2) * TILE + (row % TILE)) * 4 + (i & 3)] = values[row * dimensions + i] ?? 0;
  }
  return tiled;
}

/** @param vectors at least one row. @throws {AppError} similarity/gpu-unavailable - too large for a limit, by its name. */
export function loadDotRows(device: GPUDevice, pipeline: GPUComputePipeline, vectors: Vectors): DotRows {
  const groups = Math.ceil(vectors.dimensions / 4);
  const tiles = Math.ceil(vectors.rows / TILE);
  const grid = gridFor(device, tiles);
  const bytes = tiles * groups * TILE * 16;
  requireLimit(device, 'maxBufferSize', bytes);
  requireLimit(device, 'maxStorageBufferBindingSize', bytes);
  const upload = (data: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>, usage: number): GPUBuffer => {
    const buffer = device.createBuffer({ size: data.byteLength, usage: usage | GPUBufferUsage.COPY_DST });
    device.queue.writeBuffer(buffer, 0, data);
    return buffer;
  };
  const rows = upload(tileRows(vectors), GPUBufferUsage.STORAGE);
  const skip = upload(vectors.skip, GPUBufferUsage.STORAGE);
  const sizes = upload(new Uint32Array([vectors.rows, groups, grid.width, 0]), GPUBufferUsage.UNIFORM);
  const query = device.createBuffer({
    size: groups * 16,
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
  });
  const keys = device.createBuffer({
    size: tiles * TILE * 4,
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC,
  });
  const bindings = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: [rows, query, skip, keys, sizes].map((buffer, binding) => ({ binding, resource: { buffer } })),
  });
  const padded = new Float32Array(groups * 4);
  return {
    keys,
    encode(pass, values) {
      padded.set(values);
      device.queue.writeBuffer(query, 0, padded);
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, bindings);
      pass.dispatchWorkgroups(grid.width, grid.height);
    },
    destroy() {
      for (const buffer of [rows, query, skip, keys, sizes]) buffer.destroy();
    },
  };
}

/** The score that a key stands for; NaN for key 0. */
export function scoreOfKey(key: number): number {
  if (key === 0) return NaN;
  bits[0] = key >>> 31 === 1 ? key & 0x7fffffff : ~key;
  return float[0] ?? NaN;
}
const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);
