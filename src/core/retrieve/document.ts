/** @file What can be found: products and knowledge as texts in both languages. */
import { ATTRIBUTE_KEYS, attributeValues, type Product } from '../catalogue/product';
import { type Knowledge } from '../knowledge/knowledge';
import { bothLangs, inLang, type Lang, type LocalText } from '../../lib/lang';
import { normalise, searchWords } from '../../lib/words';
import { findConcepts, withBroader } from './concepts';

export interface Document {
  readonly id: string;
  readonly kind: 'product' | 'knowledge';
  readonly title: LocalText;
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

function build(id: string, kind: Document['kind'], title: LocalText, head: string, body: string): Document {
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
  return build(product.id, 'product', product.title, head, body);
}

export function knowledgeDocument(entry: Knowledge): Document {
  return build(entry.id, 'knowledge', entry.question, bothLangs(entry.question), bothLangs(entry.answer));
}

/**
 * The text that the model embeds for a document (one language, names and features first), as it was trained.
 * @see core/slots/prompt.ts for the other control tags.
 */
export function embeddingText(document: Document, lang: Lang): string {
  const separator = lang === 'zh' ? '，' : ', ';
  const text = `${inLang(document.title, lang)}${separator}${document.head}`;
  return `<|d|>${text
    .replace(/<\|[^|>]*\|>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 400)}`;
}

export function queryEmbeddingText(query: string): string {
  return `<|q|>${query.replace(/<\|[^|>]*\|>/g, ' ').slice(0, 300)}`;
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
