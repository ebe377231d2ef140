/** @file From a held-out brief to a prompt of the app's language, and to the limit of the place it is written for. */
import { type ChannelField } from '../../../src/core/copy/channel';
import { CHANNELS } from '../../../src/core/copy/channels';
import { type LengthRule } from '../../../src/core/copy/measure';
import { type KnownFeature, type ProductFact, type ProductSlot } from '../../../src/core/slots/facts';
import {
  copyPrompt,
  descriptionPrompt,
  servicePrompt,
  type SlotPrompt,
} from '../../../src/core/slots/prompts';
import {
  type ServiceTask,
  type SlotLength,
  type TonedTask,
  type TonelessTask,
} from '../../../src/core/slots/vocabulary';
import { type Lang } from '../../../src/lib/lang';
import { type Brief } from './items';
import { type BriefLexicon, typeFact } from './lexicon';

export type CopyTask = TonedTask | TonelessTask | 'desc' | ServiceTask;

export interface CopyJob {
  readonly id: string;
  readonly lang: Lang;
  readonly task: CopyTask;
  readonly tone: Brief['tone'];
  readonly channel: string;
  /** Only descriptions have a class of length. */
  readonly length?: SlotLength;
  readonly prompt: SlotPrompt;
  readonly rule: LengthRule;
  /** Stand before and behind the text in that channel, and count. */
  readonly prefix: string;
  readonly suffix: string;
}

const PLAIN = [
  'n',
  'b',
  'mat',
  'col',
  'aud',
  'scn',
  'sea',
  'fes',
  'pri',
  'was',
  'off',
  'end',
  'qty',
] as const satisfies readonly ProductSlot[];

export function briefFacts({ facts, lang }: Brief, lexicon: BriefLexicon): ProductFact[] {
  const text = (slot: string): string | undefined => {
    const value = facts[slot];
    return typeof value === 'string' ? value : undefined;
  };
  const found: ProductFact[] = [];
  for (const slot of PLAIN) {
    const value = text(slot);
    if (value !== undefined) found.push({ slot, value });
  }
  const [noun, name] = [text('t'), text('n')];
  const type = lexicon.typeOf(noun, name);
  if (noun !== undefined) found.splice(1, 0, typeFact(noun, type, lang));
  const known: KnownFeature[] = [];
  const unknown: string[] = [];
  for (const words of ['f', 'g'].flatMap((key) => facts[key] ?? [])) {
    const feature = lexicon.feature(words, type, lang);
    if (feature) known.push(feature);
    else unknown.push(words);
  }
  if (known.length > 0) found.push({ slot: 'features', values: known });
  if (unknown.length > 0) found.push({ slot: 'unknown', values: unknown });
  return found;
}

/** An ad of a line is a headline, a longer one a post; who writes in a chat is greeted, all others are welcomed. */
export function taskOf({ task, length, channel, facts }: Brief): CopyTask {
  switch (task) {
    case 'ad':
      return length === 'S' ? 'headline' : 'social';
    case 'greet':
      return channel === 'chat' ? 'greeting' : 'welcome';
    case 'after':
      // A refund has an amount, a delay its days, goods on their way an order or a date; with none of them it is thanks.
      if ('amt' in facts) return 'refund';
      if ('day' in facts) return 'delay';
      if ('ord' in facts || 'dat' in facts) return 'shipped';
      return 'qty' in facts ? 'restock' : 'thanks';
    case 'slogan':
    case 'title':
    case 'desc':
    case 'social':
    case 'subject':
    case 'banner':
    case 'sms':
    case 'push':
      return task;
  }
}

const isToned = (task: CopyTask): task is TonedTask =>
  ['slogan', 'headline', 'social', 'push', 'welcome'].includes(task);
const isToneless = (task: CopyTask): task is TonelessTask =>
  ['title', 'sms', 'subject', 'banner', 'live'].includes(task);

function promptOf(task: CopyTask, brief: Brief, facts: readonly ProductFact[]): SlotPrompt {
  const { lang, tone, length } = brief;
  if (task === 'desc') return descriptionPrompt({ lang, tone, length, facts });
  if (isToned(task)) return copyPrompt({ task, lang, tone, facts });
  if (isToneless(task)) return copyPrompt({ task, lang, facts });
  return servicePrompt({
    task,
    lang,
    facts: facts.flatMap((fact) => (fact.slot === 'features' || fact.slot === 'unknown' ? [] : [fact])),
  });
}

/** Where the app has no field for a brief's channel, the nearest one that it has. */
function fieldOf(task: CopyTask, { channel, length }: Brief): string {
  if (task === 'sms' || channel === 'sms') return 'sms';
  if (task === 'push') return 'push';
  if (task === 'subject') return 'email/subject';
  if (task === 'greeting' || task === 'welcome' || task === 'thanks') return 'greeting';
  if (task === 'title') {
    const titles: Readonly<Record<string, string>> = {
      taobao: 'taobao/title',
      pinduoduo: 'taobao/title',
      marketplace: 'google-merchant/title',
      xiaohongshu: 'xiaohongshu/title',
    };
    return titles[channel] ?? 'listing/title';
  }
  if (task === 'desc') {
    // A long text is an article there, not a post among friends.
    if (channel === 'wechat') return length === 'L' ? 'listing/description' : 'moments';
    const texts: Readonly<Record<string, string>> = { xiaohongshu: 'xiaohongshu/body', email: 'email/body' };
    return texts[channel] ?? 'listing/description';
  }
  if (task === 'social')
    return channel === 'xiaohongshu'
      ? 'xiaohongshu/body'
      : channel === 'facebook' || channel === 'instagram'
        ? 'meta/primary'
        : 'moments';
  if (task === 'headline') return channel === 'google' ? 'pmax/long-headline' : 'poster';
  if (task === 'slogan') return channel === 'xiaohongshu' ? 'xiaohongshu/title' : 'poster';
  return task === 'banner' ? 'poster' : 'listing/description';
}

export function copyJob(brief: Brief, id: string, lexicon: BriefLexicon, as?: CopyTask): CopyJob {
  const { lang, tone, channel, length } = brief;
  const task = as ?? taskOf(brief);
  const fields = CHANNELS.flatMap((one): readonly ChannelField[] => one.fields);
  const field = fields.find((one) => one.id === fieldOf(task, brief));
  if (!field) throw new Error(`No field ${fieldOf(task, brief)}`);
  const prompt = promptOf(task, brief, briefFacts(brief, lexicon));
  return {
    id,
    lang,
    task,
    tone,
    channel,
    ...(task === 'desc' ? { length } : {}),
    prompt,
    rule: field.rule,
    prefix: (field.prefix?.[lang] ?? '').replace('{b}', prompt.table.get('b') ?? ''),
    suffix: field.suffix?.[lang] ?? '',
  };
}
