/** @file Which entry of the shop's notes answers a question: words, vectors and intent together. */
import { type Knowledge } from '../knowledge/knowledge';
import { findConcepts, isKindOf } from '../retrieve/concepts';
import { type Hit, type Retriever } from '../retrieve/retriever';
import { bothLangs } from '../../lib/lang';
import { classify } from './classify';
import { intentSpec, INTENT_NAMES, type Intent } from './intent';
import { slotIntentOf } from './slot-intents';
import { type Understood } from './understand';

export interface KnowledgeHit {
  readonly entry: Knowledge;
  /** 0 to about 1.5: comparable between questions. */
  readonly score: number;
  /** Too few of the question's words stand in it to call it the answer; it is what the notes say on the subject. */
  readonly loose: boolean;
  /** It is about the very kind of goods that the question is about. */
  readonly specific: boolean;
  /** 0-1: how much of what the entry's own question asks was asked. */
  readonly precision: number;
  /** It answers exactly what a model says is asked for. */
  readonly meant: boolean;
}

/** Set on the development half of tests/fixtures/questions; see tools/eval/ask.ts. */
export const MIN_KNOWLEDGE_SCORE = 0.5;
const SHARE = { coverage: 0.5, precision: 0.35, intent: 0.4, topic: 0.12, similarity: 0.2 } as const;

/** An entry that shares the intent to this degree counts as agreeing in full. */
const AGREED = 1.5;
/** Between equals the policy is the general answer. */
const POLICY_BONUS = 0.08;
/** Agreement alone is no answer: some of the words must be there too. */
const MIN_WORDS = 0.3;

/** What is asked of the subject: how, whether, how much, how long, who, when. A note of the same form fits better. */
const FORMS: readonly RegExp[] = [
  /^(?:how (?:do|can|should|to|could|would)|what (?:should i do|now))|怎么(?!样|卖)|如何|怎样/i,
  /^(?:can|could|may|do|does|is|are|will|would)\b|可以|能(?!量)|支持|可不可以|吗/i,
  /how much|how many|多少|几块|price|cost/i,
  /how (?:long|soon|fast|many days)|多久|多长时间|几天|什么时候到/i,
  /\bwho\b|谁/i,
  /\bwhen\b|什么时候|几点/i,
];
const FORM_BONUS = 0.16;
/** Of two notes on the situation told, the one with the words of the question. */
const OWN_WORDS = 0.25;
/** Its own question asks exactly for what the model says is asked for. */
const SAME_OPINION = 0.6;
/** Taken off where a note is about other goods or for other people than the question. */
const OTHER_GOODS = 0.4;
const POLICY_WORDS = /polic(?:y|ies)|\bterms\b|\brules\b|政策|规定|条款/i;

function sameForm(asked: string, entry: Knowledge): boolean {
  const form = FORMS.findIndex((pattern) => pattern.test(asked.trim()));
  return (
    form >= 0 &&
    [entry.question.en, entry.question.zh].some((text) => FORMS[form]?.test(text?.trim() ?? '') === true)
  );
}

/** Kinds of goods named, kitchen machines aside: those are what notes measure ours against. */
function goodsIn(text: string): string[] {
  return findConcepts(text)
    .filter(({ group, id }) => group === 'goods' && id !== 'appliance')
    .map(({ id }) => id);
}

function peopleIn(text: string): string[] {
  return findConcepts(text)
    .filter(({ group }) => group === 'people')
    .map(({ id }) => id);
}

function isForeign(entry: readonly string[], asked: readonly string[]): boolean {
  return (
    entry.length > 0 &&
    asked.length > 0 &&
    !entry.some((own) => asked.some((other) => isKindOf(own, other) || isKindOf(other, own)))
  );
}

function answersOpinion({ question }: Knowledge, { intent, opinion }: Understood): boolean {
  return opinion !== undefined && slotIntentOf(intent, bothLangs(question)) === opinion;
}

type IntentProfile = ReadonlyMap<Intent, number>;

/** The intents that a text expresses, the best as 1. */
function profileOfText(
  ranked: readonly { readonly intent: Intent; readonly score: number }[],
): IntentProfile {
  const best = ranked[0]?.score ?? 0;
  if (best < 0.2) return new Map();
  return new Map(
    ranked
      .filter(({ score }) => score >= best * 0.6)
      .slice(0, 4)
      .map(({ intent, score }) => [intent, score / best]),
  );
}

export class KnowledgeChooser {
  readonly #entries = new Map<string, Knowledge>();
  readonly #intents = new Map<string, IntentProfile>();
  /** What kinds of goods an entry is about, by its own question; none for most. */
  readonly #goods = new Map<string, readonly string[]>();
  /** For whom an entry is, by its own question. */
  readonly #people = new Map<string, readonly string[]>();

