/** The shipped model in a real browser: every backend against the shipped numbers, and what the door promises. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Backend, createLlm, type Llm } from '../../src/engines/llm';

const baseUrl = new URL('/', location.href).href;
const SOURCE = { kind: 'built-in', name: 'vitrine-gpt2' } as const;
const PROMPT = '<|slogan|><|zh|><|warm|><|banner|><|S|>\n品名：<|n|><|b|>亚麻衬衫\n特点：<|f0|>透气\n<|out|>';

let llm: Llm | undefined;
const open = (): Llm =>
  (llm = createLlm({
    baseUrl,
    onLog: (line) => {
      logs.push(line);
    },
  }));
const logs: string[] = [];
afterEach(() => {
  llm?.unload();
  llm = undefined;
  logs.length = 0;
});

const backends: Backend[] = ['wasm', ...(crossOriginIsolated ? ['wasm-threads' as const] : []), 'webgpu'];

describe.each(backends)('on %s', (backend) => {
  it('passes the self-test and writes the same text for the same seed', async () => {
    const model = open();
    const info = await model.load(SOURCE, { backend });
    const test = info.selfTests.find((candidate) => candidate.backend === backend);
    console.info(`MEASURE ${JSON.stringify({ ...info, selfTests: [test] })}`);
    expect(info.backend).toBe(backend);
    expect(test).toMatchObject({ backend, passed: true, top1Agreement: 1 });
    expect(test?.maxAbsDifference).toBeGreaterThan(0);
    expect(test?.maxAbsDifference).toBeLessThan(0.15);

    const options = { temperature: 0.9, topP: 0.95, seed: 7, maxTokens: backend === 'webgpu' ? 8 : 24, n: 2 };
    const streamed = ['', ''];
    const first = await model.generate(PROMPT, {
      ...options,
      onToken: ({ sequence, text }) => {
        streamed[sequence] = (streamed[sequence] ?? '') + text;
      },
    });
    const second = await model.generate(PROMPT, options);
    const other = await model.generate(PROMPT, { ...options, seed: 8 });
    console.info(
      `MEASURE ${backend} prefill ${first.promptTokens} in ${first.prefillMs.toFixed(0)} ms, decode ${first.sequences.reduce((n, s) => n + s.tokens.length, 0)} in ${first.decodeMs.toFixed(0)} ms: ${first.sequences[0]?.text ?? ''}`,
    );
    expect(second.sequences).toEqual(first.sequences);
    expect(other.sequences.map(({ text }) => text)).not.toEqual(first.sequences.map(({ text }) => text));
    expect(streamed).toEqual(first.sequences.map(({ text }) => text));
    expect(streamed.join('')).not.toContain('\uFFFD');
  });
});
