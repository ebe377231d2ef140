/** @file What a text is written for: occasions, how people name them, and what a reader must find in the text. */
import { type Lang } from '../../lib/lang';

export const OCCASIONS = [
  'launch',
  'sale',
  'spring-festival',
  'mid-autumn',
  'double-11',
  '618',
  'valentine',
  'mothers-day',
  'christmas',
  'black-friday',
  'back-to-school',
  'season',
  'restock',
  'anniversary',
  'opening',
  'member',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

interface OccasionWords {
  /** Recognises the occasion in a brief. */
  readonly asks: Readonly<Record<Lang, RegExp>>;
  /** Its name in a sentence. */
  readonly name: Readonly<Record<Lang, string>>;
  /** The day as the built-in model can name it; the others are not days. */
  readonly festival?: Readonly<Record<Lang, string>>;
  /** One of these stands in every text that is on the subject. */
  readonly subject: Readonly<Record<Lang, RegExp>>;
}

// More particular occasions come first: "Double 11 sale" is Double 11.
export const OCCASION_WORDS: Readonly<Record<Occasion, OccasionWords>> = {
  'double-11': {
    asks: { zh: /双\s*(?:11|十一)|11\.11/u, en: /double\s*(?:11|eleven)|singles'? day|11\.11/i },
    name: { zh: '双11', en: 'Double 11' },
    festival: { zh: '双11', en: 'Double 11' },
    subject: { zh: /双\s*(?:11|十一)/u, en: /double (?:11|eleven)/i },
  },
  '618': {
    asks: { zh: /618|年中大促/u, en: /\b618\b|mid-?year/i },
    name: { zh: '618', en: '618' },
    festival: { zh: '618', en: '618' },
    subject: { zh: /618|年中/u, en: /618|mid-?year/i },
  },
  'black-friday': {
    asks: { zh: /黑色?星?期?五|黑五/u, en: /black\s*friday|cyber\s*monday/i },
    name: { zh: '黑五', en: 'Black Friday' },
    festival: { zh: '黑五', en: 'Black Friday' },
    subject: { zh: /黑五/u, en: /black friday/i },
  },
  'spring-festival': {
    asks: {
      zh: /春节|过年|新年|年货|元旦|新春/u,
      en: /spring festival|lunar new year|chinese new year|new year/i,
    },
    name: { zh: '新春', en: 'the New Year' },
    festival: { zh: '新年', en: 'New Year' },
    subject: { zh: /春节|过年|新年|年货|新春|年味|团圆/u, en: /new year|spring festival/i },
  },
  'mid-autumn': {
    asks: { zh: /中秋|月饼/u, en: /mid-?autumn|moon\s*(?:cake|festival)/i },
    name: { zh: '中秋', en: 'Mid-Autumn' },
    festival: { zh: '中秋', en: 'Mid-Autumn' },
    subject: { zh: /中秋|月圆|赏月/u, en: /mid-?autumn|moon/i },
  },
  valentine: {
    asks: { zh: /情人节|七夕|520/u, en: /valentine|qixi/i },
    name: { zh: '这份心意', en: "Valentine's Day" },
    subject: { zh: /情人节|七夕|520|心意|喜欢的人/u, en: /valentine|someone you love/i },
  },
  'mothers-day': {
    asks: { zh: /母亲节|妈妈节/u, en: /mother'?s day/i },
    name: { zh: '母亲节', en: "Mother's Day" },
    festival: { zh: '母亲节', en: "Mother's Day" },
    subject: { zh: /母亲节|妈妈/u, en: /mother|\bmum\b|\bmom\b/i },
  },
  christmas: {
    asks: { zh: /圣诞/u, en: /christmas|xmas|holiday season/i },
    name: { zh: '圣诞', en: 'Christmas' },
    festival: { zh: '圣诞节', en: 'Christmas' },
    subject: { zh: /圣诞/u, en: /christmas/i },
  },
  'back-to-school': {
    asks: { zh: /开学|返校/u, en: /back[- ]to[- ]school|new term/i },
    name: { zh: '开学季', en: 'back to school' },
    subject: { zh: /开学|新学期|返校/u, en: /back to school|new term|school/i },
  },
  launch: {
    asks: {
      zh: /新品|新款|上新|上市|首发|新货|发布|新到|推出/u,
      en: /new (?:arrival|product|collection|line|item|release)|launch|just in\b|introduc|releas/i,
    },
    name: { zh: '新品上市', en: 'new arrivals' },
    subject: {
      zh: /新品|新款|上新|上市|新作|新到|初见|新来的/u,
      en: /\bnew\b|launch|just arrived|arriv|first look|meet\b|introducing/i,
    },
  },
  restock: {
    asks: { zh: /补货|返场|到货|回归/u, en: /restock|back in stock/i },
    name: { zh: '补货到店', en: 'back in stock' },
    subject: { zh: /补货|返场|回来|到货|回归/u, en: /\bback\b|restock/i },
  },
  anniversary: {
    asks: { zh: /周年|店庆/u, en: /anniversary|birthday sale|our birthday/i },
    name: { zh: '周年店庆', en: 'our anniversary' },
    subject: { zh: /周年|店庆|生日/u, en: /anniversary|birthday|another year/i },
  },
  opening: {
    asks: { zh: /开业|开张|新店/u, en: /grand opening|opening day|now open|new (?:shop|store)/i },
    name: { zh: '新店开业', en: 'our opening' },
    subject: { zh: /开业|开张|新店|开门/u, en: /open/i },
  },
  member: {
    asks: { zh: /会员/u, en: /member|loyalty|vip\b/i },
    name: { zh: '会员日', en: 'members’ day' },
    subject: { zh: /会员/u, en: /member/i },
  },
  sale: {
    asks: {
      zh: /促销|打折|折扣|特惠|优惠|清仓|大促|甩卖|满减/u,
      en: /\bsale\b|discount|promotion|clearance|special offer|\d+\s*% off/i,
    },
    name: { zh: '店铺活动', en: 'our sale' },
    subject: { zh: /优惠|活动|特惠|折|好价/u, en: /sale|\boff\b|offer|price/i },
  },
  season: {
    asks: {
      zh: /换季|春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|入冬|入秋|初夏|初春/u,
      en: /\b(?:spring|summer|autumn|fall|winter|season)\b/i,
    },
    name: { zh: '换季', en: 'the new season' },
    subject: { zh: /换季|季|春|夏|秋|冬/u, en: /season|spring|summer|autumn|\bfall\b|winter/i },
  },
};

/** The first occasion a text names. */
export function occasionOf(text: string): Occasion | undefined {
  for (const [occasion, { asks }] of Object.entries(OCCASION_WORDS)) {
    if (asks.zh.test(text) || asks.en.test(text)) return occasion as Occasion;
  }
  return undefined;
}
