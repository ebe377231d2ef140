/**
 * @file Questions: does the model pick what was asked, and does its sentence rest on the right slot?
 *
 * As the app does it: the question alone decides what is asked (`intentPrompt`, the first token restricted to the tags of the
 * intents), then the sentence is written for that intent with every slot banned that it may not use. Beside it two other ways,
 * for the record: the intent picked with the shop's facts in the prompt, and the model quite alone (nothing banned, one go).
 */
import { type Lang } from '../../../src/lib/lang';
import { polarityOf } from '../../../src/core/assistant/wording';
import { fillSlots } from '../../../src/core/slots/fill';
import { answerPrompt, askedOf, intentPrompt, type SlotPrompt } from '../../../src/core/slots/prompts';
import { banBias, type TagIds } from '../../../src/core/slots/tag-ids';
import { type Asked, ASKED, isSuggest } from '../../../src/core/slots/topics';
import { tag } from '../../../src/core/slots/vocabulary';
import { type GenerateOptions } from '../../../src/engines/llm';
import { type LoadedModel } from './browser';
import { type Job } from './door';
import { atLeast, atMost, type Figure, type Share } from './figures';
import { type QuestionItem } from './items';

/** Added to the intents' tags, so that one of them comes first whatever the others are. */
const FIRST = 1000;
/** As in features/assistant/wording-run.ts. */
const SENTENCE: GenerateOptions = { maxTokens: 72, temperature: 0.5, topP: 0.9 };

export interface Answered {
  readonly item: QuestionItem;
  /** With the shop's facts, up to where the answer begins. */
  readonly prompt: string;
  /** Of the question alone, restricted to the intents. */
  readonly picked: Asked;
  /** The sentence for it, slots still in it, and as it is shown. */
  readonly tagged: string;
  readonly text: string;
  readonly finished: boolean;
  /** Picked with the shop's facts in the prompt. */
  readonly pickedWithFacts: Asked;
  /** Written in one go from the facts and the question, nothing banned, nothing restricted. */
  readonly alone: string;
}

const TAG = /<\|(\w+)\|>/g;
const slotsOf = (text: string): Set<string> => new Set([...text.matchAll(TAG)].map(([, slot = '']) => slot));

export const kindsOf = ({ facts }: QuestionItem): Set<Asked> =>
  new Set(facts.flatMap((fact) => ('intent' in fact ? [fact.intent] : [])));

type Rests = 'fact' | 'topic' | 'neither';

/** What the shop wrote of a yes-or-no fact that was picked; undefined for all others. */
function verdictOf({ facts }: QuestionItem, picked: Asked | undefined): 'yes' | 'no' | undefined {
  const fact = facts.find((one) => 'intent' in one && one.intent === picked);
  return fact && 'yes' in fact ? (fact.yes ? 'yes' : 'no') : undefined;
}

/**
 * A sentence rests on the shop's fact, names what is not written down, or does neither (off-topic). Of stock, a size or a
 * colour a plain yes or no tells the fact too, as it does in the app.
 */
export function restsOn(item: QuestionItem, picked: Asked | undefined, tagged: string): Rests {
  const slots = slotsOf(tagged);
  if (slots.has('v') || slots.has('p')) return 'fact';
  if (slots.has('topic')) return 'topic';
  const isTold = slots.has('x') || polarityOf(tagged) !== 'neither';
  return verdictOf(item, picked) !== undefined && isTold ? 'fact' : 'neither';
}

/** What the sentence for `asked` must rest on, by whether the shop has the fact. */
function mustRestOn(asked: Asked, given: ReadonlySet<Asked>): Rests {
  if (asked === 'off-topic') return 'neither';
  return given.has(asked) ? 'fact' : 'topic';
}

/** The asked intent, and a sentence on what belongs to it: the value, the product, yes or no, or what is missing. */
export function isRight(item: QuestionItem, picked: Asked | undefined, tagged: string): boolean {
  if (picked !== item.asked) return false;
  const rests = restsOn(item, picked, tagged);
  if (rests !== mustRestOn(item.asked, kindsOf(item))) return false;
  if (rests !== 'fact') return true;
  const verdict = verdictOf(item, picked);
  if (verdict === undefined) return slotsOf(tagged).has(isSuggest(item.asked) ? 'p' : 'v');
  // Yes where the shop wrote no is a wrong answer, whatever it names.
  const said = polarityOf(tagged);
  return said === verdict || said === 'neither';
}

/** True where nothing of the shop's is told: refused, or taken for off-topic. */
export const refuses = (item: QuestionItem, picked: Asked | undefined, tagged: string): boolean =>
  restsOn(item, picked, tagged) !== 'fact';

const withoutIntent = ({ prompt }: SlotPrompt): string => prompt.slice(0, prompt.lastIndexOf('<|'));

function promptFor({ lang, question, facts, choice }: QuestionItem, asked: Asked): SlotPrompt {
  return answerPrompt({ lang, question, facts, asked, ...(choice === undefined ? {} : { choice }) });
}

