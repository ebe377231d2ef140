/** @file The page's side: one worker, started at the first call, fed in slices. */
import { type Order } from '../../core/orders/order';
import { connect, type Client, type Endpoint } from '../../lib/rpc';
import { type Analysis, type AnalysisCalls, type QueryOptions } from './contract';

/** Copying this many lines to the worker takes about 15 ms. */
const LINES_PER_SLICE = 3000;

interface Running {
  readonly client: Client<AnalysisCalls>;
  readonly end: () => void;
}

function startWorker(): { endpoint: Endpoint; end: () => void } {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), {
    type: 'module',
    name: 'analysis',
  });
  return {
    endpoint: worker,
    end: () => {
      worker.terminate();
    },
  };
}

/** @param start gives the other end; tests give a message port. */
export function createAnalysis(start: () => { endpoint: Endpoint; end: () => void } = startWorker): Analysis {
  let running: Running | undefined;

  const client = (): Client<AnalysisCalls> => {
    if (!running) {
      const { endpoint, end } = start();
      running = { client: connect<AnalysisCalls>(endpoint), end };
    }
    return running.client;
  };
  const end = (): void => {
    running?.client.close();
    running?.end();
    running = undefined;
  };
  const call = <M extends keyof AnalysisCalls>(
    method: M,
    params: AnalysisCalls[M]['params'],
    { signal, onProgress }: QueryOptions = {},
  ): Promise<AnalysisCalls[M]['result']> =>
    client().call(method, params, {
      ...(signal && { signal }),
      ...(onProgress && { onEvent: onProgress }),
    });

  return {
    async load(orders, products, options = {}) {
      const { signal, onProgress } = options;
      await call('begin', { products }, options);
      let done = 0;
      let reported = -Infinity;
      for (const slice of slices(orders)) {
        await call('append', { orders: slice }, signal ? { signal } : {});
        done += slice.length;
        if (performance.now() - reported < 100) continue;
        reported = performance.now();
        onProgress?.({ stage: 'reading', done, total: orders.length });
      }
      return call('finish', null, options);
    },
    overview: (query, options) => call('overview', query, options),
    ranking: (filter, options) => call('ranking', { filter }, options),
    forecastAll: (options) => call('forecastAll', null, options),
    demand: (target, granularity, options) => call('demand', { target, granularity }, options),
    reorder: (policy, options) => call('reorder', policy, options),
    idleStock: (windowDays, options) => call('idleStock', { windowDays }, options),
    close: end,
  };
}

function* slices(orders: readonly Order[]): Generator<readonly Order[]> {
  let from = 0;
  let lines = 0;
  for (let i = 0; i < orders.length; i++) {
    lines += orders[i]?.lines.length ?? 0;
    if (lines < LINES_PER_SLICE && i < orders.length - 1) continue;
    yield orders.slice(from, i + 1);
    from = i + 1;
    lines = 0;
  }
}
