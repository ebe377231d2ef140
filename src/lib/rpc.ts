/**
 * @file Typed request/event/result messages between the main thread and a worker.
 *
 * One `Contract` type per worker names every method's params, streamed events
 * and result. `connect` and `serve` infer everything else from it, so a renamed
 * field is a compile error on both sides. Cancelling is an `AbortSignal` on each
 * side; failures arrive as `AppError` with their code intact.
 */
import { AppError, fromWire, toWire, type WireError } from './errors';

/** One worker method. `event` is `never` for a method that streams nothing. */
export interface Method {
  params: unknown;
  event: unknown;
  result: unknown;
}

export type Contract<C> = Record<keyof C, Method>;

type Outgoing =
  { kind: 'call'; id: number; method: string; params: unknown } | { kind: 'cancel'; id: number };

type Incoming =
  | { kind: 'event'; id: number; event: unknown }
  | { kind: 'result'; id: number; result: unknown }
  | { kind: 'error'; id: number; error: WireError };

/** The part of `Worker`, `MessagePort` and a worker's global scope that is used here. */
export interface Endpoint {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}

export interface CallOptions<Event> {
  signal?: AbortSignal;
  onEvent?: (event: Event) => void;
  transfer?: Transferable[];
}

export interface Client<C extends Contract<C>> {
  /** @throws {AppError} what the worker threw, or `worker/crashed`; the signal's reason if aborted. */
  call<M extends keyof C & string>(
    method: M,
    params: C[M]['params'],
    options?: CallOptions<C[M]['event']>,
  ): Promise<C[M]['result']>;
  /** Rejects what is still pending and stops listening; does not end the worker. */
  close(): void;
}

interface Pending {
  onEvent: ((event: unknown) => void) | undefined;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

export function connect<C extends Contract<C>>(endpoint: Endpoint): Client<C> {
  const pending = new Map<number, Pending>();
  let nextId = 1;

  const onMessage = (event: Event): void => {
    const message = (event as MessageEvent<Incoming>).data;
    const call = pending.get(message.id);
    if (!call) return; // Cancelled: a late reply to it is of no interest.
    if (message.kind === 'event') {
      call.onEvent?.(message.event);
      return;
    }
    pending.delete(message.id);
    if (message.kind === 'result') call.resolve(message.result);
    else call.reject(fromWire(message.error));
  };
  const onCrash = (event: Event): void => {
    const why = (event as Partial<ErrorEvent>).message ?? event.type;
    failAll(new AppError('worker/crashed', `The worker stopped: ${why}`));
  };
  const failAll = (error: AppError): void => {
    for (const call of pending.values()) call.reject(error);
    pending.clear();
  };

  endpoint.addEventListener('message', onMessage);
  endpoint.addEventListener('error', onCrash);
  endpoint.addEventListener('messageerror', onCrash);

  return {
    async call(method, params, { signal, onEvent, transfer = [] } = {}) {
      signal?.throwIfAborted();
      const id = nextId++;
      const send = (message: Outgoing, list: Transferable[] = []): void => {
        endpoint.postMessage(message, list);
      };
      const cancel = (): void => {
        pending.get(id)?.reject(signal?.reason);
        pending.delete(id);
        send({ kind: 'cancel', id });
      };
      try {
        return await new Promise((resolve, reject) => {
          pending.set(id, { onEvent, resolve, reject });
          signal?.addEventListener('abort', cancel, { once: true });
          send({ kind: 'call', id, method, params }, transfer);
        });
      } finally {
        pending.delete(id);
        signal?.removeEventListener('abort', cancel);
      }
    },
    close() {
      endpoint.removeEventListener('message', onMessage);
      endpoint.removeEventListener('error', onCrash);
      endpoint.removeEventListener('messageerror', onCrash);
      failAll(new AppError('worker/crashed', 'The connection was closed'));
    },
  };
}

/** What a handler gets beside its params. */
export interface CallContext<Event> {
  signal: AbortSignal;
  emit: (event: Event, transfer?: Transferable[]) => void;
  /** Buffers to move, not copy, with the result. */
  transfer: (...buffers: Transferable[]) => void;
}

export type Handlers<C extends Contract<C>> = {
  [M in keyof C]: (
    params: C[M]['params'],
    context: CallContext<C[M]['event']>,
  ) => C[M]['result'] | Promise<C[M]['result']>;
};

/** Answers calls from `connect` on the other thread until the returned function is called. */
export function serve<C extends Contract<C>>(endpoint: Endpoint, handlers: Handlers<C>): () => void {
  const running = new Map<number, AbortController>();
  const reply = (message: Incoming, transfer: Transferable[] = []): void => {
    endpoint.postMessage(message, transfer);
  };

  async function answer(id: number, method: string, params: unknown): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const moved: Transferable[] = [];
    running.set(id, controller);
    try {
      const handler = handlers[method as keyof C];
      const result = await handler(params, {
        signal,
        emit: (event, list) => {
          if (!signal.aborted) reply({ kind: 'event', id, event }, list);
        },
        transfer: (...buffers) => {
          moved.push(...buffers);
        },
      });
      if (!signal.aborted) reply({ kind: 'result', id, result }, moved);
    } catch (error) {
      if (!signal.aborted) reply({ kind: 'error', id, error: toWire(error) });
    } finally {
      running.delete(id);
    }
  }

  const onMessage = (event: Event): void => {
    const message = (event as MessageEvent<Outgoing>).data;
    if (message.kind === 'cancel') running.get(message.id)?.abort();
    else void answer(message.id, message.method, message.params);
  };
  endpoint.addEventListener('message', onMessage);
  return () => {
    endpoint.removeEventListener('message', onMessage);
  };
}
