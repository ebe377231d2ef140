/**
 * @file Starts onnxruntime-web on one backend from bytes that were verified before.
 *
 * One start per worker: after a failure (or a lost device) ORT's module refuses every later start with the first
 * error, so the caller ends this worker and begins a fresh one.
 */
import { env, InferenceSession } from 'onnxruntime-web/webgpu';
import { type Backend } from '../contract';

export interface OrtStart {
  readonly backend: Backend;
  readonly threads: number;
  /** The wasm itself and where its glue is, on our own origin: nothing is fetched by ORT. */
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly glueUrl: string;
}

export interface OrtDevice {
  readonly executionProviders: InferenceSession.ExecutionProviderConfig[];
  readonly threads: number;
  /** Resolves, with the reason, when the GPU device is gone; never otherwise. */
  readonly lost: Promise<string>;
}

/** Configures ORT for this worker. @throws if there is no adapter. */
export async function prepareOrt({ backend, threads, wasm, glueUrl }: OrtStart): Promise<OrtDevice> {
  env.logLevel = 'error';
  env.wasm.numThreads = backend === 'wasm-threads' ? threads : 1;
  env.wasm.proxy = false;
  env.wasm.wasmPaths = { mjs: glueUrl };
  env.wasm.wasmBinary = wasm.buffer;
  if (backend !== 'webgpu') {
    return { executionProviders: ['wasm'], threads: env.wasm.numThreads, lost: new Promise(() => undefined) };
  }
  const gpu = (navigator as { gpu?: GPU }).gpu;
  const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('no WebGPU adapter');
  const device = await adapter.requestDevice(wholeAdapter(adapter));
  return {
    executionProviders: [{ name: 'webgpu', device }],
    threads: 1,
    lost: device.lost.then(({ message, reason }) => `${reason}: ${message}`),
  };
}

/** ORT's kernels ask for what the adapter has, not for the portable minimum. */
function wholeAdapter(adapter: GPUAdapter): GPUDeviceDescriptor {
  const wanted: readonly GPUFeatureName[] = ['shader-f16', 'subgroups'];
  const limits = [
    'maxComputeWorkgroupStorageSize',
    'maxComputeWorkgroupsPerDimension',
    'maxStorageBufferBindingSize',
    'maxBufferSize',
    'maxComputeInvocationsPerWorkgroup',
    'maxComputeWorkgroupSizeX',
    'maxComputeWorkgroupSizeY',
    'maxComputeWorkgroupSizeZ',
    'maxStorageBuffersPerShaderStage',
    'maxBindingsPerBindGroup',
  ] as const;
  return {
    requiredFeatures: wanted.filter((feature) => adapter.features.has(feature)),
    requiredLimits: Object.fromEntries(limits.map((limit) => [limit, adapter.limits[limit]])),
  };
}

/**
 * `disable_quant_qdq` makes ORT's constant folding expand int8 weights to f32 once, at load. By default it keeps
 * DequantizeLinear and expands them for every token: 64 tokens a second instead of 454 (one WASM thread, 6.9 M
 * parameters), for 21 MB more memory.
 */
export function sessionOptions(device: OrtDevice): InferenceSession.SessionOptions {
  return {
    executionProviders: device.executionProviders,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    extra: { session: { disable_quant_qdq: '1' } },
  };
}

export function createSession(
  model: Uint8Array<ArrayBuffer>,
  device: OrtDevice,
  options: InferenceSession.SessionOptions = {},
): Promise<InferenceSession> {
  return InferenceSession.create(model, { ...sessionOptions(device), ...options });
}
