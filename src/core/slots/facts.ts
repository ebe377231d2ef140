/**
 * @file Facts, each written as a line of the prompt in which a slot's tag stands before its value.
 *
 *   features: <|f0|>portable<|e0|>going out it simply comes along, <|h1|>key clip<|e1|>keys are found
 *
 * What a line gives is what a sentence may say: the table holds exactly the slots that the lines carry.
 */
import { type Lang } from '../../lib/lang';
import { type SlotIntent, type SuggestIntent, TOPICS, type YesNoIntent } from './topics';
import { cleaned, MOST_FEATURES, MOST_UNKNOWN, tag } from './vocabulary';

/** The words that the model was trained with, as in model/records.py. */
const LABELS = {
  n: { zh: '品名', en: 'name' },
  b: { zh: '店铺', en: 'shop' },
  t: { zh: '类别', en: 'type' },
  features: { zh: '特点', en: 'features' },
  unknown: { zh: '其他', en: 'other' },
  mat: { zh: '材质', en: 'material' },
  col: { zh: '颜色', en: 'color' },
  aud: { zh: '人群', en: 'audience' },
  scn: { zh: '场景', en: 'scene' },
  sea: { zh: '季节', en: 'season' },
  fes: { zh: '节日', en: 'festival' },
  pri: { zh: '价格', en: 'price' },
  was: { zh: '原价', en: 'was' },
  off: { zh: '优惠', en: 'offer' },
  end: { zh: '截止', en: 'until' },
  qty: { zh: '库存', en: 'left' },
  usr: { zh: '顾客', en: 'customer' },
  ord: { zh: '单号', en: 'order' },
  day: { zh: '天数', en: 'days' },
  dat: { zh: '日期', en: 'date' },
  amt: { zh: '金额', en: 'amount' },
  p: { zh: '商品', en: 'product' },
  r: { zh: '理由', en: 'reason' },
  a: { zh: '对象', en: 'subject' },
  c: { zh: '变化', en: 'change' },
  d: { zh: '时间', en: 'period' },
  topic: { zh: '所问', en: 'asked' },
} as const;

/** Name, brand, material, colour, audience, scene, season, festival, price, former price, offer, end date, units left. */
export type ProductSlot =
  'n' | 'b' | 'mat' | 'col' | 'aud' | 'scn' | 'sea' | 'fes' | 'pri' | 'was' | 'off' | 'end' | 'qty';

/** Customer, order, days, date, amount, product and reason, subject, change and period of a finding, what was asked. */
export type ServiceSlot = 'usr' | 'ord' | 'day' | 'dat' | 'amt' | 'p' | 'r' | 'a' | 'c' | 'd' | 'topic';

export interface PlainFact<Slot extends string> {
  readonly slot: Slot;
  readonly value: string;
}

export interface TypeFact {
  readonly slot: 't';
  /** A bare noun: "backpack", "帐篷". */
  readonly value: string;
  /** English: "a backpack". */
  readonly withArticle?: string;
  /** English: "backpacks". */
  readonly plural?: string;
  /** Chinese: "一顶帐篷". */
  readonly withMeasure?: string;
}

export interface KnownFeature {
  /** An adjective ("it is …") or a thing ("it has …"). */
  readonly kind: 'f' | 'h';
  readonly text: string;
  /** What it does for one, from the lexicon: a clause with its own subject. */
  readonly effect: string;
}

/** At most four are used. */
export interface FeaturesFact {
  readonly slot: 'features';
  readonly values: readonly KnownFeature[];
}

/** Features that the lexicon does not know: named, nothing claimed from them. At most three are used. */
export interface UnknownFact {
  readonly slot: 'unknown';
  readonly values: readonly string[];
}

export type ProductFact = PlainFact<ProductSlot> | TypeFact | FeaturesFact | UnknownFact;
export type ServiceFact = PlainFact<ProductSlot | ServiceSlot> | TypeFact;

/** Answered by a phrase that the shop wrote down, with no yes or no. */
export type PlainIntent = Exclude<SlotIntent, YesNoIntent | SuggestIntent>;

