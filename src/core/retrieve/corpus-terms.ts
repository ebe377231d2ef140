/** @file Which names of the lexicon are clear enough to be taken for what they say in a short question. */
import { BASE_COLOR_EN, CALENDAR_ZH, LOOSE_MATERIALS_EN, LOOSE_ZH } from '../lexicon/ambiguous';
import { LOOSE_TYPES } from '../lexicon/product-type';
import { type Entry } from '../lexicon/parse';
import { plain } from '../lexicon/term-index';

/** Are also something else in a customer's mouth: a red envelope is a voucher, hand wash is a way of washing. */
export const SERVICE_TOO: ReadonlySet<string> = new Set([
  'hand wash',
  'knit',
  'one-piece',
  'chips',
  'bed',
  '红包',
  '红包袋',
  '包装盒',
  '上衣',
  '日历',
  'calendar',
  'calendars',
]);

export function isClearTerm(term: string, { kind }: Entry): boolean {
  const clean = plain(term);
  if (SERVICE_TOO.has(clean)) return false;
  if (/\p{Script=Han}/u.test(clean))
    return Array.from(clean).length > 1 && !LOOSE_ZH.has(clean) && !CALENDAR_ZH.has(clean);
  switch (kind) {
    case 'type':
      return !LOOSE_TYPES.has(clean);
    case 'material':
      return !LOOSE_MATERIALS_EN.has(clean);
    case 'color':
      return BASE_COLOR_EN.test(clean);
    case 'audience':
    case 'scene':
    case 'season':
    case 'festival':
    case 'feature':
    case 'style':
    case 'occasion':
      // One plain word ("dates", "the car") says too little.
      return /\S[ -]\S/.test(clean);
  }
}

/** What a type that belongs to no family is a kind of. */
export const CATEGORY_KIND: Readonly<Record<string, string>> = {
  clothing: 'clothing',
  'underwear-sleepwear': 'clothing',
  shoes: 'shoes',
  bags: 'bags',
  'jewellery-accessories': 'accessories',
  'home-textiles': 'home',
  furniture: 'furniture',
  'lighting-decor': 'home',
  kitchen: 'kitchen',
  tableware: 'kitchen',
  'tea-coffee': 'food',
  'food-snacks': 'food',
  'beauty-skin': 'beauty',
  'hair-body': 'beauty',
  stationery: 'stationery',
  'toys-kids': 'toy',
  baby: 'baby-goods',
  'sports-outdoor': 'outdoor',
  electronics: 'electronics',
  pets: 'pet',
};
