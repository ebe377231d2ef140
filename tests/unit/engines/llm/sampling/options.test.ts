import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../../../../src/engines/llm/sampling/options';

describe('generation options', () => {
  it('have the defaults of the contract', () => {
    expect(withDefaults({})).toEqual({
      maxTokens: 64,
      maxCharacters: Infinity,
      minTokens: 0,
      temperature: 0,
      topK: 0,
      topP: 1,
      repetitionPenalty: 1,
      frequencyPenalty: 0,
      presencePenalty: 0,
      noRepeatNgram: 0,
      logitBias: [],
      atMostOnce: new Set(),
      bannedStrings: [],
      stopStrings: [],
      seed: 0,
      n: 1,
      logprobs: false,
    });
  });

  it.each([
    { temperature: -1 },
    { topP: 0 },
    { topP: 1.1 },
    { repetitionPenalty: 0 },
    { n: 0 },
    { n: 1.5 },
    { temperature: NaN },
  ])('refuse %o', (options) => {
    expect(() => withDefaults(options)).toThrow(RangeError);
  });

  it('empty banned and stop strings, which would be everywhere, are left out', () => {
    expect(withDefaults({ bannedStrings: ['', 'a'], stopStrings: [''] })).toMatchObject({
      bannedStrings: ['a'],
      stopStrings: [],
    });
  });
});
