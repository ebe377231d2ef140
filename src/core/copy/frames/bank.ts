/**
 * @file The shape of a hand-written bank of frames. A frame is a line with slots ({n}) and choices ((a|b)); it is used
 * only where every one of its slots has a value, so no frame can say what the shop does not know.
 *
 *   {n} name  {t} kind, {T} with a capital; in English {e} {E} with its article, {d} {D} in the plural  {b} maker or shop  {h} shop  {f} {g} {k} features, {F} {G} with a capital
 *   {m} material, {M}  {c} colour, {C}  {a} for whom  {s} for what  {z} season  {y} origin  {v} maker  {p} price  {w} former price
 *   {x} discount  {u} until when  {l} units left  {o} occasion, {O}  {q} the merchant's own first sentence
 *   of an order: {i} customer  {j} number  {1} day  {2} days  {3} amount
 */
import { type AfterSalesTask, type CopyKind } from '../channel';
import { type Occasion } from '../occasions';
import { type SlotTone } from '../../slots/vocabulary';

export interface DescriptionBank {
  readonly open: readonly string[];
  readonly close: readonly string[];
}

export interface FrameBank {
  readonly kinds: Readonly<
    Record<
      Exclude<CopyKind, 'description' | 'title' | 'service'>,
      Readonly<Record<SlotTone, readonly string[]>>
    >
  >;
  readonly title: readonly string[];
  readonly service: Readonly<Record<AfterSalesTask, readonly string[]>>;
  readonly occasion: Readonly<Record<Occasion, readonly string[]>>;
  /** For any occasion, by tone; all hold {o} or {O}. */
  readonly anyOccasion: Readonly<Record<SlotTone, readonly string[]>>;
  readonly description: Readonly<Record<SlotTone, DescriptionBank>>;
  /** Sentences about one fact each, any tone. */
  readonly facts: readonly string[];
  readonly price: readonly string[];
}

/** One frame a line. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
