import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../../src/lib/errors';
import { type LoadProgress } from '../../../../../src/engines/llm/contract';
import {
  loadFiles,
  type LoaderContext,
  loadManifest,
} from '../../../../../src/engines/llm/loader/load-files';
import { type Manifest, parseManifest } from '../../../../../src/engines/llm/loader/manifest';
import { memoryStore, type PartStore } from '../../../../../src/engines/llm/loader/part-store';
import { sha256, sha256Hex } from '../../../../../src/engines/llm/loader/sha256';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const BASE = 'http://shop.test/models/m/';

/** A file of three parts of 1000, 1000 and 500 bytes. */
const parts = [1000, 1000, 500].map((size, p) =>
  Uint8Array.from({ length: size }, (_, i) => (i * 7 + p * 13) % 251),
);
const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
const manifest: Manifest = parseManifest(
  JSON.stringify({
    format: 'vitrine-model',
    version: 1,
    id: 'm',
    revision: 'r1',
    files: [
      {
        path: 'm.onnx',
        size: 2500,
        sha256: hash(whole),
        parts: parts.map((part, i) => ({ path: `m.onnx.part-0${i}`, size: part.length, sha256: hash(part) })),
      },
    ],
  }),
  'manifest.json',
);
const wanted = [{ manifestUrl: `${BASE}manifest.json`, manifest }];

type Answer = () => Response | Promise<Response>;

/** A server of the three parts; `answers` replaces what a part's nth request gets. */
class Server {
  readonly requests: string[] = [];
  constructor(private readonly answers: Record<string, (Answer | undefined)[]> = {}) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const name = (input instanceof Request ? input.url : input.toString()).slice(BASE.length);
    const nth = this.requests.filter((request) => request === name).length;
    this.requests.push(name);
    init?.signal?.throwIfAborted();
    const special = this.answers[name]?.[nth];
    if (special) return await untilAborted(special(), init?.signal ?? undefined);
    const part = parts[Number(name.at(-1))];
    return part ? new Response(part) : new Response('Not found', { status: 404 });
  };
}

function untilAborted<T>(value: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) reject(signal.reason as Error);
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    Promise.resolve(value).then(resolve, reject);
  });
}

interface Setup {
  readonly server?: Server;
  readonly store?: PartStore;
  readonly signal?: AbortSignal;
  readonly stallMs?: number;
}

function context({
  server = new Server(),
  store = memoryStore(),
  signal,
  stallMs = 1000,
}: Setup): LoaderContext & {
  readonly progress: LoadProgress[];
  readonly logs: string[];
} {
  const progress: LoadProgress[] = [];
  const logs: string[] = [];
  return {
    store,
    fetch: { fetch: server.fetch, stallMs, tries: 3, backoffMs: 1 },
    signal: signal ?? new AbortController().signal,
    onProgress: (event) => progress.push(event),
    onLog: (line) => logs.push(line),
    progress,
    logs,
  };
}

const load = async (setup: Setup): Promise<Uint8Array | undefined> =>
  (await loadFiles(wanted, context(setup))).get('m/m.onnx');
const refusal = (part: string, reason: string): unknown =>
  expect.objectContaining({ code: 'llm/part-invalid', details: { part, reason } });

describe('a first load', () => {
  it('joins the parts, keeps them, and reports a known total', async () => {
    const server = new Server();
    const store = memoryStore();
    const own = context({ server, store });
    expect((await loadFiles(wanted, own)).get('m/m.onnx')).toEqual(whole);
    expect(own.progress[0]).toEqual({
      stage: 'checking',
      loadedBytes: 0,
      fromDeviceBytes: 0,
      totalBytes: 2500,
    });
    expect(own.progress.at(-2)).toMatchObject({ loadedBytes: 2500, fromDeviceBytes: 0, totalBytes: 2500 });
    const loaded = own.progress.map(({ loadedBytes }) => loadedBytes);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));

    const again = context({ server, store });
    expect((await loadFiles(wanted, again)).get('m/m.onnx')).toEqual(whole);
    expect(server.requests).toHaveLength(3);
    expect(again.progress.at(-1)).toMatchObject({ loadedBytes: 2500, fromDeviceBytes: 2500 });
  });

  it('after an interruption fetches only what is missing', async () => {
    const store = memoryStore();
    const broken = new Server({
      'm.onnx.part-01': [
        () => Promise.reject(new TypeError('cut')),
        () => Promise.reject(new TypeError('cut')),
        () => Promise.reject(new TypeError('cut')),
      ],
    });
    await expect(load({ server: broken, store })).rejects.toMatchObject({
      code: 'llm/network',
      details: { part: 'm.onnx.part-01' },
    });
    const server = new Server();
    expect(await load({ server, store })).toEqual(whole);
    expect(server.requests).toEqual(['m.onnx.part-01', 'm.onnx.part-02']);
  });
});

