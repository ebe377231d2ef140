/** @file The checkable claims of a text: amounts, numbers with their units, dates, times, article numbers, addresses. */
import { EN_NUMERAL, parseChineseNumeral, parseEnglishNumeral, ZH_NUMERAL } from './numerals';

export type ClaimKind = 'money' | 'percent' | 'duration' | 'date' | 'clock' | 'number' | 'code' | 'address';

export interface Claim {
  readonly kind: ClaimKind;
  /** Normal form: the same claim written otherwise has the same value. */
  readonly value: string;
  /** As it stands in the text. */
  readonly text: string;
}

const EN_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const EN_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const two = (text: string): string => text.padStart(2, '0');
const plain = (text: string): string => String(Number(text.replaceAll(',', '')));
const month = (name: string): string => two(String(EN_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));

const EN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:minute|分)/, 'minute'],
  [/^(?:hour|小时|个小时|钟头|个钟头)/, 'hour'],
  [/^(?:business day|working day|day|天|个工作日|工作日|日)/, 'day'],
  [/^(?:week|周|星期|个星期|礼拜)/, 'week'],
  [/^(?:month|个月|月)/, 'month'],
  [/^(?:year|年)/, 'year'],
];
const DURATION =
  '(?:business days?|working days?|minutes?|hours?|days?|weeks?|months?|years?|分钟|个?小时|个?钟头|个?工作日|天|日|个?星期|个?礼拜|周|个月|年)';

const unitOf = (text: string): string => EN_UNITS.find(([test]) => test.test(text.toLowerCase()))?.[1] ?? '';
const lift = (text: string): number =>
  /^\d/.test(text)
    ? Number(plain(text))
    : /^\p{Script=Han}/u.test(text)
      ? (parseChineseNumeral(text) ?? Number.NaN)
      : parseEnglishNumeral(text);

type Reader = readonly [kind: ClaimKind, pattern: RegExp, value: (match: RegExpExecArray) => string | null];

const at = (match: RegExpExecArray, index: number): string => match[index] ?? '';
const anyNumber = `(?:${NUMBER}|${ZH_NUMERAL}|\\b${EN_NUMERAL}\\b)`;

