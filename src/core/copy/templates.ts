/** @file Texts from the hand-written frames: what the Studio writes without a model, and fills up with when the model falls short. */
import { randomInt, type Random } from '../../lib/random';
import { type SlotLength, type SlotTone } from '../slots/vocabulary';
import { type AfterSalesTask, type CopyKind, type CopyTask } from './channel';
import { type CopyFacts } from './facts';
import { joinSentences } from './measure';
import { BANKS, renderFrame, shuffled, slotValues, usable } from './render';

export interface TemplateRequest {
  readonly facts: CopyFacts;
  readonly kind: CopyKind;
  /** For messages about an order: which. */
  readonly task?: CopyTask;
  readonly tone: SlotTone;
  readonly length: SlotLength;
  readonly hashtags: boolean;
}

/** Endless only for descriptions; else each frame once, the fitting tone first, then plain. */
export function* templateTexts(request: TemplateRequest, random: Random): Generator<string> {
  const { facts, kind, tone } = request;
  const bank = BANKS[facts.lang];
  const slots = slotValues(facts);
  const render = (frame: string): string =>
    renderFrame(frame, withRotatedFeatures(slots, facts, random), facts.lang, random);
  if (kind === 'description') {
    for (let i = 0; i < 60; i++) yield describe(request, slots, random);
    return;
  }
  const pools: (readonly string[])[] = [];
  if (kind === 'service') pools.push(bank.service[request.task as AfterSalesTask]);
  else if (kind === 'title') pools.push(bank.title);
  else if (kind === 'greeting') pools.push(bank.kinds.greeting[tone], bank.kinds.greeting.plain);
  else {
    // "Candles for new arrivals": in English these two do not stand in the general frames.
    const ownWords = facts.lang === 'en' && (facts.occasion === 'launch' || facts.occasion === 'restock');
    const close = (frames: readonly string[]): string[] =>
      frames.map((frame) => (kind === 'ad' ? closed(frame, facts.lang) : frame));
    if (facts.occasion !== undefined) {
      const general = ownWords ? [] : bank.anyOccasion[tone];
      pools.push(close([...bank.occasion[facts.occasion], ...general]));
      if (!ownWords) pools.push(close(Object.values(bank.anyOccasion).flat()));
    } else {
      pools.push(bank.kinds[kind][tone], bank.kinds[kind].plain);
      if (kind === 'ad') pools.push(close([...bank.kinds.slogan[tone], ...bank.kinds.slogan.plain]));
    }
  }
  for (const pool of pools) for (const frame of shuffled(usable(pool, slots), random)) yield render(frame);
}

function closed(frame: string, lang: CopyFacts['lang']): string {
  return /[.。!！?？]$/u.test(frame) ? frame : frame + (lang === 'zh' ? '。' : '.');
}

/** So that two variants do not praise the same feature in the same place. */
function withRotatedFeatures(
  slots: ReadonlyMap<string, string>,
  facts: CopyFacts,
  random: Random,
): ReadonlyMap<string, string> {
  if (facts.features.length < 2 && facts.colors.length < 2) return slots;
  return slotValues({
    ...facts,
    features: shuffled(facts.features, random),
    colors: shuffled(facts.colors, random),
  });
}

function describe(
  { facts, tone, length, hashtags }: TemplateRequest,
  base: ReadonlyMap<string, string>,
  random: Random,
): string {
  const { lang } = facts;
  const bank = BANKS[lang];
  const slots = new Map(withRotatedFeatures(base, facts, random));
  // "Stoneware Mug … Made of stoneware": the name has said it.
  for (const key of ['m', 'c', 'z']) {
    if (
      slots
        .get('n')
        ?.toLowerCase()
        .includes(slots.get(key)?.toLowerCase() ?? '\n') === true
    )
      slots.delete(key);
  }
  const pick = (frames: readonly string[]): string | undefined => {
    const fitting = usable(frames, slots);
    return fitting[randomInt(random, fitting.length)];
  };
  const named =
    facts.occasion === undefined
      ? undefined
      : pick([...bank.occasion[facts.occasion], ...bank.anyOccasion[tone]]);
  const opening =
    named === undefined
      ? (pick(bank.description[tone].open) ?? pick(bank.kinds.ad[tone]) ?? pick(bank.kinds.slogan[tone]))
      : closed(named, lang);
  const used = new Set(opening?.match(/\{\w\}/g) ?? []);
  const body: string[] = [];
  if (!slots.has('n')) {
    // A brief has few facts: a second line of its own says more than none.
    const second = pick(bank.kinds.ad[tone]) ?? pick(bank.kinds.ad.plain);
    if (second !== undefined && second !== opening) body.push(second);
  }
  const wanted = { S: 1, M: 3, L: 5 }[length];
  // The merchant's own sentence says most; then features; then single facts.
  const quote = usable(
    ['{q}.', '{q}。'].filter((frame) => frame.endsWith(lang === 'zh' ? '。' : '.')),
    slots,
  );
  const ordered = [
    ...(random() < 0.75 ? quote : []),
    ...shuffled(usable(bank.facts, slots), random).sort((a, b) => count(b) - count(a)),
  ];
  for (const frame of ordered) {
    if (body.length >= wanted) break;
    const keys = frame.toLowerCase().match(/\{\w\}/g) ?? [];
    if (keys.some((key) => used.has(key) || (['{f}', '{g}', '{k}'].includes(key) && used.has('{f}'))))
      continue;
    for (const key of keys) used.add(key);
    // The merchant's sentence has often named the material and the colour.
    if (keys.some((key) => key === '{q}'))
      for (const key of ['m', 'c', 'f'])
        if (
          slots
            .get('q')
            ?.toLowerCase()
            .includes(slots.get(key)?.toLowerCase() ?? '\n') === true
        )
          used.add(`{${key}}`);
    body.push(frame);
  }
  const price = (length === 'S' && random() < 0.5) || used.has('{p}') ? undefined : pick(bank.price);
  const close = length === 'S' ? undefined : pick(bank.description[tone].close);
  const parts = [opening, ...body, price, close].filter((part): part is string => part !== undefined);
  const text = joinSentences(
    parts.map((frame) => renderFrame(frame, slots, lang, random)),
    lang,
  );
  const tag = slots.get('t');
  return hashtags && tag !== undefined
    ? `${text} #${tag.replace(/\s+/g, '')}${lang === 'zh' ? '#' : ''}`
    : text;
}

/** Frames with more facts first, colours and origins last. */
function count(frame: string): number {
  const features = frame.match(/\{[fFgk]\}/g)?.length ?? 0;
  const material = frame.includes('{m}') ? 0.5 : 0;
  return features > 1 ? features : material;
}
