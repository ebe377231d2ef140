/** @file What this browser offers. Page side. */
import { type Environment } from './ladder';

/** Never throws; asks for an adapter once, which takes a few milliseconds. */
export async function detectEnvironment(): Promise<Environment> {
  const adapter = await requestAdapter();
  const info = adapter?.info;
  const name = `${info?.vendor ?? ''} ${info?.architecture ?? ''} ${info?.description ?? ''}`;
  return {
    adapter: adapter !== null,
    softwareAdapter: info?.isFallbackAdapter === true || /swiftshader|llvmpipe|basic render/i.test(name),
    jspi: 'Suspending' in WebAssembly,
    isolated: globalThis.crossOriginIsolated,
    cores: navigator.hardwareConcurrency,
  };
}

async function requestAdapter(): Promise<GPUAdapter | null> {
  const gpu = (navigator as { gpu?: GPU }).gpu;
  if (!gpu) return null;
  try {
    return await gpu.requestAdapter({ powerPreference: 'high-performance' });
  } catch (error) {
    // A browser whose GPU process is gone rejects instead of giving null; both mean the same here.
    if (error instanceof Error) return null;
    throw error;
  }
}