describe('what is refused, by name', () => {
  const cases: readonly (readonly [string, string, Answer])[] = [
    [
      'a page of HTML with status 200',
      'html',
      () => new Response('<!doctype html><title>Shop</title>', { headers: { 'Content-Type': 'text/html' } }),
    ],
    [
      'HTML that says it is bytes',
      'html',
      () => new Response('\n<html><body>', { headers: { 'Content-Type': 'application/octet-stream' } }),
    ],
    ['a short file', 'short', () => new Response(parts[1]?.slice(0, 999))],
    ['an empty file', 'short', () => new Response('')],
    ['a long file', 'long', () => new Response(Uint8Array.from([...(parts[1] ?? []), 0]))],
    ['a file of zeros of the right length', 'hash', () => new Response(new Uint8Array(1000))],
  ];
  it.each(cases)('%s', async (_name, reason, answer) => {
    const server = new Server({ 'm.onnx.part-01': [answer, answer] });
    await expect(load({ server })).rejects.toEqual(refusal('m.onnx.part-01', reason));
    expect(server.requests.filter((name) => name === 'm.onnx.part-01')).toHaveLength(2);
  });

  it('any flipped bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(499), fc.nat(7), async (part, at, bit) => {
        const bad = Uint8Array.from(parts[part] ?? []);
        bad[at] = (bad[at] ?? 0) ^ (1 << bit);
        const name = `m.onnx.part-0${part}`;
        const server = new Server({ [name]: [() => new Response(bad), () => new Response(bad)] });
        await expect(load({ server })).rejects.toEqual(refusal(name, 'hash'));
      }),
      { numRuns: 60 },
    );
  });

  it('parts that are right one by one but not together', async () => {
    const [file] = manifest.files;
    const swapped = file ? { ...manifest, files: [{ ...file, parts: [...file.parts].reverse() }] } : manifest;
    await expect(
      loadFiles([{ manifestUrl: `${BASE}manifest.json`, manifest: swapped }], context({})),
    ).rejects.toEqual(refusal('m.onnx', 'whole'));
  });
});

describe('healing', () => {
  it('takes a part that was damaged once at the second try', async () => {
    const server = new Server({ 'm.onnx.part-00': [() => new Response(new Uint8Array(1000))] });
    expect(await load({ server })).toEqual(whole);
  });

  it('deletes a damaged part on the device and fetches it once', async () => {
    const store = memoryStore();
    const server = new Server();
    await load({ server, store });
    const [part] = manifest.files[0]?.parts ?? [];
    if (!part) throw new Error('no part');
    const key = { url: `${BASE}${part.path}`, sha256: part.sha256 };
    await store.put(key, new Uint8Array(1000));
    expect(await load({ server, store })).toEqual(whole);
    expect(server.requests).toHaveLength(4);
    expect(await store.get(key)).toEqual(parts[0]);
  });

  it('retries an answer of 503 and a dropped connection, but not a 404', async () => {
    const flaky = new Server({
      'm.onnx.part-00': [
        () => new Response('busy', { status: 503 }),
        () => Promise.reject(new TypeError('reset')),
      ],
    });
    expect(await load({ server: flaky })).toEqual(whole);
    const gone = new Server({ 'm.onnx.part-00': [() => new Response('', { status: 404 })] });
    await expect(load({ server: gone })).rejects.toMatchObject({
      code: 'llm/network',
      details: { status: 404 },
    });
    expect(gone.requests).toHaveLength(1);
  });

  it('gives up on silence', async () => {
    const silent = (): Promise<Response> => new Promise(() => undefined);
    const server = new Server({ 'm.onnx.part-00': [silent, silent, silent] });
    await expect(load({ server, stallMs: 20 })).rejects.toMatchObject({
      code: 'llm/network',
      details: { part: 'm.onnx.part-00', stalled: true },
    });
    expect(server.requests).toHaveLength(3);
  });
});

