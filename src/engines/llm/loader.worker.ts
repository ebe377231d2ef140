/** @file The thread that fetches and verifies; it holds no runtime, so no failed start can spoil it. */
import { serve } from '../../lib/rpc';
import { DEFAULT_FETCH } from './loader/fetch-bytes';
import { loadModel } from './loader/load-model';
import { openPartStore, type PartStore } from './loader/part-store';
import { type LoaderContract } from './worker-contract';

let store: Promise<PartStore> | undefined;

serve<LoaderContract>(self, {
  async load({ source, baseUrl, build }, { signal, emit, transfer }) {
    const onLog = (log: string): void => {
      emit({ log });
    };
    store ??= openPartStore(onLog);
    const loaded = await loadModel(source, baseUrl, build, {
      store: await store,
      fetch: DEFAULT_FETCH,
      signal,
      onLog,
      onProgress: (progress) => {
        emit({ progress });
      },
    });
    transfer(loaded.wasm.buffer, ...loaded.files.map(({ bytes }) => bytes.buffer));
    return loaded;
  },
});
