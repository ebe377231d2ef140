/** @file A shop pack: the static files that a shop is published as, and what the app loads on a first visit. */
import * as v from 'valibot';
import { KnowledgeSchema } from './knowledge/knowledge';
import { LocalTextSchema, ProductSchema } from './catalogue/product';
import { OrderSchema } from './orders/order';

/** `pack.json`: who the shop is and where its parts are (paths relative to pack.json). */
export const PackManifestSchema = v.object({
  format: v.literal('vitrine-pack/1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: LocalTextSchema,
  tagline: LocalTextSchema,
  /** Shown wherever the shop is: true for the invented sample. */
  fictional: v.boolean(),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  version: v.string(),
  contact: v.object({
    /** How a person is reached, in the shop's words. */
    note: LocalTextSchema,
    email: v.optional(v.string()),
    phone: v.optional(v.string()),
  }),
  files: v.object({
    products: v.string(),
    knowledge: v.string(),
    /** The merchant's own orders; absent in a published shop. */
    orders: v.optional(v.string()),
    /** Product ids, best first: what the shop may publish about its sales. */
    bestSellers: v.optional(v.string()),
  }),
});
export type PackManifest = v.InferOutput<typeof PackManifestSchema>;

export const PackProductsSchema = v.array(ProductSchema);
export const PackKnowledgeSchema = v.array(KnowledgeSchema);
export const PackOrdersSchema = v.array(OrderSchema);
export const PackBestSellersSchema = v.array(v.string());
