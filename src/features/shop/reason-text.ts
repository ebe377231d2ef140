/** @file Reasons in plain words. */
import { type Feature } from '../../core/recommend/feature';
import { type Reason } from '../../core/recommend/explain';
import { formatMoney } from '../../lib/format';
import { inLang, type Lang } from '../../lib/lang';
import { type ShopTexts } from './messages';

/** "wool", "price ¥200 to ¥400", "similar descriptions". */
export function featureText(feature: Feature, texts: ShopTexts, lang: Lang): string {
  if (feature.kind === 'attribute') return inLang(feature.value, lang);
  if (feature.kind === 'block') return texts.why.words;
  return texts.why.priceRange(priceBandText(feature, texts, lang));
}

/** "Because you looked at Merino Crew · wool, winter". @param titleOf a product's title, undefined if it is gone. */
export function reasonText(
  reason: Reason,
  titleOf: (productId: string) => string | undefined,
  texts: ShopTexts,
  lang: Lang,
): string {
  const features = reason.features
    .map((feature) => featureText(feature, texts, lang))
    .join(texts.why.listJoin);
  const title = reason.action && titleOf(reason.action.productId);
  if (!reason.action || title === undefined) return features;
  const because = texts.why.because[reason.action.kind](title);
  return features === '' ? because : texts.why.withFeatures(because, features);
}

function priceBandText(
  { fromMinor, toMinor, currency }: Extract<Feature, { kind: 'price' }>,
  texts: ShopTexts,
  lang: Lang,
): string {
  const money = (minor: number): string => formatMoney(roundly(minor), currency, lang);
  if (toMinor === Infinity) return texts.priceFrom(money(fromMinor));
  if (fromMinor === 0) return texts.priceUpTo(money(toMinor));
  return texts.priceBetween(money(fromMinor), money(toMinor));
}

/** Two leading digits: a band's edge is not a price, and should not look like one. */
function roundly(minor: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, minor))) - 1);
  return Math.round(minor / step) * step;
}
