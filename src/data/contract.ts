/** @file What the rest of the app sees of the database: one repository per store, nothing of IndexedDB. */
import { type Product } from '../core/catalogue/product';
import { type Knowledge } from '../core/knowledge/knowledge';
import { type Order } from '../core/orders/order';
import { type PackManifest } from '../core/pack';
import { type VisitorEvent } from '../core/profile/event';
import { type Day } from '../lib/day';
import { type Lang } from '../lib/lang';

/** All methods: @throws {AppError} data/quota-exceeded, data/closed, data/unavailable, data/invalid. */
export interface Repository<T, Id extends string | number = string> {
  get(id: Id): Promise<T | undefined>;
  all(): Promise<T[]>;
  count(): Promise<number>;
  /** Adds or replaces; one transaction, all or nothing. */
  put(...items: T[]): Promise<void>;
  delete(...ids: Id[]): Promise<void>;
  clear(): Promise<void>;
}

/** The visitor's own record. Exists only after opt-in. */
export interface Profile {
  readonly id: 'visitor';
  readonly optedInDay: Day;
  /** Interests that the visitor turned down (weight < 1) or off (0), by attribute id. */
  readonly interestWeights: Readonly<Record<string, number>>;
}

export interface ChatMessage {
  readonly role: 'visitor' | 'assistant';
  readonly text: string;
  /** Ids of products and knowledge the answer rests on. */
  readonly sources: readonly string[];
}
export interface Chat {
  readonly id: string;
  readonly startedDay: Day;
  readonly lang: Lang;
  readonly messages: readonly ChatMessage[];
}

/** A piece of copy that the merchant kept. */
export interface Draft {
  readonly id: string;
  readonly createdDay: Day;
  readonly productId: string | null;
  readonly channel: string;
  readonly tone: string;
  readonly lang: Lang;
  readonly text: string;
  readonly model: string;
}

/** A vector by what it was computed from; stale ones are simply never asked for again. */
export interface StoredVector {
  /** `${space}:${hash of the content}`. */
  readonly id: string;
  readonly values: Float32Array;
}

export interface InstalledPack {
  readonly id: string;
  readonly manifest: PackManifest;
  readonly installedDay: Day;
  /** URL that it came from, or 'import' for a merchant's own files. */
  readonly source: string;
}

/** Every setting with its type; absent means the default. */
export interface SettingValues {
  readonly language: Lang;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly activePack: string;
  readonly model: string;
  readonly backend: string;
  readonly importSalt: string;
  readonly basket: readonly BasketLine[];
  /** Column mapping the merchant chose, by header signature. */
  readonly columnMappings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export interface BasketLine {
  readonly productId: string;
  readonly sku: string;
  readonly quantity: number;
}
export interface Settings {
  get<K extends keyof SettingValues>(key: K): Promise<SettingValues[K] | undefined>;
  set<K extends keyof SettingValues>(key: K, value: SettingValues[K]): Promise<void>;
  delete(key: keyof SettingValues): Promise<void>;
}

/** Everything of one import or pack, committed in one transaction with strict durability. */
export interface ShopContents {
  readonly pack: InstalledPack;
  readonly products?: readonly Product[];
  readonly knowledge?: readonly Knowledge[];
  readonly orders?: readonly Order[];
}

export type DataState =
  /** `damaged`: records found unreadable since the page was opened; they are left out, never deleted. */
  | { readonly kind: 'open'; readonly damaged?: number }
  /** IndexedDB cannot be used: the app works, nothing is kept after the tab closes. */
  | { readonly kind: 'memory'; readonly reason: string }
  /** An older tab holds the database: the app works from memory, the merchant's writes are refused until a reload. */
  | { readonly kind: 'blocked' }
  /**
   * The browser removed the data (writing works again, into a fresh database), or another tab needs an upgrade:
   * reload to go on.
   */
  | { readonly kind: 'closed'; readonly reason: 'evicted' | 'upgrade' };

export interface ShopData {
  readonly products: Repository<Product>;
  readonly knowledge: Repository<Knowledge>;
  readonly orders: Repository<Order>;
  /**
   * Dropped unless the visitor has opted in (a profile record exists); at most 500 are kept, none older than 90 days.
   */
  readonly events: Repository<VisitorEvent, number>;
  readonly profile: Repository<Profile>;
  readonly chats: Repository<Chat>;
  readonly drafts: Repository<Draft>;
  readonly vectors: Repository<StoredVector>;
  readonly packs: Repository<InstalledPack>;
  readonly settings: Settings;
  /**
   * Replaces the parts given (products, knowledge, orders) and the pack's record at once; the others stay.
   * Nothing is half-imported: on any failure the former contents are all there.
   */
  replaceShop(contents: ShopContents): Promise<void>;
  /** All of the visitor's data (events, profile, chats, basket) as plain JSON. */
  exportVisitor(): Promise<Record<string, unknown>>;
  /** Deletes events, profile, chats, basket; here and, by broadcast, in other tabs. */
  eraseVisitor(): Promise<void>;
  /** Called when the visitor's data was erased, in this tab or another; returns the unsubscriber. */
  onErased(listener: () => void): () => void;
  readonly state: DataState;
  /** Called at once with the present state and at each change; returns the unsubscriber. */
  onState(listener: (state: DataState) => void): () => void;
  close(): void;
}