describe('a device without room', () => {
  it('runs from memory, fetches each part once, and says so', async () => {
    const server = new Server();
    const full: PartStore = {
      ...memoryStore(),
      put: () => Promise.resolve(false),
      get: () => Promise.resolve(undefined),
    };
    const own = context({ server, store: full });
    expect((await loadFiles(wanted, own)).get('m/m.onnx')).toEqual(whole);
    expect(server.requests).toHaveLength(3);
    expect(own.logs).toHaveLength(3);
    expect(own.logs[0]).toContain('no room');
  });
});

describe('cancel', () => {
  it('ends the load with the reason, and what arrived stays', async () => {
    const controller = new AbortController();
    const store = memoryStore();
    const server = new Server({
      'm.onnx.part-01': [
        () => {
          controller.abort(new DOMException('Cancelled', 'AbortError'));
          return new Promise(() => undefined);
        },
      ],
    });
    await expect(load({ server, store, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const next = new Server();
    await load({ server: next, store });
    expect(next.requests).toEqual(['m.onnx.part-01', 'm.onnx.part-02']);
  });
});

describe('the manifest', () => {
  it('of the shipped model is valid, and every part is on disk with its size and hash', () => {
    const folder = 'public/models/vitrine-gpt2';
    const shipped = parseManifest(readFileSync(`${folder}/manifest.json`, 'utf8'), 'manifest.json');
    expect(shipped.model).toMatchObject({ slots: true, languages: ['zh', 'en'], contextLength: 384 });
    for (const { parts: entries, sha256: expected, size } of shipped.files) {
      const contents = entries.map(({ path }) => readFileSync(`${folder}/${path}`));
      entries.forEach((entry, i) => {
        expect(contents[i]).toHaveLength(entry.size);
        expect(hash(contents[i] ?? new Uint8Array())).toBe(entry.sha256);
      });
      expect(hash(Buffer.concat(contents))).toBe(expected);
      expect(Buffer.concat(contents)).toHaveLength(size);
    }
  });

  const good = {
    format: 'vitrine-runtime',
    version: 1,
    id: 'x',
    revision: 'r',
    files: [
      { path: 'a', size: 1, sha256: 'a'.repeat(64), parts: [{ path: 'a', size: 1, sha256: 'a'.repeat(64) }] },
    ],
  };
  const part = (change: object): unknown => ({
    ...good,
    files: [{ ...good.files[0], parts: [{ ...good.files[0]?.parts[0], ...change }] }],
  });
  it.each([
    ['an empty hash', part({ sha256: '' })],
    [
      'a part over 8 MiB',
      {
        ...good,
        files: [
          { ...good.files[0], size: 8388609, parts: [{ path: 'a', size: 8388609, sha256: 'a'.repeat(64) }] },
        ],
      },
    ],
    ['parts that do not add up', part({ size: 2 })],
    ['a path out of its folder', part({ path: '../a' })],
    ['an absolute path', part({ path: '/a' })],
    ['another version', { ...good, version: 2 }],
    ['no file', { ...good, files: [] }],
  ])('is refused with %s', (_name, json) => {
    expect(() => parseManifest(JSON.stringify(good), 'm')).not.toThrow();
    expect(() => parseManifest(JSON.stringify(json), 'x/manifest.json')).toThrow(AppError);
  });

  it('says so when a host sends a page instead', () => {
    expect(() => parseManifest('<!doctype html>', 'm/manifest.json')).toThrow(
      expect.objectContaining({ details: { part: 'm/manifest.json', reason: 'html' } }) as Error,
    );
  });

  it('comes from the device when the network is gone', async () => {
    const store = memoryStore();
    const text = JSON.stringify(manifest);
    const online = new Server({ 'manifest.json': [() => new Response(text)] });
    expect(await loadManifest(`${BASE}manifest.json`, context({ server: online, store }))).toEqual(manifest);
    const offline: Server = new Server({
      'manifest.json': [0, 1, 2].map(() => () => Promise.reject(new TypeError('offline'))),
    });
    expect(await loadManifest(`${BASE}manifest.json`, context({ server: offline, store }))).toEqual(manifest);
    await expect(loadManifest(`${BASE}manifest.json`, context({ server: offline }))).rejects.toMatchObject({
      code: 'llm/network',
    });
  });
});

describe('SHA-256 without crypto.subtle', () => {
  it('agrees with node for every length around the block size, and for any bytes', async () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255);
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(hash(bytes));
    }
    expect(await sha256Hex(whole)).toBe(hash(whole));
  });
});
