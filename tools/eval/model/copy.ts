/** @file Copy: three samples of each brief at the app's temperature, drawn again where the decoder's help would draw again. */
import { distinct2 } from '../../../src/core/copy/distinct';
import { fillSlots } from '../../../src/core/slots/fill';
import { banBias, type TagIds } from '../../../src/core/slots/tag-ids';
import { type Lang } from '../../../src/lib/lang';
import { seededRandom } from '../../../src/lib/random';
import { type GenerateOptions } from '../../../src/engines/llm';
import { type CopyJob } from './briefs';
import { type LoadedModel } from './browser';
import { acceptable, coverage, judge, type Judged, slotsRight } from './copy-judge';
import { atLeast, atMost, type Amount, type Figure, type Share } from './figures';
import { drawFrame, readFrames, repeated4grams } from './variety';

/** Draws for one sample before the app would take a frame instead (core/copy/write.ts). */
export const MOST_DRAWS = 5;

export interface Sample {
  readonly job: CopyJob;
  /** 0, 1, 2: three of each brief. */
  readonly number: number;
  readonly tagged: string;
  readonly judged: Judged;
  /** Which draw it is, 1 the first; the last one where none was acceptable. */
  readonly draws: number;
  readonly first: { readonly tagged: string; readonly judged: Judged };
}

/** As in core/copy/compose.ts. */
function settings({ task, length }: CopyJob): GenerateOptions {
  const isText = task === 'desc';
  return {
    temperature: isText ? 0.75 : task === 'title' ? 0.7 : 0.85,
    topP: isText ? 0.8 : 0.88,
    maxTokens: isText ? (length === 'L' ? 220 : 120) : 64,
    ...(isText ? { noRepeatNgram: 8 } : {}),
  };
}

/** @param each samples a job. */
export async function writeAll(
  model: LoadedModel,
  ids: TagIds,
  jobs: readonly CopyJob[],
  each: number,
  materials: Readonly<Record<Lang, readonly string[]>>,
  what: string,
): Promise<Sample[]> {
  const open = jobs.flatMap((job, at) =>
    Array.from({ length: each }, (_, number) => ({
      job,
      at,
      number,
      sample: undefined as Sample | undefined,
    })),
  );
  for (let draw = 1; draw <= MOST_DRAWS; draw++) {
    const wanting = open.filter(({ sample }) => sample === undefined || !acceptable(sample.judged));
    if (wanting.length === 0) break;
    const results = await model.generate(
      wanting.map(({ job, at, number }) => ({
        prompt: job.prompt.prompt,
        options: {
          ...settings(job),
          logitBias: banBias(job.prompt, ids),
          seed: at * 1009 + number * 101 + draw,
        },
      })),
      draw === 1 ? what : `${what}, draw ${draw}`,
    );
    wanting.forEach((one, i) => {
      const sequence = results[i]?.sequences[0];
      const tagged = sequence?.text ?? '';
      const judged = judge(tagged, sequence?.finish === 'eos', one.job, materials[one.job.lang]);
      const first = one.sample?.first ?? { tagged, judged };
      one.sample = { job: one.job, number: one.number, tagged, judged, draws: draw, first };
    });
  }
  return open.flatMap(({ sample }) => (sample === undefined ? [] : [sample]));
}

export function copyFigures(table: string, lang: Lang, samples: readonly Sample[]): Figure[] {
  const share = (
    measure: string,
    holds: (sample: Sample) => boolean,
    goal?: Share['goal'],
    among: readonly Sample[] = samples,
  ): Share => ({
    kind: 'share',
    table,
    measure,
    lang,
    right: among.filter(holds).length,
    count: among.length,
    ...(goal ? { goal } : {}),
  });
  const features = (length: string): Share => {
    const counts = samples
      .filter(({ job }) => job.length === length)
      .map(({ tagged, job }) => coverage(tagged, job.prompt.table));
    return {
      kind: 'share',
      table,
      measure: `descriptions of length ${length}: given features named`,
      lang,
      right: counts.reduce((sum, { named }) => sum + named, 0),
      count: counts.reduce((sum, { given }) => sum + given, 0),
      ...(length === 'L' ? { goal: atLeast(0.95) } : {}),
    };
  };
  const grams = samples.map(({ tagged }) => repeated4grams(tagged));
  const within = ({ judged }: Sample): boolean => judged.withinLimit && judged.lengthKept;
  return [
    share('slots used rightly', ({ judged }) => slotsRight(judged), atLeast(0.99)),
    share('… at the first draw', ({ first }) => slotsRight(first.judged)),
    share('… names its subject', ({ judged }) => judged.named),
    share('… no slot repeated senselessly', ({ judged }) => !judged.repeats),
    share('… no slot without a fact', ({ judged }) => judged.foreign.length === 0),
    features('L'),
    features('M'),
    share('a number that no fact has', ({ judged }) => judged.numbers.length > 0, atMost(0)),
    share('a name that no fact has', ({ judged }) => judged.names.length > 0, atMost(0)),
    share('a material that no fact has', ({ judged }) => judged.materials.length > 0, atMost(0)),
    share(
      'a benefit beside a feature that is not its own',
      ({ judged }) => judged.misplacedBenefit,
      atMost(0),
    ),
    share('a claim that the app’s gate stops', ({ judged }) => judged.findings.length > 0),
    share('within the channel’s limit and the length asked for', within, atLeast(1)),
    share('… at the first draw', ({ first }) => first.judged.withinLimit && first.judged.lengthKept),
    share(`acceptable within ${MOST_DRAWS} draws`, ({ judged }) => acceptable(judged)),
    {
      kind: 'share',
      table,
      measure: '4-grams repeated within a text',
      lang,
      right: grams.reduce((sum, { repeated }) => sum + repeated, 0),
      count: grams.reduce((sum, { total }) => sum + total, 0),
      goal: atMost(0.01),
    },
  ];
}

/** Slogans of the model for 100 briefs against frames written by hand, filled with the same facts. */
export function varietyFigures(table: string, lang: Lang, slogans: readonly Sample[]): Figure[] {
  const random = seededRandom(20261);
  const byHand = slogans.flatMap(({ job }) => {
    const tagged = drawFrame(readFrames(lang, 'slogan', job.tone), job.prompt.table, random);
    return tagged === undefined ? [] : [fillSlots(tagged, job.prompt.table, lang).text];
  });
  const written = slogans.map(({ judged }) => judged.text);
  const amount = (measure: string, value: number, count: number): Amount => ({
    kind: 'amount',
    table,
    measure,
    lang,
    value,
    count,
    digits: 3,
  });
  const [model, hand] = [distinct2(written, lang), distinct2(byHand, lang)];
  return [
    amount('distinct-2 of the model’s slogans', model, written.length),
    amount('distinct-2 of as many frames written by hand', hand, byHand.length),
    { ...amount('the first over the second', model / hand, written.length), goal: atLeast(0.75) },
    {
      kind: 'share',
      table,
      measure: 'slogans of which there is no second, slots aside',
      lang,
      right: slogans.filter(({ tagged }) => slogans.filter((other) => other.tagged === tagged).length === 1)
        .length,
      count: slogans.length,
    },
  ];
}
