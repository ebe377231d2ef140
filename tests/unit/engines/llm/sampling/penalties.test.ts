import { describe, expect, it } from 'vitest';
import {
  addBias,
  countTokens,
  forbidRepeatedNgrams,
  penaliseFrequency,
  penaliseRepetition,
} from '../../../../../src/engines/llm/sampling/penalties';

const of = (...values: number[]): Float32Array => Float32Array.from(values);

describe('repetition penalty', () => {
  it('divides positive and multiplies negative logits of tokens seen, once however often seen', () => {
    const logits = of(2, -2, 3, 0);
    penaliseRepetition(logits, [0, 1, 1, 0], 2);
    expect([...logits]).toEqual([1, -4, 3, 0]);
  });

  it('ignores tokens outside the vocabulary', () => {
    const logits = of(1);
    penaliseRepetition(logits, [99], 2);
    expect([...logits]).toEqual([1]);
  });
});

describe('frequency and presence penalty', () => {
  it('mu - count * frequency - presence', () => {
    const logits = of(5, 5, 5);
    penaliseFrequency(logits, countTokens([0, 0, 1]), 0.5, 0.25);
    expect([...logits]).toEqual([3.75, 4.25, 5]);
  });

  it('a negative penalty encourages', () => {
    const logits = of(0, 0);
    penaliseFrequency(logits, countTokens([1]), 0, -1);
    expect([...logits]).toEqual([0, 1]);
  });
});

describe('no-repeat n-gram', () => {
  const forbidden = (tokens: number[], n: number): number[] => {
    const logits = new Float32Array(10);
    forbidRepeatedNgrams(logits, tokens, n);
    return [...logits].flatMap((logit, token) => (logit === -Infinity ? [token] : []));
  };

  it('forbids what followed the same n-1 tokens before', () => {
    expect(forbidden([1, 2, 3, 1, 2], 3)).toEqual([3]);
    expect(forbidden([1, 2, 3, 1, 2, 4, 1, 2], 3)).toEqual([3, 4]);
    expect(forbidden([1, 2, 3, 1], 2)).toEqual([2]);
    expect(forbidden([5, 5], 2)).toEqual([5]);
  });

  it('n = 1 forbids every token seen; 0 is off; short histories forbid nothing', () => {
    expect(forbidden([4, 2], 1)).toEqual([2, 4]);
    expect(forbidden([4, 2], 0)).toEqual([]);
    expect(forbidden([1, 2], 3)).toEqual([]);
  });
});

describe('logit bias', () => {
  it('adds, and -Infinity forbids', () => {
    const logits = of(1, 1, 1);
    addBias(logits, [
      [0, 0.5],
      [2, -Infinity],
      [9, 1],
    ]);
    expect([...logits]).toEqual([1.5, 1, -Infinity]);
  });
});
