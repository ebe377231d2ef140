/** @file Orders, packed many to a record (see pack-orders.ts): quick to write and read in bulk, still found one by one. */
import { type Order } from '../core/orders/order';
import { type Connection, type Transaction } from './connection';
import { type Repository } from './contract';
import { packOrders, unpackOrders, type PackedOrders } from './pack-orders';
import { putAll } from './store-repository';

const STORE = 'packedOrders';

export class OrdersRepository implements Repository<Order> {
  constructor(
    private readonly connection: Connection,
    private readonly ondamaged: (count: number) => void,
  ) {}

  async get(id: string): Promise<Order | undefined> {
    const record: unknown = await this.#read((tx) => tx.objectStore(STORE).index('ids').get(id));
    if (record === undefined) return undefined;
    return unpackOrders(record, this.ondamaged).find((order) => order.id === id);
  }

  /** One record a task: 450,000 lines never block the page for long, whatever the whole takes. */
  async all(): Promise<Order[]> {
    const keys = await this.#read((tx) => tx.objectStore(STORE).getAllKeys());
    const orders: Order[] = [];
    await this.#read(async (tx) => {
      for (const key of keys) {
        const record: unknown = await tx.objectStore(STORE).get(key);
        if (record !== undefined)
          for (const order of unpackOrders(record, this.ondamaged)) orders.push(order);
      }
    });
    return orders;
  }

  count(): Promise<number> {
    return this.#read((tx) => tx.objectStore(STORE).index('ids').count());
  }

  async put(...items: Order[]): Promise<void> {
    await this.#write(async (tx) => {
      await removeOrders(
        tx,
        items.map((item) => item.id),
        this.ondamaged,
      );
      await addOrders(tx, items);
    });
  }

  async delete(...ids: string[]): Promise<void> {
    await this.#write((tx) => removeOrders(tx, ids, this.ondamaged));
  }

  async clear(): Promise<void> {
    await this.#write((tx) => tx.objectStore(STORE).clear());
  }

  #read<T>(work: (tx: Transaction<'readonly'>) => Promise<T>): Promise<T> {
    return this.connection.transact([STORE], 'readonly', 'relaxed', work);
  }
  #write(work: (tx: Transaction<'readwrite'>) => Promise<void>): Promise<void> {
    return this.connection.transact([STORE], 'readwrite', 'strict', work);
  }
}

/** Adds without looking whether they are there already. */
export async function addOrders(tx: Transaction<'readwrite'>, orders: Iterable<Order>): Promise<void> {
  const store = tx.objectStore(STORE);
  for (const chunk of packOrders(orders)) await store.put(chunk);
}

async function removeOrders(
  tx: Transaction<'readwrite'>,
  ids: readonly string[],
  ondamaged: (count: number) => void,
): Promise<void> {
  const store = tx.objectStore(STORE);
  const wanted = new Set(ids);
  const keys = new Set<number>();
  for (const id of wanted) for (const key of await store.index('ids').getAllKeys(id)) keys.add(key);
  for (const key of keys) {
    const record: PackedOrders | undefined = await store.get(key);
    if (!record) continue;
    const rest = unpackOrders(record, ondamaged).filter((order) => !wanted.has(order.id));
    if (rest.length === 0) await store.delete(key);
    else
      await putAll(
        store,
        [...packOrders(rest)].map((chunk, i) => (i === 0 ? { ...chunk, chunk: key } : chunk)),
      );
  }
}
