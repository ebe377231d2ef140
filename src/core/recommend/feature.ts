/** @file What a dimension of a product's vector means to a person, and how much each kind counts. */
import { type AttributeKey } from '../catalogue/product';
import { type LocalText } from '../../lib/lang';

/** Something a visitor can be said to like, turn down, or be shown as a reason. */
export type Feature =
  | {
      readonly kind: 'attribute';
      /** e.g. "material:wool"; the id that a profile's interest weights are kept under. */
      readonly id: string;
      readonly key: AttributeKey | 'category';
      readonly value: LocalText;
    }
  | {
      readonly kind: 'price';
      readonly id: string;
      readonly fromMinor: number;
      /** Infinity for the highest band. */
      readonly toMinor: number;
      readonly currency: string;
    }
  /** A block whose single dimensions mean nothing to a person: words (hashed), meaning or picture (embeddings). */
  | { readonly kind: 'block'; readonly id: string };

/** What each block counts; the shares of a product-to-product score add up to at most their sum, 1. */
export const BLOCK_WEIGHTS = { attributes: 0.6, words: 0.28, price: 0.12 } as const;

/** Inside the attributes block. Care, origin and measurements are facts about a thing, not a taste. */
export const ATTRIBUTE_WEIGHTS: Readonly<Record<AttributeKey | 'category', number>> = {
  category: 1,
  type: 1,
  material: 0.8,
  occasion: 0.7,
  style: 0.7,
  audience: 0.6,
  season: 0.5,
  color: 0.5,
  feature: 0.5,
  care: 0,
  origin: 0,
  dimensions: 0,
};
