/** @file Why a product has its score: the parts, which add up to the whole. */
import { type Taste } from '../profile/taste';
import { type EventKind } from '../profile/event';
import { type Feature } from './feature';
import { rowVector, type ProductSpace } from './space';

export interface ActionPart {
  readonly kind: EventKind;
  readonly productId: string;
  /** How many times; their parts are added. */
  readonly times: number;
  readonly part: number;
}
export interface FeaturePart {
  readonly feature: Feature;
  readonly part: number;
}
export interface Explanation {
  readonly score: number;
  /** Adds up to the score; strongest first. */
  readonly byAction: readonly ActionPart[];
  /** Adds up to the score; strongest first. */
  readonly byFeature: readonly FeaturePart[];
}

/** Exact to f32 rounding (1e-6): score = sum over dimensions of taste x product = sum over actions of share x similarity. */
export function explain(space: ProductSpace, taste: Taste, row: number): Explanation {
  const vector = rowVector(space, row);
  const features = new Map<string, FeaturePart>();
  let score = 0;
  for (let i = 0; i < space.dimensions; i++) {
    const part = (taste.values[i] ?? 0) * (vector[i] ?? 0);
    const feature = space.features[i];
    if (part === 0 || !feature) continue;
    score += part;
    features.set(feature.id, { feature, part: part + (features.get(feature.id)?.part ?? 0) });
  }
  const actions = new Map<string, ActionPart>();
  for (const { action, row: from, share } of taste.actions) {
    const past = rowVector(space, from);
    let similarity = 0;
    for (let i = 0; i < space.dimensions; i++)
      similarity += (past[i] ?? 0) * (vector[i] ?? 0) * (taste.interest[i] ?? 1);
    const { kind, productId } = action;
    const key = `${kind} ${productId}`;
    const known = actions.get(key);
    actions.set(key, {
      kind,
      productId,
      times: (known?.times ?? 0) + 1,
      part: (known?.part ?? 0) + share * similarity,
    });
  }
  const strongest = (a: { part: number }, b: { part: number }): number => Math.abs(b.part) - Math.abs(a.part);
  return {
    score,
    byAction: [...actions.values()].filter(({ part }) => part !== 0).sort(strongest),
    byFeature: [...features.values()].sort(strongest),
  };
}

/** True of half the shop, or seen at a glance: no reason to tell. */
const UNTELLING: ReadonlySet<string> = new Set(['category', 'audience']);

/** The short version: what one sentence can carry. */
export interface Reason {
  readonly action: ActionPart | undefined;
  /** At most two, each nameable and at least a twelfth of the score. */
  readonly features: readonly Feature[];
}

export function shortReason({ score, byAction, byFeature }: Explanation): Reason {
  const nameable = byFeature.filter(
    ({ feature, part }) =>
      feature.kind === 'attribute' && !UNTELLING.has(feature.key) && part >= Math.max(0, score) / 12,
  );
  return {
    action: byAction.find(({ part }) => part > 0),
    features: nameable.slice(0, 2).map(({ feature }) => feature),
  };
}
