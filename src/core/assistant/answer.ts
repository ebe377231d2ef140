/** @file What the assistant gives back: sentences with their sources, product cards, and what stands behind them. */
import { type Product } from '../catalogue/product';
import { type Evidence } from '../ground/evidence';
import { type Knowledge } from '../knowledge/knowledge';
import { type PackManifest } from '../pack';
import { type Lang } from '../../lib/lang';
import { type Intent } from './intent';
import { type WordingPlan } from './wording-plan';

/** The shop as the assistant sees it. */
export interface AssistantShop {
  readonly manifest: PackManifest;
  readonly products: readonly Product[];
  readonly knowledge: readonly Knowledge[];
  readonly bestSellers: readonly string[];
}

export interface Sentence {
  readonly text: string;
  /** Ids of products and knowledge that it rests on; empty for courtesies. */
  readonly sources: readonly string[];
}

/** A product offered, with the reasons that code found. */
export interface Offer {
  readonly productId: string;
  readonly reasons: readonly string[];
}

export type AnswerKind =
  | 'fact'
  | 'knowledge'
  | 'choice'
  /** The assistant needs to know which product is meant. */
  | 'clarify'
  | 'talk'
  /** Not found in what the shop has written down. */
  | 'refusal'
  /** Not the shop's business. */
  | 'declined';

export interface Answer {
  readonly lang: Lang;
  readonly kind: AnswerKind;
  readonly intent: Intent | 'unknown';
  readonly sentences: readonly Sentence[];
  readonly offers: readonly Offer[];
  /** Ids of products and knowledge, in the order of use. */
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly wordedBy: 'template' | 'model';
  /** Say a person can help, prominently. */
  readonly offerPerson: boolean;
  /** What the shop has not written down; for refusals. */
  readonly missing?: string;
  readonly wording?: WordingPlan;
  /** Questions that may follow, ready to be asked. */
  readonly followUps: readonly string[];
}

export function answerText(answer: Answer): string {
  return joinSentences(answer.sentences.map(({ text }) => text));
}

/** English sentences need a space between them, Chinese ones none. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (text, sentence) => (text === '' ? sentence : text + (/[.!?)"”:]$/.test(text) ? ' ' : '') + sentence),
    '',
  );
}
