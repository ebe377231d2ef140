/** @file The gate: what no evidence carries is not shown. */
import { normalise } from '../../lib/words';
import { extractClaims, type Claim } from './claims';
import { type Evidence } from './evidence';

export interface CheckedSentence {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly unsupported: readonly Claim[];
  /** Sources whose evidence carries its claims. */
  readonly sources: readonly string[];
}

export interface GateReport {
  readonly sentences: readonly CheckedSentence[];
  /** Every claim and every product name stands in the evidence. */
  readonly passed: boolean;
  /** Products named in the text that are not among the evidence. */
  readonly foreignTitles: readonly string[];
  readonly supported: number;
  readonly unsupported: number;
}

/** A name in the catalogue and the product that has it. */
export interface NamedProduct {
  readonly id: string;
  readonly title: string;
}

/** Sentences with their final mark; decimals, times, addresses and abbreviations stay whole. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[。！？!?；])(?=[^」』”’"])|(?<=[.!?]["”’]?)\s+(?=[\p{Lu}"“\d¥$€£])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A bare number is carried by any claim of that value; a number with a unit only by the same unit. */
function carries(evidence: Claim, claim: Claim): boolean {
  if (claim.kind === 'number') return evidence.value.split(' ')[0] === claim.value;
  if (claim.kind === 'date' && evidence.kind === 'date') {
    return evidence.value === claim.value || evidence.value.endsWith(`-${claim.value}`);
  }
  return evidence.kind === claim.kind && evidence.value === claim.value;
}

/**
 * Checks a text against the evidence of an answer. The visitor's question is never evidence: what it says may be untrue.
 * @param catalogue names to watch for: one that is not among the evidence's sources is a claim about another product.
 */
export function gate(
  text: string,
  evidence: readonly Evidence[],
  catalogue: readonly NamedProduct[] = [],
): GateReport {
  const known = evidence.map(({ source, text: body }) => ({ source, claims: extractClaims(body) }));
  const sentences = splitSentences(text).map((sentence): CheckedSentence => {
    const claims = extractClaims(sentence);
    const sources = new Set<string>();
    const unsupported = claims.filter((claim) => {
      const carrier = known.find((item) => item.claims.some((fact) => carries(fact, claim)));
      if (carrier) sources.add(carrier.source);
      return !carrier;
    });
    return { text: sentence, claims, unsupported, sources: [...sources] };
  });
  const allowed = new Set(evidence.map(({ source }) => source));
  const written = normalise(text);
  const evidenceText = normalise(evidence.map((item) => item.text).join('\n'));
  const foreignTitles = catalogue
    .filter(({ id, title }) => {
      const name = normalise(title);
      if (allowed.has(id) || name.length < 4 || !written.includes(name)) return false;
      return !evidenceText.includes(name);
    })
    .map(({ title }) => title);
  const unsupported = sentences.reduce((sum, sentence) => sum + sentence.unsupported.length, 0);
  const all = sentences.reduce((sum, sentence) => sum + sentence.claims.length, 0);
  return {
    sentences,
    passed: unsupported === 0 && foreignTitles.length === 0,
    foreignTitles,
    supported: all - unsupported,
    unsupported,
  };
}

/** What may be shown of a text: its sentences without the unsupported ones; empty if a foreign product is named. */
export function shownPart(report: GateReport): string {
  if (report.foreignTitles.length > 0) return '';
  const kept = report.sentences.filter(({ unsupported }) => unsupported.length === 0);
  return kept.reduce((text, sentence) => text + (/[.!?]$/.test(text) ? ' ' : '') + sentence.text, '');
}
