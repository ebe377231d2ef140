/** @file Which backend is tried next. Pure. */
import { type Backend, type SelfTest } from './contract';
import { type RuntimeBuild } from './worker-contract';

export interface Environment {
  /** `requestAdapter()` gave one; navigator.gpu alone promises nothing. */
  readonly adapter: boolean;
  /** The adapter computes on the processor (SwiftShader): correct, never faster. */
  readonly softwareAdapter: boolean;
  /** WebAssembly.Suspending: without it ORT's WebGPU needs the asyncify build, which some hosts cannot take. */
  readonly jspi: boolean;
  /** crossOriginIsolated, so threads may share memory. */
  readonly isolated: boolean;
  readonly cores: number;
}

export interface Rung {
  readonly backend: Backend;
  readonly build: RuntimeBuild;
  readonly threads: number;
}

/** More do not help models of this size, and leave the page its core. */
const MAX_THREADS = 4;

/** The build that is downloaded: one for all backends of this browser. */
export function buildFor(environment: Environment): RuntimeBuild {
  return environment.adapter && environment.jspi ? 'jspi' : 'plain';
}

/** Every backend that this browser could run, in the order of hope: WebGPU, WASM with threads, WASM. */
export function availableBackends(environment: Environment): Backend[] {
  const backends: Backend[] = [];
  if (environment.adapter && environment.jspi) backends.push('webgpu');
  if (environment.isolated && environment.cores > 1) backends.push('wasm-threads');
  backends.push('wasm');
  return backends;
}

/** Why a backend is not in `availableBackends`. */
export function whyNot(backend: Backend, environment: Environment): string {
  if (backend === 'webgpu') return environment.adapter ? 'no JSPI in this browser' : 'no adapter';
  return environment.isolated ? 'one processor core' : 'the page is not isolated';
}

/**
 * Rungs to try in turn. What is known decides: correct backends by speed, best first. Nothing is known at the
 * first visit: then WASM answers first, because it starts in a moment, and WebGPU is tested when the visitor is
 * idle. At the foot stands WASM in the plain build, for a browser whose JSPI fails.
 */
export function ladder(
  environment: Environment,
  known: readonly SelfTest[],
  failures: ReadonlyMap<Backend, number>,
): Rung[] {
  const available = availableBackends(environment);
  const speed = (backend: Backend): number => {
    const test = known.find((candidate) => candidate.backend === backend);
    if (test) return test.passed ? test.tokensPerSecond : -1;
    return backend === 'webgpu' ? 0 : backend === 'wasm-threads' ? 0.2 : 0.1;
  };
  const order = available
    .filter((backend) => speed(backend) >= 0 && (failures.get(backend) ?? 0) < (backend === 'wasm' ? 2 : 1))
    .sort((a, b) => speed(b) - speed(a));
  const build = buildFor(environment);
  const rungs: Rung[] = order.map((backend) => rungOf(backend, build, environment));
  if (build === 'jspi') rungs.push(rungOf('wasm', 'plain', environment));
  return rungs;
}

export function rungOf(backend: Backend, build: RuntimeBuild, environment: Environment): Rung {
  return {
    backend,
    build,
    threads: backend === 'wasm-threads' ? Math.min(MAX_THREADS, environment.cores) : 1,
  };
}

/**
 * Backends that were never tried here, when `running` already answers.
 * @param software also a GPU in software: it never wins, and its test keeps the whole machine busy for half a minute.
 */
export function untested(
  environment: Environment,
  known: readonly SelfTest[],
  running: Backend,
  software: boolean,
): Backend[] {
  return availableBackends(environment).filter(
    (backend) =>
      backend !== running &&
      !known.some((test) => test.backend === backend) &&
      (software || backend !== 'webgpu' || !environment.softwareAdapter),
  );
}

/** Faster by so much that changing is worth a start. */
export const WORTH_CHANGING = 1.15;
