/** @file How an entry of the shop's FAQ and policies is written down. */
import { type KnowledgeTopic } from '../../../src/core/knowledge/knowledge.ts';
import { type Both } from '../catalogue/words.ts';

export interface KnowledgeSource {
  readonly id: string;
  readonly kind: 'faq' | 'policy';
  readonly topic: KnowledgeTopic;
  readonly question: Both;
  readonly en: string;
  readonly zh: string;
  readonly updated: string;
}
