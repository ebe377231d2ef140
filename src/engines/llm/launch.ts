/** @file From a source to a worker that answers: load, then down the ladder until one backend is right. Page side. */
import { AppError, isAbort } from '../../lib/errors';
import { type Backend, type LoadProgress, type ModelSource, type SelfTest } from './contract';
import { detectEnvironment } from './environment';
import { buildFor, type Environment, ladder, type Rung, rungOf } from './ladder';
import { type Records } from './records';
import { loadVerified, startHost, type WorkerHost } from './worker-host';
import { type LoadedModel } from './worker-contract';

export interface LaunchContext {
  readonly baseUrl: string;
  readonly records: Records;
  readonly onLog: (message: string) => void;
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
  /** Failures of this visit per backend: what failed is not tried again at once. */
  readonly failures: ReadonlyMap<Backend, number>;
  /** Files still in memory from an earlier load of the same source. */
  readonly reuse?: LoadedModel | undefined;
}

export interface Launched {
  readonly host: WorkerHost;
  readonly loaded: LoadedModel;
  readonly environment: Environment;
  /** What is known of every backend, this start included. */
  readonly tests: readonly SelfTest[];
}

/**
 * @param backend only this one, where it is wanted.
 * @throws {AppError} llm/network, llm/part-invalid - the files; llm/no-backend, llm/self-test-failed or
 *   llm/out-of-memory - no rung held, with the last reason. @throws the signal's reason.
 */
export async function launch(
  source: ModelSource,
  backend: Backend | undefined,
  context: LaunchContext,
): Promise<Launched> {
  const environment = await detectEnvironment();
  const build = buildFor(environment);
  let bytes = { loadedBytes: 0, fromDeviceBytes: 0, totalBytes: 0 };
  const onProgress = (progress: LoadProgress): void => {
    bytes = progress;
    context.onProgress(progress);
  };
  const load = (which: typeof build): Promise<LoadedModel> =>
    loadVerified(
      { source, baseUrl: context.baseUrl, build: which },
      context.signal,
      onProgress,
      context.onLog,
    );
  let loaded = context.reuse ?? (await load(build));
  let loadedBuild = build;
  const key = recordKey(loaded, environment);
  let tests = context.records.read(key);
  const rungs =
    backend === undefined
      ? ladder(environment, tests, context.failures).filter((rung) => isTrustworthy(rung, loaded))
      : [rungOf(backend, build, environment)];

  let failure: AppError | undefined;
  for (const rung of rungs) {
    try {
      if (rung.build !== loadedBuild) {
        loaded = await load(rung.build);
        loadedBuild = rung.build;
      }
      const host = await startHost(rung, loaded, context.baseUrl, context.signal, (stage) => {
        context.onProgress({ ...bytes, stage });
      });
      if (host.selfTest) {
        tests = withTest(tests, host.selfTest);
        context.records.write(key, tests);
      }
      return { host, loaded, environment, tests };
    } catch (error) {
      if (isAbort(error) || !(error instanceof AppError) || !endsTheWorkerOnly(error)) throw error;
      context.onLog(`${rung.backend}: ${error.message}`);
      failure = error;
      if (error.code === 'llm/self-test-failed') {
        tests = withTest(tests, failedTest(error));
        context.records.write(key, tests);
      }
    }
  }
  if (failure && failure.code !== 'worker/crashed' && failure.code !== 'llm/load-failed') throw failure;
  throw new AppError('llm/no-backend', failure?.message ?? 'no backend is left', {}, { cause: failure });
}

/** True for failures that another worker on another backend may not have. */
export function endsTheWorkerOnly({ code }: AppError): boolean {
  return (
    code === 'worker/crashed' ||
    code === 'llm/load-failed' ||
    code === 'llm/out-of-memory' ||
    code === 'llm/self-test-failed' ||
    code === 'unknown'
  );
}

/**
 * Without reference numbers nobody would notice wrong sums on a GPU (and ORT runs 8-bit graphs on the processor
 * there, in silence): models without a self-test use WASM unless WebGPU is asked for by name.
 */
function isTrustworthy(rung: Rung, loaded: LoadedModel): boolean {
  return rung.backend !== 'webgpu' || loaded.facts?.selfTest !== undefined;
}

/** The browser, what it grants, the runtime's and the model's bytes: whatever changes an outcome. */
export function recordKey(loaded: LoadedModel, environment: Environment): string {
  const { adapter, jspi, isolated, cores } = environment;
  return [
    navigator.userAgent,
    adapter,
    jspi,
    isolated,
    cores,
    loaded.wasm.length,
    loaded.id,
    loaded.revision,
  ].join('|');
}

export function withTest(tests: readonly SelfTest[], test: SelfTest): SelfTest[] {
  return [...tests.filter(({ backend }) => backend !== test.backend), test];
}

export function failedTest(error: AppError): SelfTest {
  const { backend, maxAbsDifference, top1Agreement, tokensPerSecond, error: why } = error.details;
  const reason = typeof why === 'string' && why !== '' ? why : error.message;
  return {
    backend: backend === 'webgpu' || backend === 'wasm-threads' ? backend : 'wasm',
    maxAbsDifference: Number(maxAbsDifference ?? 0),
    top1Agreement: Number(top1Agreement ?? 0),
    tokensPerSecond: Number(tokensPerSecond ?? 0),
    passed: false,
    error: reason,
  };
}
