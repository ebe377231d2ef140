/** @file The page's side of the file reader. */
import { type Order } from '../../core/orders/order';
import { connect } from '../../lib/rpc';
import { type Files, type FilesContract } from './contract';

export function createFiles(): Files {
  return {
    async read(file, options, { signal, onprogress } = {}) {
      signal?.throwIfAborted();
      const worker = new Worker(new URL('./files.worker.ts', import.meta.url), {
        type: 'module',
        name: 'files',
      });
      const client = connect<FilesContract>(worker);
      const orders: Order[] = [];
      try {
        const read = await client.call(
          'read',
          { file, fileName: file.name, options },
          {
            ...(signal ? { signal } : {}),
            onEvent: (event) => {
              if (event.kind === 'progress') onprogress?.(event.progress);
              else for (const order of event.orders) orders.push(order);
            },
          },
        );
        return { ...read, orders };
      } finally {
        client.close();
        worker.terminate();
      }
    },
  };
}
