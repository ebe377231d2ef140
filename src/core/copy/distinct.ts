/** @file How different texts are: so that eight variants are eight. */
import { type Lang } from '../../lib/lang';

function units(text: string, lang: Lang): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return lang === 'zh' ? Array.from(plain.replace(/ /g, '')) : plain.split(' ');
}

function bigrams(text: string, lang: Lang): string[] {
  const parts = units(text, lang);
  return parts.slice(1).map((part, i) => `${parts[i] ?? ''} ${part}`);
}

/** Distinct bigrams over all bigrams (Li et al. 2016, arXiv 1510.03055); characters in Chinese, words in English. */
export function distinct2(texts: readonly string[], lang: Lang): number {
  const all = texts.flatMap((text) => bigrams(text, lang));
  return all.length === 0 ? 1 : new Set(all).size / all.length;
}

/** Levenshtein distance over units, over the longer length: 0 the same, 1 nothing in common. O(nm). */
export function editDistance(a: string, b: string, lang: Lang): number {
  const left = units(a, lang);
  const right = units(b, lang);
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  let row = right.map((_, j) => j + 1);
  row.unshift(0);
  left.forEach((unit, i) => {
    const next = [i + 1];
    right.forEach((other, j) => {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (unit === other ? 0 : 1)),
      );
    });
    row = next;
  });
  return (row[right.length] ?? longest) / longest;
}

/** Too close to one that is there already, after `subject` (which all share) is taken out. */
export function isRepeat(
  text: string,
  others: readonly string[],
  lang: Lang,
  subject: readonly string[],
  least = 0.35,
): boolean {
  const bare = (value: string): string =>
    subject.reduce((left, part) => left.replaceAll(part.toLowerCase(), ' '), value.toLowerCase());
  const own = bare(text);
  return others.some((other) => {
    if (text === other) return true;
    const short = units(own, lang).length < 2 && units(bare(other), lang).length < 2;
    return short || editDistance(own, bare(other), lang) < least;
  });
}
