/** @file The assistant's intents and those that the built-in model was trained on: which stands for which. */
import { type Asked, type SlotIntent } from '../slots/topics';
import { type Intent } from './intent';

/** What the assistant does about each of the model's intents; `unknown` where it has no way of its own. */
const INTENT_OF: Readonly<Record<Asked, Intent | 'unknown'>> = {
  price: 'price',
  discount: 'discount',
  stock: 'stock',
  'size-list': 'sizes',
  'size-available': 'size_available',
  'size-advice': 'size_advice',
  colors: 'colors',
  'color-available': 'colors',
  material: 'material',
  care: 'care',
  origin: 'origin',
  dimensions: 'dimensions',
  weight: 'dimensions',
  capacity: 'dimensions',
  features: 'description',
  audience: 'suitability',
  scene: 'suitability',
  season: 'suitability',
  warranty: 'warranty',
  'ship-time': 'shipping_time',
  'ship-fee': 'shipping_fee',
  'ship-area': 'shipping_area',
  arrival: 'shipping_time',
  carrier: 'courier',
  'return-policy': 'returns',
  exchange: 'exchange',
  'refund-time': 'refund',
  'return-fee': 'returns',
  payment: 'payment',
  installment: 'payment',
  invoice: 'invoice',
  'gift-wrap': 'gift_wrap',
  'gift-card': 'unknown',
  hours: 'hours',
  contact: 'contact',
  address: 'store',
  membership: 'account',
  coupon: 'discount',
  restock: 'restock',
  customization: 'custom',
  ingredients: 'allergens',
  'shelf-life': 'shelf_life',
  battery: 'unknown',
  compare: 'compare',
  authenticity: 'authentic',
  'order-status': 'order_status',
  cancel: 'order_change',
  'change-address': 'order_change',
  damaged: 'parcel_problem',
  recommend: 'recommend',
  'gift-advice': 'gift_idea',
  'off-topic': 'off_topic',
};

export const intentOf = (asked: Asked): Intent | 'unknown' => INTENT_OF[asked];

/** One of the model's intents; or several, of which the first whose pattern stands in the text is meant. */
type Told = SlotIntent | readonly (SlotIntent | readonly [SlotIntent, RegExp])[];

const SLOT_INTENT_OF: Readonly<Partial<Record<Intent, Told>>> = {
  price: 'price',
  discount: [['coupon', /coupon|voucher|promo code|discount code|券|优惠码/i], 'discount'],
  stock: 'stock',
  restock: 'restock',
  sizes: 'size-list',
  size_available: 'size-available',
  size_advice: 'size-advice',
  colors: 'colors',
  material: 'material',
  care: 'care',
  origin: 'origin',
  dimensions: [
    ['weight', /weigh|heavy|light|重|轻/i],
    ['capacity', /capacity|lit(?:re|er)|hold|容量|几升|多少升|装多少/i],
    'dimensions',
  ],
  description: 'features',
  shelf_life: 'shelf-life',
  allergens: 'ingredients',
  shipping_time: [['ship-time', /sen[dt]\b|dispatch|leave|ship(?:ped|s)? out|发货|发出|寄出/i], 'arrival'],
  shipping_fee: 'ship-fee',
  shipping_area: 'ship-area',
  courier: 'carrier',
  order_status: 'order-status',
  order_change: [['change-address', /address|地址/i], 'cancel'],
  parcel_problem: 'damaged',
  returns: [['return-fee', /postage|who pays|free|fee|cost|运费|邮费/i], 'return-policy'],
  refund: 'refund-time',
  exchange: 'exchange',
  warranty: 'warranty',
  payment: [['installment', /instal|monthly|分期/i], 'payment'],
  invoice: 'invoice',
  gift_wrap: [['gift-card', /gift card|礼品卡/i], 'gift-wrap'],
  hours: 'hours',
  store: 'address',
  account: [['membership', /member|point|会员|积分/i]],
  custom: 'customization',
  authentic: 'authenticity',
  recommend: 'recommend',
  gift_idea: 'gift-advice',
};

/** What the model calls it; undefined where it knows no such question. @param text the question, or the note's own. */
export function slotIntentOf(intent: Intent | 'unknown', text: string): SlotIntent | undefined {
  const told = intent === 'unknown' ? undefined : SLOT_INTENT_OF[intent];
  if (told === undefined || typeof told === 'string') return told;
  for (const entry of told) {
    if (typeof entry === 'string') return entry;
    if (entry[1].test(text)) return entry[0];
  }
  return undefined;
}
