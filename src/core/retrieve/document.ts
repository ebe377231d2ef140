/** @file What can be found: products and knowledge as texts in both languages. */
import { ATTRIBUTE_KEYS, attributeValues, type Product } from '../catalogue/product';
import { type Knowledge } from '../knowledge/knowledge';
import { cleaned, tag } from '../slots/vocabulary';
import { bothLangs, detectLang, inLang, type Lang, type LocalText } from '../../lib/lang';
import { normalise, searchWords } from '../../lib/words';
import { findConcepts, withBroader } from './concepts';

export interface Document {
  readonly id: string;
  readonly kind: 'product' | 'knowledge';
  readonly title: LocalText;
  /** Name first, then what is known, as the model was trained to read it: see `embeddingText`. */
  readonly facts: Readonly<Record<Lang, readonly string[]>>;
  /** Titles and other short fields, both languages. */
  readonly head: string;
  /** Descriptions and answers, both languages. */
  readonly body: string;
  readonly headConcepts: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Search words and concepts of each part, with repeats, as the index takes them. */
  readonly headTerms: readonly string[];
  readonly bodyTerms: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly headWords: ReadonlySet<string>;
}

const NOT_HEAD = new Set(['care', 'origin', 'dimensions', 'feature']);

function build(
  id: string,
  kind: Document['kind'],
  title: LocalText,
  facts: (lang: Lang) => readonly string[],
  head: string,
  body: string,
): Document {
  const headConcepts = new Set(findConcepts(head).flatMap((mention) => withBroader(mention.id)));
  const bodyConcepts = new Set(findConcepts(body).flatMap((mention) => withBroader(mention.id)));
  const concepts = new Set([...headConcepts, ...bodyConcepts]);
  const wordsOfHead = searchWords(head);
  const wordsOfBody = searchWords(body);
  const headWords = new Set(wordsOfHead);
  return {
    id,
    kind,
    title,
    facts: { en: facts('en'), zh: facts('zh') },
    head,
    body,
    headConcepts,
    concepts,
    headWords,
    headTerms: [...wordsOfHead, ...headConcepts],
    bodyTerms: [...wordsOfBody, ...bodyConcepts],
    words: new Set([...headWords, ...wordsOfBody]),
  };
}

export function productDocument(product: Product): Document {
  const attributes = ATTRIBUTE_KEYS.map((key) => ({
    key,
    text: attributeValues(product, key).map(bothLangs).join(' '),
  }));
  const options = product.variants.flatMap((variant) => Object.values(variant.options));
  const head = [
    bothLangs(product.title),
    bothLangs(product.category),
    ...attributes.filter(({ key }) => !NOT_HEAD.has(key)).map(({ text }) => text),
    product.tags.join(' '),
  ].join(' \n');
  const body = [
    bothLangs(product.description),
    product.vendor ?? '',
    ...attributes.filter(({ key }) => NOT_HEAD.has(key)).map(({ text }) => text),
    [...new Set(options)].join(' '),
  ].join(' \n');
  return build(product.id, 'product', product.title, (lang) => productFacts(product, lang), head, body);
}

export function knowledgeDocument(entry: Knowledge): Document {
  return build(
    entry.id,
    'knowledge',
    entry.question,
    (lang) => [inLang(entry.question, lang), inLang(entry.answer, lang)],
    bothLangs(entry.question),
    bothLangs(entry.answer),
  );
}

const TOLD = ['feature', 'material', 'color', 'audience', 'occasion', 'season'] as const;

function productFacts(product: Product, lang: Lang): readonly string[] {
  const told = (key: (typeof TOLD)[number] | 'type'): string =>
    attributeValues(product, key)
      .map((value) => inLang(value, lang))
      .join(lang === 'zh' ? '、' : ', ');
  const type = told('type') || inLang(product.category, lang);
  return [inLang(product.title, lang), type, ...TOLD.map(told)];
}

/** More is cut off: a text takes no longer than a prompt. */
const LONGEST_DOCUMENT = 400;
const LONGEST_QUERY = 300;

/**
 * The text that the built-in model embeds for a document, as it was trained (model/pairs.py):
 * `<|doc|><|en|>name. type. features, …. material. colour. audience. occasion. season`. It finds it in the other language too.
 */
export function embeddingText(document: Document, lang: Lang): string {
  const facts = document.facts[lang].map(cleaned).filter((fact) => fact !== '');
  const text = facts.join(lang === 'zh' ? '。' : '. ').slice(0, LONGEST_DOCUMENT);
  return tag('doc') + tag(lang) + text;
}

export function queryEmbeddingText(query: string): string {
  return tag('query') + tag(detectLang(query)) + cleaned(query).slice(0, LONGEST_QUERY);
}

/** 32-bit FNV-1a in hexadecimal: names cached vectors by what they were computed from. */
export function contentHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of normalise(text)) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
