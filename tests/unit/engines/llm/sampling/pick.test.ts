import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  argmax,
  distribution,
  draw,
  logprobsOf,
  logSumExp,
} from '../../../../../src/engines/llm/sampling/pick';

const of = (...values: number[]): Float32Array => Float32Array.from(values);
/** Logits whose softmax is exactly these shares. */
const shares = (...values: number[]): Float32Array => of(...values.map(Math.log));
const rounded = (
  candidates: readonly { token: number; probability: number }[],
): (readonly [number, number])[] =>
  candidates.map(({ token, probability }) => [token, Math.round(probability * 1e5) / 1e5] as const);

describe('argmax', () => {
  it('takes the lowest index on ties, ignores NaN, and finds nothing among the forbidden', () => {
    expect(argmax(of(1, 3, 3, NaN))).toBe(1);
    expect(argmax(of(-Infinity, -Infinity))).toBe(-1);
    expect(argmax(of(NaN, -2))).toBe(1);
  });
});

describe('logSumExp', () => {
  it('is log of the sum, also where exp would overflow', () => {
    expect(logSumExp(of(0, 0))).toBeCloseTo(Math.LN2, 6);
    expect(logSumExp(of(1000, 1000))).toBeCloseTo(1000 + Math.LN2, 3);
    expect(logSumExp(of(-Infinity))).toBe(-Infinity);
  });
});

describe('distribution', () => {
  const half = shares(0.1, 0.5, 0.4);

  it('is the softmax, most likely first', () => {
    expect(rounded(distribution(half, 1, 0, 1))).toEqual([
      [1, 0.5],
      [2, 0.4],
      [0, 0.1],
    ]);
  });

  it('temperature 0.5 squares the shares', () => {
    // .25 .16 .01 of .42
    expect(rounded(distribution(half, 0.5, 0, 1))).toEqual([
      [1, 0.59524],
      [2, 0.38095],
      [0, 0.02381],
    ]);
  });

  it('top-k 2 drops the least and renormalises', () => {
    expect(rounded(distribution(half, 1, 2, 1))).toEqual([
      [1, 0.55556],
      [2, 0.44444],
    ]);
  });

  it('top-p keeps the fewest tokens that reach it', () => {
    expect(rounded(distribution(half, 1, 0, 0.5))).toEqual([[1, 1]]);
    expect(distribution(half, 1, 0, 0.51).map(({ token }) => token)).toEqual([1, 2]);
    expect(distribution(half, 1, 0, 0.91).map(({ token }) => token)).toEqual([1, 2, 0]);
    expect(rounded(distribution(half, 1, 0, 0.001))).toEqual([[1, 1]]);
  });

  it('top-p counts within what top-k left', () => {
    // of .5 and .4 the first has .5556, so .55 is reached by one and .56 by two
    expect(distribution(half, 1, 2, 0.55).map(({ token }) => token)).toEqual([1]);
    expect(distribution(half, 1, 2, 0.56).map(({ token }) => token)).toEqual([1, 2]);
  });

  it('never keeps what is forbidden, and ties go to the lower token', () => {
    expect(distribution(of(1, -Infinity, 1), 1, 0, 1).map(({ token }) => token)).toEqual([0, 2]);
    expect(distribution(of(-Infinity, -Infinity), 1, 0, 1)).toEqual([]);
  });

  it('agrees with sorting everything, for any logits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (values, topK, topP) => {
          const logits = Float32Array.from(values);
          const all = distribution(logits, 1, 0, 1);
          const cut = topK > 0 ? all.slice(0, topK) : all;
          const mass = cut.reduce((sum, { probability }) => sum + probability, 0);
          let reached = 0;
          const expected: number[] = [];
          for (const { token, probability } of cut) {
            if (expected.length > 0 && topP < 1 && reached >= topP * mass - 1e-12) break;
            expected.push(token);
            reached += probability;
          }
          const got = distribution(logits, 1, topK, topP);
          expect(got.map(({ token }) => token)).toEqual(expected);
          expect(got.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('draw', () => {
  it('walks the cumulative shares', () => {
    const candidates = [
      { token: 7, probability: 0.5 },
      { token: 3, probability: 0.3 },
      { token: 1, probability: 0.2 },
    ];
    expect([0, 0.49, 0.5, 0.79, 0.81, 0.999999].map((at) => draw(candidates, () => at))).toEqual([
      7, 7, 3, 3, 1, 1,
    ]);
    expect(draw([], () => 0)).toBe(-1);
  });
});

describe('logprobsOf', () => {
  it("gives the model's own logprob and the five most likely", () => {
    const { logprob, top } = logprobsOf(shares(0.05, 0.3, 0.1, 0.25, 0.2, 0.1), 4, 5);
    expect(logprob).toBeCloseTo(Math.log(0.2), 5);
    expect(top.map(({ token }) => token)).toEqual([1, 3, 4, 2, 5]);
    expect(top[0]?.logprob).toBeCloseTo(Math.log(0.3), 5);
  });

  it('gives fewer where the vocabulary is smaller', () => {
    expect(logprobsOf(of(0, 0), 0, 5).top).toHaveLength(2);
  });
});
