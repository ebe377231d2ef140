/** @file The page's side of the similarity engine: one worker, started at the first call. */
import { connect, type Client } from '../../lib/rpc';
import { type Similarity, type SimilarityCalls } from './contract';

function spawn(): Worker {
  return new Worker(new URL('./similarity.worker.ts', import.meta.url), {
    type: 'module',
    name: 'similarity',
  });
}

/**
 * Costs nothing until the first call. After a crash of the worker the next call starts a fresh one, which has no
 * indexes: whoever gets `worker/crashed` sets them again.
 */
export function createSimilarity(): Similarity {
  let running: { worker: Worker; client: Client<SimilarityCalls> } | undefined;

  const stop = (): void => {
    running?.client.close();
    running?.worker.terminate();
    running = undefined;
  };
  const client = (): Client<SimilarityCalls> => {
    if (!running) {
      const worker = spawn();
      const started = { worker, client: connect<SimilarityCalls>(worker) };
      worker.addEventListener('error', () => {
        // After the connection has rejected what was pending.
        queueMicrotask(() => {
          if (running === started) stop();
        });
      });
      running = started;
    }
    return running.client;
  };

  return {
    setIndex: (name, values, dimensions) =>
      client().call('setIndex', { name, values, dimensions }, { transfer: [values.buffer] }),
    query: (name, query, k, { signal } = {}) =>
      client().call('query', { name, query, k }, signal ? { signal } : {}),
    useBackend: (backend) => client().call('useBackend', backend),
    close: stop,
  };
}