  constructor(private readonly retriever: Retriever) {}

  /** Reads an entry's own question, so that it can be matched by intent. Its document must be in the retriever. */
  add(entry: Knowledge): void {
    const merged = new Map<Intent, number>();
    for (const question of [entry.question.en, entry.question.zh]) {
      if (question === undefined || question === '') continue;
      for (const [intent, share] of profileOfText(classify(question, new Set()))) {
        merged.set(intent, Math.max(merged.get(intent) ?? 0, share));
      }
    }
    this.#entries.set(entry.id, entry);
    this.#people.set(entry.id, peopleIn(`${entry.question.en ?? ''} | ${entry.question.zh ?? ''}`));
    this.#goods.set(entry.id, goodsIn(`${entry.question.en ?? ''} | ${entry.question.zh ?? ''}`));
    this.#intents.set(entry.id, merged);
  }

  /** Entries that answer what a model says is asked for, whatever words they share with the question. */
  #meant(asked: Understood, found: readonly Hit[]): Pick<Hit, 'document' | 'similarity'>[] {
    if (asked.opinion === undefined) return [];
    return [...this.#entries.values()]
      .filter((entry) => answersOpinion(entry, asked))
      .filter(({ id }) => found.every(({ document }) => document.id !== id))
      .map(({ id }) => this.retriever.document(id))
      .filter((document) => document !== undefined)
      .map((document) => ({ document, similarity: 0 }));
  }

  /** Best first; entries below the threshold are left out. */
  find(asked: Understood, queryVector?: Float32Array): KnowledgeHit[] {
    const intent = asked.intent === 'unknown' ? undefined : asked.intent;
    const hint = intent === undefined ? '' : intentSpec(intent).hint;
    const readings = [asked.told?.plain ?? asked.question];
    const kinds = asked.kinds.length > 0 ? asked.kinds : (asked.constraints.concepts.goods ?? []);
    const people = asked.constraints.concepts.people ?? [];
    const hits = this.retriever.search(`${asked.question} ${asked.told?.plain ?? ''} ${hint}`, {
      kind: 'knowledge',
      limit: 16,
      ...(queryVector ? { queryVector } : {}),
    });
    const wishes = profileOfText(asked.ranked);
    const topics: readonly string[] = intent === undefined ? [] : intentSpec(intent).topics;
    return [...hits, ...this.#meant(asked, hits)]
      .map(({ document, similarity }): KnowledgeHit | null => {
        const entry = this.#entries.get(document.id);
        if (!entry) return null;
        const profile = this.#intents.get(entry.id) ?? new Map<Intent, number>();
        const agreement = Math.max(
          0,
          ...INTENT_NAMES.map((name) => (profile.get(name) ?? 0) * (wishes.get(name) ?? 0)),
        );
        const own = this.#goods.get(entry.id) ?? [];
        const foreign = isForeign(own, kinds);
        // A note about another kind of thing is no answer about the one named.
        if (foreign && asked.kinds.length > 0) return null;
        const coverage = Math.max(...readings.map((text) => this.retriever.coverage(text, document)));
        const precision = Math.max(
          ...[entry.question.en, entry.question.zh].flatMap((text) =>
            readings.map((reading) => (text === undefined ? 0 : this.retriever.precision(reading, text))),
          ),
        );
        const loose = coverage + precision < MIN_WORDS;
        const onSubject = topics.includes(entry.topic) && agreement * AGREED >= 1;
        if (loose && !onSubject) return null;
        const meant = answersOpinion(entry, asked);
        const score =
          SHARE.precision * precision +
          SHARE.coverage * coverage +
          SHARE.intent * Math.min(1, agreement * AGREED) * Math.min(1, asked.confidence) +
          (entry.kind === 'policy' ? POLICY_BONUS * (POLICY_WORDS.test(asked.question) ? 4 : 1) : 0) +
          (!asked.told && sameForm(asked.question, entry) ? FORM_BONUS : 0) +
          (asked.told ? OWN_WORDS * this.retriever.coverage(asked.question, document) : 0) +
          SHARE.topic * (topics.includes(entry.topic) ? (asked.told ? 3 : 1) : 0) +
          SHARE.similarity * Math.max(0, similarity) +
          (meant ? SAME_OPINION : 0) -
          (foreign || isForeign(this.#people.get(entry.id) ?? [], people) ? OTHER_GOODS : 0);
        return {
          entry,
          score,
          loose,
          precision,
          meant,
          specific: !foreign && own.length > 0 && kinds.length > 0,
        };
      })
      .filter((hit) => hit !== null && hit.score >= MIN_KNOWLEDGE_SCORE)
      .sort((a, b) => (b?.score ?? 0) - (a?.score ?? 0))
      .filter((hit) => hit !== null);
  }
}
