/** @file From facts to the built-in model's prompt, in the shapes it was trained on, with the decoder's settings. */
import { type Lang } from '../../lib/lang';
import {
  buildSlotPrompt,
  type Fact,
  type SlotLength,
  type SlotPrompt,
  type SlotRequest,
  type SlotTask,
  type SlotTone,
} from '../slots/prompt';
import { type ChannelField, type CopyKind } from './channel';
import { type CopyFacts } from './facts';
import { afterFor } from './nouns';

/** The settings that the language model's door takes; named here so that core needs no engine. */
export interface DecoderSettings {
  readonly temperature: number;
  readonly topP: number;
  readonly seed: number;
  readonly n: number;
  readonly maxTokens: number;
  readonly noRepeatNgram: number;
  readonly bannedStrings: readonly string[];
}

export interface Composed {
  readonly prompt: SlotPrompt;
  readonly settings: DecoderSettings;
}

const TASK: Readonly<Record<CopyKind, SlotTask>> = {
  slogan: 'slogan',
  ad: 'ad',
  title: 'title',
  description: 'desc',
  greeting: 'greet',
};

/** Pressure, borrowed praise and worn phrases of the model's first corpus that no shop here may or would say. */
const BANNED: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '手慢无',
    '限时',
    '最后',
    '涨价',
    '抢',
    '截止',
    '库存不多',
    '卖完',
    '先到先得',
    '都说好',
    '撒娇',
    '再等一年',
  ],
  en: [
    'today only',
    'going fast',
    'selling out',
    'last chance',
    'final day',
    'Hurry',
    'while stock',
    'flash sale',
  ],
};

/** An adjective that stands after "it is"; a merchant's other phrases ("soft collar", "dries fast") would not. */
export function isAdjective(feature: string): boolean {
  return /^(?:[\w-]+(?:able|ible|proof|free|resistant|repellent|friendly|made|weight|wearing|drying|blocking|cancelling|charging|lasting|slip|insulated|sealed|lined|padded|brushed|washed|woven|knit)|warm|soft|light|quiet|roomy|gentle|waterproof|stretchy|breathable|foldable|handmade|easy to [\w ]+|machine washable|extra thick|low sugar)$/i.test(
    feature,
  );
}

/** Short, and a quality rather than a part ("透气", not "贝壳纽扣"). */
function isShortQuality(feature: string): boolean {
  return (
    Array.from(feature).length <= 6 &&
    /^(?:可|不|防|免|易|耐|抗|速|快|轻|柔|亲|保|透|静|低|无|高|大|双面|手工|加厚|预|吸|显)|(?:携带|收纳|清洗|打理|环保|新鲜|温和)$/u.test(
      feature,
    )
  );
}

/** Null where the model has nothing to go on: without a name or kind it writes about things that are not there. */
export function compose(
  facts: CopyFacts,
  field: ChannelField,
  tone: SlotTone,
  length: SlotLength,
  { seed, n }: { seed: number; n: number },
): Composed | null {
  const { lang, shop } = facts;
  const task = TASK[field.kind];
  const settings: DecoderSettings = {
    // The titles' order is nearly fixed; slogans need room.
    temperature: { slogan: 0.85, ad: 0.85, title: 0.7, desc: 0.75, greet: 1, after: 0.7, qa: 0.3 }[task],
    // A long tail breaks words in two; descriptions have the most words to break.
    topP: task === 'desc' ? 0.8 : 0.88,
    seed,
    n,
    maxTokens: {
      slogan: 32,
      ad: 48,
      title: 48,
      desc: length === 'L' ? 170 : 120,
      greet: 40,
      after: 60,
      qa: 40,
    }[task],
    noRepeatNgram: task === 'desc' ? 8 : 0,
    bannedStrings: BANNED[lang],
  };
  if (task === 'greet') {
    const request: SlotRequest = { task, lang, tone, facts: [{ kind: 'b', value: shop }] };
    return { prompt: buildSlotPrompt(request), settings };
  }
  const name = facts.name ?? facts.type;
  if (name === undefined) return null;
  const list: Fact[] = [{ kind: 'n', value: name, brand: facts.brand ?? shop }];
  const add = (kind: 't' | 'k_mat' | 'k_color' | 'a' | 's' | 'k_price', value: string | undefined): void => {
    if (value !== undefined) list.push({ kind, value });
  };
  add('t', facts.type);
  const features = facts.features.filter(lang === 'en' ? isAdjective : isShortQuality);
  if (features.length > 0) list.push({ kind: 'f', values: features.slice(0, 3) });
  add('k_mat', facts.material);
  add('k_color', facts.colors[0]);
  add('a', facts.audience);
  add('s', facts.scene === undefined || lang === 'zh' ? facts.scene : afterFor(facts.scene));
  add('k_price', facts.price);
  const request: SlotRequest = {
    task,
    lang,
    facts: list,
    ...(task === 'title' ? {} : { tone }),
    ...(task === 'desc' ? { channel: field.register, length } : {}),
  };
  return { prompt: buildSlotPrompt(request), settings };
}
