/** @file What a merchant notes for a message about an order: who, which order, how many days, which day, how much. */
import { type Lang } from '../../lib/lang';

export interface ServiceFacts {
  readonly customer?: string;
  readonly order?: string;
  readonly days?: string;
  /** As written: "5月4日", "4 May". */
  readonly day?: string;
  /** As written: "18元", "$18". */
  readonly amount?: string;
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const PATTERNS: Readonly<Record<keyof ServiceFacts, Readonly<Record<Lang, RegExp>>>> = {
  customer: {
    zh: /(?:顾客|客户|买家|收件人|称呼)(?:是|叫|：|:)?\s?([\p{L}]{1,8}?)(?=[，。,.;；、\s]|$)|(?:^|[给向，,。\s])(\p{Script=Han}{1,3}(?:女士|先生|小姐|老师|同学))/u,
    en: /\b(?:[Cc]ustomer|[Bb]uyer|[Cc]lient|[Nn]ame)(?: is|:)?\s+([A-Z][\p{L}'-]+(?:\s[A-Z][\p{L}'-]+)?)|\b((?:Mr|Mrs|Ms|Dr)\.?\s[A-Z][\p{L}'-]+)/u,
  },
  order: {
    zh: /(?:订单号?|单号|编号)(?:是|：|:)?\s?([#A-Za-z]{0,4}\d[\dA-Za-z-]{2,24})/u,
    en: /\border\s?(?:number|no\.?|id)?(?: is|:)?\s?(#?[A-Za-z]{0,4}\d[\dA-Za-z-]{2,24})/i,
  },
  days: {
    zh: /(\d{1,2})\s?(?:个)?(?:天|工作日)/u,
    en: /\b(\d{1,2})\s(?:working |business )?days?\b/i,
  },
  day: {
    zh: /(\d{1,2}月\d{1,2}[日号])/u,
    en: new RegExp(`\\b(\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})\\b`, 'i'),
  },
  amount: {
    zh: /([¥￥]\s?\d+(?:\.\d+)?|\d+(?:\.\d+)?\s?(?:元|块))/u,
    en: /([$€£¥]\s?\d+(?:[.,]\d+)?|(?:USD|EUR|GBP|CNY)\s?\d+(?:\.\d+)?)/u,
  },
};

/** What it does not find is absent, and the message goes without. */
export function serviceFacts(raw: string, lang: Lang): ServiceFacts {
  const text = raw.normalize('NFKC');
  const found = Object.entries(PATTERNS).flatMap(([key, patterns]) => {
    const value = patterns[lang].exec(text)?.slice(1).find(Boolean)?.trim();
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(found) as ServiceFacts;
}
