/** @file How varied texts are, against frames written by hand and filled with the same facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type SlotTone } from '../../../src/core/slots/vocabulary';
import { type Lang } from '../../../src/lib/lang';

const FRAMES = fileURLToPath(new URL('../../../model/corpus/frames/', import.meta.url));
const INNERMOST = /\(([^()]*\|[^()]*)\)/;
const SLOT = /\{(\w+)\}/g;

/** Chooses among nested alternatives, `(a|b|)`, innermost first; slots stay. */
export function expandFrame(frame: string, random: () => number): string {
  let text = frame;
  while (INNERMOST.test(text)) {
    text = text.replace(INNERMOST, (_, inside: string) => {
      const choices = inside.split('|');
      return choices[Math.floor(random() * choices.length)] ?? '';
    });
  }
  return text;
}

export function readFrames(lang: Lang, bank: string, tone: SlotTone): string[] {
  return readdirSync(FRAMES + lang)
    .filter((file) => file.startsWith(`${bank}.${tone}.`) && file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(`${FRAMES}${lang}/${file}`, 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The frame's slots as the model would write them; undefined where a fact is missing. One of several features stands for all. */
export function taggedFrame(frame: string, table: ReadonlyMap<string, string>): string | undefined {
  const numbered = [...table.keys()].filter((slot) => /^[fhg]\d$/.test(slot));
  const known = numbered.find((slot) => !slot.startsWith('g') && frame.includes(`{${slot.charAt(0)}}`));
  const index = known?.slice(1) ?? numbered.find((slot) => !slot.startsWith('g'))?.slice(1) ?? '0';
  const numberedName = (slot: string): string =>
    slot === 'g' ? 'g0' : ['f', 'h', 'e'].includes(slot) ? `${slot}${index}` : slot;
  const wanted = [...frame.matchAll(SLOT)].map(([, slot = '']) => numberedName(slot));
  if (!wanted.every((slot) => table.has(slot))) return undefined;
  return frame.replace(SLOT, (_, slot: string) => `<|${numberedName(slot)}|>`);
}

/** A frame drawn among those that these facts can fill. */
export function drawFrame(
  frames: readonly string[],
  table: ReadonlyMap<string, string>,
  random: () => number,
): string | undefined {
  const order = frames.map((frame) => ({ frame, key: random() })).sort((a, b) => a.key - b.key);
  for (const { frame } of order) {
    const tagged = taggedFrame(expandFrame(frame, random), table);
    if (tagged !== undefined) return tagged;
  }
  return undefined;
}

/** Words, Han characters one by one, each slot one unit. */
export function units(tagged: string): string[] {
  return tagged.toLowerCase().match(/<\|\w+\|>|\p{Script=Han}|[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** 4-grams of a text that stood in it before, and how many it has. Slots are one unit: a name may come again. */
export function repeated4grams(tagged: string): { readonly repeated: number; readonly total: number } {
  const all = units(tagged);
  const seen = new Set<string>();
  let repeated = 0;
  for (let i = 0; i + 4 <= all.length; i++) {
    const gram = all.slice(i, i + 4).join(' ');
    if (seen.has(gram)) repeated += 1;
    seen.add(gram);
  }
  return { repeated, total: Math.max(0, all.length - 3) };
}
