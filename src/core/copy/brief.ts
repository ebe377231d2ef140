/** @file Understands a merchant's brief: occasion, what is sold, for whom, by whom, at what price, until when. */
import { detectLang, type Lang } from '../../lib/lang';
import { occasionOf, type Occasion } from './occasions';

export interface Brief {
  readonly raw: string;
  readonly lang: Lang;
  readonly occasion?: Occasion;
  /** What is sold, in the brief's words. */
  readonly subject?: string;
  readonly shop?: string;
  readonly audience?: string;
  /** As written, e.g. "¥68". */
  readonly price?: string;
  readonly discount?: string;
  /** As written, e.g. "11月11日". Only with it may a text press for time. */
  readonly until?: string;
  /** The season it names, in its language. */
  readonly season?: string;
  readonly features: readonly string[];
}

/** What merchants of our kind of shop sell; longer words first, so that 亚麻衬衫 is not 衬衫 alone. */
const TYPES_ZH =
  /(?:[\p{Script=Han}]{0,4}?)(?:连衣裙|羽绒服|冲锋衣|防晒衣|衬衫|毛衣|针织衫|外套|大衣|风衣|卫衣|T恤|裤子|牛仔裤|短裤|裙子|半身裙|睡衣|家居服|围巾|帽子|袜子|手套|童装|女装|男装|跑鞋|运动鞋|凉鞋|靴子|鞋子|双肩包|帆布包|背包|手提包|行李箱|钱包|包包|四件套|被子|枕头|毛毯|地毯|窗帘|台灯|蜡烛|香薰|花瓶|保温杯|马克杯|杯子|茶具|茶壶|砧板|便当盒|餐具|咖啡豆|咖啡|绿茶|红茶|乌龙茶|龙井茶|龙井|茶叶|蜂蜜|坚果|月饼|饼干|面包|蛋糕|大米|果酱|面霜|护手霜|洗发水|防晒霜|口红|面膜|香皂|香水|笔记本|手账|钢笔|积木|绘本|玩具|帐篷|露营灯|雨伞|瑜伽垫|耳机|充电宝|键盘|手表|家具|椅子|沙发|鲜花|猫粮|狗粮)/u;
const TYPES_EN =
  /\b(?:(?:linen|cotton|wool|silk|leather|canvas|down|rain|denim|knit|winter|summer|spring|autumn|running|hiking|desk|green|black|oolong|scented|picnic|yoga|tea|face|hand|coffee|gift|baby|kids'?)\s+)?(?:dress(?:es)?|shirts?|t-shirts?|sweaters?|jumpers?|cardigans?|coats?|jackets?|raincoats?|hoodies?|trousers|jeans|shorts|skirts?|pajamas|scar(?:f|ves)|hats?|socks|gloves|shoes|sneakers|boots|sandals|slippers|backpacks?|totes?|bags?|suitcases?|wallets?|bedding|pillows?|blankets?|rugs?|curtains?|lamps?|candles?|vases?|mugs?|teapots?|cups?|bottles?|kettles?|pans?|aprons?|coffee(?: beans)?|teas?|honey|nuts|mooncakes|cookies|biscuits|bread|cakes?|jam|rice|creams?|shampoos?|sunscreens?|lipsticks?|masks?|soaps?|perfumes?|notebooks?|planners?|pens?|toys?|blocks|puzzles?|tents?|lanterns?|umbrellas?|mats?|earbuds|headphones|chargers?|keyboards?|watch(?:es)?|furniture|chairs?|sofas?|flowers|bouquets?)\b/i;

const AUDIENCE_ZH =
  /(?:送给|送|适合|面向|给)?(上班族|学生|大学生|新手妈妈|宝妈|妈妈|爸爸|父母|长辈|老人|孩子|小朋友|年轻人|情侣|女生|男生|女朋友|男朋友|闺蜜|老师|旅行爱好者|露营爱好者|咖啡爱好者|跑者|租房党|猫奴|养猫人)/u;
const AUDIENCE_EN =
  /\bfor\s+((?:busy |young |new |cold |tall |petite )?(?:office workers|students|parents|moms|mums|mothers|dads|fathers|kids|children|teachers|travell?ers|runners|hikers|campers|coffee lovers|tea lovers|book lovers|cat people|dog owners|couples|friends|beginners|renters|gardeners|commuters|families|women|men))\b/i;

const PRICE = /(?:[¥￥$€£]\s?\d+(?:[.,]\d+)?|\d+(?:\.\d+)?\s?(?:元|块)|(?:USD|EUR|GBP|CNY)\s?\d+(?:\.\d+)?)/u;
const DISCOUNT =
  /(?:[一二三四五六七八九]\s?折|\d(?:\.\d)?\s?折|满\s?\d+\s?减\s?\d+|\d{1,2}\s?%\s?off|buy one get one(?: free)?|买一送一|第二件半价)/iu;
const UNTIL =
  /(?:截止(?:到|至)?|到|至|直到)\s?(\d{1,2}月\d{1,2}[日号]|周[一二三四五六日天]|\d{1,2}[./-]\d{1,2})|(?:until|till|through|ends?(?: on)?|by)\s+((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}|\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))/iu;
const SHOP =
  /(?:店名|品牌|店铺|我们是|我们店叫|本店)(?:是|叫|：|:)?\s?[「『“"《]?([\p{L}\p{N}]{2,12}?)(?:[」』”"》，。,.;；\s]|$)|[「『“《]([^」』”》]{2,16})[」』”》]|\b(?:shop|brand|store)(?: name)?(?: is|:| called)\s+["“]?([A-Z][\p{L}\p{N}&' ]{1,24}?)["”]?(?=[,.;]|$)|"([^"]{2,24})"/u;
