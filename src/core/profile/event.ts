/** @file What a visitor did, as little as is needed: the day, not the time; the product, not the words typed. */
import * as v from 'valibot';

export const EVENT_KINDS = [
  'view',
  'dwell',
  'search',
  'basket',
  'unbasket',
  'purchase',
  'like',
  'dislike',
  'hide',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EventSchema = v.object({
  /** Given by the database; grows with time. */
  id: v.optional(v.number()),
  kind: v.picklist(EVENT_KINDS),
  /** YYYY-MM-DD. */
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** The product, or for a search its best hits (one event each). */
  productId: v.string(),
});
export type VisitorEvent = v.InferOutput<typeof EventSchema>;
