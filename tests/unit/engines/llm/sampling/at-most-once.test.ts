import { describe, expect, it } from 'vitest';
import { chooseToken } from '../../../../../src/engines/llm/sampling/choose';
import { withDefaults } from '../../../../../src/engines/llm/sampling/options';

describe('atMostOnce', () => {
  const next = (generated: number[], prompt: number[] = []): number =>
    chooseToken(
      Float32Array.of(1, 3, 2),
      { prompt, generated, tail: new Uint8Array() },
      withDefaults({ atMostOnce: [1] }),
      undefined,
      new Set(),
      () => 0,
    );

  it('forbids a token once the sequence has it, whatever the prompt has', () => {
    expect(next([])).toBe(1);
    expect(next([], [1])).toBe(1);
    expect(next([1])).toBe(2);
    expect(next([2])).toBe(1);
  });
});
