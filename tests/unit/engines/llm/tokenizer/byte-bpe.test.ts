import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
  const trained = byteBpe(json, { silent: new Set([0]), spacedTagsAreSpelt: true });
  const today = byteBpe(json, { silent: new Set([0]), spacedTagsAreSpelt: false });

  it.each(prompts)('gives the ids that the model was trained on: $prompt', ({ prompt, ids }) => {
    expect(trained.encode(prompt)).toEqual(ids);
    expect(decode(trained.vocabulary, ids)).toBe(prompt);
  });

  it('without the flag a tag after a space is one token', () => {
    expect(trained.encode('name: <|n|>').at(-1)).not.toBe(8192);
    expect(today.encode('name: <|n|>').at(-1)).toBe(8192);
  });

  it('decodes an id with two spellings by the later one', () => {
    expect(decode(today.vocabulary, [8199])).toBe('<|f0|>');
    expect(today.encode('<|d|>')).toEqual([8199]);
  });

  it('covers every byte, and end of text is silent', () => {
    const text = '😀 ñ\u0000\t中文 mixed 12.5€';
    expect(decode(today.vocabulary, today.encode(text))).toBe(text);
    expect(today.vocabulary[0]).toEqual(new Uint8Array());
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
    const tokenizer = byteBpe(tiny, { silent: new Set(), spacedTagsAreSpelt: false });
    expect(tokenizer.encode('abab')).toEqual([3]);
    expect(tokenizer.encode('aab ab')).toEqual([0, 2, 5]);
  });

  it('refuses what is not one, by name', () => {
    expect(() => byteBpe('{}', { silent: new Set(), spacedTagsAreSpelt: false })).toThrow(
      expect.objectContaining({ code: 'llm/part-invalid', details: { part: 'tokenizer.json' } }) as Error,
    );
    expect(() => byteBpe('<html>', { silent: new Set(), spacedTagsAreSpelt: false })).toThrow('not JSON');
  });
});
