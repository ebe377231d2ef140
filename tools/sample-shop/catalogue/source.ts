/** @file How a product of the sample shop is written down by hand, before build.ts makes pack records of it. */
import { type PatternName, type PictureShape } from '../pictures/picture.ts';
import {
  type AudienceKey,
  type Both,
  type CareKey,
  type ColorKey,
  type OccasionKey,
  type OriginKey,
  type SeasonKey,
  type StyleKey,
} from './words.ts';

/** When in the year a product sells; the shape of each curve is in orders/seasons.ts. */
export type Curve =
  | 'steady'
  | 'winter'
  | 'autumn'
  | 'spring'
  | 'summer'
  | 'rain'
  | 'tea-gift'
  | 'gift'
  | 'school'
  | 'new-year'
  | 'camping'
  | 'cosy';

export interface ProductSource {
  readonly id: string;
  readonly title: Both;
  readonly en: string;
  readonly zh: string;
  readonly vendor: string;
  readonly type: Both;
  readonly material: readonly Both[];
  /** More than one makes a variant of each. */
  readonly colors: readonly ColorKey[];
  readonly features: readonly Both[];
  readonly season: readonly SeasonKey[];
  readonly occasion: readonly OccasionKey[];
  readonly audience: readonly AudienceKey[];
  readonly style: readonly StyleKey[];
  readonly care: readonly (CareKey | Both)[];
  readonly origin: OriginKey;
  readonly dimensions?: Both;
  readonly sizes?: readonly string[];
  /** Yuan: price now, what the shop paid, and a real former price where it has come down. */
  readonly price: { readonly now: number; readonly cost: number; readonly was?: number };
  readonly tags?: readonly string[];
  readonly added: string;
  readonly draft?: true;
  /** Share of demand against its neighbours (1 slow .. 10 fast) and the yearly curve. */
  readonly sells: readonly [weight: number, curve: Curve];
  readonly picture: readonly [
    shape: PictureShape,
    main: string,
    accent: string,
    ground: string,
    pattern?: PatternName,
  ];
}

export const ALPHA = ['S', 'M', 'L', 'XL'] as const;
export const ALPHA_SHORT = ['S', 'M', 'L'] as const;
