/** @file The whole of `ShopData` over IndexedDB. */
import { type Connection } from './connection';
import { type ShopContents, type ShopData } from './contract';
import { EventsRepository, type Clock } from './events-repository';
import { addOrders, OrdersRepository } from './orders-repository';
import {
  ChatSchema,
  DraftSchema,
  InstalledPackSchema,
  KnowledgeSchema,
  ProductSchema,
  ProfileSchema,
  VectorSchema,
} from './schema';
import { storedSettings } from './settings';
import { type StateFeed } from './state';
import { putAll, StoreRepository } from './store-repository';
import { ErasureNews, exportVisitor } from './visitor';

export function storedShopData(connection: Connection, feed: StateFeed, clock: Clock): ShopData {
  const ondamaged = (count: number): void => {
    feed.addDamaged(count);
  };
  const strict = { durability: 'strict', ondamaged } as const;
  const relaxed = { durability: 'relaxed', ondamaged } as const;
  const profile = new StoreRepository(connection, { store: 'profile', schema: ProfileSchema, ...strict });
  const chats = new StoreRepository(connection, { store: 'chats', schema: ChatSchema, ...relaxed });
  const events = new EventsRepository(connection, clock, ondamaged);
  const settings = storedSettings(connection);
  const eraseHere = (): Promise<void> =>
    connection.transact(['events', 'profile', 'chats', 'settings'], 'readwrite', 'strict', async (tx) => {
      await Promise.all([
        tx.objectStore('events').clear(),
        tx.objectStore('profile').clear(),
        tx.objectStore('chats').clear(),
        tx.objectStore('settings').delete('basket'),
      ]);
    });
  const news = new ErasureNews();
  return {
    products: new StoreRepository(connection, { store: 'products', schema: ProductSchema, ...strict }),
    knowledge: new StoreRepository(connection, { store: 'knowledge', schema: KnowledgeSchema, ...strict }),
    orders: new OrdersRepository(connection, ondamaged),
    events,
    profile,
    chats,
    drafts: new StoreRepository(connection, { store: 'drafts', schema: DraftSchema, ...strict }),
    vectors: new StoreRepository(connection, { store: 'vectors', schema: VectorSchema, ...relaxed }),
    packs: new StoreRepository(connection, { store: 'packs', schema: InstalledPackSchema, ...strict }),
    settings,
    replaceShop: (contents) => replaceShop(connection, contents),
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
      connection.close();
    },
  };
}

/** One transaction over every store concerned: on any failure the former shop is all there. */
function replaceShop(connection: Connection, contents: ShopContents): Promise<void> {
  const { products, knowledge, orders, pack } = contents;
  const stores = ['products', 'knowledge', 'packedOrders', 'packs'] as const;
  return connection.transact(stores, 'readwrite', 'strict', async (tx) => {
    if (products) {
      await tx.objectStore('products').clear();
      await putAll(tx.objectStore('products'), products);
    }
    if (knowledge) {
      await tx.objectStore('knowledge').clear();
      await putAll(tx.objectStore('knowledge'), knowledge);
    }
    if (orders) {
      await tx.objectStore('packedOrders').clear();
      await addOrders(tx, orders);
    }
    await tx.objectStore('packs').put(pack);
  });
}
