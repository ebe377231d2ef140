/** @file One finished text with what is known about it, and the check that decides whether it may be shown. */
import { type Lang } from '../../lib/lang';
import { checkClaims, isBlocked, type Finding } from '../claims/check';
import { type ChannelField, hasSubject } from './channel';
import { type CopyFacts } from './facts';
import { fit, measure, sentences, type Measured } from './measure';
import { tidy } from './render';

/** Where the words came from; `edited` once a person has changed them. */
export type Source = 'model' | 'template' | 'edited';

export interface Variant {
  readonly text: string;
  readonly source: Source;
  readonly measured: Measured;
  readonly findings: readonly Finding[];
}

export type Refusal = 'length' | 'claims' | 'subject' | 'repeat' | 'slots' | 'wording' | 'characters';

/** How a text is read again after a person changed it: shown whatever it says, with its findings. */
export function inspect(text: string, field: ChannelField, facts: CopyFacts, source: Source): Variant {
  return {
    text,
    source,
    measured: measure(text, field.rule),
    findings: checkClaims(text, withAffixes(facts, field)),
  };
}

/** Makes a text fit its field, or says why it may not be shown. Anything returned as a variant has no finding. */
export function admit(
  text: string,
  field: ChannelField,
  facts: CopyFacts,
  source: 'model' | 'template',
  /** A post of one sentence, not a description. */
  isBrief = false,
): Variant | Refusal {
  const { lang } = facts;
  const [prefix, after] = affixes(field, facts.shop, lang);
  const body = field.kind === 'ad' ? closed(tidy(text, lang), lang) : tidy(text, lang);
  // The shop's name stands in a text message's signature; once is enough.
  const isSigned =
    prefix !== '' &&
    (body.startsWith(prefix) || (source === 'model' && lang === 'en' && body.includes(facts.shop)));
  const before = isSigned && !onlyShop(facts) ? '' : prefix;
  if (before !== '' && body.includes(facts.shop) && !onlyShop(facts)) return 'repeat';
  const fitted = fit(before + body, field.rule, lang, {
    suffix: after,
    keep: (kept) =>
      (!hasSubject(field.kind) || facts.onSubject(kept.slice(before.length))) &&
      // An opening alone is no description.
      (field.kind !== 'description' || isBrief || sentences(kept).length > 1),
  });
  if (fitted === null) {
    return !hasSubject(field.kind) || facts.onSubject(text) ? 'length' : 'subject';
  }
  if (field.refuses?.test(fitted) === true) return 'characters';
  const variant = inspect(fitted, field, facts, source);
  if (isBlocked(variant.findings) || variant.findings.length > 0) return 'claims';
  return variant;
}

/** A brief that names neither product nor occasion is about the shop itself. */
function onlyShop(facts: CopyFacts): boolean {
  return facts.name === undefined && facts.type === undefined && facts.occasion === undefined;
}

function closed(text: string, lang: Lang): string {
  return /[.。!！?？]$/u.test(text) ? text : text + (lang === 'zh' ? '。' : '.');
}

export function affixes(field: ChannelField, shop: string, lang: Lang): [string, string] {
  return [(field.prefix?.[lang] ?? '').replace('{b}', shop), field.suffix?.[lang] ?? ''];
}

function withAffixes(facts: CopyFacts, field: ChannelField): CopyFacts['evidence'] {
  const { evidence, shop, lang } = facts;
  // Who says that something is here again says so by choosing the message.
  const proof = field.tasks.includes('restock') ? ['补货', 'restock'] : [];
  return { ...evidence, texts: [...evidence.texts, ...proof, ...affixes(field, shop, lang)] };
}
