import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SequenceWriter } from '../../../../../src/engines/llm/sampling/writer';
import { Utf8Stream } from '../../../../../src/engines/llm/tokenizer/utf8-stream';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('stop strings', () => {
  it('end the text before them, also across tokens, and are never shown', () => {
    const writer = new SequenceWriter(['\n\n', 'END'], Infinity);
    const shown: string[] = [];
    for (const token of ['one E', 'N', 'd', ' two E', 'ND three']) {
      const verdict = writer.push(bytes(token));
      shown.push(writer.take());
      if (verdict === 'stop') break;
    }
    expect(shown).toEqual(['one ', '', 'ENd', ' two ', '']);
    expect(writer.text).toBe('one ENd two ');
    expect(writer.finish()).toBe('');
  });

  it('the earliest of several counts', () => {
    const writer = new SequenceWriter(['d', 'bc'], Infinity);
    expect(writer.push(bytes('abcd'))).toBe('stop');
    expect(writer.text).toBe('a');
  });

  it('what was held back is given out at the end', () => {
    const writer = new SequenceWriter(['END'], Infinity);
    writer.push(bytes('the E'));
    expect(writer.take()).toBe('the ');
    expect(writer.finish()).toBe('E');
  });

  it('streaming gives the same text as waiting, and never a stop string', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[ab]{1,3}$/), { maxLength: 12 }),
        fc.stringMatching(/^[ab]{1,4}$/),
        (tokens, stop) => {
          const writer = new SequenceWriter([stop], Infinity);
          let streamed = '';
          for (const token of tokens) {
            const verdict = writer.push(bytes(token));
            streamed += writer.take();
            if (verdict === 'stop') break;
          }
          streamed += writer.finish();
          const whole = tokens.join('');
          const at = whole.indexOf(stop);
          expect(streamed).toBe(at < 0 ? whole : whole.slice(0, at));
        },
      ),
    );
  });
});

describe('the limit in characters', () => {
  it('counts code points and drops the token that does not fit', () => {
    const writer = new SequenceWriter([], 4);
    expect(writer.push(bytes('好😀'))).toBe('go-on');
    expect(writer.push(bytes('三四'))).toBe('go-on');
    expect(writer.push(bytes('五'))).toBe('characters');
    expect(writer.text).toBe('好😀三四');
  });
});

describe('bytes to text', () => {
  it('waits for the last byte of a character', () => {
    const stream = new Utf8Stream();
    const [a = 0, b = 0, c = 0] = bytes('好');
    expect([
      stream.push(Uint8Array.of(a)),
      stream.push(Uint8Array.of(b)),
      stream.push(Uint8Array.of(c, 0x21)),
    ]).toEqual(['', '', '好!']);
  });

  it('drops what can be no character: lone continuations, cut characters, overlong forms, surrogates', () => {
    const stream = new Utf8Stream();
    expect(stream.push(Uint8Array.of(0x80, 0x41))).toBe('A');
    expect(stream.push(Uint8Array.of(0xe5, 0xa5, 0x42))).toBe('B');
    expect(stream.push(Uint8Array.of(0xc0, 0x80, 0xff, 0x43))).toBe('C');
    expect(stream.push(Uint8Array.of(0xe0, 0x80, 0x80, 0xed, 0xa0, 0x80, 0x44))).toBe('D');
  });

  it('any cutting of any text gives the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 5 })),
        (text, cuts) => {
          const all = bytes(text);
          const stream = new Utf8Stream();
          let out = '';
          let at = 0;
          for (const cut of [...cuts, all.length]) {
            out += stream.push(all.subarray(at, at + cut));
            at += cut;
          }
          expect(out).toBe(text);
        },
      ),
    );
  });

  it('no bytes whatever give a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (all) => {
        const stream = new Utf8Stream();
        const out = stream.push(all.subarray(0, 7)) + stream.push(all.subarray(7));
        if (!hasReal(all)) expect(out).not.toContain('\uFFFD');
      }),
    );
  });
});

/** The three bytes of a real U+FFFD in the input. */
const hasReal = (all: Uint8Array): boolean => [...all].join().includes('239,191,189');
