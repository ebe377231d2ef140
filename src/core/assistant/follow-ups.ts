/** @file Questions that a visitor may want to ask next, made from what the catalogue really has. */
import { isInStock } from '../catalogue/product';
import { inLang, type Lang } from '../../lib/lang';
import { type Draft } from './draft';
import { type Intent } from './intent';
import { productFacts } from './product-facts';
import { type ShopIndex } from './shop-index';
import { type Understood } from './understand';

type Ask = (name: string) => string;
const QUESTIONS: Readonly<Record<Lang, Readonly<Partial<Record<Intent, Ask>>>>> = {
  en: {
    price: (name) => `How much is the ${name}?`,
    sizes: (name) => `Which sizes does the ${name} come in?`,
    colors: (name) => `Which colours does the ${name} come in?`,
    care: (name) => `How do I care for the ${name}?`,
    material: (name) => `What is the ${name} made of?`,
    shipping_time: () => 'How long does delivery take?',
    returns: () => 'Can I return it?',
    exchange: () => 'Can I exchange it for another size?',
    cheaper: () => 'Is there something cheaper?',
    compare: () => 'Compare the first and the second',
  },
  zh: {
    price: (name) => `${name}多少钱？`,
    sizes: (name) => `${name}有哪些尺码？`,
    colors: (name) => `${name}有什么颜色？`,
    care: (name) => `${name}怎么保养？`,
    material: (name) => `${name}是什么材质？`,
    shipping_time: () => '几天能到？',
    returns: () => '可以退货吗？',
    exchange: () => '可以换尺码吗？',
    cheaper: () => '有便宜点的吗？',
    compare: () => '第一款和第二款有什么区别？',
  },
};

const AFTER_PRODUCT: readonly Intent[] = ['price', 'sizes', 'colors', 'material', 'care', 'shipping_time'];
const AFTER_CHOICE: readonly Intent[] = ['compare', 'cheaper', 'shipping_time'];
const AFTER_TERMS: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  shipping_fee: ['shipping_time', 'returns'],
  shipping_time: ['returns'],
  returns: ['exchange', 'shipping_time'],
  exchange: ['returns'],
};

/** At most three; none that was just asked. */
export function followUps(draft: Draft, asked: Understood, index: ShopIndex): string[] {
  const texts = QUESTIONS[draft.lang];
  const ask = (intents: readonly Intent[], name = ''): string[] =>
    intents
      .filter((intent) => intent !== asked.intent)
      .map((intent) => texts[intent]?.(name))
      .filter((question) => question !== undefined)
      .slice(0, 3);
  if (draft.kind === 'choice' && draft.offers.length > 1) return ask(AFTER_CHOICE);
  const product = asked.product;
  if (draft.kind === 'fact' && product && draft.offers.length === 0) {
    const facts = productFacts(product, draft.lang);
    const useful = AFTER_PRODUCT.filter(
      (intent) =>
        (intent !== 'sizes' || facts.sizes.length > 1) &&
        (intent !== 'colors' || facts.colors.length > 1) &&
        (intent !== 'care' || facts.attribute('care') !== '') &&
        (intent !== 'material' || facts.attribute('material') !== ''),
    );
    return ask(useful, facts.name);
  }
  if (draft.kind === 'knowledge' && asked.intent !== 'unknown') return ask(AFTER_TERMS[asked.intent] ?? []);
  if (draft.kind === 'talk' && (asked.intent === 'greeting' || asked.intent === 'capabilities')) {
    return openingQuestions(index, draft.lang).slice(0, 3);
  }
  return [];
}

const OPENING: Readonly<Record<Lang, Readonly<Record<'advice' | 'ship' | 'back', string>>>> = {
  en: {
    advice: 'I want to buy something new to wear. Any suggestions?',
    ship: 'How much is shipping?',
    back: 'Can I return it if I do not like it?',
  },
  zh: { advice: '我想购买一件新衣服，有什么建议吗？', ship: '运费是多少？', back: '不喜欢可以退吗？' },
};

/** What to tap before anything was asked: from the shop's real contents. */
export function openingQuestions(index: ShopIndex, lang: Lang): string[] {
  const texts = OPENING[lang];
  const questions: string[] = [];
  if (index.profiles.some(({ product, concepts }) => concepts.goods.has('clothing') && isInStock(product))) {
    questions.push(texts.advice);
  }
  const best = [...index.products]
    .filter((product) => isInStock(product))
    .sort((a, b) => (index.popularity.get(b.id) ?? 0) - (index.popularity.get(a.id) ?? 0))[0];
  if (best) {
    const { goods } = index.profiles.find(({ product }) => product === best)?.concepts ?? {
      goods: new Set(),
    };
    const isWorn = goods.has('clothing') || goods.has('shoes');
    const asksSizes = isWorn && productFacts(best, lang).sizes.length > 1;
    const ask = QUESTIONS[lang][asksSizes ? 'sizes' : 'price'];
    if (ask) questions.push(ask(inLang(best.title, lang)));
  }
  const topics = new Set(index.shop.knowledge.map(({ topic }) => topic));
  if (topics.has('shipping')) questions.push(texts.ship);
  if (topics.has('returns')) questions.push(texts.back);
  return questions;
}
