/** @file The desk's ways of writing figures and names. */
import { inLang, type Lang, type LocalText } from '../../lib/lang';

export { formatMoney, formatNumber, formatPercent } from '../../lib/format';

export function inLangOrDash(text: LocalText, lang: Lang): string {
  return inLang(text, lang) || '–';
}
