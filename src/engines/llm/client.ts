/** @file The door's page side: one model at a time, its state, and calls that survive a worker's death. */
import { AppError, isAbort } from '../../lib/errors';
import {
  type Backend,
  type CallOptions,
  type GenerateOptions,
  type GenerateResult,
  type Llm,
  type LlmState,
  type LoadProgress,
  type ModelInfo,
  type ModelSource,
  type TokenEvent,
} from './contract';
import { describe } from './describe';
import { endsTheWorkerOnly, launch, recordKey } from './launch';
import { abortError, orAborted } from './or-aborted';
import { type ClientOptions, failed, keyOf, type Loading, type Resident, sourceKey } from './resident';
import { nextTrial, TRIAL_DELAY_MS, tryBackend } from './trial';
import { type WorkerHost } from './worker-host';
import { type LoadedModel } from './worker-contract';

const NOTHING: LoadProgress = { stage: 'checking', loadedBytes: 0, fromDeviceBytes: 0, totalBytes: 0 };

export class LlmClient implements Llm {
  #state: LlmState = { kind: 'idle' };
  readonly #listeners = new Set<(state: LlmState) => void>();
  #loading: Loading | undefined;
  #resident: Resident | undefined;
  #recovering: Promise<void> | undefined;
  readonly #failures = new Map<Backend, number>();
  /** Held in memory only where the browser could not keep them. */
  #uncached: { readonly key: string; readonly loaded: LoadedModel } | undefined;
  #calls = 0;
  #trialTimer: ReturnType<typeof setTimeout> | undefined;
  #trial: AbortController | undefined;

  constructor(private readonly options: ClientOptions) {}

  get state(): LlmState {
    return this.#state;
  }

  onState(listener: (state: LlmState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  async load(
    source: ModelSource,
    options: CallOptions & { readonly backend?: Backend } = {},
  ): Promise<ModelInfo> {
    const { signal, backend } = options;
    signal?.throwIfAborted();
    const key = keyOf(source, backend);
    if (this.#resident?.key === key && this.#state.kind === 'ready') return this.#resident.info;
    if (this.#loading?.key !== key) this.#begin(source, key, backend);
    const loading = this.#loading;
    if (!loading) throw new Error('unreachable: a load has just begun');
    loading.waiters += 1;
    try {
      return await orAborted(loading.done, signal);
    } finally {
      loading.waiters -= 1;
      // Cancelled by all who waited: nobody wants it any more.
      if (loading.waiters === 0) loading.controller.abort(abortError());
    }
  }

  async generate(
    prompt: string,
    options: GenerateOptions & CallOptions & { readonly onToken?: (event: TokenEvent) => void } = {},
  ): Promise<GenerateResult> {
    const { signal, onToken, ...settings } = options;
    // Tokens shown so far, so that another worker goes on where this one died.
    const shown: number[][] = Array.from({ length: settings.n ?? 1 }, () => []);
    return await this.#call(signal, (host) =>
      host.client.call(
        'generate',
        { prompt, options: settings, resume: shown.map((tokens) => [...tokens]) },
        {
          ...(signal ? { signal } : {}),
          onEvent: ({ sequence, text, tokens }) => {
            shown[sequence]?.push(...tokens);
            onToken?.({ sequence, text });
          },
        },
      ),
    );
  }

  async score(
    prompt: string,
    continuations: readonly string[],
    { signal }: CallOptions = {},
  ): Promise<readonly { readonly logprob: number; readonly tokens: number }[]> {
    return await this.#call(signal, (host) =>
      host.client.call('score', { prompt, continuations }, signal ? { signal } : {}),
    );
  }

  async embed(
    texts: readonly string[],
    options: CallOptions & { readonly onProgress?: (done: number) => void } = {},
  ): Promise<{ readonly values: Float32Array; readonly dimensions: number }> {
    const { signal, onProgress } = options;
    return await this.#call(signal, (host) =>
      host.client.call(
        'embed',
        { texts },
        { ...(signal ? { signal } : {}), ...(onProgress ? { onEvent: onProgress } : {}) },
      ),
    );
  }

  async tokenize(text: string): Promise<readonly number[]> {
    return await this.#call(undefined, (host) => host.client.call('tokenize', { text }));
  }

  unload(): void {
    this.#loading?.controller.abort(abortError());
    this.#loading = undefined;
    this.#dropResident();
    this.#uncached = undefined;
    this.#setState({ kind: 'idle' });
  }

  #begin(source: ModelSource, key: string, backend: Backend | undefined): void {
    this.#loading?.controller.abort(abortError());
    this.#dropResident();
    this.#failures.clear();
    const controller = new AbortController();
    const done = this.#launch(source, key, backend, controller.signal);
    const loading: Loading = { key, controller, done, waiters: 0 };
    this.#loading = loading;
    const settled = (): void => {
      if (this.#loading === loading) this.#loading = undefined;
    };
    done.then(settled, (error: unknown) => {
      if (this.#loading !== loading) return;
      settled();
      this.#setState(isAbort(error) ? { kind: 'idle' } : failed(error));
    });
  }

  async #launch(
    source: ModelSource,
    key: string,
    backend: Backend | undefined,
    signal: AbortSignal,
  ): Promise<ModelInfo> {
    const started = performance.now();
    this.#setState({ kind: 'loading', progress: NOTHING });
    const launched = await launch(source, backend, {
      ...this.options,
      signal,
      failures: this.#failures,
      reuse: this.#uncached?.key === sourceKey(source) ? this.#uncached.loaded : undefined,
      onProgress: (progress) => {
        if (!signal.aborted) this.#setState({ kind: 'loading', progress });
      },
    });
    if (signal.aborted) {
      launched.host.end();
      signal.throwIfAborted();
    }
    this.#uncached = launched.loaded.kept ? undefined : { key: sourceKey(source), loaded: launched.loaded };
    const info = describe(launched, performance.now() - started);
    this.#resident = { key, source, launched, info };
    this.#setState({ kind: 'ready', model: info });
    if (backend === undefined) this.#scheduleTrial();
    return info;
  }

  /** Runs `run` on the worker; if that dies, on the next, until none is left. */
  async #call<T>(signal: AbortSignal | undefined, run: (host: WorkerHost) => Promise<T>): Promise<T> {
    this.#calls += 1;
    this.#trial?.abort(abortError());
    clearTimeout(this.#trialTimer);
    try {
      for (;;) {
        signal?.throwIfAborted();
        if (this.#recovering) await orAborted(this.#recovering, signal);
        const resident = this.#resident;
        if (!resident) throw new AppError('llm/not-loaded', 'Load a model first');
        const { host } = resident.launched;
        try {
          return await run(host);
        } catch (error) {
          if (!(error instanceof AppError) || !endsTheWorkerOnly(error)) throw error;
          // A code of its own means the worker answered; only these two say that it cannot be trusted any more.
          if (error.code === 'unknown') throw error;
          this.options.onLog(`${host.rung.backend}: ${error.message}; going on in a fresh worker`);
          if (this.#resident === resident && resident.launched.host === host) this.#recover(resident);
        }
      }
    } finally {
      this.#calls -= 1;
      if (this.#calls === 0) this.#scheduleTrial();
    }
  }

  #recover(dead: Resident): void {
    const { backend } = dead.launched.host.rung;
    this.#failures.set(backend, (this.#failures.get(backend) ?? 0) + 1);
    const reuse = dead.launched.loaded.kept ? undefined : dead.launched.loaded;
    this.#dropResident();
    if (reuse) this.#uncached = { key: sourceKey(dead.source), loaded: reuse };
    const controller = new AbortController();
    const done = this.#launch(dead.source, dead.key, undefined, controller.signal);
    const loading: Loading = { key: dead.key, controller, done, waiters: 1 };
    this.#loading = loading;
    const end = (): void => {
      if (this.#loading === loading) this.#loading = undefined;
      this.#recovering = undefined;
    };
    this.#recovering = done.then(end, (error: unknown) => {
      end();
      if (!isAbort(error)) this.#setState(failed(error));
      throw error;
    });
    this.#recovering.catch(() => undefined); // Whoever calls next gets it; perhaps nobody does.
  }

  #scheduleTrial(): void {
    const resident = this.#resident;
    clearTimeout(this.#trialTimer);
    if (
      !resident ||
      resident.info.selfTests.length === 0 ||
      resident.key !== keyOf(resident.source, undefined)
    )
      return;
    const backend = nextTrial(resident.launched, false);
    if (backend === undefined) return;
    this.#trialTimer = setTimeout(() => {
      void this.#runTrial(resident, backend, false);
    }, TRIAL_DELAY_MS);
  }

