/** @file Reads a text as an inspector would: which words may not stand there, where, and why. */
import { type LocalText } from '../../lib/lang';
import { unsupportedNumbers } from './numbers';
import { normaliseHan, normaliseLatin, type Normalised } from './normalise';
import { RULES, type RuleId, type Severity } from './rules';
import { TERMS, type Term } from './terms';
import { unsupportedQualities } from './qualities';

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly why: Required<LocalText>;
  readonly instead: Required<LocalText>;
}

/** What the shop knows; whatever is not here is not said. */
export interface Evidence {
  /** Titles, attributes, descriptions, prices, the brief: anything the text may rest on. */
  readonly texts: readonly string[];
  /** A real end date is known: time pressure may be named. */
  readonly hasDeadline?: boolean;
  /** The stock is known to be low: it may be named. */
  readonly hasScarcity?: boolean;
}

/** Findings in order of place; of overlapping ones the longest. Costs about a millisecond for 1,000 characters. */
export function checkClaims(text: string, evidence: Evidence): Finding[] {
  const findings: Finding[] = [];
  const han = normaliseHan(text);
  const latin = normaliseLatin(text);
  for (const term of TERMS) {
    if (term.rule === 'deadline' && evidence.hasDeadline === true) continue;
    if (term.rule === 'scarcity' && evidence.hasScarcity === true) continue;
    const where = term.lang === 'zh' ? han : latin;
    for (const at of occurrences(where.text, term)) findings.push(finding(text, where, at, term));
  }
  for (const { start, end } of unsupportedNumbers(text, evidence.texts)) {
    findings.push(describe('number', text, start, end));
  }
  for (const { start, end } of unsupportedQualities(text, evidence.texts)) {
    findings.push(describe('quality', text, start, end));
  }
  return withoutOverlaps(findings);
}

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}

function occurrences(text: string, { term, except, lang }: Term): number[] {
  const found: number[] = [];
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (lang === 'en' && (isWord(text[at - 1]) || isWord(text[at + term.length]))) continue;
    const harmless = except.some((phrase) => {
      const inside = phrase.indexOf(term);
      return inside >= 0 && text.startsWith(phrase, at - inside);
    });
    if (!harmless) found.push(at);
  }
  return found;
}

function finding(text: string, where: Normalised, at: number, { rule, term }: Term): Finding {
  const start = where.from[at] ?? 0;
  const last = where.from[at + term.length - 1] ?? start;
  const width = String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  return describe(rule, text, start, last + width);
}

function describe(rule: RuleId, text: string, start: number, end: number): Finding {
  const { severity, why, instead } = RULES[rule];
  return { rule, severity, start, end, found: text.slice(start, end), why, instead };
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const next of [...findings].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => next.end <= other.start || next.start >= other.end)) kept.push(next);
  }
  return kept.sort((a, b) => a.start - b.start);
}
