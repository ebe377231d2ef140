/** @file Which names of the lexicon are clear enough to be taken for what they say in a short question. */
import { BASE_COLOR_EN, CALENDAR_ZH, LOOSE_MATERIALS_EN, LOOSE_ZH } from './ambiguous';
import { LOOSE_TYPES } from './product-type';
import { type Entry } from './parse';
import { plain } from './term-index';

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