const SEASON = {
  zh: /(春|夏|秋|冬)(?:季|天|日|装|款)|入(秋|冬|夏)|初(春|夏|秋|冬)/u,
  en: /\b(spring|summer|autumn|fall|winter)\b/i,
};
const FEATURES_ZH = /(?:特点|卖点|优点|主打)(?:是|有|：|:)?\s?([^。；;\n]+)/u;
const FEATURES_EN = /\b(?:features?|selling points?|highlights?)(?: are| is|:)\s*([^.;\n]+)/i;

/** Never fails: what it does not find is absent, and the text is then about the occasion or the words alone. */
export function parseBrief(raw: string, lang: Lang = detectLang(raw)): Brief {
  const text = raw.normalize('NFKC').trim();
  const zh = detectLang(text) === 'zh';
  const occasion = occasionOf(text);
  const subject = zh ? subjectZh(text) : TYPES_EN.exec(text)?.[0];
  const audience = (zh ? AUDIENCE_ZH : AUDIENCE_EN).exec(text)?.[1];
  const until = UNTIL.exec(text)?.slice(1).find(Boolean);
  const shop = SHOP.exec(text)?.slice(1).find(Boolean);
  const features = (zh ? FEATURES_ZH : FEATURES_EN).exec(text)?.[1];
  const season = zh ? SEASON.zh.exec(text)?.slice(1).find(Boolean) : SEASON.en.exec(text)?.[1]?.toLowerCase();
  const found = {
    occasion,
    subject: zh ? subject : subject?.toLowerCase(),
    audience,
    price: PRICE.exec(text)?.[0].replace(/\s/g, ''),
    discount: DISCOUNT.exec(text)?.[0],
    until,
    shop: shop?.trim(),
    season: season === undefined ? undefined : zh ? `${season}天` : season,
  };
  return {
    raw,
    lang,
    ...definedOnly(found),
    features:
      features
        ?.split(/[、,，;；]|\band\b|和/u)
        .map((part) => part.trim())
        .filter(Boolean)
        .slice(0, 4) ?? [],
  };
}

/** The type with the words that belong to it, without the verbs and measures before it. */
function subjectZh(text: string): string | undefined {
  const found = TYPES_ZH.exec(text)?.[0];
  return found?.replace(
    /^.*?(?:的|款|新品|上市|新款|写|卖|推出|发布|一个|一件|一条|一款|我们|本店|给|为|是|了|今天|活动|开业|促销|周年|打折|上新|春节|中秋|新年|圣诞|双11|618|黑五)(?=\p{Script=Han}{2,}$)/u,
    '',
  );
}

function definedOnly<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