export async function answerAll(
  model: LoadedModel,
  ids: TagIds,
  items: readonly QuestionItem[],
): Promise<Answered[]> {
  const first = Object.fromEntries(ASKED.map((asked) => [ids.get(tag(`k_${asked}`)) ?? -1, FIRST]));
  const pick = async (prompts: readonly string[], what: string): Promise<Asked[]> => {
    const jobs = prompts.map((prompt): Job => ({ prompt, options: { maxTokens: 1, logitBias: first } }));
    return (await model.generate(jobs, what)).map(({ sequences }) => {
      const asked = askedOf(sequences[0]?.text ?? '');
      if (asked === undefined) throw new Error(`Not an intent: ${sequences[0]?.text ?? ''}`);
      return asked;
    });
  };
  const alonePrompts = items.map((item) => withoutIntent(promptFor(item, 'off-topic')));
  const picked = await pick(
    items.map(({ lang, question }) => intentPrompt(lang, question)),
    'questions alone',
  );
  const pickedWithFacts = await pick(alonePrompts, 'questions with facts');
  const prompts = items.map((item, i) => promptFor(item, picked[i] ?? 'off-topic'));
  const sentences = await model.generate(
    prompts.map((prompt, i) => ({
      prompt: prompt.prompt,
      options: { ...SENTENCE, seed: i, logitBias: banBias(prompt, ids) },
    })),
    'answers',
  );
  const alone = await model.generate(
    alonePrompts.map((prompt) => ({ prompt, options: { maxTokens: SENTENCE.maxTokens ?? 72 } })),
    'answers, the model alone',
  );
  return items.map((item, i) => {
    const tagged = sentences[i]?.sequences[0]?.text ?? '';
    return {
      item,
      prompt: alonePrompts[i] ?? '',
      picked: picked[i] ?? 'off-topic',
      tagged,
      text: fillSlots(tagged, prompts[i]?.table ?? new Map(), item.lang).text,
      finished: sentences[i]?.sequences[0]?.finish === 'eos',
      pickedWithFacts: pickedWithFacts[i] ?? 'off-topic',
      alone: alone[i]?.sequences[0]?.text ?? '',
    };
  });
}

/** The intent that a text of the model alone begins with, and what follows it. */
export function splitAlone(alone: string): { readonly picked: Asked | undefined; readonly tagged: string } {
  const head = /^\s*(<\|k_\w+\|>)/.exec(alone);
  return {
    picked: head?.[1] === undefined ? undefined : askedOf(head[1]),
    tagged: alone.slice(head?.[0].length ?? 0),
  };
}

/** A digit in the model's own words is an invented number. */
export const inventsNumber = (tagged: string): boolean => /\p{Nd}/u.test(tagged.replace(TAG, ' '));

export function questionFigures(
  table: string,
  lang: Lang,
  answered: readonly Answered[],
  /** The least share of right answers that this set is to reach. */
  goal: number,
): Figure[] {
  const of = (kind: QuestionItem['kind']): Answered[] => answered.filter(({ item }) => item.kind === kind);
  const share = (
    measure: string,
    among: readonly Answered[],
    holds: (one: Answered) => boolean,
    target?: Share['goal'],
  ): Share => ({
    kind: 'share',
    table,
    measure,
    lang,
    right: among.filter(holds).length,
    count: among.length,
    ...(target ? { goal: target } : {}),
  });
  const right = ({ item, picked, tagged, finished }: Answered): boolean =>
    finished && isRight(item, picked, tagged);
  const refused = ({ item, picked, tagged }: Answered): boolean => refuses(item, picked, tagged);
  const [hit, missing, off] = [of('hit'), of('missing'), of('off-topic')];
  return [
    share('right fact or right refusal, all', answered, right, atLeast(goal)),
    share('the shop has the fact: the asked one is told', hit, right),
    share(
      'the shop has the fact: another one is told',
      hit,
      ({ item, picked, tagged }) => restsOn(item, picked, tagged) === 'fact' && picked !== item.asked,
    ),
    share('the fact is missing: says what is missing', missing, right),
    share('off topic: declines', off, right, atLeast(0.95)),
    share('missing: tells no fact of the shop (whatever it names as missing)', missing, refused),
    share('the shop has the fact and it refuses all the same', hit, refused, atMost(0.04)),
    share(
      'a question to the shop taken for off topic',
      [...hit, ...missing],
      ({ picked }) => picked === 'off-topic',
    ),
    share('a number in the model’s own words', answered, ({ tagged }) => inventsNumber(tagged), atMost(0)),
    share('intent right, the question alone', answered, ({ item, picked }) => picked === item.asked),
    share(
      'intent right with the facts in the prompt too',
      answered,
      (one) => one.pickedWithFacts === one.item.asked,
    ),
    share('the model quite alone: right, nothing banned or restricted', answered, ({ item, alone }) => {
      const { picked, tagged } = splitAlone(alone);
      return isRight(item, picked, tagged);
    }),
  ];
}
