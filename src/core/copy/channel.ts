/** @file What a channel is: its fields, their limits and the kind of text each wants. */
import { type Lang, type LocalText } from '../../lib/lang';
import { type ServiceTask, type SlotLength, type TonedTask, type TonelessTask } from '../slots/vocabulary';
import { type LengthRule } from './measure';

/** What the built-in model is asked to write. */
export type CopyTask = TonedTask | TonelessTask | AfterSalesTask | 'desc' | 'greeting';

/** Messages about an order. */
export type AfterSalesTask = Extract<
  ServiceTask,
  'apology' | 'shipped' | 'delivered' | 'refund' | 'exchange' | 'delay' | 'restock' | 'thanks'
>;

/** What kind of text a field wants. */
export type CopyKind = 'slogan' | 'ad' | 'title' | 'description' | 'greeting' | 'service';

/** Whether a text is about a product or an occasion: what the shop says to a person need not be. */
export const hasSubject = (kind: CopyKind): boolean => kind !== 'greeting' && kind !== 'service';

export interface ChannelField {
  /** Unique over all channels; kept with a draft. */
  readonly id: string;
  readonly label: Required<LocalText>;
  readonly kind: CopyKind;
  readonly rule: LengthRule;
  /** What the built-in model is asked for, in turn. */
  readonly tasks: readonly [CopyTask, ...CopyTask[]];
  /** The same where the merchant wants it short: a post of one or two sentences instead of a description. */
  readonly brief?: CopyTask;
  /** How much a description says when the merchant does not choose. */
  readonly length: SlotLength;
  /** Stands behind every text, and counts. */
  readonly suffix?: Required<LocalText>;
  /** Stands before every text, and counts; {b} is the shop. */
  readonly prefix?: Partial<Record<Lang, string>>;
  /** Characters the platform refuses. */
  readonly refuses?: RegExp;
  /** A hashtag line may follow. */
  readonly hashtags?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: Required<LocalText>;
  readonly fields: readonly [ChannelField, ...ChannelField[]];
}
