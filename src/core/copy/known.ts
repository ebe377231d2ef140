/**
 * @file What the lexicon knows of a product's facts: which features it may say something of, and in which forms its type
 * can stand in a sentence. A benefit is only ever the lexicon's; a feature that it does not know is named and nothing more.
 */
import { type Lang } from '../../lib/lang';
import { type Lexicon } from '../lexicon/lexicon';
import { type EntryKind, type Feature, type ProductType } from '../lexicon/parse';
import { typeOf } from '../lexicon/product-type';
import { type CopyFacts } from './facts';
import { type Known, type KnownFeature, type KnownType } from './known-facts';
import { isPlural, knownAfterFor, plural, withArticle } from './nouns';

/** Values that say nothing in a sentence. */
const EMPTY = new Set([
  'unisex',
  'everyone',
  'all year',
  'multicolour',
  '男女通用',
  '所有人',
  '四季',
  '多色',
]);
export const saysNothing = (value: string): boolean => EMPTY.has(value.trim().toLowerCase());

export function knownOf(facts: CopyFacts, lexicon: Lexicon): Known {
  const { lang } = facts;
  const type = typeForms(facts, lexicon);
  const features: KnownFeature[] = [];
  const unknown: string[] = [];
  const told: string[] = [];
  const left: string[] = [];
  const said = new Set<string>();
  const heads = headsOf(lexicon, lang);
  for (const text of facts.features) {
    const found = knownFeature(text, lang, type?.category, lexicon);
    if (found === undefined) {
      const pile = canBeNamed(text, lang, heads) ? unknown : canBeTold(text, lang) ? told : left;
      pile.push(bareThing(text, lang));
    } else if (!said.has(found.id)) features.push(found.feature);
    if (found !== undefined) said.add(found.id);
  }
  const term = (kind: EntryKind, value: string): string | undefined =>
    saysNothing(value) ? undefined : lexicon.named(value, kind)[0]?.[lang][0];
  const all = (first: string | undefined, more: readonly string[] = []): string[] =>
    (first === undefined ? [...more] : [first, ...more]).filter((value) => !saysNothing(value));
  const audiences = all(facts.audience, facts.audiences);
  const scenes = all(facts.scene, facts.scenes);
  // "for at home": an English scene that is not known has no form that is sure to fit.
  const scene = (value: string): string | undefined =>
    term('scene', value) ?? (lang === 'zh' ? value : knownAfterFor(value));
  return {
    type,
    features,
    unknown,
    told,
    left,
    audience: audiences.map((value) => term('audience', value) ?? value)[0],
    scene: scenes.map(scene).find((value) => value !== undefined),
    season:
      facts.season === undefined || saysNothing(facts.season)
        ? undefined
        : (term('season', facts.season) ?? facts.season),
  };
}

/** Facts with what the lexicon knows of them; what its known features do is proven by them. */
export function withKnown(facts: CopyFacts, lexicon: Lexicon): CopyFacts {
  const known = knownOf(facts, lexicon);
  const effects = known.features.flatMap((feature) => feature.effects);
  const { evidence } = facts;
  return { ...facts, known, evidence: { ...evidence, texts: [...evidence.texts, ...effects] } };
}

/** The endings of a phrase, longest first: both languages put the thing itself last. */
function* endings(text: string, lang: Lang, least: number): Generator<{ head: string; before: string }> {
  const parts = lang === 'zh' ? Array.from(text) : text.split(/\s+/).filter(Boolean);
  const glue = lang === 'zh' ? '' : ' ';
  for (let from = 0; from <= parts.length - least; from++) {
    yield { head: parts.slice(from).join(glue), before: parts.slice(0, from).join(glue) };
  }
}

function typeForms(facts: CopyFacts, lexicon: Lexicon): KnownType | undefined {
  const { lang } = facts;
  const titles = [facts.type, facts.name].filter((text): text is string => text !== undefined);
  const entry = typeOf(lexicon, { titles });
  if (facts.type === undefined) {
    return entry === undefined ? undefined : formsOf(entry[lang][0], lang, entry, lexicon);
  }
  return formsOf(facts.type, lang, entry, lexicon);
}

