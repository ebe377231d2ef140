/** @file The rules that a text for sale must keep, with their reason in both languages. */
import { type LocalText } from '../../lib/lang';

export type RuleId =
  | 'absolute'
  | 'state'
  | 'medical'
  | 'guarantee'
  | 'scarcity'
  | 'deadline'
  | 'price'
  | 'endorsement'
  | 'review'
  | 'superstition'
  | 'finance'
  | 'number'
  | 'quality';

/** `block` is never written by the Studio; `warn` is for the merchant to judge. */
export type Severity = 'block' | 'warn';

export interface Rule {
  readonly severity: Severity;
  readonly why: Required<LocalText>;
  readonly instead: Required<LocalText>;
}

export const RULES: Readonly<Record<RuleId, Rule>> = {
  absolute: {
    severity: 'block',
    why: {
      en: 'Absolute superlatives are forbidden in advertisements in China (Advertising Law, art. 9) and must be provable elsewhere.',
      zh: '《广告法》第九条禁止使用绝对化用语，除非有可查证的依据。',
    },
    instead: { en: 'Say what it does, in plain words.', zh: '改成具体的事实，例如材质或做法。' },
  },
  state: {
    severity: 'block',
    why: {
      en: 'The names and marks of the state and its offices may not be used to sell.',
      zh: '《广告法》第九条禁止以国家机关、国家级名义作宣传。',
    },
    instead: { en: 'Leave it out.', zh: '删去这个说法。' },
  },
  medical: {
    severity: 'block',
    why: {
      en: 'Ordinary goods may not claim to treat, cure or prevent anything (Advertising Law, art. 17; FTC, ASA).',
      zh: '《广告法》第十七条：普通商品不得涉及疾病治疗功能或医疗用语。',
    },
    instead: { en: 'Describe how it feels or is made.', zh: '改为描述触感、成分或做法。' },
  },
  guarantee: {
    severity: 'block',
    why: {
      en: 'A promise without limits cannot be kept, and is misleading.',
      zh: '无条件的保证无法兑现，属于虚假或引人误解的宣传。',
    },
    instead: { en: 'Give the real terms of your returns or warranty.', zh: '写明真实的退换或保修条件。' },
  },
  scarcity: {
    severity: 'block',
    why: {
      en: 'Scarcity may be named only when the stock really is low.',
      zh: '没有库存数据支持的「仅剩」「售罄」属于虚假宣传。',
    },
    instead: { en: 'Give the real number in stock, or leave it out.', zh: '写真实库存数，或删去。' },
  },
  deadline: {
    severity: 'block',
    why: {
      en: 'Time pressure needs a real end date.',
      zh: '限时、最后一天等说法需要真实的截止日期。',
    },
    instead: { en: 'Give the end date in the brief.', zh: '在简报里写明截止日期。' },
  },
  price: {
    severity: 'block',
    why: {
      en: 'A comparison of prices must rest on figures that can be shown.',
      zh: '价格比较须有真实、可查证的依据（《明码标价和禁止价格欺诈规定》）。',
    },
    instead: {
      en: 'Give the price, and the former price from the catalogue.',
      zh: '直接写现价和商品库里的原价。',
    },
  },
  endorsement: {
    severity: 'block',
    why: {
      en: 'Recommendations by experts, stars or customers need their consent and proof.',
      zh: '专家、明星、顾客推荐须真实并经授权，不能编造。',
    },
    instead: { en: 'Leave it out.', zh: '删去这个说法。' },
  },
  review: {
    severity: 'block',
    why: {
      en: 'Asking for, buying or inventing good reviews breaks platform rules and the law.',
      zh: '诱导好评、刷单违反平台规则和《反不正当竞争法》。',
    },
    instead: { en: 'Ask neutrally how it went, after the sale.', zh: '售后客观询问使用感受即可。' },
  },
  superstition: {
    severity: 'block',
    why: { en: 'Luck, fate and magic may not be promised.', zh: '广告不得含有迷信内容。' },
    instead: { en: 'Leave it out.', zh: '删去这个说法。' },
  },
  finance: {
    severity: 'block',
    why: { en: 'Gains and returns may not be promised.', zh: '不得对收益作保证性承诺。' },
    instead: { en: 'Leave it out.', zh: '删去这个说法。' },
  },
  number: {
    severity: 'block',
    why: {
      en: 'This number stands neither in the product’s record nor in the brief.',
      zh: '这个数字既不在商品资料里，也不在简报里。',
    },
    instead: { en: 'Take it out, or add it to the product.', zh: '删去，或先补进商品资料。' },
  },
  quality: {
    severity: 'warn',
    why: {
      en: 'The product’s record says nothing of this quality.',
      zh: '商品资料里没有提到这一特点。',
    },
    instead: { en: 'Take it out, or add it to the product’s features.', zh: '删去，或先补进商品特点。' },
  },
};