/** What the shop has written down about something that is asked for, or, for a suggestion, what code has chosen. */
export type ShopFact =
  | { readonly intent: PlainIntent; readonly value: string }
  | { readonly intent: YesNoIntent; readonly yes: boolean; readonly value: string }
  /** Where both are given only the first carries its product. */
  | { readonly intent: SuggestIntent; readonly product: string; readonly reason?: string };

export type AnswerFact = PlainFact<'n' | 'b'> | TypeFact | ShopFact;

export interface Written {
  readonly lines: readonly string[];
  /** Slot to the string that stands for it. */
  readonly table: ReadonlyMap<string, string>;
  /** Intent to the string that `<|v|>` stands for; empty for a suggestion. */
  readonly values: ReadonlyMap<SlotIntent, string>;
}

/** In the order given, which does not matter to the model. Empty facts, and a slot's second fact, are left out. */
export function writeFacts(facts: readonly (ProductFact | ServiceFact | AnswerFact)[], lang: Lang): Written {
  const table = new Map<string, string>();
  const values = new Map<SlotIntent, string>();
  const lines: string[] = [];
  const put = (slot: string, value: string): string => {
    table.set(slot, value);
    return tag(slot) + value;
  };
  for (const fact of facts) {
    const label = 'intent' in fact ? TOPICS[fact.intent][lang] : LABELS[fact.slot][lang];
    const text = 'intent' in fact ? shopFact(fact, table, values, put) : productFact(fact, lang, table, put);
    if (text !== undefined) lines.push(label + (lang === 'zh' ? '：' : ': ') + text);
  }
  return { lines, table, values };
}

type Put = (slot: string, value: string) => string;
type Table = ReadonlyMap<string, string>;

function productFact(
  fact: Exclude<ProductFact | ServiceFact | AnswerFact, ShopFact>,
  lang: Lang,
  table: Table,
  put: Put,
): string | undefined {
  const comma = lang === 'zh' ? '、' : ', ';
  if (fact.slot === 'features') {
    if (['f0', 'h0'].some((slot) => table.has(slot))) return undefined;
    const known = fact.values
      .map(({ kind, text, effect }) => ({ kind, text: cleaned(text), effect: cleaned(effect) }))
      .filter(({ text, effect }) => text !== '' && effect !== '')
      .slice(0, MOST_FEATURES)
      .map(({ kind, text, effect }, index) => put(`${kind}${index}`, text) + put(`e${index}`, effect));
    return known.length > 0 ? known.join(comma) : undefined;
  }
  if (fact.slot === 'unknown') {
    if (table.has('g0')) return undefined;
    const named = fact.values
      .map(cleaned)
      .filter((text) => text !== '')
      .slice(0, MOST_UNKNOWN)
      .map((text, index) => put(`g${index}`, text));
    return named.length > 0 ? named.join(comma) : undefined;
  }
  const value = cleaned(fact.value);
  if (value === '' || table.has(fact.slot)) return undefined;
  if (fact.slot !== 't') return put(fact.slot, value);
  const forms = { ta: fact.withArticle, tp: fact.plural, tq: fact.withMeasure };
  return Object.entries(forms).reduce(
    (line, [slot, form]) => {
      const written = cleaned(form ?? '');
      return written === '' ? line : line + put(slot, written);
    },
    put('t', value),
  );
}

function shopFact(
  fact: ShopFact,
  table: Table,
  values: Map<SlotIntent, string>,
  put: Put,
): string | undefined {
  if (values.has(fact.intent)) return undefined;
  const head = tag(`k_${fact.intent}`);
  if ('product' in fact) {
    const product = cleaned(fact.product);
    const reason = cleaned(fact.reason ?? '');
    if (product === '') return undefined;
    values.set(fact.intent, '');
    if (table.has('p')) return head;
    return head + put('p', product) + (reason === '' ? '' : put('r', reason));
  }
  const value = cleaned(fact.value);
  if (value === '') return undefined;
  values.set(fact.intent, value);
  return head + ('yes' in fact ? tag(fact.yes ? 'yes' : 'no') : '') + value;
}
