/** @file Self-tests remembered per browser, runtime and model, so that each backend is tested once. Page side. */
import * as v from 'valibot';
import { type SelfTest } from './contract';

const KEY = 'vitrine-llm-self-tests';
const MONTH_MS = 30 * 86_400_000;

const TestSchema = v.object({
  backend: v.picklist(['webgpu', 'wasm-threads', 'wasm']),
  maxAbsDifference: v.number(),
  top1Agreement: v.number(),
  passed: v.boolean(),
  tokensPerSecond: v.number(),
  error: v.optional(v.string()),
});
const Schema = v.object({ key: v.string(), at: v.number(), tests: v.array(TestSchema) });

type SmallStore = Pick<Storage, 'getItem' | 'setItem'>;

export interface Records {
  /** What is known for `key`; nothing after a month, because drivers change under us. */
  read(key: string): readonly SelfTest[];
  write(key: string, tests: readonly SelfTest[]): void;
}

/** @param store undefined where the browser allows none: then every visit tests anew. @param now epoch ms. */
export function createRecords(store: SmallStore | undefined, now: () => number): Records {
  return {
    read(key) {
      const record = parse(store?.getItem(KEY) ?? null);
      if (record?.key !== key || Math.abs(now() - record.at) > MONTH_MS) return [];
      return record.tests.map(({ error, ...test }) => ({
        ...test,
        ...(error === undefined ? {} : { error }),
      }));
    },
    write(key, tests) {
      try {
        // Infinity is no JSON; a number this large says the same.
        const finite = tests.map((test) => ({
          ...test,
          maxAbsDifference: Math.min(test.maxAbsDifference, Number.MAX_VALUE),
        }));
        store?.setItem(KEY, JSON.stringify({ key, at: now(), tests: finite }));
      } catch (error) {
        // A full store costs a self-test at the next visit, nothing else.
        if (!(error instanceof DOMException)) throw error;
      }
    },
  };
}

function parse(text: string | null): v.InferOutput<typeof Schema> | undefined {
  if (text === null) return undefined;
  try {
    const result = v.safeParse(Schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** localStorage, where reading it does not throw (blocked cookies). */
export function browserStore(): SmallStore | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
