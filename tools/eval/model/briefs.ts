/** @file From a held-out brief to what the Studio's decoder takes: facts, prompt, and the field it is written for. */
import { type ChannelField, type CopyTask } from '../../../src/core/copy/channel';
import { CHANNELS } from '../../../src/core/copy/channels';
import { type Composed } from '../../../src/core/copy/compose';
import { type CopyFacts } from '../../../src/core/copy/facts';
import { withKnown } from '../../../src/core/copy/known';
import { type Known, unknownFor } from '../../../src/core/copy/known-facts';
import { type Lexicon } from '../../../src/core/lexicon/lexicon';
import { type ProductFact, type ProductSlot } from '../../../src/core/slots/facts';
import {
  copyPrompt,
  descriptionPrompt,
  servicePrompt,
  type SlotPrompt,
} from '../../../src/core/slots/prompts';
import { type SlotLength, TONED_TASKS, type TonedTask } from '../../../src/core/slots/vocabulary';
import { type Brief } from './items';

export interface CopyJob {
  readonly id: string;
  readonly tone: Brief['tone'];
  readonly channel: string;
  readonly length: SlotLength;
  readonly composed: Composed;
  readonly facts: CopyFacts;
  readonly field: ChannelField;
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
] as const satisfies readonly ProductSlot[];

const textOf = ({ facts }: Brief, slot: string): string | undefined => {
  const value = facts[slot];
  return typeof value === 'string' ? value : undefined;
};

/** The brief as the Studio holds a product, with what the lexicon knows of it. */
export function copyFacts(brief: Brief, lexicon: Lexicon): CopyFacts {
  const { facts, lang } = brief;
  const given = {
    name: textOf(brief, 'n'),
    type: textOf(brief, 't'),
    material: textOf(brief, 'mat'),
    audience: textOf(brief, 'aud'),
    scene: textOf(brief, 'scn'),
    season: textOf(brief, 'sea'),
    price: textOf(brief, 'pri'),
    was: textOf(brief, 'was'),
    discount: textOf(brief, 'off'),
    until: textOf(brief, 'end'),
  };
  const names = [given.name, given.type]
    .filter((name) => name !== undefined)
    .map((name) => name.toLowerCase());
  const copy: CopyFacts = {
    lang,
    shop: textOf(brief, 'b') ?? '',
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<
      Record<keyof typeof given, string>
    >),
    features: ['f', 'g'].flatMap((key) => facts[key] ?? []),
    colors: [textOf(brief, 'col') ?? []].flat(),
    evidence: {
      // An offer or a former price proves that something is reduced, as in core/copy/facts.ts.
      texts: [...Object.values(facts).flat(), ...((given.discount ?? given.was) ? ['优惠', 'offer'] : [])],
      hasDeadline: given.until !== undefined,
    },
    // Which slot names the subject is looked at in the tagged text.
    onSubject: (text) =>
      names.length === 0 || names.some((name) => text.toLowerCase().includes(lastWord(name))),
  };
  return withKnown(copy, lexicon);
}

/** A plural or a synonym form keeps the noun's beginning. */
const lastWord = (name: string): string => name.split(' ').at(-1)?.slice(0, 4) ?? name;

/** Every fact of the brief: features as the lexicon knows them, all others as they are. */
export function briefSlots(brief: Brief, known: Known | undefined): ProductFact[] {
  const found: ProductFact[] = PLAIN.flatMap((slot) => {
    const value = textOf(brief, slot);
    return value === undefined ? [] : [{ slot, value }];
  });
  if (!known) return found;
  if (known.type !== undefined && textOf(brief, 't') !== undefined) {
    const { value, withArticle, plural, withMeasure } = known.type;
    found.splice(
      1,
      0,
      brief.lang === 'zh' ? { slot: 't', value, withMeasure } : { slot: 't', value, withArticle, plural },
    );
  }
  const values = known.features.map(({ kind, text, effects }) => ({ kind, text, effect: effects[0] ?? '' }));
  found.push({ slot: 'features', values }, { slot: 'unknown', values: unknownFor(known, taskOf(brief)) });
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

const isToned = (task: CopyTask): task is TonedTask => (TONED_TASKS as readonly string[]).includes(task);

function promptOf(task: CopyTask, brief: Brief, facts: readonly ProductFact[]): SlotPrompt {
  const { lang, tone, length } = brief;
  if (task === 'desc') return descriptionPrompt({ lang, tone, length, facts });
  if (isToned(task)) return copyPrompt({ task, lang, tone, facts });
  switch (task) {
    case 'title':
    case 'sms':
    case 'subject':
    case 'banner':
    case 'live':
      return copyPrompt({ task, lang, facts });
    case 'greeting':
    case 'apology':
    case 'shipped':
    case 'delivered':
    case 'refund':
    case 'exchange':
    case 'delay':
    case 'restock':
    case 'thanks':
      // A message is not about what the thing can do.
      return servicePrompt({ task, lang, facts: facts.flatMap((fact) => ('value' in fact ? [fact] : [])) });
  }
}

/** Where the app has no field for a brief's channel, the nearest one that it has. */
function fieldOf(task: CopyTask, { channel, length }: Brief): string {
  if (task === 'sms' || channel === 'sms') return 'sms';
  if (task === 'push') return 'push';
  if (task === 'subject') return 'email/subject';
  if (task === 'welcome') return 'greeting';
  if (task === 'greeting') return 'greeting/chat';
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
  if (task === 'banner') return 'poster/banner';
  return `service/${task}`;
}

export function copyJob(brief: Brief, id: string, lexicon: Lexicon, as?: CopyTask): CopyJob {
  const { lang, tone, channel, length } = brief;
  const task = as ?? taskOf(brief);
  const fields = CHANNELS.flatMap((one): readonly ChannelField[] => one.fields);
  const field = fields.find((one) => one.id === fieldOf(task, brief));
  if (!field) throw new Error(`No field ${fieldOf(task, brief)}`);
  const facts = copyFacts(brief, lexicon);
  const prompt = promptOf(task, brief, briefSlots(brief, facts.known));
  const isMany = lang === 'en' && facts.known?.type?.pluralOnly === true;
  return {
    id,
    tone,
    channel,
    length,
    facts,
    field: { ...field, tasks: [task] },
    composed: { task, prompt, isMany },
  };
}
