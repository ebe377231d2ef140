/** @file Undoes the disguises in which a forbidden word is written, and remembers where each character came from. */

export interface Normalised {
  readonly text: string;
  /** Index into the original (UTF-16) of each character of `text`. */
  readonly from: readonly number[];
}

const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '國国級级優优頂顶極极絕绝對对療疗愈愈癒愈藥药壹一蕞最嘬最笫第靠靠銷销無无敵敌萬万歷历價价齡龄隨随減减抗抗癌癌當当獨独創创單单書书證证險险時时後后搶抢額额寶宝質质網网標标',
  ).reduce<[string, string][]>((pairs, character, i, all) => {
    if (i % 2 === 0) pairs.push([character, all[i + 1] ?? character]);
    return pairs;
  }, []),
);

/** Cyrillic and Greek letters that look Latin. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аaеeоoрpсcхxуyіiѕsԁdɡgһhјjӏlмmтtкkвbнhοoαaνvρpτt').reduce<[string, string][]>(
    (pairs, character, i, all) => {
      if (i % 2 === 0) pairs.push([character, all[i + 1] ?? character]);
      return pairs;
    },
    [],
  ),
);
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const INVISIBLE = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff|\ufe0e|\ufe0f/u;

/** NFKC, lower case, lookalikes and traditional forms mapped; one output character may be one of several of a source character. */
function characters(text: string): { character: string; at: number }[] {
  const out: { character: string; at: number }[] = [];
  let at = 0;
  for (const source of text) {
    if (!INVISIBLE.test(source)) {
      for (const plain of source.normalize('NFKC').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')) {
        out.push({ character: TRADITIONAL[plain] ?? LOOKALIKES[plain] ?? plain, at });
      }
    }
    at += source.length;
  }
  return out;
}

/** For Chinese terms: letters and digits only, so that "最 . 佳" is 最佳. */
export function normaliseHan(text: string): Normalised {
  const kept = characters(text).filter(({ character }) => /[\p{L}\p{N}%]/u.test(character));
  return { text: kept.map(({ character }) => character).join(''), from: kept.map(({ at }) => at) };
}

/** For Latin terms: words with single spaces; "b.e.s.t" and "b3st" are best. */
export function normaliseLatin(text: string): Normalised {
  const plain = characters(text).map((item) => ({
    ...item,
    character: item.character === '’' ? "'" : item.character,
  }));
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  const unleet = plain.map(({ character, at }, i) => {
    const letter = LEET[character];
    if (letter === undefined) return { character, at };
    // Only inside a word that has letters on both sides, or 40 % would become words.
    const before = plain[i - 1]?.character;
    const after = plain[i + 1]?.character;
    const inside = /\p{L}/u.test(before ?? '') && /\p{L}/u.test(after ?? '');
    return { character: inside ? letter : character, at };
  });
  const out: { character: string; at: number }[] = [];
  for (const { character, at } of unleet) {
    if (isWord(character) || character === "'" || character === '%' || character === '#')
      out.push({ character, at });
    else if (out.length > 0 && out.at(-1)?.character !== ' ') out.push({ character: ' ', at });
  }
  return spelled(out);
}

/** Joins runs of three and more single letters: "b e s t" is best. */
function spelled(items: readonly { character: string; at: number }[]): Normalised {
  const text = items.map(({ character }) => character).join('');
  const drop = new Set<number>();
  for (const run of text.matchAll(
    /(?<![\p{L}\p{N}])\p{Script=Latin}(?: \p{Script=Latin}){2,}(?![\p{L}\p{N}])/gu,
  )) {
    for (let i = 0; i < run[0].length; i++) if (run[0][i] === ' ') drop.add(run.index + i);
  }
  const kept = items.filter((_item, i) => !drop.has(i));
  return { text: kept.map(({ character }) => character).join(''), from: kept.map(({ at }) => at) };
}
