/** @file Text cut into search words, the same way for documents and queries, in both languages. */

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(): Intl.Segmenter {
  const found = segmenters.get('zh');
  if (found) return found;
  const made = new Intl.Segmenter('zh', { granularity: 'word' });
  segmenters.set('zh', made);
  return made;
}

/** NFKC, lower case; full-width digits and letters become ordinary ones. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Search words: `Intl.Segmenter` words, and for Han runs also every bigram, so that a word the
 * dictionary does not know is still found. English plurals lose their "s".
 */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter().segment(normalise(text))) {
    if (isWordLike !== true) continue;
    if (/\p{Script=Han}/u.test(segment)) words.push(segment);
    else words.push(stem(segment));
  }
  for (const run of normalise(text).match(/\p{Script=Han}{2,}/gu) ?? []) {
    const characters = Array.from(run);
    for (let i = 0; i + 1 < characters.length; i++)
      words.push(`${characters[i] ?? ''}${characters[i + 1] ?? ''}`);
  }
  return words;
}

/** A light English stemmer for one lower-case word: plural and possessive only (Harman's S-stemmer, 1991). */
export function stem(word: string): string {
  const base = word.replace(/['’]s$/, '');
  if (base.length < 4 || !base.endsWith('s')) return base;
  if (base.endsWith('ies') && !/[ae]ies$/.test(base)) return `${base.slice(0, -3)}y`;
  if (base.endsWith('es') && /(?:ss|x|z|ch|sh)es$/.test(base)) return base.slice(0, -2);
  return /[us]s$/.test(base) ? base : base.slice(0, -1);
}
