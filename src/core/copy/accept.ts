/**
 * @file Reads what the built-in model wrote, sentence by sentence, while the slots still show what is a fact and what
 * is the model's own. A sentence goes when it names a fact that is not there, ties a benefit to a feature that does
 * not carry it, puts a word where its grammar does not fit, or says a thing twice.
 */
import { type Lang } from '../../lib/lang';
import { unsupportedQualities } from '../claims/qualities';
import { fillSlots, type SlotPrompt } from '../slots/prompt';
import { isAdjective } from './compose';
import { type CopyFacts } from './facts';
import { isPlural } from './nouns';
import { joinSentences, sentences } from './measure';
import { type CopyKind } from './channel';

/** Frames of the first corpus that read badly with real facts; matched on the tagged text. */
const AWKWARD: Readonly<Record<Lang, RegExp>> = {
  zh: /撒娇|再加上<\|f\d\|>，更|到店|上新|<\|f\d\|>的从容|(?<!天)天用得上|自成格调|像家人一样|臻品|是<\|b\|>的底气|说小意思|快乐，<\|b\|>给的|它<\|f|留意它的<\|f|看看它的<\|f|手感很好|放哪里|处是心思|小黄车|链接在下面|星球|恭候多时|有何指教|欢迎回家|只此|不贵|很实在|大家都|欢迎写|好衬|为<\|s\|>而生|(?<!<\|k_color\|>)这个颜色|值得一件<|做成一件|到货了|新作|返场|补货|一份<\|n|这份<|^<\|t\|>，选|越用越喜欢|到手只要|天凉了|懂你的<\|s/u,
  en: /We made|(?:notice|love) the <\|f|with its <\|f|also a <\|f|happy <\|t|turns? <\|t|no <\|s\|>|looking for <\|t|that works$|heirloom|take your time\?|is <\|f\d\|>, quietly|give <\|f|The <\|f|for the few|art of <\|t|today only|say hi to|the <\|t\|> (?:is|has)|a <\|t\|>|A <\|a|like home|<\|s\|>\? Bring|, refined|\bmood\b|easy to say yes|Now only|in stock|take it along|feels great in the hand|the new <\|t|^fine <\|k_mat|Made to be kept|Questions welcome|Is it fair|best friends|Born for <\|s/i,
};
/** The first corpus ends English posts with the brand as a hashtag; a name with spaces is none. */
const STRAY = /<\|?\w*$|<\|[^>]*[^\w|>]|\|>|�/u;

interface Sentence {
  readonly tagged: string;
  readonly slots: readonly string[];
}

function readable(tagged: string, prompt: SlotPrompt, facts: CopyFacts): Sentence | null {
  const slots = [...tagged.matchAll(/<\|(\w+)\|>/g)].map(([, slot]) => slot ?? '');
  const bare = tagged.replace(/<\|\w+\|>/g, '');
  if (slots.some((slot) => !prompt.table.has(slot)) || STRAY.test(bare)) return null;
  if (AWKWARD[facts.lang].test(tagged)) return null;
  // The other language's letters in the model's own words are noise.
  if (facts.lang === 'en' && /\p{Script=Han}/u.test(bare)) return null;
  if (facts.lang === 'zh' && /[A-Za-z]{2}/.test(bare)) return null;
  if (/^[，。,.:：;；？?！!\s]/u.test(tagged) || /[，,：:]\s*[，,：:。.]|，{2}/u.test(tagged)) return null;
  const features = slots.filter((slot) => /^f\d$/.test(slot)).map((slot) => prompt.table.get(slot) ?? '');
  // A benefit must belong to the feature it stands beside, else to the product's record.
  const carriers = features.length > 0 ? features : facts.evidence.texts;
  if (unsupportedQualities(bare, carriers).length > 0) return null;
  if (
    facts.lang === 'en' &&
    features.some((feature) => !isAdjective(feature)) &&
    /\b(?:is|truly|quietly|because)\b/i.test(bare)
  ) {
    return null;
  }
  // "A kindness: the cake, because: the cake": a name said twice in one sentence is a slip.
  if (new Set(slots).size < slots.length) return null;
  const name = prompt.table.get('n') ?? '';
  if (facts.lang === 'en' && isPlural(name) && /<\|n\|> (?:is|turns|was|has)\b|\bit\b/i.test(tagged))
    return null;
  const noun = prompt.table.get('t') ?? '';
  if (facts.lang === 'en' && /\b(?:an?|this|one) (?:\w+ )?<\|t\|>/i.test(tagged) && isPlural(noun))
    return null;
  return { tagged, slots };
}

/** @returns the finished text, or null where too little of it can stand. */
export function acceptModelText(
  raw: string,
  kind: CopyKind,
  prompt: SlotPrompt,
  facts: CopyFacts,
): string | null {
  const spaced =
    facts.lang === 'en' ? raw.replace(/([\w>])(?=<\|)/g, '$1 ').replace(/(\|>)(?=\w)/g, '$1 ') : raw;
  const parts = sentences(spaced.replace(/<\|eos\|>/g, '').trim());
  const kept: Sentence[] = [];
  const said = new Set<string>();
  for (const part of parts) {
    if (part.startsWith('#')) continue;
    const sentence = readable(part, prompt, facts);
    if (sentence === null) {
      // A description may lose a sentence; anything shorter is refused whole. Without its opening it has no subject.
      if (kind !== 'description' || kept.length === 0) return null;
      continue;
    }
    const facts_ = sentence.slots.filter((slot) => !['n', 'b', 't'].includes(slot));
    if (facts_.some((slot) => said.has(slot))) continue;
    for (const slot of facts_) said.add(slot);
    kept.push(sentence);
  }
  if (kept.length === 0 || (kind === 'description' && (kept.length < 2 || said.size === 0))) return null;
  const { text, missing } = fillSlots(
    joinSentences(
      kept.map(({ tagged }) => tagged),
      facts.lang,
    ),
    prompt.table,
    facts.lang,
  );
  return missing.length > 0 || text === '' ? null : text;
}

/** The wording with its slots closed up: two texts of one skeleton are one idea. */
export function skeleton(raw: string): string {
  return raw
    .replace(/<\|\w+\|>/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
}
