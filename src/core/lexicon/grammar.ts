/** @file English forms that follow a rule; the lexicon writes down only the ones that do not. */

/** "boxes", "jellies", "mugs". */
export function regularPlural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** By the letter: "an apron", "a mug". */
export function article(noun: string): 'a' | 'an' {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}
