/** @file One worker with a model in it, from spawn to end. Page side. */
import { type Client, connect } from '../../lib/rpc';
import { type LoadProgress, type ModelInfo, type SelfTest } from './contract';
import { type Rung } from './ladder';
import {
  type LlmContract,
  type LoadedModel,
  type LoaderContract,
  type RuntimeBuild,
} from './worker-contract';

export interface WorkerHost {
  readonly client: Client<LlmContract>;
  readonly rung: Rung;
  readonly model: Omit<ModelInfo, 'selfTests' | 'loadMs'>;
  readonly selfTest: SelfTest | undefined;
  end(): void;
}

const GLUE: Readonly<Record<RuntimeBuild, string>> = {
  plain: 'ort/ort-wasm-simd-threaded.mjs',
  jspi: 'ort/ort-wasm-simd-threaded.jspi.mjs',
};

/** Starts a fresh worker on `rung`; it is ended if anything fails. The files are copied, not moved: others may need them. */
export async function startHost(
  rung: Rung,
  loaded: LoadedModel,
  baseUrl: string,
  signal: AbortSignal,
  onStage: (stage: Extract<LoadProgress['stage'], 'starting' | 'self-test'>) => void,
): Promise<WorkerHost> {
  const worker = new Worker(new URL('./llm.worker.ts', import.meta.url), { type: 'module', name: 'llm' });
  const client = connect<LlmContract>(worker);
  const end = (): void => {
    worker.terminate();
    client.close();
  };
  try {
    const { backend, threads, build } = rung;
    const glueUrl = new URL(GLUE[build], baseUrl).href;
    const { model, selfTest } = await client.call(
      'start',
      { loaded, backend, threads, glueUrl },
      {
        signal,
        onEvent: ({ stage }) => {
          onStage(stage);
        },
      },
    );
    return { client, rung, model, selfTest, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** The worker that fetches and verifies; ended when it is done. */
export async function loadVerified(
  params: LoaderContract['load']['params'],
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
  onLog: (message: string) => void,
): Promise<LoadedModel> {
  const worker = new Worker(new URL('./loader.worker.ts', import.meta.url), {
    type: 'module',
    name: 'llm-loader',
  });
  const client = connect<LoaderContract>(worker);
  try {
    return await client.call('load', params, {
      signal,
      onEvent: (event) => {
        if ('progress' in event) onProgress(event.progress);
        else onLog(event.log);
      },
    });
  } finally {
    worker.terminate();
    client.close();
  }
}
