/**
 * @file Copy as the Studio makes it: the decoder of core/copy (slots held to their rules while a text is written), the claims
 * gate, no text like another; three texts a brief, or fewer where the model has no more that may stand.
 */
import { type CopyModel } from '../../../src/core/copy/copy-model';
import { skeleton, writeRound } from '../../../src/core/copy/decode';
import { isRepeat } from '../../../src/core/copy/distinct';
import { admit } from '../../../src/core/copy/variant';
import { wantedOf } from '../../../src/core/copy/write';
import { fillSlots } from '../../../src/core/slots/fill';
import { type TagIds } from '../../../src/core/slots/tag-ids';
import { type CopyJob } from './briefs';
import { type LoadedModel } from './browser';
import { type FindMaterials, judge, type Judged } from './copy-judge';

/** As in core/copy/write.ts: then hand-written frames take over. */
const TRIES_PER_VARIANT = 6;
const LEAST_DIFFERENT = 0.35;

export interface Sample {
  readonly job: CopyJob;
  /** 0, 1, 2: the first is what a merchant sees first. */
  readonly number: number;
  readonly tagged: string;
  readonly text: string;
  readonly judged: Judged;
}

export interface Round {
  readonly job: CopyJob;
  readonly samples: readonly Sample[];
  /** Texts asked of the model for them. */
  readonly tried: number;
  /** Why a text was not shown, counted. */
  readonly refused: Readonly<Record<string, number>>;
}

export function copyModel(model: LoadedModel, tags: TagIds): CopyModel {
  return {
    tags,
    generate: async (prompt, settings) => {
      const [result] = await model.generate([{ prompt, options: settings }]);
      return (result?.sequences ?? []).map(({ text, finish }) => ({ text, isEnded: finish === 'eos' }));
    },
  };
}

export interface WriteOptions {
  /** Texts a brief. */
  readonly each: number;
  readonly materials: FindMaterials;
  readonly what: string;
  readonly say: (line: string) => void;
}

export async function writeAll(
  model: CopyModel,
  jobs: readonly CopyJob[],
  { each, materials, what, say }: WriteOptions,
): Promise<Round[]> {
  const rounds: Round[] = [];
  let told = Date.now();
  for (const [at, job] of jobs.entries()) {
    rounds.push(await writeOne(model, job, at + 1, each, materials));
    if (Date.now() - told < 15_000) continue;
    told = Date.now();
    say(`${what}: ${at + 1} of ${jobs.length}`);
  }
  return rounds;
}

async function writeOne(
  model: CopyModel,
  job: CopyJob,
  seed: number,
  each: number,
  materials: FindMaterials,
): Promise<Round> {
  const { composed, facts, field, length, tone } = job;
  const wanted = wantedOf({ facts, field, tone, length, n: each, seed, not: [] }, composed);
  const subject = [facts.name, facts.type, facts.shop].filter(
    (part): part is string => part !== undefined && part !== '',
  );
  const samples: Sample[] = [];
  const skeletons = new Set<string>();
  const refused: Record<string, number> = {};
  const refuse = (why: string): void => {
    refused[why] = (refused[why] ?? 0) + 1;
  };
  let tried = 0;
  for (
    let round = 0, idle = 0;
    samples.length < each && idle < 2 && tried < each * TRIES_PER_VARIANT;
    round++
  ) {
    const before = samples.length;
    const options = { seed: seed * 1009 + round, insist: round > 0 };
    for (const written of await writeRound(model, composed, wanted, options, undefined)) {
      if (samples.length >= each) break;
      tried += 1;
      if ('refused' in written) {
        refuse(written.refused);
        continue;
      }
      const { tagged } = written;
      const form = skeleton(tagged);
      const filled = fillSlots(tagged, composed.prompt.table, facts.lang).text;
      const variant = admit(filled, field, facts, 'model', composed.task !== 'desc');
      if (typeof variant === 'string') refuse(variant);
      else if (
        skeletons.has(form) ||
        isRepeat(
          variant.text,
          samples.map(({ text }) => text),
          facts.lang,
          subject,
          LEAST_DIFFERENT,
        )
      )
        refuse('repeat');
      else {
        const { text } = variant;
        samples.push({
          job,
          number: samples.length,
          tagged,
          text,
          judged: judge(tagged, text, job, materials),
        });
      }
      skeletons.add(form);
    }
    idle = samples.length === before ? idle + 1 : 0;
  }
  return { job, samples, tried, refused };
}
