/** @file What can be said of a piece of copy without a reader: from the tagged text, where facts and the model's words are apart. */
import { checkClaims } from '../../../src/core/claims/check';
import { unsupportedNumbers } from '../../../src/core/claims/numbers';
import { measure, sentences } from '../../../src/core/copy/measure';
import { affixes } from '../../../src/core/copy/variant';
import { type SlotLength } from '../../../src/core/slots/vocabulary';
import { type Lang } from '../../../src/lib/lang';
import { type CopyJob } from './briefs';

const TAG = /<\|(\w+)\|>/g;

export const slotsOf = (tagged: string): string[] => [...tagged.matchAll(TAG)].map(([, slot = '']) => slot);

/** The model's own words; a space in each slot's place. */
export const ownWords = (tagged: string): string => tagged.replace(TAG, ' ');

const SUBJECT = ['n', 't', 'ta', 'tp', 'tq'];

/** The name or the kind of the thing, where the brief has one; else the shop, where it has one. */
export function namesSubject(tagged: string, table: ReadonlyMap<string, string>): boolean {
  const used = new Set(slotsOf(tagged));
  const subject = SUBJECT.filter((slot) => table.has(slot));
  if (subject.length > 0) return subject.some((slot) => used.has(slot));
  return !table.has('b') || used.has('b');
}

/** A short piece says a thing once; a text of several sentences may name its subject and the shop again, nothing else. */
export function repeatsSlot(tagged: string): boolean {
  const counts = new Map<string, number>();
  for (const slot of slotsOf(tagged)) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const long = sentences(tagged).length;
  return [...counts].some(([slot, count]) => {
    const mayComeAgain = slot === 'n' || slot === 't' || slot === 'b';
    return count > (mayComeAgain ? Math.max(1, Math.ceil(long / 2)) : 1);
  });
}

/** Features given (f, h, g) and those of them that the text names. */
export function coverage(
  tagged: string,
  table: ReadonlyMap<string, string>,
): { given: number; named: number } {
  const given = [...table.keys()].filter((slot) => /^[fhg]\d$/.test(slot));
  const used = new Set(slotsOf(tagged));
  return { given: given.length, named: given.filter((slot) => used.has(slot)).length };
}

/** A benefit beside a feature that is not its own: another one, or one that nothing may be claimed from. */
export function misplacedBenefit(tagged: string): boolean {
  const parts = sentences(tagged).map(slotsOf);
  return parts.some((slots, at) => {
    const near = [...(parts[at - 1] ?? []), ...slots];
    return slots.some((slot) => {
      if (!/^e\d$/.test(slot)) return false;
      const index = slot.slice(1);
      const own = near.includes(`f${index}`) || near.includes(`h${index}`);
      return !own && near.some((other) => /^[fhg]\d$/.test(other));
    });
  });
}

/** How many sentences a description of each class has in the corpus: S an opener and a feature, M some, L what is given. */
const SENTENCES: Readonly<Record<SlotLength, readonly [number, number]>> = {
  S: [1, 4],
  M: [2, 9],
  L: [3, 24],
};

export function keepsLength(tagged: string, length: SlotLength): boolean {
  const count = sentences(tagged).length;
  const [least, most] = SENTENCES[length];
  return count >= least && count <= most;
}

/** Finds a lexicon's words in a text; rather misses one than takes "come down" for feathers. */
export type FindMaterials = (text: string) => readonly string[];

/** Materials in the model's own words, which no fact gave. */
export function inventedMaterials(
  tagged: string,
  table: ReadonlyMap<string, string>,
  find: FindMaterials,
): string[] {
  const given = [...table.values()].join('\n').toLowerCase();
  return find(ownWords(tagged)).filter((material) => !given.includes(material.toLowerCase()));
}

/** Words that can only be somebody's name: capitals inside an English sentence, Latin letters in a Chinese one. */
export function inventedNames(tagged: string, lang: Lang): string[] {
  const own = ownWords(tagged);
  if (lang === 'zh') return own.match(/[A-Za-z]{2,}/g) ?? [];
  return sentences(own).flatMap((sentence) =>
    [...sentence.matchAll(/(?<=[a-z,;] )\p{Lu}\p{Ll}{2,}\b/gu)].map(([word]) => word),
  );
}

export interface Judged {
  readonly named: boolean;
  readonly repeats: boolean;
  /** Slots written that the brief did not give. */
  readonly foreign: readonly string[];
  readonly withinLimit: boolean;
  readonly used: number;
  readonly limit: number;
  readonly lengthKept: boolean;
  readonly misplacedBenefit: boolean;
  readonly numbers: readonly string[];
  readonly materials: readonly string[];
  readonly names: readonly string[];
  /** What the app's gate stops, by rule and words. */
  readonly findings: readonly string[];
}

/** @param text as it is shown, with what its channel puts before and behind it. */
export function judge(tagged: string, text: string, job: CopyJob, materials: FindMaterials): Judged {
  const { composed, facts, field, length } = job;
  const { table } = composed.prompt;
  const { used, limit, fits } = measure(text, field.rule);
  // The channel's own words are the platform's ("Reply STOP"), not the model's.
  const evidence = {
    ...facts.evidence,
    texts: [...facts.evidence.texts, ...table.values(), ...affixes(field, facts.shop, facts.lang)],
  };
  const findings = checkClaims(text, evidence);
  return {
    named: namesSubject(tagged, table),
    repeats: repeatsSlot(tagged),
    foreign: slotsOf(tagged).filter((slot) => !table.has(slot)),
    withinLimit: fits,
    used,
    limit,
    lengthKept: composed.task !== 'desc' || keepsLength(tagged, length),
    misplacedBenefit: misplacedBenefit(tagged),
    numbers: unsupportedNumbers(text, evidence.texts).map(({ start, end }) => text.slice(start, end)),
    materials: inventedMaterials(tagged, table, materials),
    names: inventedNames(tagged, facts.lang),
    findings: findings.filter((one) => one.rule !== 'number').map((one) => `${one.rule}: ${one.found}`),
  };
}

export const slotsRight = ({ named, repeats, foreign }: Judged): boolean =>
  named && !repeats && foreign.length === 0;
