/**
 * @file The built-in model's language: control tags, facts tagged with slots, and the way back from slots to strings.
 *
 *   <|qa|><|en|>\nname: <|n|><|b|>Linen shirt\nprice: <|k_price|>$39\nQ: how much is it?\n<|out|>
 *
 * The model answers with the tags ("The price is <|k_price|>."); code puts the strings in. A tag that the
 * prompt did not give means the model was asked for what the shop has not written down: refuse.
 */
import { type Lang } from '../../lib/lang';

export type SlotTask = 'slogan' | 'title' | 'desc' | 'ad' | 'greet' | 'after' | 'qa';
export type SlotTone = 'plain' | 'playful' | 'premium' | 'urgent' | 'warm';
export type SlotChannel = 'listing' | 'social' | 'sms' | 'email' | 'push' | 'banner' | 'live';
export type SlotLength = 'S' | 'M' | 'L';

/** Fact kinds the model knows, with the label it was trained on in each language. */
const LABELS = {
  n: { zh: '品名', en: 'name' },
  t: { zh: '类别', en: 'type' },
  f: { zh: '特点', en: 'features' },
  a: { zh: '人群', en: 'audience' },
  s: { zh: '场景', en: 'scene' },
  b: { zh: '店铺', en: 'shop' },
  k_mat: { zh: '材质', en: 'material' },
  k_color: { zh: '颜色', en: 'color' },
  k_price: { zh: '价格', en: 'price' },
  k_ship: { zh: '发货', en: 'shipping' },
  k_fee: { zh: '运费', en: 'postage' },
  k_return: { zh: '退换', en: 'returns' },
  k_warranty: { zh: '保修', en: 'warranty' },
  k_size: { zh: '尺码', en: 'sizes' },
  k_stock: { zh: '库存', en: 'stock' },
  k_care: { zh: '保养', en: 'care' },
  k_promo: { zh: '优惠', en: 'offer' },
  k_origin: { zh: '产地', en: 'origin' },
  k_hours: { zh: '营业', en: 'hours' },
  faq: { zh: '常见问题', en: 'FAQ' },
} as const;
export type FactKind = keyof typeof LABELS;

export type Fact =
  | { readonly kind: Exclude<FactKind, 'f' | 'faq' | 'n'>; readonly value: string }
  /** `brand` is what <|b|> stands for; the name itself where the shop has none. */
  | { readonly kind: 'n'; readonly value: string; readonly brand?: string }
  /** At most four are used: <|f0|> to <|f3|>. */
  | { readonly kind: 'f'; readonly values: readonly string[] }
  /** At most two are used: <|q0|>, <|q1|>. */
  | { readonly kind: 'faq'; readonly question: string; readonly answer: string };

export interface SlotRequest {
  readonly task: SlotTask;
  readonly lang: Lang;
  readonly tone?: SlotTone;
  readonly channel?: SlotChannel;
  readonly length?: SlotLength;
  readonly facts: readonly Fact[];
  /** For `qa`: the visitor's question. */
  readonly question?: string;
}

export interface SlotPrompt {
  readonly prompt: string;
  /** Slot name to the string that stands for it. */
  readonly table: ReadonlyMap<string, string>;
}

const clean = (text: string): string =>
  text
    .replace(/<\|[^|>]*\|>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export function buildSlotPrompt(request: SlotRequest): SlotPrompt {
  const { task, lang, tone, channel, length, facts, question } = request;
  const table = new Map<string, string>();
  const separator = lang === 'zh' ? '：' : ': ';
  const lines: string[] = [];
  let faqs = 0;
  for (const fact of facts) {
    const label =
      task === 'qa' && fact.kind === 'k_color' && lang === 'en' ? 'colors' : LABELS[fact.kind][lang];
    if (fact.kind === 'f') {
      const values = fact.values.map(clean).filter(Boolean).slice(0, 4);
      if (values.length === 0) continue;
      values.forEach((value, i) => table.set(`f${i}`, value));
      const tagged = values.map((value, i) => `<|f${i}|>${value}`);
      lines.push(label + separator + tagged.join(lang === 'zh' ? '、' : ', '));
    } else if (fact.kind === 'faq') {
      const slot = `q${faqs}`;
      if (faqs > 1) continue;
      faqs += 1;
      table.set(slot, clean(fact.answer));
      const asked = clean(fact.question).replace(/[?？]$/, '');
      lines.push(
        `${label}${separator}${asked}${lang === 'zh' ? ' 答：' : '? '}<|${slot}|>${clean(fact.answer)}`,
      );
    } else {
      const value = clean(fact.value);
      if (value === '') continue;
      table.set(fact.kind, value);
      if (fact.kind === 'n') table.set('b', clean(fact.brand ?? value));
      lines.push(`${label}${separator}<|${fact.kind}|>${fact.kind === 'n' ? '<|b|>' : ''}${value}`);
    }
  }
  const head = [task, lang, tone, channel, length]
    .filter((tag) => tag !== undefined)
    .map((tag) => `<|${tag}|>`);
  const ask = question === undefined ? [] : [`${lang === 'zh' ? '问：' : 'Q: '}${clean(question)}`];
  return { prompt: [head.join(''), ...lines, ...ask, '<|out|>'].join('\n'), table };
}

export interface Filled {
  readonly text: string;
  /** Slots the model named, in order. */
  readonly used: readonly string[];
  /** Slots it named that the prompt did not give: the text must not be shown. */
  readonly missing: readonly string[];
}

/** Puts the strings in; an English feature that begins a sentence gets a capital. */
export function fillSlots(text: string, table: ReadonlyMap<string, string>, lang: Lang): Filled {
  const used: string[] = [];
  const missing: string[] = [];
  const filled = text.replace(/<\|(\w+)\|>/g, (_tag, slot: string, at: number) => {
    const value = table.get(slot);
    if (value === undefined) {
      missing.push(slot);
      return '';
    }
    used.push(slot);
    const before = text.slice(0, at).trimEnd();
    const starts = before === '' || /[.!?]$/.test(before);
    return lang === 'en' && starts ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
  return { text: filled.replace(/[ \t]+/g, ' ').trim(), used, missing };
}
