/** @file The language model as the screens see it: its state, the chosen source, and when it starts. */
import { type ShopData } from '../data';
import { type Llm, type LlmState, type ModelSource } from '../engines/llm';
import { type ModelService } from '../features/services';
import { AppError, isAbort } from '../lib/errors';

const BUILT_IN: ModelSource = { kind: 'built-in', name: 'vitrine-gpt2' };

/** `hub:<id>` or `built-in`; picked files cannot be remembered. */
export function parseModelSetting(setting: string | undefined): ModelSource {
  if (setting?.startsWith('hub:') !== true) return BUILT_IN;
  return hubSource(setting.slice(4));
}

/** The stock GPT-2 exports have their q8 file under another name than today's convention. */
export function hubSource(id: string): ModelSource {
  return id === 'Xenova/gpt2' || id === 'Xenova/distilgpt2'
    ? { kind: 'hub', id, dtype: 'q8', modelFileName: 'decoder_model_merged' }
    : { kind: 'hub', id, dtype: 'q8' };
}

export class ModelState implements ModelService {
  #state = $state.raw<LlmState>({ kind: 'idle' });
  #source: ModelSource = BUILT_IN;
  #loading: AbortController | undefined;

  constructor(
    readonly llm: Llm,
    private readonly data: ShopData,
  ) {
    llm.onState((state) => {
      this.#state = state;
    });
  }

  /** Why the model is not available, as an error that has a text. */
  get failure(): AppError {
    const state = this.#state;
    return state.kind === 'failed'
      ? new AppError(state.code, state.message)
      : new AppError('llm/not-loaded', '');
  }

  get state(): LlmState {
    return this.#state;
  }

  async restoreChoice(): Promise<void> {
    this.#source = parseModelSetting(await this.data.settings.get('model'));
  }

  async ready(signal?: AbortSignal): Promise<void> {
    if (this.#state.kind === 'ready') return;
    await this.#load(signal);
  }

  /** Loads `source` from now on; remembered for the next visit unless it is files. */
  async choose(source: ModelSource): Promise<void> {
    this.#source = source;
    if (source.kind !== 'files') {
      await this.data.settings.set('model', source.kind === 'hub' ? `hub:${source.id}` : 'built-in');
    }
    await this.#load();
  }

  cancel(): void {
    this.#loading?.abort();
  }

  /** After the first paint, so that a later visit works offline; not on a metered connection. */
  startWhenIdle(): void {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData === true) return;
    const go = (): void => {
      this.ready().catch(() => {
        // The state says what happened, and every screen works without the model.
      });
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: 4000 });
    else setTimeout(go, 1500);
  }

  async #load(signal?: AbortSignal): Promise<void> {
    this.#loading ??= new AbortController();
    const own = this.#loading;
    try {
      // The download is everybody's: one caller's cancel ends that caller's wait, not the loading.
      const loaded = this.llm.load(this.#source, { signal: own.signal });
      await (signal ? Promise.race([loaded, aborted(signal)]) : loaded);
    } catch (error) {
      if (isAbort(error) && own.signal.aborted) this.#loading = undefined;
      throw error;
    } finally {
      if (this.#state.kind !== 'loading') this.#loading = undefined;
    }
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
