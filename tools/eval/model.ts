/**
 * @file `npm run eval -- model`: measures the built-in model in Chromium, through the app's own engine (WASM).
 *
 *   npm run eval -- model [--folder public/models/vitrine-gpt2] [--f32 FOLDER] [--only questions,copy,retrieval,speed]
 *     [--write docs/model.md] [--texts FILE.jsonl] [--limit N] [--json]
 *
 * Items: model/corpus/heldout (300 a language, by hand, never trained on) and tests/fixtures/model (model/generated_heldout.py).
 * --f32 is a folder made by make-manifest.ts from onnx/model.onnx: everything is measured on both. --limit takes the first N of
 * every kind, for development. --texts takes every text, to be read against docs/rubric.md. Parts are in tools/eval/model/.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Lexicon, studioLexicon } from '../../src/core/lexicon/lexicon';
import { recognise } from '../../src/core/lexicon/recognise';
import { readTagIds } from '../../src/core/slots/tag-ids';
import { type Lang } from '../../src/lib/lang';
import { agreementFigure, contextsOf, farthest, nextTokens } from './model/agreement';
import { openStage, type LoadedModel } from './model/browser';
import { copyJob, type CopyJob } from './model/briefs';
import { copyModel, type Round, writeAll } from './model/copy';
import { copyFigures, refusals, varietyFigures } from './model/copy-figures';
import { type Figure, plain } from './model/figures';
import { readGenerated, readHeldOut, readProducts } from './model/items';
import { type Answered, answerAll, questionFigures } from './model/questions';
import { betweenMarkers, figureTables, NOTES, sampleTables, sideBySide } from './model/report';
import { retrievalFigures, retrieve } from './model/retrieval';
import { speedFigures } from './model/speed';
import { generatedDescription, textLines } from './model/texts';

const LANGS: readonly Lang[] = ['zh', 'en'];
/** Texts a brief. */
const SAMPLES = 3;
const SLOGANS = 100;
const PARTS = ['questions', 'copy', 'retrieval', 'speed'] as const;

interface Measured {
  readonly figures: readonly Figure[];
  readonly answers: Readonly<Record<Lang, readonly Answered[]>>;
  readonly copy: Readonly<Record<Lang, readonly Round[]>>;
  readonly prompts: readonly string[];
}

interface Plan {
  readonly parts: ReadonlySet<string>;
  readonly limit: number;
  readonly lexicon: Lexicon;
  readonly say: (line: string) => void;
}

/** Every brief with a thing in it as a slogan: so many that their variety can be told. */
function sloganJobs(lang: Lang, lexicon: Lexicon, limit: number): CopyJob[] {
  const things = readHeldOut(lang).briefs.filter(({ facts }) => 'n' in facts || 't' in facts);
  return things
    .slice(0, Math.min(limit, SLOGANS))
    .map((brief, i) => copyJob(brief, `${lang}-slogan-${i}`, lexicon, 'slogan'));
}

