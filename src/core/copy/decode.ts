/**
 * @file Asks the model for texts and holds them to the rules of the slots while they are written: what is not given is
 * forbidden, what was said is not said again, what must be said is asked for until it is there.
 */
import { type Lang } from '../../lib/lang';
import { banBias } from '../slots/tag-ids';
import { type SlotLength, tag } from '../slots/vocabulary';
import { type Composed, speaksToPerson } from './compose';
import {
  CONTEXT_ROOM,
  type CopyModel,
  type DecoderSettings,
  mostTokens,
  type Sequence,
  settingsFor,
} from './copy-model';
import { isOnce, isReadable, slotsOf, SUBJECT_SLOTS, withArticles } from './grammar';
import { joinSentences, sentences } from './measure';

export interface Wanted {
  readonly lang: Lang;
  readonly length: SlotLength;
  /** Whether a tagged text still fits its channel and its length class. */
  readonly fits: (tagged: string) => boolean;
}

/** A text with slots, or why it may not be shown. */
export type Written = { readonly tagged: string } | { readonly refused: 'wording' | 'subject' };

/** Added to the logit of a slot that a text still lacks: some five times as likely. */
const WISH = 1.6;
/** So many tokens begin another sentence before the text may end. */
const ANOTHER_SENTENCE = 4;
/** Calls at most for one long text. */
const TURNS: Readonly<Record<SlotLength, number>> = { S: 2, M: 4, L: 8 };
/** How often a text may call the thing by its name. */
const MOST_NAMES: Readonly<Record<SlotLength, number>> = { S: 2, M: 2, L: 3 };
const LEAST_SENTENCES: Readonly<Record<SlotLength, number>> = { S: 2, M: 3, L: 4 };

/**
 * One round of texts for a prompt.
 * @param insist asks for the product's name more firmly: for rounds after one that fell short.
 */
export async function writeRound(
  model: CopyModel,
  composed: Composed,
  wanted: Wanted,
  { seed, insist }: { readonly seed: number; readonly insist: boolean },
  signal: AbortSignal | undefined,
): Promise<Written[]> {
  const { task, prompt } = composed;
  const slots = [...prompt.table.keys()];
  const base = {
    ...settingsFor(task, wanted.length, seed),
    // A short text names nothing twice; a long one may call the thing by its name again.
    atMostOnce: tokensOf(model, task === 'desc' ? slots.filter(isOnce) : slots),
  };
  const banned = banBias(prompt, model.tags);
  const name = slots.find((slot) => slot === 'n') ?? slots.find((slot) => SUBJECT_SLOTS.has(slot));
  const asksForName = insist && name !== undefined && !speaksToPerson(task);
  const logitBias = asksForName ? { ...banned, ...biases(model, [name], WISH) } : banned;
  const found = await model.generate(prompt.prompt, { ...base, logitBias }, signal);
  if (task !== 'desc') return found.map((sequence) => short(sequence, composed, wanted));
  const written: Written[] = [];
  for (const [i, sequence] of found.entries()) {
    signal?.throwIfAborted();
    const settings = { ...base, seed: seed * 31 + i, n: 1, logitBias: banned };
    written.push(await new Description(model, composed, wanted, settings).write(sequence, signal));
  }
  return written;
}

/** One or two sentences: all of them stand, or the text does not. */
function short({ text, isEnded }: Sequence, composed: Composed, { lang }: Wanted): Written {
  const parts = sentences(text.trim());
  if (!isEnded) parts.pop();
  const slots: string[] = [];
  for (const part of parts) {
    if (!isReadable(part, composed, lang, slots)) return { refused: 'wording' };
    const own = slotsOf(part);
    if (own.some((slot) => slots.includes(slot))) return { refused: 'wording' };
    slots.push(...own);
  }
  if (parts.length === 0 || !saysSomething(parts, composed, lang)) return { refused: 'wording' };
  if (!speaksToPerson(composed.task) && !slots.some((slot) => SUBJECT_SLOTS.has(slot)))
    return { refused: 'subject' };
  return { tagged: withArticles(joinSentences(parts, lang), composed.prompt.table, lang) };
}

/** A name alone is no slogan: a text has words of its own, a title at least another fact. */
function saysSomething(parts: readonly string[], { task }: Composed, lang: Lang): boolean {
  const tagged = parts.join(' ');
  if (task === 'title' && slotsOf(tagged).length > 1) return true;
  const own = tagged.replace(/<\|\w+\|>/g, ' ');
  return (
    (own.match(lang === 'zh' ? /\p{Script=Han}/gu : /\p{L}{2,}/gu) ?? []).length >= (lang === 'zh' ? 2 : 1)
  );
}

const tokensOf = (model: CopyModel, slots: readonly string[]): number[] =>
  slots.flatMap((slot) => model.tags.get(tag(slot)) ?? []);

const biases = (model: CopyModel, slots: readonly string[], bias: number): Record<number, number> =>
  Object.fromEntries(tokensOf(model, slots).map((id) => [id, bias]));

interface Sentence {
  readonly tagged: string;
  readonly slots: readonly string[];
}

/** A description grows sentence by sentence: a bad one is left out, and the model goes on from what stands. */
class Description {
  #kept: Sentence[] = [];
  #isFull = false;

