/** @file Which intent a question has: nearest known phrasing, plus telling cues. Every score can be traced to a phrase or a cue. */
import { findConcepts, type ConceptMention } from '../retrieve/concepts';
import { normalise, searchWords } from '../../lib/words';
import { readSize } from './constraints';
import { type Mark } from './cue';
import { GOODS_CUES } from './cues-goods';
import { SERVICE_CUES } from './cues-service';
import { INTENT_NAMES, type Intent } from './intent';
import { PHRASES_EN } from './phrases-en';
import { PHRASES_ZH } from './phrases-zh';

export interface ScoredIntent {
  readonly intent: Intent;
  /** About 0 (nothing alike) to 2 (a known phrasing with a telling cue). */
  readonly score: number;
}

/** What stands for a kind of thing, so that "how much is the coat" teaches "how much is the mug". */
const STAND_IN: Readonly<Partial<Record<ConceptMention['group'], string>>> = {
  goods: ' xgoods ',
  color: ' xcolor ',
  people: ' xpeople ',
  season: ' xseason ',
  occasion: ' xoccasion ',
  material: ' xmaterial ',
};

function delexicalise(text: string): { words: string; concepts: readonly string[] } {
  const clean = normalise(text);
  const mentions = findConcepts(clean);
  const concepts: string[] = [];
  let words = '';
  let position = 0;
  for (const { start, end, group, id } of mentions) {
    if (group === 'service' || group === 'quality') concepts.push(id);
    const standIn = STAND_IN[group];
    if (standIn === undefined || start < position) continue;
    words += clean.slice(position, start) + standIn;
    position = end;
  }
  words += clean.slice(position);
  const size = readSize(text);
  if (size !== undefined) {
    words = words.replace(new RegExp(`(?<![a-z0-9])${size.toLowerCase()}(?![a-z0-9])\\s*[码号]?`), ' xsize ');
  }
  return { words: words.replace(/\d+/g, ' xnumber '), concepts };
}

/** Words, neighbouring pairs, Han bigrams and the service concepts named. */
function featuresOf(text: string): Map<string, number> {
  const { words, concepts } = delexicalise(text);
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  };
  const tokens = searchWords(words);
  for (const token of tokens) add(token, 1);
  const latin = words.match(/[a-z'’]+/g) ?? [];
  for (let i = 0; i + 1 < latin.length; i++) add(`${latin[i] ?? ''} ${latin[i + 1] ?? ''}`, 1);
  for (const [character] of words.matchAll(/\p{Script=Han}/gu)) add(character, 0.4);
  for (const concept of concepts) add(`#${concept}`, 1.6);
  return features;
}

interface Phrase {
  readonly intent: Intent;
  readonly features: ReadonlyMap<string, number>;
  readonly norm: number;
}

interface Grammar {
  readonly phrases: readonly Phrase[];
  readonly rarity: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
}

/** Yields after each intent: some 4 ms. */
function* buildGrammar(): Generator<undefined, Grammar> {
  const raw: { intent: Intent; features: Map<string, number> }[] = [];
  const seenIn = new Map<string, Set<Intent>>();
  for (const intent of INTENT_NAMES) {
    for (const phrase of [...PHRASES_EN[intent].split('/'), ...PHRASES_ZH[intent].split('/')]) {
      const features = featuresOf(phrase);
      raw.push({ intent, features });
      for (const feature of features.keys()) {
        const intents = seenIn.get(feature) ?? new Set<Intent>();
        intents.add(intent);
        seenIn.set(feature, intents);
      }
    }
    yield;
  }
  const rarity = new Map<string, number>();
  for (const [feature, intents] of seenIn) {
    rarity.set(feature, Math.log(1 + INTENT_NAMES.length / intents.size));
  }
  const phrases = raw.map(({ intent, features }): Phrase => {
    const weighted = weigh(features, rarity);
    return { intent, features: weighted, norm: normOf(weighted) };
  });
  const words = new Set(
    Object.values(PHRASES_EN)
      .join('/')
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  return { phrases, rarity, words };
}

/** What no phrase knows counts against a match as much as a fairly rare word. */
const UNKNOWN_RARITY = 2;

function weigh(
  features: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    [...features].map(([feature, weight]) => [feature, weight * (rarity.get(feature) ?? UNKNOWN_RARITY)]),
  );
}

function normOf(features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of features.values()) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}

const built = new Map<'grammar', Grammar>();

/** Builds the tables in small steps, for whoever must not hold up the page; nothing to do the second time. */
export function* grammarSteps(): Generator<undefined, Grammar> {
  const found = built.get('grammar');
  if (found) return found;
  const made = yield* buildGrammar();
  built.set('grammar', made);
  return made;
}

function grammar(): Grammar {
  const steps = grammarSteps();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Every English word of the known phrasings. */
export function grammarWords(): ReadonlySet<string> {
  return grammar().words;
}

/** How much the two next-best phrasings of an intent count beside its best one. */
const NEIGHBOUR_SHARE = 0.3;

/**
 * All intents, best first. Cost: about 2 ms (some 1,700 phrasings); the first call builds the tables.
 * @param marks what else was found in the question.
 */
export function classify(question: string, marks: ReadonlySet<Mark>): ScoredIntent[] {
  const { phrases, rarity } = grammar();
  const asked = weigh(featuresOf(question), rarity);
  const norm = normOf(asked);
  const best = new Map<Intent, number[]>();
  for (const phrase of phrases) {
    let dot = 0;
    for (const [feature, weight] of phrase.features) dot += weight * (asked.get(feature) ?? 0);
    if (dot === 0) continue;
    const cosine = dot / (norm * phrase.norm);
    const top = best.get(phrase.intent) ?? [];
    top.push(cosine);
    top.sort((a, b) => b - a);
    best.set(phrase.intent, top.slice(0, 3));
  }
  const cues = cueScores(question, marks);
  return INTENT_NAMES.map((intent) => {
    const [first = 0, second = 0, third = 0] = best.get(intent) ?? [];
    const alike = first * (1 - NEIGHBOUR_SHARE) + ((second + third) / 2) * NEIGHBOUR_SHARE;
    return { intent, score: alike + (cues.get(intent) ?? 0) };
  }).sort((a, b) => b.score - a.score);
}

function cueScores(question: string, marks: ReadonlySet<Mark>): Map<Intent, number> {
  const text = question.normalize('NFKC').trim();
  const scores = new Map<Intent, number>();
  for (const { intent, pattern, weight, needs = [], without = [] } of [...GOODS_CUES, ...SERVICE_CUES]) {
    if (!needs.every((mark) => marks.has(mark)) || without.some((mark) => marks.has(mark))) continue;
    if (pattern.test(text)) scores.set(intent, Math.min(1, (scores.get(intent) ?? 0) + weight));
  }
  return scores;
}
