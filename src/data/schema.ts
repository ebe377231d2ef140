/** @file What is in the database: one `DBSchema`, and the schema that every record is parsed by when it is read. */
import { type DBSchema, type StoreNames } from 'idb';
import * as v from 'valibot';
import { ProductSchema, type Product } from '../core/catalogue/product';
import { KnowledgeSchema, type Knowledge } from '../core/knowledge/knowledge';
import { PackManifestSchema } from '../core/pack';
import { EventSchema, type VisitorEvent } from '../core/profile/event';
import {
  type Chat,
  type Draft,
  type InstalledPack,
  type Profile,
  type SettingValues,
  type StoredVector,
} from './contract';
import { type PackedOrders } from './pack-orders';

export const DB_NAME = 'vitrine';
/** 1: one record per order. 2: orders packed, many to a record. */
export const DB_VERSION = 2;

export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}

export interface VitrineSchema extends DBSchema {
  products: { key: string; value: Product };
  knowledge: { key: string; value: Knowledge };
  packedOrders: { key: number; value: PackedOrders; indexes: { ids: string } };
  events: { key: number; value: VisitorEvent };
  profile: { key: string; value: Profile };
  chats: { key: string; value: Chat };
  drafts: { key: string; value: Draft };
  vectors: { key: string; value: StoredVector };
  packs: { key: string; value: InstalledPack };
  settings: { key: string; value: SettingRecord };
}
export type StoreName = StoreNames<VitrineSchema>;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const lang = v.picklist(['en', 'zh']);
const id = v.pipe(v.string(), v.minLength(1));

export const ProfileSchema: v.GenericSchema<unknown, Profile> = v.object({
  id: v.literal('visitor'),
  optedInDay: day,
  interestWeights: v.record(v.string(), v.number()),
});

export const ChatSchema: v.GenericSchema<unknown, Chat> = v.object({
  id,
  startedDay: day,
  lang,
  messages: v.array(
    v.object({ role: v.picklist(['visitor', 'assistant']), text: v.string(), sources: v.array(v.string()) }),
  ),
});

export const DraftSchema: v.GenericSchema<unknown, Draft> = v.object({
  id,
  createdDay: day,
  productId: v.nullable(v.string()),
  channel: v.string(),
  tone: v.string(),
  lang,
  text: v.string(),
  model: v.string(),
});

export const VectorSchema: v.GenericSchema<unknown, StoredVector> = v.object({
  id,
  values: v.instance(Float32Array),
});

export const InstalledPackSchema: v.GenericSchema<unknown, InstalledPack> = v.object({
  id,
  manifest: PackManifestSchema,
  installedDay: day,
  source: v.string(),
});

export { EventSchema, KnowledgeSchema, ProductSchema };

/** Each setting's own schema; a value that does not fit counts as absent. */
export const SETTING_SCHEMAS: {
  readonly [K in keyof SettingValues]: v.GenericSchema<unknown, SettingValues[K]>;
} = {
  language: lang,
  theme: v.picklist(['auto', 'light', 'dark']),
  activePack: v.string(),
  model: v.string(),
  backend: v.string(),
  importSalt: v.pipe(v.string(), v.minLength(16)),
  basket: v.array(
    v.object({
      productId: v.string(),
      sku: v.string(),
      quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  columnMappings: v.record(v.string(), v.record(v.string(), v.string())),
};
