/** @file Slips of the pen put right before a question is read: only words that neither the grammar nor the shop knows. */
import { isNear } from '../retrieve/retriever';

/** Spoken and playful spellings of Chinese chats. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/肿么/g, '怎么'],
  [/咋(?!舌)/g, '怎么'],
  [/(?<![积实原红榉枫檀松橡柳桃香])木有|米有/g, '没有'],
  [/啥子?/g, '什么'],
  [/或么/g, '货吗'],
  [/(?<=[\u4e00-\u9fff])(?:不$|不(?=[？?\s亲呀啊呢]))/g, '吗'],
  [/介个|这个个/g, '这个'],
  [/亲+[,，~]?/g, ''],
  [/快的(?=单|号)/g, '快递'],
];

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bu\b/gi, 'you'],
  [/\br\b/gi, 'are'],
  [/\bpls\b|\bplz\b/gi, 'please'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bwat\b/gi, 'what'],
  [/\by'?all\b/gi, 'you'],
];

/**
 * @param known whether a lower-case Latin word is known to the grammar or the shop.
 * @param vocabulary candidates for a correction.
 */
export function correctSpelling(
  question: string,
  known: (word: string) => boolean,
  vocabulary: Iterable<string>,
): string {
  let text = question;
  for (const [pattern, replacement] of [...SPOKEN, ...ENGLISH]) text = text.replace(pattern, replacement);
  const candidates = [...vocabulary];
  return text.replace(/[A-Za-z]{4,}/g, (word) => {
    const lower = word.toLowerCase();
    // A name in capitals ("DHL", "SF Express") is not a slip.
    if (known(lower) || (word !== lower && word === word.toUpperCase())) return word;
    const near = candidates.find(
      (candidate) => candidate.length >= 4 && candidate[0] === lower[0] && isNear(candidate, lower),
    );
    return near ?? word;
  });
}
