/** @file What the texts of a run amount to. */
import { distinct2 } from '../../../src/core/copy/distinct';
import { fillSlots } from '../../../src/core/slots/fill';
import { MOST_UNKNOWN, type SlotLength } from '../../../src/core/slots/vocabulary';
import { type Lang } from '../../../src/lib/lang';
import { seededRandom } from '../../../src/lib/random';
import { type Round, type Sample } from './copy';
import { coverage, slotsRight } from './copy-judge';
import { atLeast, atMost, type Amount, type Figure, type Share } from './figures';
import { drawFrame, readFrames, repeated4grams } from './variety';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** @param each texts that were asked for a brief. */
export function copyFigures(table: string, lang: Lang, rounds: readonly Round[], each: number): Figure[] {
  const samples = rounds.flatMap((round) => round.samples);
  const counted = (measure: string, right: number, count: number, goal?: Share['goal']): Share => ({
    kind: 'share',
    table,
    measure,
    lang,
    right,
    count,
    ...(goal ? { goal } : {}),
  });
  const share = (measure: string, holds: (sample: Sample) => boolean, goal?: Share['goal']): Share =>
    counted(measure, samples.filter(holds).length, samples.length, goal);
  const features = (length: SlotLength, goal?: Share['goal']): Share => {
    const counts = samples
      .filter(({ job }) => job.composed.task === 'desc' && job.length === length)
      .map(({ tagged, job }) => {
        const { given, named } = coverage(tagged, job.composed.prompt.table);
        // What fits no sentence of the model's is not in its prompt, but the merchant gave it.
        const { known } = job.facts;
        const dropped = Math.max(0, (known?.unknown.length ?? 0) + (known?.told.length ?? 0) - MOST_UNKNOWN);
        return { given: given + (known?.left.length ?? 0) + dropped, named };
      });
    const named = sum(counts.map((one) => one.named));
    return counted(
      `descriptions of length ${length}: given features named`,
      named,
      sum(counts.map((one) => one.given)),
      goal,
    );
  };
  const grams = samples.map(({ tagged }) => repeated4grams(tagged));
  return [
    counted(
      'briefs with a text of the model',
      rounds.filter((round) => round.samples.length > 0).length,
      rounds.length,
    ),
    ...(each > 1
      ? [counted('texts of the model, of those asked for', samples.length, rounds.length * each)]
      : []),
    counted('texts drawn that may stand', samples.length, sum(rounds.map(({ tried }) => tried))),
    share('slots used rightly', ({ judged }) => slotsRight(judged), atLeast(0.99)),
    share('… names its subject', ({ judged }) => judged.named),
    share('… no slot repeated senselessly', ({ judged }) => !judged.repeats),
    share('… no slot without a fact', ({ judged }) => judged.foreign.length === 0),
    features('L', atLeast(0.95)),
    features('M'),
    share('a number that no fact has', ({ judged }) => judged.numbers.length > 0, atMost(0)),
    share('a name that no fact has', ({ judged }) => judged.names.length > 0, atMost(0)),
    share('a material that no fact has', ({ judged }) => judged.materials.length > 0, atMost(0)),
    share(
      'a benefit beside a feature that is not its own',
      ({ judged }) => judged.misplacedBenefit,
      atMost(0),
    ),
    share('a claim that no fact proves', ({ judged }) => judged.findings.length > 0, atMost(0)),
    share('within the channel’s limit', ({ judged }) => judged.withinLimit, atLeast(1)),
    share('of the length asked for (descriptions)', ({ judged }) => judged.lengthKept, atLeast(1)),
    counted(
      '4-grams repeated within a text',
      sum(grams.map(({ repeated }) => repeated)),
      sum(grams.map(({ total }) => total)),
      atMost(0.01),
    ),
  ];
}

/** Why texts were not shown, most frequent first: "wording 12, repeat 3". */
export function refusals(rounds: readonly Round[]): string {
  const counts = new Map<string, number>();
  for (const { refused } of rounds)
    for (const [why, count] of Object.entries(refused)) counts.set(why, (counts.get(why) ?? 0) + count);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([why, count]) => `${why} ${count}`)
    .join(', ');
}

/** Slogans of the model for 100 briefs against frames written by hand, filled with the same facts. */
export function varietyFigures(table: string, lang: Lang, rounds: readonly Round[]): Figure[] {
  const random = seededRandom(20261);
  const slogans = rounds.flatMap((round) => round.samples);
  const byHand = slogans.flatMap(({ job }) => {
    const { table: facts } = job.composed.prompt;
    const tagged = drawFrame(readFrames(lang, 'slogan', job.tone), facts, random);
    return tagged === undefined ? [] : [fillSlots(tagged, facts, lang).text];
  });
  const written = slogans.map(({ text }) => text);
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
  const alone = slogans.filter(
    ({ tagged }) => slogans.filter((other) => other.tagged === tagged).length === 1,
  );
  return [
    amount(`distinct-2 of ${written.length} slogans of the model`, model, written.length),
    amount(`distinct-2 of ${byHand.length} frames written by hand, same facts`, hand, byHand.length),
    { ...amount('the first over the second', model / hand, written.length), goal: atLeast(0.75) },
    {
      kind: 'share',
      table,
      measure: 'slogans of which there is no second, slots aside',
      lang,
      right: alone.length,
      count: slogans.length,
    },
  ];
}
