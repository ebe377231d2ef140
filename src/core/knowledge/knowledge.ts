/** @file What a shop has written down for its customers: FAQ entries and policies. */
import * as v from 'valibot';
import { LocalTextSchema } from '../catalogue/product';

export const KNOWLEDGE_TOPICS = [
  'shipping',
  'returns',
  'sizing',
  'care',
  'payment',
  'warranty',
  'invoices',
  'gifts',
  'hours',
  'account',
  'products',
  'privacy',
  'contact',
  'other',
] as const;
export type KnowledgeTopic = (typeof KNOWLEDGE_TOPICS)[number];

export const KnowledgeSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(['faq', 'policy']),
  topic: v.picklist(KNOWLEDGE_TOPICS),
  question: LocalTextSchema,
  answer: LocalTextSchema,
  /** YYYY-MM-DD when the merchant last confirmed it. */
  updatedDay: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type Knowledge = v.InferOutput<typeof KnowledgeSchema>;
