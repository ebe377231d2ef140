/** @file A property as a vitest test, with a fixed seed so that a failure repeats. */
import * as fc from 'fast-check';
import { test as vitestTest } from 'vitest';

export { fc };

export function test<T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void,
): void {
  vitestTest(name, () => {
    fc.assert(
      fc.property(
        ...(arbitraries as unknown as [fc.Arbitrary<unknown>]),
        check as unknown as (value: unknown) => void,
      ),
      {
        seed: 20261124,
      },
    );
  });
}
