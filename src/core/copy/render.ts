/** @file Frames to text: which frames the facts allow, and the strings put in with each language's spacing and capitals. */
import { type Random, randomInt } from '../../lib/random';
import { type Lang } from '../../lib/lang';
import { type CopyFacts } from './facts';
import { en } from './frames/en';
import { type FrameBank } from './frames/bank';
import { zh } from './frames/zh';
import { saysNothing } from './known';
import { afterFor, isPlural, plural, withArticle } from './nouns';
import { OCCASION_WORDS } from './occasions';

export const BANKS: Readonly<Record<Lang, FrameBank>> = { en, zh };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^(?:I|USB|UV)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** Slot letter to its string; a slot without a value is absent. */
export function slotValues(facts: CopyFacts): Map<string, string> {
  const { lang } = facts;
  const slots = new Map<string, string>();
  const set = (key: string, value: string | undefined): void => {
    const text = value?.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== undefined && text !== '' && !saysNothing(text)) slots.set(key, text);
  };
  const inside = (value: string | undefined): string | undefined =>
    value === undefined || lang === 'zh' ? value : lower(value);
  set('n', facts.name);
  set('t', facts.type);
  set('h', facts.shop);
  set('b', facts.brand ?? facts.shop);
  set('v', facts.brand);
  set('m', inside(facts.material));
  set('c', facts.colors[0]);
  set('a', facts.audience);
  set('s', lang === 'en' && facts.scene !== undefined ? afterFor(facts.scene) : facts.scene);
  set('z', facts.season);
  set('y', facts.origin);
  set('p', facts.price);
  set('w', facts.was);
  set('x', facts.discount);
  set('u', facts.until);
  set('l', facts.left);
  set('q', firstSentence(facts.description));
  const { customer, order, day, days, amount } = facts.service ?? {};
  for (const [key, value] of Object.entries({ i: customer, j: order, 1: day, 2: days, 3: amount }))
    set(key, value);
  if (facts.occasion !== undefined) set('o', OCCASION_WORDS[facts.occasion].name[lang]);
  if (lang === 'en' && facts.type !== undefined) {
    set('d', plural(facts.type));
    set('e', withArticle(facts.type));
  }
  ['f', 'g', 'k'].forEach((key, i) => {
    set(key, inside(facts.features[i]));
  });
  for (const key of ['t', 'd', 'e', 'f', 'g', 'm', 'c', 'o']) {
    const value = slots.get(key);
    if (value !== undefined) slots.set(key.toUpperCase(), capital(value));
  }
  return slots;
}

/** The merchant's own first sentence, without its mark; absent when it is too long to quote. */
function firstSentence(description: string | undefined): string | undefined {
  const sentence = /^[^。！？!?\n]*?(?=[。！？!?\n]|\.(?:\s|$)|$)/u.exec(description?.trim() ?? '')?.[0];
  return sentence === undefined || sentence.length > 140 || sentence.length < 4 ? undefined : sentence;
}

/** Frames whose slots all have a value. */
export function usable(frames: readonly string[], slots: ReadonlyMap<string, string>): string[] {
  const name = slots.get('n')?.toLowerCase() ?? '';
  const says = (key: string): boolean => {
    const value = slots.get(key)?.toLowerCase();
    return value !== undefined && name.includes(value);
  };
  // "Paper Desk Lamp. Paper": what the name says already is not said again beside it.
  const repeats = ['m', 'c', 'f', 'b'].filter(says);
  // "Washed linen linen shirt": a material that the kind begins with does not stand before it.
  const kind = slots.get('t')?.toLowerCase() ?? '';
  const material = slots.get('m')?.toLowerCase() ?? '';
  const stutters = material !== '' && [2, 3, 4, 5].some((size) => material.includes(kind.slice(0, size)));
  const again = (frame: string): boolean =>
    (stutters && /\{m\} ?(?:做的)?\{t\}/i.test(frame)) ||
    (frame.includes('{n}') && repeats.some((key) => frame.toLowerCase().includes(`{${key}}`)));
  // "Wool Slippers is here": names in the plural keep to frames without a verb or an "it".
  const many = isPlural(slots.get('n') ?? slots.get('t') ?? '');
  const clashes = (frame: string): boolean => many && /\{n\} (?:is|has|was|says)\b|\bit\b/i.test(frame);
  return frames.filter(
    (frame) =>
      !again(frame) &&
      !clashes(frame) &&
      [...frame.matchAll(/\{(\w)\}/g)].every(([, key]) => slots.has(key ?? '')),
  );
}

export function renderFrame(
  frame: string,
  slots: ReadonlyMap<string, string>,
  lang: Lang,
  random: Random,
): string {
  const chosen = frame.replace(/\(([^()|]*(?:\|[^()|]*)+)\)/g, (_all, choices: string) => {
    const options = choices.split('|');
    return options[randomInt(random, options.length)] ?? '';
  });
  // Two Latin words in a row (a maker and T恤) need a space between them in Chinese too.
  const spaced = chosen.replace(/\{(\w)\}(?=\{(\w)\})/g, (slot, key: string, next: string) =>
    /\w$/.test(slots.get(key) ?? '') && /^\w/.test(slots.get(next) ?? '') ? `${slot} ` : slot,
  );
  const filled = spaced.replace(/\{(\w)\}/g, (_all, key: string) => slots.get(key) ?? '');
  return tidy(lang === 'en' ? capital(filled) : filled, lang);
}

/** Spaces between Latin and Han, no doubled marks, no space before a mark. */
export function tidy(text: string, lang: Lang): string {
  let out = text.replace(/\s+/g, ' ').trim();
  if (lang === 'zh') {
    out = out
      .replace(/([A-Za-z])(?=\p{Script=Han})/gu, '$1 ')
      .replace(/(\p{Script=Han})(?=[A-Za-z])/gu, '$1 ')
      .replace(/([。！？])[，。]+/gu, '$1')
      .replace(/，(?=[，。！？])/gu, '');
  } else {
    out = out
      .replace(/\s+(?=[,.;:!?])/g, '')
      .replace(/([!?])\./g, '$1')
      .replace(/,(?=[.!?])/g, '');
  }
  return out;
}

/** The same, in another order; Fisher-Yates. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = randomInt(random, i + 1);
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}