  constructor(
    private readonly model: CopyModel,
    private readonly composed: Composed,
    private readonly wanted: Wanted,
    private readonly settings: DecoderSettings,
  ) {}

  async write(first: Sequence, signal: AbortSignal | undefined): Promise<Written> {
    const { lang, length } = this.wanted;
    this.#take(first);
    // Without its opening a text has no beginning.
    if (this.#kept.length === 0) return { refused: 'wording' };
    let closing: Sentence | undefined;
    for (let turn = 0, idle = 0; turn < TURNS[length] && idle < 2 && !this.#isFull; turn++) {
      if (this.#isDone()) break;
      const last = this.#kept.at(-1);
      // What says no fact at the end says goodbye: it waits until all is said.
      if (this.#kept.length > 1 && last?.slots.every((slot) => !isOnce(slot)) === true) {
        closing = this.#kept.pop();
      }
      const before = this.#kept.length;
      this.#take(await this.#goOn(turn, signal));
      idle = this.#kept.length > before ? 0 : idle + 1;
    }
    if (closing !== undefined && this.#kept.at(-1)?.slots.some(isOnce) === true) this.#add(closing);
    if (!this.#hasSubject()) return { refused: 'subject' };
    if (this.#kept.length < 2 || (this.#facts().length > 0 && !this.#said().some(isOnce)))
      return { refused: 'wording' };
    return { tagged: withArticles(joined(this.#kept, lang), this.composed.prompt.table, lang) };
  }

  async #goOn(turn: number, signal: AbortSignal | undefined): Promise<Sequence> {
    const { model, composed, settings } = this;
    const said = this.#said();
    const over = this.#isNamedEnough() ? ['n'] : [];
    const bias = {
      ...settings.logitBias,
      // One at a time, or a sentence is stuffed with them.
      ...biases(model, this.#missing().slice(0, 1), WISH),
      ...biases(model, [...said.filter(isOnce), ...over], -Infinity),
    };
    const [next] = await model.generate(
      composed.prompt.prompt + this.#context(),
      { ...settings, seed: settings.seed + turn + 1, minTokens: ANOTHER_SENTENCE, logitBias: bias },
      signal,
    );
    return next ?? { text: '', isEnded: true };
  }

  /** The last sentences, as many as the model can read beside the prompt. */
  #context(): string {
    const { prompt } = this.composed.prompt;
    const last = [...this.#kept];
    while (last.length > 1 && mostTokens(prompt + joined(last, this.wanted.lang)) > CONTEXT_ROOM)
      last.shift();
    return joined(last, this.wanted.lang);
  }

  #take({ text, isEnded }: Sequence): void {
    const { lang } = this.wanted;
    const parts = sentences(text.trim());
    if (!isEnded) parts.pop();
    for (const part of parts) {
      const slots = slotsOf(part);
      const said = this.#said();
      const repeats = slots.some((slot) => isOnce(slot) && said.includes(slot));
      const stands =
        /[.。!！?？…]["”’」]?$/u.test(part) &&
        !repeats &&
        !(slots.includes('n') && this.#isNamedEnough()) &&
        !this.#kept.some(({ tagged }) => tagged === part) &&
        isReadable(part, this.composed, lang, this.#kept.at(-1)?.slots ?? []);
      if (!stands) {
        if (this.#kept.length === 0) return;
        continue;
      }
      if (!this.#add({ tagged: part, slots })) return;
    }
  }

  #add(sentence: Sentence): boolean {
    if (!this.wanted.fits(joined([...this.#kept, sentence], this.wanted.lang))) {
      this.#isFull = true;
      return false;
    }
    this.#kept.push(sentence);
    return true;
  }

  readonly #said = (): string[] => this.#kept.flatMap(({ slots }) => slots);

  #isDone(): boolean {
    return (
      this.#missing().length === 0 &&
      this.#hasSubject() &&
      this.#kept.length >= Math.min(LEAST_SENTENCES[this.wanted.length], 1 + this.#facts().length)
    );
  }

  /** The name where there is one. */
  #hasSubject(): boolean {
    const { table } = this.composed.prompt;
    return this.#said().some((slot) => (table.has('n') ? slot === 'n' : SUBJECT_SLOTS.has(slot)));
  }

  #isNamedEnough(): boolean {
    return this.#said().filter((slot) => slot === 'n').length >= MOST_NAMES[this.wanted.length];
  }

  /** Features: all of them in a long text, one in another. */
  #missing(): string[] {
    const said = this.#said();
    const features = [...this.composed.prompt.table.keys()].filter((slot) => /^[fhg]\d$/.test(slot));
    const unsaid = features.filter((slot) => !said.includes(slot));
    const facts = this.wanted.length === 'L' || unsaid.length === features.length ? unsaid : [];
    return this.#hasSubject() || !this.composed.prompt.table.has('n') ? facts : ['n', ...facts];
  }

  /** What there is to say. */
  #facts(): string[] {
    return [...this.composed.prompt.table.keys()].filter((slot) => isOnce(slot) && !/^e\d$/.test(slot));
  }
}

const joined = (parts: readonly Sentence[], lang: Lang): string =>
  joinSentences(
    parts.map(({ tagged }) => tagged),
    lang,
  );

/** The wording with its slots closed up: two texts of one skeleton are one idea. */
export function skeleton(tagged: string): string {
  return tagged
    .replace(/<\|\w+\|>/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
}
