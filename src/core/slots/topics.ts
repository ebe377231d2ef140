/** @file What a shop is asked about: the intents of the built-in model and, in both languages, what each asks for. */
import { type LocalText } from '../../lib/lang';

/** As in model/corpus/lexicon/topics.tsv: the label of the fact in a prompt, and the noun phrase of a refusal. */
export const TOPICS = {
  price: { zh: '价格', en: 'the price' },
  discount: { zh: '优惠活动', en: 'discounts' },
  stock: { zh: '库存情况', en: 'whether it is in stock' },
  'size-list': { zh: '有哪些尺码', en: 'the sizes on offer' },
  'size-available': { zh: '这个尺码有没有货', en: 'whether that size is available' },
  'size-advice': { zh: '该选哪个尺码', en: 'which size to choose' },
  colors: { zh: '有哪些颜色', en: 'the colours on offer' },
  'color-available': { zh: '这个颜色有没有货', en: 'whether that colour is available' },
  material: { zh: '材质', en: 'the material' },
  care: { zh: '洗涤和保养方法', en: 'how to wash and look after it' },
  origin: { zh: '产地', en: 'where it is made' },
  dimensions: { zh: '具体尺寸', en: 'the dimensions' },
  weight: { zh: '重量', en: 'the weight' },
  capacity: { zh: '容量', en: 'the capacity' },
  features: { zh: '功能和特点', en: 'what it can do' },
  audience: { zh: '适合什么人', en: 'who it is meant for' },
  scene: { zh: '适合什么场合', en: 'where it can be used' },
  season: { zh: '适合什么季节', en: 'the season it suits' },
  warranty: { zh: '保修期', en: 'the warranty' },
  'ship-time': { zh: '发货时间', en: 'when it ships' },
  'ship-fee': { zh: '运费', en: 'the shipping fee' },
  'ship-area': { zh: '配送范围', en: 'where we deliver' },
  arrival: { zh: '到货时间', en: 'when it will arrive' },
  carrier: { zh: '用哪家快递', en: 'which carrier is used' },
  'return-policy': { zh: '退货规则', en: 'the return policy' },
  exchange: { zh: '换货规则', en: 'exchanges' },
  'refund-time': { zh: '退款到账时间', en: 'how long a refund takes' },
  'return-fee': { zh: '退货运费谁承担', en: 'who pays for return shipping' },
  payment: { zh: '支付方式', en: 'the ways to pay' },
  installment: { zh: '能否分期付款', en: 'paying in instalments' },
  invoice: { zh: '发票', en: 'invoices' },
  'gift-wrap': { zh: '礼品包装', en: 'gift wrapping' },
  'gift-card': { zh: '礼品卡', en: 'gift cards' },
  hours: { zh: '营业时间', en: 'the opening hours' },
  contact: { zh: '联系方式', en: 'how to reach us' },
  address: { zh: '店铺地址', en: 'the address of the shop' },
  membership: { zh: '会员权益', en: 'the membership' },
  coupon: { zh: '优惠券', en: 'coupons' },
  restock: { zh: '补货时间', en: 'when it will be back in stock' },
  customization: { zh: '能否定制', en: 'customisation' },
  ingredients: { zh: '配料成分', en: 'the ingredients' },
  'shelf-life': { zh: '保质期', en: 'the shelf life' },
  battery: { zh: '电池续航', en: 'the battery life' },
  compare: { zh: '两款之间的区别', en: 'how the two differ' },
  authenticity: { zh: '是不是正品', en: 'whether it is genuine' },
  'order-status': { zh: '订单进度', en: 'the status of the order' },
  cancel: { zh: '怎么取消订单', en: 'how to cancel an order' },
  'change-address': { zh: '怎么修改收货地址', en: 'changing the delivery address' },
  damaged: { zh: '收到破损怎么处理', en: 'what to do about a damaged parcel' },
  recommend: { zh: '哪一款更合适', en: 'which one to recommend' },
  'gift-advice': { zh: '送礼选什么', en: 'what to choose as a gift' },
} as const satisfies Record<string, Required<LocalText>>;

export type SlotIntent = keyof typeof TOPICS;
export const SLOT_INTENTS = Object.keys(TOPICS) as readonly SlotIntent[];

/** What a question asks for; `off-topic` where it is nothing a shop writes down. */
export type Asked = SlotIntent | 'off-topic';
export const ASKED: readonly Asked[] = [...SLOT_INTENTS, 'off-topic'];

/** Their facts say yes or no before they say more. */
export type YesNoIntent = 'stock' | 'size-available' | 'color-available';
/** Answered with a product and a reason, both computed, not with a fact that the shop wrote down. */
export type SuggestIntent = 'recommend' | 'gift-advice';
/** Ask for one size or colour among several. */
export type ChoiceIntent = 'size-available' | 'color-available';

export const isSuggest = (intent: Asked): intent is SuggestIntent =>
  intent === 'recommend' || intent === 'gift-advice';

export const isChoice = (intent: Asked): intent is ChoiceIntent =>
  intent === 'size-available' || intent === 'color-available';
