/** @file What a visitor can be after, and how each wish is served. */
import { type KnowledgeTopic } from '../knowledge/knowledge';

/** How an intent is answered. */
export type Handling =
  /** From the fields of one product. */
  | 'product'
  /** From what the shop has written down. */
  | 'knowledge'
  /** A choice of products. */
  | 'choice'
  /** Courtesies and questions about the assistant itself. */
  | 'talk'
  /** Not the shop's business. */
  | 'decline';

export interface IntentSpec {
  readonly handling: Handling;
  /** Where the shop would have written about it. */
  readonly topics: readonly KnowledgeTopic[];
  /** Words that stand for the wish when knowledge is searched. */
  readonly hint: string;
  /** What a refusal says is missing. */
  readonly name: { readonly en: string; readonly zh: string };
}

const spec = (
  handling: Handling,
  topics: readonly KnowledgeTopic[],
  en: string,
  zh: string,
  hint = '',
): IntentSpec => ({ handling, topics, hint, name: { en, zh } });

export const INTENTS = {
  price: spec('product', [], 'the price', '价格'),
  discount: spec(
    'product',
    ['payment', 'products', 'account', 'other'],
    'a current offer',
    '优惠活动',
    'discount coupon 优惠 折扣',
  ),
  stock: spec('product', ['products', 'shipping'], 'the stock', '库存'),
  restock: spec(
    'product',
    ['shipping', 'products'],
    'when it will be back',
    '补货时间',
    'restock sold out 补货 断货',
  ),
  size_available: spec('product', ['sizing'], 'that size', '这个尺码'),
  sizes: spec('product', ['sizing'], 'the sizes', '尺码'),
  size_advice: spec('knowledge', ['sizing'], 'which size to take', '选码建议', 'size chart fit 尺码 选码'),
  colors: spec('product', [], 'the colours', '颜色'),
  material: spec('product', ['products', 'care'], 'the material', '材质'),
  care: spec('product', ['care'], 'how to care for it', '清洗保养', 'wash care 洗 保养'),
  origin: spec('product', ['products'], 'where it is made', '产地', 'made origin 产地'),
  dimensions: spec('product', ['sizing', 'products'], 'its measurements', '具体尺寸'),
  description: spec('product', [], 'more about it', '更多介绍'),
  suitability: spec('product', ['products', 'sizing'], 'whether it suits', '是否适合'),
  shelf_life: spec('product', ['products'], 'the shelf life', '保质期', 'shelf life best before 保质期'),
  allergens: spec('product', ['products'], 'the ingredients', '成分', 'ingredients allergy 成分 过敏'),
  shipping_time: spec(
    'knowledge',
    ['shipping'],
    'the delivery time',
    '配送时间',
    'shipping delivery days dispatch 发货 送达 几天',
  ),
  shipping_fee: spec(
    'knowledge',
    ['shipping'],
    'the shipping fee',
    '运费',
    'shipping fee cost free 运费 包邮',
  ),
  shipping_area: spec(
    'knowledge',
    ['shipping'],
    'whether we ship there',
    '配送范围',
    'ship abroad international 海外 港澳台 配送',
  ),
  courier: spec('knowledge', ['shipping'], 'the courier', '快递公司', 'courier 快递'),
  order_status: spec(
    'knowledge',
    ['shipping', 'account'],
    'your order',
    '您的订单',
    'track parcel late 物流 查件',
  ),
  order_change: spec(
    'knowledge',
    ['shipping', 'returns', 'account'],
    'changing an order',
    '修改订单',
    'cancel change order address 取消 修改 订单',
  ),
  parcel_problem: spec(
    'knowledge',
    ['shipping', 'returns', 'warranty'],
    'a problem with a parcel',
    '包裹问题',
    'damaged missing wrong parcel 破损 少发 发错',
  ),
  returns: spec('knowledge', ['returns'], 'returns', '退货', 'return 退货'),
  refund: spec('knowledge', ['returns', 'payment'], 'refunds', '退款', 'refund money back 退款 到账'),
  exchange: spec('knowledge', ['returns', 'sizing'], 'exchanges', '换货', 'exchange size colour 换货 换码'),
  warranty: spec(
    'knowledge',
    ['warranty', 'returns'],
    'the warranty',
    '保修',
    'warranty repair fault 保修 维修 质量问题',
  ),
  payment: spec('knowledge', ['payment'], 'ways to pay', '支付方式', 'pay payment 支付 付款'),
  invoice: spec('knowledge', ['invoices', 'payment'], 'invoices', '发票', 'invoice 发票'),
  gift_wrap: spec('knowledge', ['gifts'], 'gift wrapping', '礼品包装', 'gift wrap card 礼品包装 贺卡'),
  hours: spec('knowledge', ['hours', 'contact'], 'our hours', '营业时间', 'opening hours 营业时间 几点'),
  store: spec(
    'knowledge',
    ['contact', 'hours', 'other'],
    'a shop to visit',
    '实体店',
    'store address visit 实体店 门店 地址',
  ),
  account: spec('knowledge', ['account'], 'accounts', '账户', 'account register member 账号 会员 注册'),
  custom: spec(
    'knowledge',
    ['products', 'gifts', 'other'],
    'custom work',
    '定制',
    'personalised engraving custom bulk 定制 刻字 团购',
  ),
  authentic: spec('knowledge', ['products', 'warranty', 'other'], 'that', '正品保证', 'genuine quality 正品'),
  business: spec('knowledge', ['other', 'contact'], 'that', '这方面', 'company shop 公司 店铺'),
  privacy: spec('knowledge', ['privacy'], 'privacy', '隐私', 'privacy data 隐私 数据'),
  recommend: spec('choice', [], 'something that fits', '合适的商品'),
  gift_idea: spec('choice', ['gifts'], 'a gift that fits', '合适的礼物'),
  browse: spec('choice', [], 'that in our shop', '这类商品'),
  best_sellers: spec('choice', [], 'our best sellers', '热销商品'),
  new_arrivals: spec('choice', [], 'what is new', '新品'),
  on_sale: spec('choice', [], 'reduced items', '特价商品'),
  compare: spec('choice', [], 'a comparison', '对比'),
  cheaper: spec('choice', [], 'something cheaper', '更便宜的'),
  contact: spec('talk', ['contact', 'hours'], 'a person', '人工客服', 'contact customer service 联系 客服'),
  complaint: spec('talk', [], 'a complaint', '投诉'),
  identity: spec('talk', [], 'what I am', '我是谁'),
  capabilities: spec('talk', [], 'what I can do', '我能做什么'),
  greeting: spec('talk', [], 'a greeting', '问候'),
  thanks: spec('talk', [], 'thanks', '感谢'),
  goodbye: spec('talk', [], 'goodbye', '再见'),
  injection: spec('decline', [], 'that', '这个'),
  off_topic: spec('decline', [], 'that', '这个'),
} as const satisfies Record<string, IntentSpec>;

export type Intent = keyof typeof INTENTS;
export const INTENT_NAMES = Object.keys(INTENTS) as readonly Intent[];

export function intentSpec(intent: Intent): IntentSpec {
  return INTENTS[intent];
}
