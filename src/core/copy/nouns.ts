/** @file English nouns as a sentence needs them: articles, plurals, and occasions as they stand after "for". */

/** English occasions as merchants note them, as they stand after "for". */
const AFTER_FOR: Readonly<Record<string, string>> = {
  everyday: 'every day',
  weekend: 'the weekend',
  office: 'the office',
  'rainy day': 'rainy days',
  gift: 'gifts',
  date: 'a date',
  party: 'a party',
  'at home': 'days at home',
  home: 'days at home',
  beach: 'the beach',
  bath: 'the bath',
  interview: 'the interview',
  'new home': 'a new home',
  holiday: 'the holidays',
  evening: 'the evening',
  commute: 'the commute',
  commuting: 'the commute',
  sport: 'sports days',
  'tea time': 'tea time',
  studying: 'study time',
  school: 'school days',
  'wedding guest': 'weddings',
  play: 'playtime',
  sleep: 'bedtime',
  garden: 'the garden',
  kitchen: 'the kitchen',
};
export function afterFor(occasion: string): string {
  return knownAfterFor(occasion) ?? occasion;
}
/** Undefined where it is not known to stand well there. */
export function knownAfterFor(occasion: string): string | undefined {
  return AFTER_FOR[occasion.toLowerCase()];
}

const MASS =
  /(?:tea|coffee|honey|jam|bedding|rice|bread|soap|shampoo|sunscreen|perfume|furniture|pu'er|oolong|tape|stationery|incense|oil|sauce|cutlery|tableware|chocolate|clothing|footwear|luggage|jewellery|jewelry|food|skincare|linen|wool|fruit|powder|kids|beauty|home|kitchen|pantry)$/i;
export const isPlural = (noun: string): boolean =>
  /[^su]s$/i.test(noun) && !/(?:canvas|lens|gas)$/i.test(noun);

/** "lamps", "dresses", "scarves"; mass nouns and plurals as they are. */
export function plural(noun: string): string {
  if (MASS.test(noun) || isPlural(noun)) return noun;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:sh|ch|s|x|z)$/i.test(noun)) return `${noun}es`;
  if (/(?:scar|shel|loa|lea|hal)f$/i.test(noun)) return `${noun.slice(0, -1)}ves`;
  if (/(?:kni|wi|li)fe$/i.test(noun)) return `${noun.slice(0, -2)}ves`;
  return `${noun}s`;
}

/** "a lamp", "an apron", "tea", "jeans". */
export function withArticle(noun: string): string {
  if (MASS.test(noun) || isPlural(noun)) return noun;
  return `${/^(?:[aeio]|u(?!ni|se|ti))/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
