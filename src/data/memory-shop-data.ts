/** @file The whole of `ShopData` from memory, for browsers that keep nothing and tabs that are held up. */
import { type Product } from '../core/catalogue/product';
import { type Knowledge } from '../core/knowledge/knowledge';
import { type Order } from '../core/orders/order';
import { type AppError } from '../lib/errors';
import {
  type Chat,
  type Draft,
  type InstalledPack,
  type Profile,
  type ShopData,
  type StoredVector,
} from './contract';
import { memoryEvents, type Clock } from './events-repository';
import { MemoryRepository } from './memory-repository';
import { memorySettings } from './settings';
import { type StateFeed } from './state';
import { ErasureNews, exportVisitor } from './visitor';

/**
 * @param refusal set when a database exists but cannot be reached: the merchant's writes are then refused with it,
 *   or a reload would show them undone.
 */
export function memoryShopData(feed: StateFeed, clock: Clock, refusal?: AppError): ShopData {
  const guard = (): void => {
    if (refusal) throw refusal;
  };
  const byId = (item: { readonly id: string }): string => item.id;
  const products = new MemoryRepository<Product>(byId, guard);
  const knowledge = new MemoryRepository<Knowledge>(byId, guard);
  const orders = new MemoryRepository<Order>(byId, guard);
  const packs = new MemoryRepository<InstalledPack>(byId, guard);
  const profile = new MemoryRepository<Profile>(byId);
  const chats = new MemoryRepository<Chat>(byId);
  const settings = memorySettings();
  const events = memoryEvents(async () => (await profile.count()) > 0, clock);
  const eraseHere = async (): Promise<void> => {
    await Promise.all([events.clear(), profile.clear(), chats.clear(), settings.delete('basket')]);
  };
  const news = new ErasureNews(eraseHere);
  return {
    products,
    knowledge,
    orders,
    packs,
    profile,
    chats,
    settings,
    events,
    drafts: new MemoryRepository<Draft>(byId, guard),
    vectors: new MemoryRepository<StoredVector>(byId),
    replaceShop: async (contents) => {
      guard();
      const replace = async <T>(
        into: MemoryRepository<T>,
        items: readonly T[] | undefined,
      ): Promise<void> => {
        if (!items) return;
        await into.clear();
        for (const item of items) await into.put(item);
      };
      await replace(products, contents.products);
      await replace(knowledge, contents.knowledge);
      await replace(orders, contents.orders);
      await packs.put(contents.pack);
    },
    exportVisitor: () => exportVisitor({ profile, events, chats, settings }, clock),
    eraseVisitor: async () => {
      await eraseHere();
      news.tell();
    },
    onErased: (listener) => news.listen(listener),
    get state() {
      return feed.state;
    },
    onState: (listener) => feed.listen(listener),
    close: () => {
      news.close();
      feed.clear();
    },
  };
}
