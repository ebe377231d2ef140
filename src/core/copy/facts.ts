/** @file What a text may be made of: the product's record or the brief, in one language, and the evidence for it. */
import { formatMoney } from '../../lib/format';
import { type Lang, type LocalText } from '../../lib/lang';
import {
  attributeValues,
  priceFrom,
  totalStock,
  type AttributeKey,
  type Product,
} from '../catalogue/product';
import { type Evidence } from '../claims/check';
import { type Brief } from './brief';
import { type Known } from './known-facts';
import { plural } from './nouns';
import { type Occasion, OCCASION_WORDS } from './occasions';
import { serviceFacts, type ServiceFacts } from './service-facts';

export interface CopyFacts {
  readonly lang: Lang;
  readonly name?: string;
  readonly type?: string;
  readonly shop: string;
  /** The maker, where it is not the shop. */
  readonly brand?: string;
  readonly features: readonly string[];
  readonly material?: string;
  readonly colors: readonly string[];
  /** Whom the brief is for. */
  readonly audience?: string;
  readonly scene?: string;
  /** All that the record has of whom and what it is for; `audience` and `scene` are not repeated. */
  readonly audiences?: readonly string[];
  readonly scenes?: readonly string[];
  readonly season?: string;
  readonly origin?: string;
  readonly description?: string;
  readonly price?: string;
  /** The price is the lowest of several ("from …"). */
  readonly priceVaries?: true;
  readonly was?: string;
  readonly discount?: string;
  readonly until?: string;
  /** Units left, only where tracked and at most five. */
  readonly left?: string;
  readonly occasion?: Occasion;
  /** Of an order, where a message is about one. */
  readonly service?: ServiceFacts;
  /** What the lexicon adds, where it was asked (`withKnown`). */
  readonly known?: Known;
  readonly evidence: Evidence;
  /** True if the text is on its subject. */
  readonly onSubject: (text: string) => boolean;
}

/** Only values that exist in `lang`: a word of the other language would stand foreign in the sentence. */
function values(product: Product, key: AttributeKey, lang: Lang): string[] {
  return attributeValues(product, key)
    .map((value) => value[lang])
    .filter((value): value is string => value !== undefined && value.trim() !== '');
}

const present = (text: LocalText, lang: Lang): string | undefined => {
  const value = text[lang]?.trim();
  return value === '' ? undefined : value;
};

function price(
  product: Product,
  lang: Lang,
): { price: string; was: string | undefined; priceVaries: true | undefined } {
  const { minor, varies, compareAtMinor } = priceFrom(product);
  const text = formatMoney(minor, product.currency, lang);
  const from = lang === 'zh' ? `${text}起` : `from ${text}`;
  return {
    price: varies ? from : text,
    priceVaries: varies ? true : undefined,
    was: compareAtMinor === undefined ? undefined : formatMoney(compareAtMinor, product.currency, lang),
  };
}

/**
 * @param brief adds an occasion, an audience, a deadline to the product.
 * @param shopName in `lang`.
 */
export function productFacts(product: Product, lang: Lang, shopName: string, brief?: Brief): CopyFacts {
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const own = present(product.title, lang);
  const kind = values(product, 'type', lang)[0] ?? present(product.category, lang);
  // A foreign name in the sentence only where there is no other word for the thing.
  const name = own ?? (kind === undefined ? present(product.title, other) : undefined);
  // 灯 alone reads as part of the next word.
  const type = lang === 'zh' && kind !== undefined && Array.from(kind).length === 1 ? name : kind;
  const money = price(product, lang);
  const stock = totalStock(product);
  const left = stock !== null && stock > 0 && stock <= 5 ? String(stock) : undefined;
  const description = present(product.description, lang);
  const brand = product.vendor;
  const facts = {
    name,
    type: type === undefined || lang === 'zh' ? type : type.toLowerCase(),
    brand,
    material: values(product, 'material', lang)[0],
    audience: brief?.audience,
    scene: values(product, 'occasion', lang)[0],
    season: values(product, 'season', lang)[0],
    origin: values(product, 'origin', lang)[0],
    description,
    price: money.price,
    priceVaries: money.priceVaries,
    was: money.was,
    discount: brief?.discount,
    until: brief?.until,
    left,
    occasion: brief?.occasion,
  };
  const features = values(product, 'feature', lang);
  const audiences = values(product, 'audience', lang);
  const scenes = values(product, 'occasion', lang).slice(1);
  const colors = values(product, 'color', lang);
  const record = Object.values(product.attributes).flatMap((list) =>
    list.flatMap((value) => [value.en, value.zh]),
  );
  const texts = [
    ...[product.title, product.description, product.category].flatMap((value) => [value.en, value.zh]),
    ...record,
    money.price,
    money.was,
    left,
    brand,
    shopName,
    brief?.raw,
    ...reduced(brief?.discount ?? money.was),
    ...product.variants.flatMap((variant) => Object.values(variant.options)),
  ].filter((text): text is string => text !== undefined);
  return {
    lang,
    shop: shopName,
    ...defined(facts),
    ...(brief === undefined ? {} : { service: serviceFacts(brief.raw, lang) }),
    features,
    audiences,
    scenes,
    colors,
    evidence: {
      texts,
      hasDeadline: brief?.until !== undefined,
      hasScarcity: left !== undefined,
    },
    onSubject: (text) => {
      const lower = text.toLowerCase();
      // The maker's name alone says nothing about the thing.
      const names = [name, type, lang === 'en' && type !== undefined ? plural(type) : undefined].filter(
        (part): part is string => part !== undefined,
      );
      return (
        names.some((part) => lower.includes(part.toLowerCase())) &&
        (brief?.occasion === undefined || OCCASION_WORDS[brief.occasion].subject[lang].test(text))
      );
    },
  };
}

/** With an offer or a former price on record a text may speak of one. */
function reduced(proof: string | undefined): string[] {
  return proof === undefined ? [] : ['优惠', 'offer'];
}

/** A brief without a product: what it names, and nothing else. */
export function briefFacts(brief: Brief, shopName: string): CopyFacts {
  const { lang, occasion, subject, audience, season, discount, until } = brief;
  const shop = brief.shop ?? shopName;
  const type = subject ?? undefined;
  return {
    lang,
    shop,
    ...defined({ name: undefined, type, audience, season, price: brief.price, discount, until, occasion }),
    service: serviceFacts(brief.raw, lang),
    features: brief.features,
    colors: [],
    evidence: { texts: [brief.raw, shop, ...reduced(discount)], hasDeadline: until !== undefined },
    onSubject: (text) => {
      const lower = text.toLowerCase();
      const typeThere = type === undefined || lower.includes(type.toLowerCase());
      const occasionThere = occasion === undefined || OCCASION_WORDS[occasion].subject[lang].test(text);
      // With neither known, the shop is the subject.
      if (type === undefined && occasion === undefined) return lower.includes(shop.toLowerCase());
      return typeThere && occasionThere;
    },
  };
}

function defined<T extends Record<string, unknown>>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
