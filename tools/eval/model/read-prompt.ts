/** @file Prompts that the generator wrote, read back. */
import { type AnswerFact } from '../../../src/core/slots/facts';
import { SLOT_INTENTS } from '../../../src/core/slots/topics';

const TAGGED = /<\|(\w+)\|>([^<]*)/g;

/** Slot and value, in order; a value ends where the next tag begins. */
export function taggedParts(line: string): { readonly slot: string; readonly value: string }[] {
  return [...line.matchAll(TAGGED)].map(([, slot = '', value = '']) => ({ slot, value }));
}

/** A fact line of an answer's prompt: name, shop, type, or something that the shop has written down. */
export function readFactLine(line: string): AnswerFact {
  const parts = taggedParts(line);
  const [first, second, third] = parts;
  const value = first?.value ?? '';
  const intent = SLOT_INTENTS.find((one) => `k_${one.replaceAll('-', '_')}` === first?.slot);
  if (intent === undefined) {
    const slot = first?.slot;
    if (slot === 'n' || slot === 'b' || slot === 't') return { slot, value };
    throw new Error(`Not a fact of an answer: ${line}`);
  }
  if (intent === 'stock' || intent === 'size-available' || intent === 'color-available') {
    return { intent, yes: second?.slot === 'yes', value: second?.value ?? '' };
  }
  if (intent === 'recommend' || intent === 'gift-advice') {
    return { intent, product: second?.value ?? '', ...(third === undefined ? {} : { reason: third.value }) };
  }
  return { intent, value };
}

/** What the fact lines of a copy prompt give: slot to value. */
export function readTable(prompt: string): Map<string, string> {
  const comma = /[,、]\s*$/;
  const lines = prompt.split('\n').slice(1, -1);
  return new Map(
    lines.flatMap((line) =>
      taggedParts(line).map(({ slot, value }) => [slot, value.replace(comma, '')] as const),
    ),
  );
}
