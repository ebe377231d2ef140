/** @file The sample shop's FAQ and policies, as the app reads them. */
import { type Knowledge } from '../../../src/core/knowledge/knowledge.ts';
import { both } from '../catalogue/make-product.ts';
import { delivery } from './delivery.ts';
import { goods } from './goods.ts';
import { service } from './service.ts';
import { type KnowledgeSource } from './source.ts';

const SOURCES: readonly KnowledgeSource[] = [...delivery, ...goods, ...service];

export const KNOWLEDGE: readonly Knowledge[] = SOURCES.map(
  ({ id, kind, topic, question, en, zh, updated }) => ({
    id,
    kind,
    topic,
    question: both(question),
    answer: { en, zh },
    updatedDay: updated,
  }),
);
