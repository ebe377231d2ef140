import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backend, type SelfTest } from '../../../../src/engines/llm/contract';
import {
  availableBackends,
  buildFor,
  type Environment,
  ladder,
  untested,
  whyNot,
} from '../../../../src/engines/llm/ladder';

const full: Environment = { adapter: true, softwareAdapter: false, jspi: true, isolated: true, cores: 8 };
const test = (backend: Backend, tokensPerSecond: number, passed = true): SelfTest => ({
  backend,
  maxAbsDifference: 0.1,
  top1Agreement: 1,
  passed,
  tokensPerSecond,
});
const names = (environment: Environment, known: SelfTest[] = [], failed: Backend[] = []): string[] =>
  ladder(environment, known, new Map(failed.map((backend) => [backend, 1]))).map(
    ({ backend, build }) => `${backend}/${build}`,
  );

describe('the ladder', () => {
  it('at a first visit WASM answers, WebGPU is the next hope, and the plain build is the floor', () => {
    expect(names(full)).toEqual(['wasm-threads/jspi', 'wasm/jspi', 'webgpu/jspi', 'wasm/plain']);
  });

  it('without an adapter, JSPI or isolation only what is left', () => {
    expect(names({ ...full, adapter: false })).toEqual(['wasm-threads/plain', 'wasm/plain']);
    expect(names({ ...full, jspi: false })).toEqual(['wasm-threads/plain', 'wasm/plain']);
    expect(names({ ...full, isolated: false })).toEqual(['wasm/jspi', 'webgpu/jspi', 'wasm/plain']);
    expect(names({ ...full, isolated: false, adapter: false })).toEqual(['wasm/plain']);
    expect(names({ ...full, cores: 1, adapter: false })).toEqual(['wasm/plain']);
  });

  it('the fastest correct one comes first, a wrong one never', () => {
    const known = [test('wasm', 100), test('webgpu', 300), test('wasm-threads', 200)];
    expect(names(full, known)).toEqual(['webgpu/jspi', 'wasm-threads/jspi', 'wasm/jspi', 'wasm/plain']);
    expect(names(full, [test('webgpu', 900, false), test('wasm', 300)])[0]).toBe('wasm/jspi');
    expect(names(full, [test('webgpu', 900, false)]).join()).not.toContain('webgpu');
  });

  it('what failed at this visit is not tried again; WASM gets a second chance', () => {
    expect(names(full, [test('webgpu', 900)], ['webgpu'])).toEqual([
      'wasm-threads/jspi',
      'wasm/jspi',
      'wasm/plain',
    ]);
    expect(names({ ...full, adapter: false, isolated: false }, [], ['wasm'])).toEqual(['wasm/plain']);
    expect(ladder({ ...full, adapter: false, isolated: false }, [], new Map([['wasm', 2]]))).toEqual([]);
  });

  it('threads are the cores, at most four, and one elsewhere', () => {
    const threads = (cores: number): number[] =>
      ladder({ ...full, cores }, [], new Map()).map((rung) => rung.threads);
    expect(threads(8)).toEqual([4, 1, 1, 1]);
    expect(threads(2)).toEqual([2, 1, 1, 1]);
  });

  it('never names a backend that the browser does not offer', () => {
    fc.assert(
      fc.property(
        fc.record({
          adapter: fc.boolean(),
          softwareAdapter: fc.boolean(),
          jspi: fc.boolean(),
          isolated: fc.boolean(),
          cores: fc.integer({ min: 1, max: 64 }),
        }),
        (environment) => {
          const available = availableBackends(environment);
          const rungs = ladder(environment, [], new Map());
          expect(rungs.length).toBeGreaterThan(0);
          for (const { backend, build } of rungs) {
            expect(available).toContain(backend);
            if (backend === 'webgpu') expect(build).toBe('jspi');
            if (build === 'jspi') expect(buildFor(environment)).toBe('jspi');
          }
        },
      ),
    );
  });
});

describe('what is still to be tried', () => {
  it('is every backend that is neither running nor known', () => {
    expect(untested(full, [test('wasm-threads', 1)], 'wasm-threads', false)).toEqual(['webgpu', 'wasm']);
    // A GPU in software is tested when asked only.
    const software = { ...full, softwareAdapter: true };
    expect(untested(software, [test('wasm-threads', 1)], 'wasm-threads', false)).toEqual(['wasm']);
    expect(untested(software, [test('wasm-threads', 1)], 'wasm-threads', true)).toEqual(['webgpu', 'wasm']);
    expect(untested(full, [test('wasm', 1), test('webgpu', 1, false)], 'wasm-threads', true)).toEqual([]);
  });

  it('and why not', () => {
    expect(whyNot('webgpu', { ...full, adapter: false })).toBe('no adapter');
    expect(whyNot('webgpu', { ...full, jspi: false })).toBe('no JSPI in this browser');
    expect(whyNot('wasm-threads', { ...full, isolated: false })).toBe('the page is not isolated');
  });
});
