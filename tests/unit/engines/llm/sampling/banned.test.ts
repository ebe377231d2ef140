import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BannedStrings } from '../../../../../src/engines/llm/sampling/banned';

const encoder = new TextEncoder();
const bytes = (text: string): Uint8Array => encoder.encode(text);
const completes = (banned: BannedStrings, written: string): number[] =>
  [...new Set(banned.completes(bytes(written)))].sort();

describe('banned strings', () => {
  const vocabulary = ['b', 'best', ' the best!', 'es', 'st', 't', 'worst'].map(bytes);
  const banned = new BannedStrings(['best'], vocabulary);

  it('forbids tokens that hold the string', () => {
    expect(completes(banned, '')).toEqual([1, 2]);
  });

  it('forbids the token that completes it across borders', () => {
    expect(completes(banned, 'the b')).toEqual([1, 2]);
    expect(completes(banned, 'the be')).toEqual([1, 2, 4]);
    expect(completes(banned, 'the bes')).toEqual([1, 2, 5]);
  });

  it('works through the bytes of one character', () => {
    const [first = 0, second = 0, third = 0] = bytes('最');
    const split = new BannedStrings(
      ['最佳'],
      [Uint8Array.of(first, second), Uint8Array.of(third), bytes('佳'), bytes('佳作')],
    );
    expect([...split.completes(bytes('这是最'))].sort()).toEqual([2, 3]);
    expect([...split.completes(Uint8Array.of(first, second))]).toEqual([]);
  });

  it('no text ever holds a banned string, whatever is written', () => {
    const alphabet = ['a', 'b', 'ab', 'ba', 'aab', 'c'];
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[abc]{2,4}$/), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(alphabet.length - 1), { maxLength: 30 }),
        (strings, picks) => {
          const rule = new BannedStrings(strings, alphabet.map(bytes));
          let text = '';
          for (const pick of picks) {
            const tail = text.slice(Math.max(0, text.length - rule.tailLength));
            const forbidden = new Set(rule.completes(bytes(tail)));
            const next = text + (alphabet[pick] ?? '');
            // Forbidden exactly if it would complete one.
            expect(forbidden.has(pick)).toBe(strings.some((string) => next.includes(string)));
            if (!forbidden.has(pick)) text = next;
          }
        },
      ),
    );
  });
});
