/** @file A query cut into the words it needs and the pieces each is found by. */
import { normalise, searchWords } from '../../lib/words';

/** Words that say what is wanted of the shop, not of the thing. */
const STOP = new Set(
  (
    'a an and any are can do for from have i in is it looking me my of on or show some something that the to want with you your ' +
    '的 了 吗 呢 吧 啊 我 你 您 们 我们 你们 我想 想 要 想要 想买 买 购买 请 请问 有 有没有 没有 什么 一 个 一个 件 一件 些 ' +
    '一些 一点 新 新的 和 与 或 推荐 建议 给 帮 帮我 找 看 看看 是 在 能 可以 适合 穿 穿的 用 用的'
  ).split(' '),
);

/** One word of the query: found where all of its pieces are found. */
export interface QueryWord {
  readonly pieces: readonly string[];
  /** Latin words may be half typed or misspelt; Han pieces may not. */
  readonly han: boolean;
}

let segmenter: Intl.Segmenter | undefined;

/** Every word is needed; of nothing but stop words, none is. */
export function queryWords(query: string): readonly QueryWord[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words: QueryWord[] = [];
  // Characters that the dictionary left single, side by side, are a word it does not know (开|衫).
  let singles = '';
  const flush = (): void => {
    if (singles !== '') words.push({ pieces: hanPieces(singles), han: true });
    singles = '';
  };
  for (const { segment, isWordLike } of segmenter.segment(normalise(query))) {
    if (isWordLike !== true || STOP.has(segment)) {
      flush();
      continue;
    }
    const han = /\p{Script=Han}/u.test(segment);
    if (han && lengthOf(segment) === 1) {
      singles += segment;
      continue;
    }
    flush();
    words.push({ pieces: han ? hanPieces(segment) : searchWords(segment), han });
  }
  flush();
  return words.filter(({ pieces }) => pieces.length > 0);
}

/** The terms of the index that a name of the lexicon is found by, all of them. */
export function namePieces(name: string): string[] {
  const clean = normalise(name);
  const han = Array.from(clean).every((character) => /\p{Script=Han}/u.test(character));
  return han ? [...hanPieces(clean)] : [...new Set(searchWords(clean))];
}

/** Up to two characters are a term of the index; longer runs are found by all of their bigrams. */
function hanPieces(word: string): readonly string[] {
  return lengthOf(word) <= 2 ? [word] : searchWords(word).filter((piece) => lengthOf(piece) === 2);
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