  async #runTrial(resident: Resident, backend: Backend, asked: boolean): Promise<void> {
    const trial = new AbortController();
    this.#trial = trial;
    try {
      const { launched } = resident;
      const { tests, better } = await tryBackend(
        backend,
        launched,
        this.options.baseUrl,
        trial.signal,
        asked,
      );
      if (this.#resident !== resident || trial.signal.aborted) {
        better?.end();
        return;
      }
      this.options.records.write(recordKey(launched.loaded, launched.environment), tests);
      if (better) launched.host.end();
      resident.launched = { ...launched, tests, host: better ?? launched.host };
      resident.info = describe(resident.launched, resident.info.loadMs);
      this.#setState({ kind: 'ready', model: resident.info });
      this.#scheduleTrial();
    } catch (error) {
      // A call came first; the trial comes again when it is done.
      if (!isAbort(error)) this.options.onLog(`Trial of ${backend}: ${String(error)}`);
    } finally {
      if (this.#trial === trial) this.#trial = undefined;
    }
  }

  async testBackends(): Promise<void> {
    clearTimeout(this.#trialTimer);
    for (;;) {
      const resident = this.#resident;
      if (!resident) throw new AppError('llm/not-loaded', 'Load a model first');
      const backend = nextTrial(resident.launched, true);
      if (backend === undefined) return;
      const known = resident.launched.tests.length;
      await this.#runTrial(resident, backend, true);
      // A call that came in between ended the trial: it can be asked for again.
      if (this.#resident === resident && resident.launched.tests.length === known) return;
    }
  }

  #dropResident(): void {
    clearTimeout(this.#trialTimer);
    this.#trial?.abort(abortError());
    const resident = this.#resident;
    this.#resident = undefined;
    resident?.launched.host.end();
  }

  #setState(state: LlmState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
