/** @file Getting a GPU device, and asking it for what is needed by the limit's name. */
import { AppError } from '../../lib/errors';

/** The limits the kernels may run into; the adapter's own are asked for. */
const LIMITS = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxComputeWorkgroupsPerDimension',
  'maxComputeInvocationsPerWorkgroup',
] as const;
export type LimitName = (typeof LIMITS)[number];

/** @throws {AppError} similarity/gpu-unavailable - no WebGPU, no adapter, or the device was refused. */
export async function acquireDevice(gpu: GPU | undefined): Promise<GPUDevice> {
  const adapter = await gpu?.requestAdapter({ powerPreference: 'low-power' });
  if (!adapter) throw new AppError('similarity/gpu-unavailable', 'There is no WebGPU adapter');
  try {
    return await adapter.requestDevice({
      label: 'similarity',
      requiredLimits: Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]])),
    });
  } catch (cause) {
    throw new AppError('similarity/gpu-unavailable', 'The adapter gave no device', {}, { cause });
  }
}

/** @throws {AppError} similarity/gpu-unavailable - with the limit's name, what is needed and what there is. */
export function requireLimit(device: GPUDevice, limit: LimitName, needed: number): void {
  const available = device.limits[limit];
  if (needed <= available) return;
  throw new AppError('similarity/gpu-unavailable', `${limit} is ${available}, ${needed} is needed`, {
    limit,
    needed,
    available,
  });
}

/** Workgroups in x and y for `count`, within what one dimension may hold. */
export function gridFor(
  device: GPUDevice,
  count: number,
): { readonly width: number; readonly height: number } {
  const most = device.limits.maxComputeWorkgroupsPerDimension;
  const width = Math.max(1, Math.min(count, most));
  const height = Math.max(1, Math.ceil(count / width));
  requireLimit(device, 'maxComputeWorkgroupsPerDimension', height);
  return { width, height };
}

/** Is the adapter a program on the processor, such as SwiftShader? */
export function isSoftware(device: GPUDevice): boolean {
  // Browsers older than the field give the device no adapterInfo.
  return (device as { adapterInfo?: GPUAdapterInfo }).adapterInfo?.isFallbackAdapter === true;
}
