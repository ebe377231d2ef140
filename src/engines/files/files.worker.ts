/** @file The worker's side of the file reader: wires the importer, nothing else. */
import { decodeFile } from '../../core/import/decode';
import { importText } from '../../core/import/import-text';
import { hashBuyer } from '../../core/import/sha256';
import { type Order } from '../../core/orders/order';
import { minorDigits } from '../../lib/format';
import { serve } from '../../lib/rpc';
import { type FilesContract, type ReadStage } from './contract';

/** Lines to a message: some 5 ms of the page's time. */
const LINES_PER_MESSAGE = 1500;
const PROGRESS_EVERY_MS = 100;

serve<FilesContract>(self, {
  read: async ({ file, fileName, options }, { emit }) => {
    let toldAt = 0;
    const tell = (stage: ReadStage, share: number | null): void => {
      const now = performance.now();
      if (share !== null && share < 1 && now - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = now;
      emit({ kind: 'progress', progress: { stage, share } });
    };
    tell('opening', null);
    const decoded = await decodeFile(new Uint8Array(await file.arrayBuffer()));
    const imported = importText(decoded, {
      fileName,
      today: options.today,
      hash: (buyer) => hashBuyer(buyer, options.salt),
      digitsOf: minorDigits,
      fallbackCurrency: options.fallbackCurrency,
      ...(options.currency === undefined ? {} : { currency: options.currency }),
      ...(options.mapping ? { mapping: options.mapping } : {}),
      onprogress: (share) => {
        tell('reading', share);
      },
    });
    let batch: Order[] = [];
    let lines = 0;
    let given = 0;
    for (const order of imported.orders) {
      batch.push(order);
      lines += order.lines.length;
      given += 1;
      if (lines < LINES_PER_MESSAGE && given < imported.orders.length) continue;
      emit({ kind: 'orders', orders: batch });
      tell('handing-over', given / imported.orders.length);
      batch = [];
      lines = 0;
    }
    return { ...imported, orders: [] };
  },
});
