/** @file What a channel is: its fields, their limits and the kind of text each wants. */
import { type Lang, type LocalText } from '../../lib/lang';
import { type SlotChannel, type SlotLength } from '../slots/prompt';
import { type LengthRule } from './measure';

/** What kind of text a field wants. */
export type CopyKind = 'slogan' | 'ad' | 'title' | 'description' | 'greeting';

export interface ChannelField {
  /** Unique over all channels; kept with a draft. */
  readonly id: string;
  readonly label: Required<LocalText>;
  readonly kind: CopyKind;
  readonly rule: LengthRule;
  /** Which register the built-in model is asked for. */
  readonly register: SlotChannel;
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
