/**
 * @file The special tokens of the built-in model: control tags and slots.
 *
 * One spelling each, as in model/vocabulary.py. The tokenizer splits on them before anything else, so each is one token.
 */
import { ASKED } from './topics';

export const SLOT_TONES = ['plain', 'warm', 'playful', 'premium', 'urgent', 'poetic'] as const;
export type SlotTone = (typeof SLOT_TONES)[number];

export const SLOT_LENGTHS = ['S', 'M', 'L'] as const;
export type SlotLength = (typeof SLOT_LENGTHS)[number];

/** Copy that is written in a tone of voice. */
export const TONED_TASKS = ['slogan', 'headline', 'social', 'push', 'welcome'] as const;
export type TonedTask = (typeof TONED_TASKS)[number];

export const TONELESS_TASKS = ['title', 'sms', 'subject', 'banner', 'live'] as const;
export type TonelessTask = (typeof TONELESS_TASKS)[number];

/** One sentence each: what a shop says before, after and beside a sale, and what its figures say. */
export const SERVICE_TASKS = [
  'greeting',
  'apology',
  'shipped',
  'delivered',
  'refund',
  'exchange',
  'delay',
  'restock',
  'thanks',
  'reason',
  'finding',
  'clarify',
  'no-match',
  'handover',
] as const;
export type ServiceTask = (typeof SERVICE_TASKS)[number];

export const MOST_FEATURES = 4;
export const MOST_UNKNOWN = 3;

const numbered = (slot: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${slot}${index}`);

const SLOTS = [
  ...'n b t ta tp tq mat col aud scn sea fes pri was off end qty usr ord day dat amt v x topic p r a c d'.split(
    ' ',
  ),
  ...numbered('f', MOST_FEATURES),
  ...numbered('h', MOST_FEATURES),
  ...numbered('e', MOST_FEATURES),
  ...numbered('g', MOST_UNKNOWN),
];

/** `ship-time` is written `<|ship_time|>`. */
export const tag = (name: string): string => `<|${name.replaceAll('-', '_')}|>`;

/** Every special token but the end of text, which is never forbidden. */
export const TAGS: readonly string[] = [
  ...['out', 'query', 'doc', 'zh', 'en', 'yes', 'no'],
  ...[...TONED_TASKS, ...TONELESS_TASKS, 'desc', 'answer', ...SERVICE_TASKS].map((task) => `task_${task}`),
  ...SLOT_TONES.map((tone) => `tone_${tone}`),
  ...SLOT_LENGTHS.map((length) => `length_${length}`),
  ...SLOTS,
  ...ASKED.map((intent) => `k_${intent}`),
  ...numbered('reserved_', 16),
].map(tag);

/** A string of a merchant or visitor without anything that the tokenizer could take for a tag, on one line. */
export const cleaned = (text: string): string =>
  text
    .replace(/<\|[^|>]*\|>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
