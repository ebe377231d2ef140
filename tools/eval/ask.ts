/**
 * @file `npm run eval -- ask --pack P --questions Q.jsonl [--model folder] [--failures]`: asks the assistant every question of a file.
 *
 * P is a folder with pack.json; a line of Q is {question, lang?, group?, expect?} (see Expectation). Prints one JSON line a
 * question, then a summary line. Without --model the words come from the templates and no second opinion is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { answerText, type Answer, type AssistantShop } from '../../src/core/assistant/answer';
import { Assistant, type ReplyOptions } from '../../src/core/assistant/assistant';
import { gate } from '../../src/core/ground/gate';
import { priceFrom } from '../../src/core/catalogue/product';
import { isInStock } from '../../src/core/catalogue/product';
import {
  PackBestSellersSchema,
  PackKnowledgeSchema,
  PackManifestSchema,
  PackProductsSchema,
} from '../../src/core/pack';

const strings = v.optional(v.array(v.string()));
const LineSchema = v.object({
  question: v.string(),
  lang: v.optional(v.picklist(['en', 'zh'])),
  group: v.optional(v.string()),
  expect: v.optional(
    v.object({
      /** All of these must be among the answer's sources. */
      sources: strings,
      /** At least one of these. */
      anySource: strings,
      /** All of these strings must stand in the text. */
      contains: strings,
      anyText: strings,
      notContains: strings,
      /** It must say that it has no answer. */
      refuse: v.optional(v.boolean()),
      intent: v.optional(v.string()),
      /** At least so many products, all in stock. */
      offers: v.optional(v.number()),
      category: v.optional(v.string()),
      maxMinor: v.optional(v.number()),
      /** Only `notContains` and the gate matter. */
      safe: v.optional(v.boolean()),
    }),
  ),
});
type Line = v.InferOutput<typeof LineSchema>;

const TEXT_ONLY_HELP =
  'Usage: npm run eval -- ask --pack <folder> --questions <file.jsonl> [--model <folder>] [--failures]';

export function readShop(folder: string): AssistantShop {
  const part = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const manifest = v.parse(PackManifestSchema, part('pack.json'));
  return {
    manifest,
    products: v.parse(PackProductsSchema, part(manifest.files.products)),
    knowledge: v.parse(PackKnowledgeSchema, part(manifest.files.knowledge)),
    bestSellers:
      manifest.files.bestSellers === undefined
        ? []
        : v.parse(PackBestSellersSchema, part(manifest.files.bestSellers)),
  };
}

export function readQuestions(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(LineSchema, JSON.parse(line)));
}

const REFUSES = new Set<Answer['kind']>(['refusal', 'declined']);

/** What of the expectation the answer misses; empty when it is right. */
function misses(answer: Answer, expect: NonNullable<Line['expect']>, assistant: Assistant): string[] {
  const text = answerText(answer);
  const has = (id: string): boolean => answer.sources.includes(id);
  const offered = answer.offers.flatMap(({ productId }) => assistant.index.productById.get(productId) ?? []);
  const wrong: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  if (expect.refuse !== undefined) check(REFUSES.has(answer.kind) === expect.refuse, 'refuse');
  else if (expect.safe !== true) check(!REFUSES.has(answer.kind), 'false-refusal');
  check((expect.sources ?? []).every(has), 'sources');
  check(expect.anySource === undefined || expect.anySource.some(has), 'anySource');
  check(
    (expect.contains ?? []).every((part) => text.includes(part)),
    'contains',
  );
  check(expect.anyText === undefined || expect.anyText.some((part) => text.includes(part)), 'anyText');
  check(!(expect.notContains ?? []).some((part) => text.includes(part)), 'notContains');
  check(expect.intent === undefined || expect.intent === answer.intent, 'intent');
  check(expect.offers === undefined || offered.length >= expect.offers, 'offers');
  check(expect.offers === undefined || offered.every(isInStock), 'in-stock');
  check(
    expect.category === undefined || offered.every(({ categoryId }) => categoryId === expect.category),
    'category',
  );
  check(
    expect.maxMinor === undefined ||
      offered.every((product) => priceFrom(product).minor <= (expect.maxMinor ?? 0)),
    'price',
  );
  return wrong;
}

export interface AskedLine {
  readonly question: string;
  readonly group: string;
  readonly answer: string;
  readonly lang: string;
  readonly intent: string;
  readonly kind: Answer['kind'];
  readonly refusal: boolean;
  readonly sources: readonly string[];
  readonly wordedBy: Answer['wordedBy'];
  readonly supportedNumbers: number;
  readonly unsupportedNumbers: number;
  readonly ok: boolean | null;
  readonly misses: readonly string[];
  readonly durationMs: number;
}

