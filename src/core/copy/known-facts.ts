/** @file The lexicon's view of a product's facts, as `known.ts` finds it. */
import { type CopyTask } from './channel';

export interface KnownType {
  /** As the merchant writes it; the lexicon's word where the record has none. */
  readonly value: string;
  readonly withArticle: string;
  readonly plural: string;
  readonly withMeasure: string;
  /** English nouns such as "jeans". */
  readonly pluralOnly: boolean;
  /** The lexicon's category; undefined where it does not know the type. */
  readonly category: string | undefined;
}

export interface KnownFeature {
  readonly kind: 'f' | 'h';
  readonly text: string;
  /** Three or more clauses, each true whenever the feature is. */
  readonly effects: readonly string[];
}

export interface Known {
  readonly type: KnownType | undefined;
  readonly features: readonly KnownFeature[];
  /** Unknown to the lexicon, and a phrase that can be named in a sentence. */
  readonly unknown: readonly string[];
  /** Phrases that are no thing's name ("folds flat", 可机洗): told whole, after a colon, in a description only. */
  readonly told: readonly string[];
  /** Fit into no sentence of the model's. The hand-written frames use them. */
  readonly left: readonly string[];
  readonly audience: string | undefined;
  readonly scene: string | undefined;
  readonly season: string | undefined;
}

/** Features that a task may name, claiming nothing from them. */
export function unknownFor(known: Known, task: CopyTask): readonly string[] {
  return task === 'desc' ? [...known.unknown, ...known.told] : known.unknown;
}
