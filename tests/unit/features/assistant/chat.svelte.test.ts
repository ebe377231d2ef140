import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerText } from '../../../../src/core/assistant/answer';
import { openShopData } from '../../../../src/data';
import { type Llm, type LlmState, type ModelInfo } from '../../../../src/engines/llm';
import { ChatState } from '../../../../src/features/assistant/chat.svelte';
import { readShop } from '../../../../tools/eval/ask';

vi.setConfig({ testTimeout: 60_000 });
const shop = readShop('public/packs/sample');

const MODEL = {
  id: 'm',
  name: 'Model',
  slots: true,
  languages: ['en', 'zh'],
  embeddingSize: 2,
  revision: 'r1',
} as unknown as ModelInfo;

/** The model is an engine of its own with its own tests: here it says what the test lets it say. */
function services(state: LlmState, says = '', wait: Promise<void> = Promise.resolve(), thinks = '') {
  const prompts: string[] = [];
  const generate: Llm['generate'] = async (prompt, options = {}) => {
    prompts.push(prompt);
    await Promise.race([
      wait,
      new Promise((_resolve, reject) => {
        options.signal?.addEventListener('abort', () => {
          reject(new DOMException('Aborted', 'AbortError'));
        });
      }),
    ]);
    // The intent of a question is its first token, with its likelihood.
    const logprobs = [{ token: 1, text: thinks, logprob: Math.log(0.9), top: [] }];
    const isIntent = options.logprobs === true;
    if (!isIntent) options.onToken?.({ sequence: 0, text: says });
    return {
      sequences: [
        { text: isIntent ? thinks : says, tokens: [], finish: 'eos', ...(isIntent ? { logprobs } : {}) },
      ],
      promptTokens: 0,
      prefillMs: 0,
      decodeMs: 0,
    };
  };
  const embed: Llm['embed'] = () => Promise.reject(new Error('not asked for here'));
  const tokenize: Llm['tokenize'] = (text) =>
    Promise.resolve([...text.matchAll(/<\|\w+\|>/g)].map((_, index) => index + 1));
  const llm = { state, generate, embed, tokenize } as unknown as Llm;
  const open = {
    manifest: shop.manifest,
    products: shop.products,
    knowledge: shop.knowledge,
    bestSellers: shop.bestSellers,
  };
  return {
    shop: open as never,
    model: { state, llm, ready: () => new Promise<void>(() => undefined) },
    prompts,
    today: () => '2026-11-24',
    errorText: String,
  };
}
const ready: LlmState = { kind: 'ready', model: MODEL };

async function chatWith(...args: Parameters<typeof services>) {
  const data = await openShopData();
  const chat = new ChatState({ ...services(...args), data });
  await chat.prepare();
  return { chat, data };
}
const opened: { close(): void }[] = [];
afterEach(() => {
  for (const data of opened.splice(0)) data.close();
});

describe('ChatState', () => {
  it('answers by template when the model is not ready in time, with the same facts', async () => {
    const { chat, data } = await chatWith({ kind: 'idle' });
    opened.push(data);
    await chat.ask('How much is the Lamplighter Wool Coat?');
    const [entry] = chat.entries;
    expect(entry).toMatchObject({ status: 'done', how: 'not-ready' });
    expect(chat.finished).toContain('¥1,099');
    expect(chat.tally).toEqual({ model: 0, template: 1 });
  });
  it('shows the model’s words when they pass, and counts them', async () => {
    const { chat, data } = await chatWith(ready, 'It costs <|v|> right now.');
    opened.push(data);
    await chat.ask('How much is the Lamplighter Wool Coat?');
    expect(chat.entries[0]).toMatchObject({ how: 'model', modelName: 'Model' });
    expect(chat.finished).toContain('It costs ¥1,099 right now.');
    expect(chat.tally).toEqual({ model: 1, template: 0 });
  });
  it('never shows a number that stands in no evidence, whatever the model writes', async () => {
    const { chat, data } = await chatWith(ready, 'It costs <|v|>, or 5 yuan for you.');
    opened.push(data);
    await chat.ask('How much is the Lamplighter Wool Coat?');
    expect(chat.entries[0]).toMatchObject({ how: 'rejected', status: 'done' });
    expect(chat.finished).not.toContain('5 yuan');
    expect(chat.finished).toContain('¥1,099');
  });
  it('asks the model what is meant only where nothing was understood and found', async () => {
    const meant = services(ready, '', undefined, '<|k_refund_time|>');
    const data = await openShopData();
    opened.push(data);
    const chat = new ChatState({ ...meant, data });
    await chat.prepare();
    const question = 'still staring at my balance, hm?';
    await chat.ask(question);
    expect(meant.prompts[0]).toBe(`<|task_answer|><|en|>\nQ: ${question}\n<|out|>`);
    expect(chat.entries[0]?.answer).toMatchObject({ intent: 'refund', kind: 'knowledge' });
    meant.prompts.length = 0;
    await chat.ask('How much is the Lamplighter Wool Coat?');
    expect(meant.prompts.every((prompt) => prompt.includes('<|k_price|>'))).toBe(true);
  });
  it('stops at once, and asks again on request', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { chat, data } = await chatWith(ready, 'It costs <|v|>.', held);
    opened.push(data);
    const asking = chat.ask('How much is the Lamplighter Wool Coat?');
    await vi.waitFor(() => {
      expect(chat.busy).toBe(true);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    chat.stop();
    await asking;
    expect(chat.entries[0]?.status).toBe('stopped');
    release();
    await chat.retry(chat.entries[0]?.id ?? 0);
    expect(chat.entries[0]).toMatchObject({ status: 'done', how: 'model' });
  });
  it('keeps a chat only where that was chosen, and deletes it whole', async () => {
    const { chat, data } = await chatWith({ kind: 'idle' });
    opened.push(data);
    await chat.ask('包邮吗');
    expect(await data.chats.count()).toBe(0);
    await chat.setKept(true);
    const [stored] = await data.chats.all();
    const answer = chat.entries[0]?.answer;
    expect(stored?.messages.map(({ text }) => text)).toEqual(['包邮吗', answer ? answerText(answer) : '']);
    expect(stored?.messages[1]?.sources).toContain('shipping-fee');
    await chat.clear();
    expect(await data.chats.count()).toBe(0);
    expect(chat.entries).toEqual([]);
  });
});

describe('a question asked before the screen has read the shop in', () => {
  it('is answered: reading the same shop in again does not stop it', async () => {
    const data = await openShopData();
    const open = services({ kind: 'idle' });
    const chat = new ChatState({ ...open, data });
    const asking = chat.ask('Can I return it if I do not like it?');
    await new Promise((resolve) => setTimeout(resolve, 20));
    void chat.prepare(open.shop);
    await asking;
    expect(chat.entries.at(-1)?.status).toBe('done');
    expect(chat.entries.at(-1)?.answer && answerText(chat.entries.at(-1)?.answer as never)).toMatch(/7 days/);
  });
});