function formsOf(value: string, lang: Lang, entry: ProductType | undefined, lexicon: Lexicon): KnownType {
  const category = entry?.category;
  const named = [...endings(value, lang, 1)].flatMap(({ head, before }) => {
    const found = lexicon.named(head, 'type').find((one): one is ProductType => one.kind === 'type');
    return found === undefined ? [] : [{ head, before, found }];
  })[0];
  if (lang === 'zh') {
    // 款 counts goods of every kind.
    const measure = (named?.found ?? entry)?.measure ?? '款';
    return {
      value,
      withArticle: value,
      plural: value,
      withMeasure: `一${measure}${value}`,
      pluralOnly: false,
      category,
    };
  }
  const head = named?.head ?? value;
  const isMany = isPlural(head) || (named !== undefined && named.found.withArticle === named.found.en[0]);
  const lead = value.slice(0, value.length - head.length);
  const many = named?.found.en[0] === head ? named.found.plural : plural(head);
  return {
    value,
    withArticle: isMany || named === undefined ? withArticle(value) : `${articleFor(value)} ${value}`,
    plural: isMany ? value : lead + many,
    withMeasure: value,
    pluralOnly: isMany,
    category,
  };
}

/** By the sound of its first letters. */
export const articleFor = (text: string): 'a' | 'an' =>
  /^(?:[aeio]|u(?!n?i[^mn]|se|ti)|h(?:our|onest|eir)|x-|8|11\b|18\b)/i.test(text) ? 'an' : 'a';

/** What takes the thing away again: "no inside pocket" has none. */
const DENIES = {
  en: /\b(?:no|not|non|without|faux|mock|fake|optional|sold separately)\b/i,
  zh: /[无不非没]|仿|假|选配|可选/u,
} as const;
const DEGREE = {
  en: /^(?:very|super|extra|really|ultra|so)\s+/i,
  zh: /^(?:很|超级|超|非常|特别|十分|更)/u,
} as const;

function knownFeature(
  raw: string,
  lang: Lang,
  category: string | undefined,
  lexicon: Lexicon,
): { readonly id: string; readonly feature: KnownFeature } | undefined {
  const text = raw.trim().replace(/\s+(?:needed|required|included)$/i, '');
  const known = (entry: Feature, shown: string): { id: string; feature: KnownFeature } => ({
    id: entry.id,
    feature: { kind: entry.form, text: shown, effects: entry.effects[lang] },
  });
  const whole = lexicon.feature(text, category) ?? lexicon.feature(text.replace(DEGREE[lang], ''), category);
  if (whole !== undefined) {
    // The lexicon's own word where the merchant's is another: "dries fast" does not stand after "it is".
    const own = whole[lang][0];
    return known(whole, isSame(text.replace(DEGREE[lang], ''), own) ? text : own);
  }
  for (const { head, before } of endings(text, lang, lang === 'zh' ? 2 : 1)) {
    if (before === '' || DENIES[lang].test(before)) continue;
    const thing = lexicon.feature(head, category);
    // Only things keep what they do for one whatever stands before them: a deep inside pocket is an inside pocket.
    if (thing?.form === 'h' && isSame(thing[lang][0], head)) return known(thing, text);
  }
  return qualityOfMaterial(text, lang, category, lexicon);
}

/** "breathable linen", 亚麻透气: said of what it is made of, a quality is the whole thing's; of a part ("waterproof base") it is not. */
function qualityOfMaterial(
  text: string,
  lang: Lang,
  category: string | undefined,
  lexicon: Lexicon,
): { readonly id: string; readonly feature: KnownFeature } | undefined {
  for (const { head, before } of endings(text, lang, 1)) {
    if (before === '') continue;
    const [quality, rest] = lang === 'zh' ? [head, before] : [before, head];
    const isMaterial = lexicon.named(rest, 'material').length > 0 || WHOLE[lang].test(rest);
    const found = isMaterial ? lexicon.feature(quality, category) : undefined;
    if (found?.form === 'f') {
      const { id, effects } = found;
      return { id, feature: { kind: 'f', text: found[lang][0], effects: effects[lang] } };
    }
  }
  return undefined;
}

const WHOLE = {
  en: /^(?:knit|fabric|cloth|weave|felt)$/,
  zh: /^(?:双层|薄而|厚壁|面料|布料|棉布)$/,
} as const;

const isSame = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll('-', ' ') === b.toLowerCase().replaceAll('-', ' ');

