/** The harness of `npm run eval -- model` on the shipped files: the app's engine on one thread and on two, words and vectors. */
import { expect, test } from 'vitest';
import { openStage } from '../../tools/eval/model/browser';

test('drives the engine in Chromium, on one thread and on two, and gets the same', async () => {
  const said: string[] = [];
  const stage = await openStage({ shipped: 'public/models/vitrine-gpt2' }, (line) => said.push(line));
  try {
    const prompt = '<|task_answer|><|en|>\nQ: how heavy is it\n<|out|>';
    const jobs = Array.from({ length: 30 }, () => ({ prompt, options: { maxTokens: 3 } }));
    const one = await stage.load('shipped', 'wasm');
    const written = await one.generate(jobs);
    const [vector] = await one.embed(['<|query|><|en|>a tent']);
    expect(one.info).toMatchObject({ backend: 'wasm', threads: 1 });
    expect(written).toHaveLength(30);
    expect(written[29]?.sequences[0]?.tokens).toHaveLength(3);
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 3);
    expect(await one.tokenize('<|out|>')).toHaveLength(1);
    const two = await stage.load('shipped', 'wasm-threads');
    expect(two.info.threads).toBeGreaterThan(1);
    const again = await two.generate(jobs.slice(0, 1));
    expect(again[0]?.sequences[0]?.tokens).toEqual(written[0]?.sequences[0]?.tokens);
    expect(said).toEqual([]);
  } finally {
    await stage.close();
  }
});

test('says which folder is no model', async () => {
  await expect(openStage({ shipped: 'public/examples' }, () => undefined)).rejects.toThrow(
    'has no manifest.json',
  );
});