async function measureTasks(model: LoadedModel, { parts, limit, lexicon, say }: Plan): Promise<Measured> {
  const ids = await readTagIds((text) => model.tokenize(text));
  const materials = (text: string): string[] =>
    recognise(lexicon, text).flatMap(({ kind, term }) => (kind === 'material' ? [term] : []));
  const writer = copyModel(model, ids);
  const figures: Figure[] = [];
  const prompts: string[] = [];
  const answers: Record<Lang, Answered[]> = { zh: [], en: [] };
  const copy: Record<Lang, Round[]> = { zh: [], en: [] };
  for (const lang of LANGS) {
    if (!parts.has('questions')) break;
    say(`questions, ${lang}`);
    const held = await answerAll(model, ids, readHeldOut(lang).questions.slice(0, limit));
    answers[lang] = held;
    figures.push(...questionFigures('Questions written by hand', lang, held, 0.9));
    const generated = await answerAll(model, ids, readGenerated(lang).questions.slice(0, limit));
    figures.push(...questionFigures('Unseen ways of asking, from the generator', lang, generated, 0.95));
    prompts.push(...[...held, ...generated].map(({ prompt }) => prompt));
  }
  for (const lang of LANGS) {
    if (!parts.has('copy')) break;
    say(`copy, ${lang}`);
    const jobs = readHeldOut(lang)
      .briefs.slice(0, limit)
      .map((brief, i) => copyJob(brief, `${lang}-${i}`, lexicon));
    const options = { each: 1, materials, say };
    copy[lang] = await writeAll(writer, jobs, { ...options, each: SAMPLES, what: `copy, ${lang}` });
    figures.push(...copyFigures('Copy for the briefs written by hand', lang, copy[lang], SAMPLES));
    say(`not shown: ${refusals(copy[lang])}`);
    const unseen = readGenerated(lang)
      .descriptions.slice(0, limit)
      .map((prompt, i) => generatedDescription(prompt, lang, i));
    const descriptions = await writeAll(writer, unseen, { ...options, what: `descriptions, ${lang}` });
    figures.push(
      ...copyFigures('Descriptions of unseen products, from the generator', lang, descriptions, 1),
    );
    const slogans = await writeAll(writer, sloganJobs(lang, lexicon, limit), {
      ...options,
      what: `slogans, ${lang}`,
    });
    figures.push(...varietyFigures('How varied slogans are', lang, slogans));
    prompts.push(...[...jobs, ...unseen].map(({ composed }) => composed.prompt.prompt));
  }
  if (parts.has('retrieval')) {
    for (const [which, table] of [
      ['held-out', 'Finding products of types never seen'],
      ['trained', 'Finding products of types that were trained on'],
    ] as const) {
      say(table);
      const ranks = await retrieve(model, readProducts(which).slice(0, limit * 4), table);
      figures.push(...retrievalFigures(table, ranks, which === 'held-out'));
    }
  }
  return { figures, answers, copy, prompts };
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      folder: { type: 'string', default: 'public/models/vitrine-gpt2' },
      f32: { type: 'string' },
      only: { type: 'string', default: PARTS.join(',') },
      write: { type: 'string' },
      texts: { type: 'string' },
      limit: { type: 'string', default: '1000000' },
      json: { type: 'boolean', default: false },
    },
  });
  const say = (line: string): void => {
    console.error(line);
  };
  const plan: Plan = {
    parts: new Set(values.only.split(',')),
    limit: Number(values.limit),
    lexicon: await studioLexicon(),
    say,
  };
  const unknown = [...plan.parts].filter((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown.length > 0 || !(plan.limit > 0)) {
    throw new Error(`--only takes ${PARTS.join(', ')}; --limit a number above 0`);
  }
  const started = Date.now();
  const stage = await openStage(
    { int8: values.folder, ...(values.f32 === undefined ? {} : { f32: values.f32 }) },
    say,
  );
  try {
    const int8 = await stage.load('int8', 'wasm');
    const measured = await measureTasks(int8, plan);
    const figures = [...measured.figures];
    let compared = '';
    if (values.f32 !== undefined) {
      const contexts = await contextsOf(int8, measured.prompts);
      const own = await nextTokens(int8, contexts);
      const f32 = await stage.load('f32', 'wasm');
      figures.push(agreementFigure('int8 against f32', own, await nextTokens(f32, contexts)));
      const other = await measureTasks(f32, plan);
      figures.push(farthest('int8 against f32', measured.figures, other.figures));
      compared = `### Every figure, int8 and f32\n\n${sideBySide(measured.figures, other.figures)}`;
    }
    if (plan.parts.has('speed')) {
      const prompt = readGenerated('en').descriptions[0] ?? '';
      figures.push(...(await speedFigures('Speed in Chromium (WASM)', stage, 'int8', prompt)));
    }
    const report = [
      `Measured on ${int8.info.name}, revision ${int8.info.revision}, ${(int8.info.sizeBytes / 1e6).toFixed(1)} MB; Chromium, ${new Date().toISOString().slice(0, 10)}; in brackets the count and Wilson’s 95 % interval; bold misses its goal.`,
      NOTES,
      figureTables(figures),
      compared,
      ...LANGS.map((lang) =>
        measured.copy[lang].length > 0 || measured.answers[lang].length > 0
          ? sampleTables(lang, measured.copy[lang], measured.answers[lang])
          : '',
      ),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
    if (values.json) for (const figure of figures) console.log(JSON.stringify(plain(figure)));
    else console.log(report);
    if (values.texts !== undefined) writeFileSync(values.texts, textLines(measured.copy, measured.answers));
    if (values.write !== undefined) {
      const document = existsSync(values.write) ? readFileSync(values.write, 'utf8') : '';
      writeFileSync(values.write, betweenMarkers(document, report));
    }
    say(
      `${((Date.now() - started) / 60_000).toFixed(1)} min; load of the machine ${loadavg()[0]?.toFixed(1) ?? ''}`,
    );
  } finally {
    await stage.close();
  }
}