/** What things are called by last in either language: "collar", "带". Of the lexicon's own things, and some more. */
const MORE_HEADS = {
  en: 'lapel lining shell cuff hem neck waist waistband pleat flower button seam sole toe heel knit linen felt back strap brim cord buckle handle clasp pocket wheel lock tab window wick scent glaze drawer lid wood sleeve card envelope corner board cover leg oak tie pile drape wale check stripe edge edging fringe panel finish insole footbed handles cup server jar tin box bag bags crook ribs rim shade bulb chain nib ink inks designs leaves eyes tray heights crook loop foot teeth mesh belt fill down wool cotton leather brass beech steel ceramic stitching embroidery print pattern weave zip',
  zh: '领袋驳扣边底跟标条线结褶袖腰帽垫盖绳链层柄口盒环兜里芯膜轮套架提托角面帘网窗位釉香案型摆艺计质料纹苏花绣穗鼻齿纸笔器壶杯碗盘碟勺筷壁足脚耳壳棉绒毛皮木竹铜钢灯机键屏钮阀泵孔槽格卡册贴签丝球手锁刀片带襟檐鞋掌拼穗肩夹织衬绑',
} as const;
const headCache = new WeakMap<Lexicon, Partial<Record<Lang, ReadonlySet<string>>>>();

const headOf = (name: string, lang: Lang): string =>
  lang === 'zh' ? (Array.from(name).at(-1) ?? '') : singular(name.toLowerCase().split(/\s+/).at(-1) ?? '');
const singular = (word: string): string => word.replace(/(?<=[^su])s$/, '');

function headsOf(lexicon: Lexicon, lang: Lang): ReadonlySet<string> {
  const cached = headCache.get(lexicon) ?? {};
  const found =
    cached[lang] ??
    new Set([
      ...(lang === 'zh' ? Array.from(MORE_HEADS.zh) : MORE_HEADS.en.split(' ').map(singular)),
      ...lexicon.entries.flatMap((entry) =>
        entry.kind === 'feature' && entry.form === 'h' ? [headOf(entry[lang][0], lang)] : [],
      ),
    ]);
  headCache.set(lexicon, { ...cached, [lang]: found });
  return found;
}

/** English: what makes a phrase a sentence about the thing, or no thing at all. */
const TELLS_EN =
  /^(?:packs|nests|tears|layers|keeps|airs|dries|works|travels|fades|fits|holds|can|does|easy|good|room|made|soft on|stays|stands|opens|closes|folds|comes|covers|wear|takes|gives|lasts|makes|needs|sits|ready|washes|hangs|lies|burns|smells|tastes|feels|looks|grows|ages|turns|sheds|stuffs|fills|fits|goes|adds|tames|rinses|dims|charges|seats|sleeps|breathes|plumps|evens|picked|rested|aged|scented|cut|cured|painted|brushed|leans|no|not|never|less|without|for|with|from|in|on|to|by|as)\b|\b(?:and|is|are|was|does|not|no|or|when|before|after|up|out|to you|holds?|stays?|keeps?|moulds?|grips)\b|^[\d.,]+\s*(?:ml|g|kg|cm|mm|m|l|lumens|hours?|pages?|pieces?|sheets?|cards?|g\/m²|days?|weeks?)?$/i;
/** Chinese: a quality, an act or a measure, after which "有" has nothing. */
const TELLS_ZH =
  /[不可能无仅约最够易防附含]|^(?:越|放|挂|贴|已|未|用|按|每|适|宜|加深|放宽|遇|抚|吸收)|^[\d.–-]+\s*(?:毫升|升|克|公斤|厘米|米|块|页|片|张|支|卷|枚|流明|码)?$/u;

/** "附毛毡垫": the felt pad is the thing. */
function bareThing(text: string, lang: Lang): string {
  return lang === 'zh' ? text.replace(/^(?:附赠?|配有?|带有?|赠)(?=.{2,})/u, '') : text;
}

/** A short noun phrase: the model's sentences say "the …" and "有…" of it. */
function canBeNamed(raw: string, lang: Lang, heads: ReadonlySet<string>): boolean {
  const text = bareThing(raw, lang);
  if (/[,;:.!?，；：。！？、()（）]/u.test(text) || !heads.has(headOf(text, lang))) return false;
  if (lang === 'zh') {
    const length = Array.from(text).length;
    return length >= 2 && length <= 10 && !TELLS_ZH.test(text);
  }
  return text.split(/\s+/).length <= 5 && text.length <= 36 && !TELLS_EN.test(text);
}

/** A phrase without a sentence's marks, short enough to stand after a colon. */
function canBeTold(text: string, lang: Lang): boolean {
  const length = Array.from(text.trim()).length;
  return (
    length >= 2 &&
    length <= (lang === 'zh' ? 16 : 48) &&
    !/[;:.!?；：。！？、]/u.test(text.replace(/(?<=\d)\.(?=\d)/g, ''))
  );
}
