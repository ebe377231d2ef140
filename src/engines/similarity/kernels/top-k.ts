/** @file Bindings and sizes of top-k.wgsl; nothing else knows them. */
import { gridFor, requireLimit } from '../device';
import code from './top-k.wgsl?raw';

const BLOCK = 2048;
/** Beyond this many per block, reading every key back is the cheaper way. */
export const MOST_PER_BLOCK = 64;

export interface TopK {
  /** (blocks, take) pairs of (key, row). */
  readonly found: GPUBuffer;
  readonly sizeBytes: number;
  encode(pass: GPUComputePassEncoder): void;
  destroy(): void;
}

export function topKPipeline(device: GPUDevice, take: number): Promise<GPUComputePipeline> {
  requireLimit(device, 'maxComputeInvocationsPerWorkgroup', 256);
  return device.createComputePipelineAsync({
    label: `top-k (${take})`,
    layout: 'auto',
    compute: {
      module: device.createShaderModule({ label: 'top-k', code }),
      entryPoint: 'top_k',
      constants: { take },
    },
  });
}

/** @param pipeline made for the same `take`. @param keys from dot-rows, at least one row. */
export function loadTopK(
  device: GPUDevice,
  pipeline: GPUComputePipeline,
  keys: GPUBuffer,
  rows: number,
  take: number,
): TopK {
  const blocks = Math.ceil(rows / BLOCK);
  const grid = gridFor(device, blocks);
  const sizeBytes = blocks * take * 8;
  requireLimit(device, 'maxStorageBufferBindingSize', sizeBytes);
  const found = device.createBuffer({
    size: sizeBytes,
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC,
  });
  const sizes = device.createBuffer({ size: 16, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
  device.queue.writeBuffer(sizes, 0, new Uint32Array([rows, blocks, grid.width, 0]));
  const bindings = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: [keys, found, sizes].map((buffer, binding) => ({ binding, resource: { buffer } })),
  });
  return {
    found,
    sizeBytes,
    encode(pass) {
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, bindings);
      pass.dispatchWorkgroups(grid.width, grid.height);
    },
    destroy() {
      found.destroy();
      sizes.destroy();
    },
  };
}
