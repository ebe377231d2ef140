/** @file How long a text is by a channel's own count, and how a text is made shorter without cutting anything in half. */
import { type Lang } from '../../lib/lang';

/**
 * - `characters`: Unicode code points.
 * - `width`: half-width 1, full-width 2 (Google Ads, Taobao and AliExpress count Han so).
 * - `sms`: septets of GSM-7 (3GPP TS 23.038) up to `max`; with any other character UTF-16 units up to `maxUnicode`.
 */
export type LengthRule =
  | { readonly count: 'characters' | 'width'; readonly max: number }
  | { readonly count: 'sms'; readonly max: number; readonly maxUnicode: number };

export interface Measured {
  readonly used: number;
  readonly limit: number;
  readonly fits: boolean;
}

const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_EXTENDED = '^{}\\[~]|€\f';
const BASIC = new Set(GSM_BASIC);
const EXTENDED = new Set(GSM_EXTENDED);
// Wide by Unicode's East Asian Width (UAX 11): Han, kana, Hangul, full-width forms, CJK punctuation, emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

export function measure(text: string, rule: LengthRule): Measured {
  const { used, limit } = count(text, rule);
  return { used, limit, fits: used <= limit };
}

function count(text: string, rule: LengthRule): { used: number; limit: number } {
  if (rule.count !== 'sms') {
    let used = 0;
    for (const character of text) used += rule.count === 'width' && WIDE.test(character) ? 2 : 1;
    return { used, limit: rule.max };
  }
  let septets = 0;
  for (const character of text) {
    if (BASIC.has(character)) septets += 1;
    else if (EXTENDED.has(character)) septets += 2;
    else return { used: text.length, limit: rule.maxUnicode };
  }
  return { used: septets, limit: rule.max };
}

/** Sentences with their closing mark, in order; a hashtag line is a sentence of its own. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[。！？!?])(?=.)|(?<=[.!?])\s+(?=\S)|\n+|\s+(?=#)/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

export function joinSentences(parts: readonly string[], lang: Lang): string {
  return parts.reduce((text, part) => {
    if (text === '') return part;
    return text + (lang === 'en' || part.startsWith('#') ? ' ' : '') + part;
  }, '');
}

/** A clause that cannot stand without what follows it. */
const LEANS =
  /^(?:because|when|if|while|since|although|as|for|from|with|in|on|at|whether)\b|^(?:因为|正因为|如果|当|虽然|为了|无论|不管|只要|从)/iu;

/**
 * The text, or the text without its last whole sentences or clauses, so that it fits with `suffix` behind it.
 * Null where nothing whole fits: the caller takes another variant; nothing is ever cut inside a sentence.
 * @param keep a text shortened must still hold this (the subject).
 */
export function fit(
  text: string,
  rule: LengthRule,
  lang: Lang,
  { suffix = '', keep = () => true }: { suffix?: string; keep?: (text: string) => boolean } = {},
): string | null {
  const whole = (candidate: string): string | null => {
    const joined = candidate + suffix;
    return measure(joined, rule).fits && keep(candidate) ? joined : null;
  };
  const all = whole(text);
  if (all !== null) return all;
  const parts = sentences(text);
  while (parts.length > 1) {
    parts.pop();
    const shorter = whole(joinSentences(parts, lang));
    if (shorter !== null) return shorter;
  }
  const clauses = (parts[0] ?? '').split(/(?<=[，；,;])\s*/u);
  while (clauses.length > 1) {
    clauses.pop();
    const head = (clauses[0] ?? '').trim();
    if (LEANS.test(head)) continue;
    const joined = clauses.join(lang === 'en' ? ' ' : '').replace(/[，；,;\s]+$/u, '');
    const end = /[。.]$/.test(text) ? (lang === 'en' ? '.' : '。') : '';
    const shorter = whole(joined + end);
    if (shorter !== null) return shorter;
  }
  return null;
}
