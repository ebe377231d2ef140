/** @file How fast: the first token, and those that follow, on one and on two threads. */
import { type Backend } from '../../../src/engines/llm';
import { type LoadedModel, type Stage } from './browser';
import { type Amount, atLeast, atMost, type Figure } from './figures';
import { median } from './interval';

const RUNS = 5;
const TOKENS = 64;

async function measure(
  model: LoadedModel,
  prompt: string,
): Promise<{ firstMs: number; perSecond: number; prompt: number }> {
  const job = { prompt, options: { maxTokens: TOKENS, minTokens: TOKENS, temperature: 0.8, seed: 1 } };
  // The first run warms up and is not counted.
  const [, ...runs] = await model.generate(
    Array.from({ length: RUNS + 1 }, () => job),
    'speed',
  );
  return {
    firstMs: median(runs.map(({ prefillMs }) => prefillMs)),
    // The first token comes with the prefill.
    perSecond: median(runs.map(({ decodeMs }) => ((TOKENS - 1) / decodeMs) * 1000)),
    prompt: runs[0]?.promptTokens ?? 0,
  };
}

/** @param prompt one of usual length. */
export async function speedFigures(
  table: string,
  stage: Stage,
  name: string,
  prompt: string,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [backend, threads] of [
    ['wasm-threads', 'two threads'],
    ['wasm', 'one thread'],
  ] as const satisfies readonly (readonly [Backend, string])[]) {
    const measured = await measure(await stage.load(name, backend), prompt);
    const amount = (what: string, value: number, unit: string, goal: Amount['goal']): Amount => ({
      kind: 'amount',
      table,
      measure: `${what}, ${threads}`,
      lang: 'both',
      value,
      count: RUNS,
      digits: 0,
      unit,
      ...(goal && backend === 'wasm-threads' ? { goal } : {}),
    });
    figures.push(
      amount(`first token after ${measured.prompt} of a prompt`, measured.firstMs, ' ms', atMost(60)),
      amount('tokens a second', measured.perSecond, '', atLeast(150)),
    );
  }
  return figures;
}
