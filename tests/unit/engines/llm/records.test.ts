import { describe, expect, it } from 'vitest';
import { createRecords } from '../../../../src/engines/llm/records';

const tests = [
  { backend: 'wasm', maxAbsDifference: 0.1, top1Agreement: 1, passed: true, tokensPerSecond: 400 },
  {
    backend: 'webgpu',
    maxAbsDifference: Infinity,
    top1Agreement: 0,
    passed: false,
    tokensPerSecond: 0,
    error: 'NaN',
  },
] as const;

function store(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

describe('remembered self-tests', () => {
  it('come back for the same browser and model, and for no other', () => {
    const records = createRecords(store(), () => 0);
    records.write('a', tests);
    expect(records.read('a')).toEqual([tests[0], { ...tests[1], maxAbsDifference: Number.MAX_VALUE }]);
    expect(records.read('b')).toEqual([]);
  });

  it('are forgotten after a month, and when the clock was set back by as much', () => {
    let now = 1e12;
    const records = createRecords(store(), () => now);
    records.write('a', tests);
    now += 29 * 86_400_000;
    expect(records.read('a')).toHaveLength(2);
    now += 2 * 86_400_000;
    expect(records.read('a')).toEqual([]);
    now = 1e12 - 31 * 86_400_000;
    expect(records.read('a')).toEqual([]);
  });

  it('that are damaged are as if there were none', () => {
    for (const text of ['{', 'null', '{"key":"a","at":0,"tests":[{"backend":"abacus"}]}']) {
      const records = createRecords({ getItem: () => text, setItem: () => undefined }, () => 0);
      expect(records.read('a')).toEqual([]);
    }
  });

  it('cost nothing where the browser keeps none', () => {
    const full = createRecords(
      {
        getItem: () => null,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
      () => 0,
    );
    expect(() => {
      full.write('a', tests);
    }).not.toThrow();
    expect(createRecords(undefined, () => 0).read('a')).toEqual([]);
  });
});