/** What a model adds to an answer; see models/asked-with-model.ts. */
export type Replying = (question: string, options: ReplyOptions) => Promise<Answer>;

export function ask(assistant: Assistant, line: Line): AskedLine {
  const started = performance.now();
  const { answer } = assistant.reply(line.question, undefined, line.lang ? { lang: line.lang } : {});
  return judged(answer, assistant, line, performance.now() - started);
}

async function askWith(replying: Replying, assistant: Assistant, line: Line): Promise<AskedLine> {
  const started = performance.now();
  const answer = await replying(line.question, line.lang ? { lang: line.lang } : {});
  return judged(answer, assistant, line, performance.now() - started);
}

function judged(answer: Answer, assistant: Assistant, line: Line, ms: number): AskedLine {
  const durationMs = Math.round(ms * 10) / 10;
  const text = answerText(answer);
  const report = gate(text, answer.evidence, assistant.index.titles);
  const wrong = line.expect ? misses(answer, line.expect, assistant) : [];
  return {
    question: line.question,
    group: line.group ?? '',
    answer: text,
    lang: answer.lang,
    intent: answer.intent,
    kind: answer.kind,
    refusal: REFUSES.has(answer.kind),
    sources: answer.sources,
    wordedBy: answer.wordedBy,
    supportedNumbers: report.supported,
    unsupportedNumbers: report.unsupported + report.foreignTitles.length,
    ok: line.expect ? wrong.length === 0 && report.passed : null,
    misses: wrong,
    durationMs,
  };
}

export interface AskSummary {
  readonly questions: number;
  readonly judged: number;
  /** Share of judged questions answered as expected. */
  readonly right: number;
  /** Of the questions that must be refused, the share that was. */
  readonly refusalRecall: number;
  /** Of the questions that have an answer, the share that was refused. */
  readonly falseRefusals: number;
  readonly unsupportedNumbers: number;
  readonly medianMs: number;
  readonly byGroup: Readonly<Record<string, string>>;
}

export function summarise(lines: readonly Line[], asked: readonly AskedLine[]): AskSummary {
  const ratio = (part: number, whole: number): number =>
    whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
  const pairs = lines
    .map((line, i) => ({ line, result: asked[i] }))
    .flatMap(({ line, result }) => (result ? [{ line, result }] : []));
  const judged = pairs.filter(({ result }) => result.ok !== null);
  const mustRefuse = judged.filter(({ line }) => line.expect?.refuse === true);
  const answerable = judged.filter(({ line }) => line.expect?.refuse !== true && line.expect?.safe !== true);
  const groups: Record<string, string> = {};
  for (const group of new Set(judged.map(({ result }) => result.group))) {
    const own = judged.filter(({ result }) => result.group === group);
    groups[group] = `${own.filter(({ result }) => result.ok).length}/${own.length}`;
  }
  const times = asked.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
  return {
    questions: lines.length,
    judged: judged.length,
    right: ratio(judged.filter(({ result }) => result.ok).length, judged.length),
    refusalRecall: ratio(mustRefuse.filter(({ result }) => result.refusal).length, mustRefuse.length),
    falseRefusals: ratio(answerable.filter(({ result }) => result.refusal).length, answerable.length),
    unsupportedNumbers: asked.reduce((sum, { unsupportedNumbers }) => sum + unsupportedNumbers, 0),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    byGroup: groups,
  };
}

export async function run(args: string[]): Promise<void> {
  const value = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const pack = value('--pack');
  const questions = value('--questions');
  if (pack === undefined || questions === undefined) {
    console.error(TEXT_ONLY_HELP);
    process.exitCode = 2;
    return;
  }
  const assistant = new Assistant(readShop(pack));
  const lines = readQuestions(questions);
  const folder = value('--model');
  const asked: AskedLine[] = [];
  if (folder === undefined) asked.push(...lines.map((line) => ask(assistant, line)));
  else {
    const { replyWithModel } = await import('./models/asked-with-model');
    const replying = await replyWithModel(assistant, folder);
    for (const line of lines) asked.push(await askWith(replying, assistant, line));
  }
  for (const result of asked) {
    if (args.includes('--failures') && result.ok !== false) continue;
    console.log(JSON.stringify(result));
  }
  console.log(
    JSON.stringify({
      summary: summarise(lines, asked),
      wordedByModel: asked.filter(({ wordedBy }) => wordedBy === 'model').length,
    }),
  );
}
