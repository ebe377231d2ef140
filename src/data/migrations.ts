/** @file From any earlier version of the database to the present one, inside the browser's own upgrade transaction. */
import { type IDBPDatabase, type IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { OrderSchema, type Order } from '../core/orders/order';
import { packOrders } from './pack-orders';
import { type StoreName, type VitrineSchema } from './schema';

type UpgradeTransaction = IDBPTransaction<VitrineSchema, StoreName[], 'versionchange'>;

/**
 * Falls through every version after `oldVersion`. A failure aborts the upgrade, which leaves the old database as it was.
 * Only requests on `tx` may be awaited, or the transaction ends too early.
 */
export async function upgrade(
  db: IDBPDatabase<VitrineSchema>,
  oldVersion: number,
  tx: UpgradeTransaction,
): Promise<void> {
  if (oldVersion < 1) createFirstStores(db);
  if (oldVersion < 2) await packTheOrders(db, tx);
}

function createFirstStores(db: IDBPDatabase<VitrineSchema>): void {
  for (const store of ['products', 'knowledge', 'profile', 'chats', 'drafts', 'vectors', 'packs'] as const) {
    db.createObjectStore(store, { keyPath: 'id' });
  }
  db.createObjectStore('settings', { keyPath: 'key' });
  db.createObjectStore('events', { keyPath: 'id', autoIncrement: true });
}

/** Version 2: an order was a record of the store `orders`; now many share a record of `packedOrders`. */
async function packTheOrders(db: IDBPDatabase<VitrineSchema>, tx: UpgradeTransaction): Promise<void> {
  const packed = db.createObjectStore('packedOrders', { keyPath: 'chunk', autoIncrement: true });
  packed.createIndex('ids', 'ids', { multiEntry: true });
  // A store that the present schema no longer names.
  const former = 'orders' as StoreName;
  if (!db.objectStoreNames.contains(former)) return;
  const records: unknown[] = await tx.objectStore(former).getAll();
  const orders = records.filter((record): record is Order => v.is(OrderSchema, record));
  for (const chunk of packOrders(orders)) await tx.objectStore('packedOrders').add(chunk);
  db.deleteObjectStore(former);
}
