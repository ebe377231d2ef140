/** @file An answer in the making. */
import { type Product } from '../catalogue/product';
import { type Evidence } from '../ground/evidence';
import { type Knowledge } from '../knowledge/knowledge';
import { type Lang, inLang } from '../../lib/lang';
import { type Answer, type AnswerKind, type Offer, type Sentence } from './answer';
import { type Intent } from './intent';
import { productEvidence } from './product-facts';
import { sentence, type TemplateKey } from './templates';
import { type WordingPlan } from './wording-plan';

export class Draft {
  readonly sentences: Sentence[] = [];
  readonly offers: Offer[] = [];
  readonly evidence: Evidence[] = [];
  followUps: readonly string[] = [];
  offerPerson = false;
  missing: string | undefined;
  wording: WordingPlan | undefined;
  readonly #sources = new Set<string>();
  readonly #seed: number;

  constructor(
    readonly lang: Lang,
    readonly intent: Intent | 'unknown',
    public kind: AnswerKind,
    readonly question: string,
  ) {
    this.#seed = seedOf(question);
  }

  /** A template sentence; its values are the evidence for what it says. */
  say(
    key: TemplateKey,
    values: Readonly<Record<string, string>> = {},
    sources: readonly string[] = [],
  ): this {
    return this.write(sentence(key, this.lang, values, this.#seed), sources);
  }

  write(text: string, sources: readonly string[] = []): this {
    this.sentences.push({ text, sources });
    for (const source of sources) this.#sources.add(source);
    return this;
  }

  /** Lets the answer rest on a product's record. */
  useProduct(product: Product): this {
    this.evidence.push(...productEvidence(product, this.lang));
    this.#sources.add(product.id);
    return this;
  }

  useKnowledge(entry: Knowledge): this {
    this.evidence.push({
      source: entry.id,
      text: `${inLang(entry.question, this.lang)}\n${inLang(entry.answer, this.lang)}`,
    });
    this.#sources.add(entry.id);
    return this;
  }

  /** Lets the answer rest on something code worked out or the manifest says. */
  useText(text: string, source: 'computed' | 'shop' = 'computed'): this {
    this.evidence.push({ source, text });
    return this;
  }

  offer(product: Product, reasons: readonly string[]): this {
    this.offers.push({ productId: product.id, reasons });
    return this.useProduct(product);
  }

  build(): Answer {
    return {
      lang: this.lang,
      kind: this.kind,
      intent: this.intent,
      sentences: this.sentences,
      offers: this.offers,
      sources: [...this.#sources],
      evidence: this.evidence,
      wordedBy: 'template',
      offerPerson: this.offerPerson,
      ...(this.missing === undefined ? {} : { missing: this.missing }),
      ...(this.wording === undefined ? {} : { wording: this.wording }),
      followUps: this.followUps,
    };
  }
}

/** Varies the wording between questions, never between two times the same question. */
export function seedOf(question: string): number {
  let seed = 0;
  for (const character of question) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return seed >>> 1;
}