/** In order: what a reader takes is blanked out for those after it. */
const READERS: readonly Reader[] = [
  [
    'address',
    /https?:\/\/[^\s，。；)）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.[^\s，。；)）]+/giu,
    (m) =>
      at(m, 0)
        .toLowerCase()
        .replace(/[.,;]+$/, ''),
  ],
  ['code', /\b(?=[A-Z0-9-]*\d)[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]+)+\b/g, (m) => at(m, 0)],
  [
    'address',
    /(?<![\d-])\+?\d{2,4}[- ]\d{3,4}[- ]\d{4}(?!\d)|(?<!\d)1\d{10}(?!\d)/g,
    (m) => at(m, 0).replace(/\D/g, ''),
  ],
  [
    'date',
    /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/g,
    (m) => `${at(m, 1)}-${two(at(m, 2))}-${two(at(m, 3))}`,
  ],
  ['date', /(\d{1,2})月(\d{1,2})[日号]/g, (m) => `${two(at(m, 1))}-${two(at(m, 2))}`],
  [
    'date',
    new RegExp(`\\b(${EN_MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'gi'),
    (m) => `${m[3] === undefined ? '' : `${m[3]}-`}${month(at(m, 1))}-${two(at(m, 2))}`,
  ],
  [
    'date',
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${EN_MONTH})\\.?(?:,? (\\d{4}))?\\b`, 'gi'),
    (m) => `${m[3] === undefined ? '' : `${m[3]}-`}${month(at(m, 2))}-${two(at(m, 1))}`,
  ],
  [
    'clock',
    /\b(\d{1,2})(?:[:：](\d{2}))? ?(am|pm|a\.m\.|p\.m\.)/gi,
    (m) => `${(Number(at(m, 1)) % 12) + (/^p/i.test(at(m, 3)) ? 12 : 0)}:${m[2] ?? '00'}`,
  ],
  ['clock', /(\d{1,2})[:：](\d{2})/g, (m) => `${Number(at(m, 1))}:${at(m, 2)}`],
  [
    'clock',
    new RegExp(`((?:下午|晚上|傍晚)?)(${NUMBER}|${ZH_NUMERAL})点(半?)(?![\\u5fc3击数评赞])`, 'g'),
    (m) => {
      const hour = lift(at(m, 2));
      if (!Number.isInteger(hour) || hour > 24) return null;
      // "一点" is "a little" more often than one o'clock.
      if (at(m, 0) === '一点') return null;
      return `${at(m, 1) !== '' && hour < 12 ? hour + 12 : hour}:${at(m, 3) === '' ? '00' : '30'}`;
    },
  ],
  ['percent', new RegExp(`(${anyNumber}) ?(?:%|％|percent|per cent)`, 'giu'), (m) => String(lift(at(m, 1)))],
  ['percent', new RegExp(`百分之(${NUMBER}|${ZH_NUMERAL})`, 'g'), (m) => String(lift(at(m, 1)))],
  [
    'percent',
    new RegExp(`(${NUMBER}|[一二三四五六七八九]{1,2})折`, 'g'),
    (m) => {
      const fold = lift(at(m, 1));
      return String(Math.round((100 - (fold >= 10 ? fold : fold * 10)) * 100) / 100);
    },
  ],
  [
    'money',
    new RegExp(`(?:[$€£¥￥₩₹]|\\b(?:CNY|USD|EUR|GBP|JPY|RMB|CA\\$|US\\$) ?)(${NUMBER})`, 'gi'),
    (m) => plain(at(m, 1)),
  ],
  [
    'money',
    new RegExp(
      `(${anyNumber}) ?(?:yuan|rmb|dollars?|euros?|pounds?|bucks|usd|cny|块钱|块|元|美元|欧元)`,
      'gi',
    ),
    // "一块" is a piece, or together.
    (m) => (at(m, 0) === '一块' ? null : String(lift(at(m, 1)))),
  ],
  [
    'duration',
    new RegExp(`(${anyNumber})(?:[ -]?)(${DURATION})(?![\\p{L}])`, 'giu'),
    (m) => duration(at(m, 1), at(m, 2)),
  ],
  [
    'duration',
    new RegExp(`(${NUMBER}|${ZH_NUMERAL})(${DURATION})`, 'gu'),
    (m) => duration(at(m, 1), at(m, 2)),
  ],
  ['number', new RegExp(NUMBER, 'g'), (m) => plain(at(m, 0))],
  [
    'number',
    new RegExp(`(?<!第)(${ZH_NUMERAL})(?=[件个款双条盒本张只把瓶包套种次位名份支口])`, 'g'),
    (m) => counted(at(m, 1)),
  ],
  [
    'number',
    new RegExp(`\\b(${EN_NUMERAL})\\b`, 'gi'),
    (m) => (/^one$/i.test(at(m, 1)) ? null : String(parseEnglishNumeral(at(m, 1)))),
  ],
];

function duration(number: string, unit: string): string | null {
  const value = lift(number);
  // "一天" and "one day" are manners of speech ("one day you will"); with a digit they are claims.
  if (Number.isNaN(value) || /^(?:一|one)$/i.test(number)) return null;
  return `${value} ${unitOf(unit)}`;
}

/** "一件" is an article; more than one is a count. */
function counted(numeral: string): string | null {
  const value = parseChineseNumeral(numeral);
  return value === null || value <= 1 ? null : String(value);
}

/** Every checkable claim in a text, in reading order of their kinds. */
export function extractClaims(text: string): Claim[] {
  let rest = text.normalize('NFKC');
  // NFKC widens "：" and "％" to ASCII, so the readers see one form of each.
  const claims: Claim[] = [];
  for (const [kind, pattern, value] of READERS) {
    pattern.lastIndex = 0;
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const groups = args.slice(
        0,
        args.findIndex((part) => typeof part === 'number'),
      );
      const match = groups as unknown as RegExpExecArray;
      const raw = String(groups[0]);
      const normal = value(match);
      if (normal === null || normal === 'NaN') return raw;
      claims.push({ kind, value: normal, text: raw });
      return ' '.repeat(raw.length);
    });
  }
  return claims;
}
