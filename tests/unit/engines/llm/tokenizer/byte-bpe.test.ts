import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTagIds } from '../../../../../src/core/slots/tag-ids';
import { TAGS } from '../../../../../src/core/slots/vocabulary';
import { byteBpe } from '../../../../../src/engines/llm/tokenizer/byte-bpe';

const folder = 'public/models/vitrine-gpt2';
const json = readFileSync(`${folder}/tokenizer.json`, 'utf8');
const { prompts } = JSON.parse(readFileSync(`${folder}/self-test.json`, 'utf8')) as {
  prompts: { prompt: string; ids: number[] }[];
};
const decoder = new TextDecoder();
const decode = (vocabulary: readonly Uint8Array[], ids: readonly number[]): string =>
  decoder.decode(Uint8Array.from(ids.flatMap((id) => [...(vocabulary[id] ?? [])])));

describe('the shipped tokenizer', () => {
  const tokenizer = byteBpe(json, new Set([0]));

  it.each(prompts)('gives the ids that the model was trained on: $prompt', ({ prompt, ids }) => {
    expect(tokenizer.encode(prompt)).toEqual(ids);
    expect(decode(tokenizer.vocabulary, ids)).toBe(prompt);
  });

  it('has every tag of the prompts, each one token wherever it stands', async () => {
    const ids = await readTagIds((text) => Promise.resolve(tokenizer.encode(text)));
    expect(new Set(ids.values()).size).toBe(TAGS.length);
    for (const [tag, id] of ids) {
      const spaced = tokenizer.encode(`name: ${tag}x`);
      expect(spaced).toContain(id);
      expect(decode(tokenizer.vocabulary, spaced)).toBe(`name: ${tag}x`);
    }
  });

  it('covers every byte, and end of text is silent', () => {
    const text = '😀 ñ\u0000\t中文 mixed 12.5€';
    expect(decode(tokenizer.vocabulary, tokenizer.encode(text))).toBe(text);
    expect(tokenizer.vocabulary[0]).toEqual(new Uint8Array());
  });
});

describe('byte-level BPE', () => {
  const tiny = JSON.stringify({
    added_tokens: [],
    pre_tokenizer: { type: 'ByteLevel' },
    model: {
      type: 'BPE',
      vocab: { a: 0, b: 1, ab: 2, abab: 3, Ġ: 4, Ġab: 5 },
      merges: ['a b', ['ab', 'ab'], 'Ġ ab'],
    },
  });

  it('joins the lowest rank first and leaves the space with its word', () => {
    const tokenizer = byteBpe(tiny, new Set());
    expect(tokenizer.encode('abab')).toEqual([3]);
    expect(tokenizer.encode('aab ab')).toEqual([0, 2, 5]);
  });

  it('refuses what is not one, by name', () => {
    expect(() => byteBpe('{}', new Set())).toThrow(
      expect.objectContaining({ code: 'llm/part-invalid', details: { part: 'tokenizer.json' } }) as Error,
    );
    expect(() => byteBpe('<html>', new Set())).toThrow('not JSON');
  });
});
