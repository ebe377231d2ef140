import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHeaders, serve, type RunningServer } from '../../../tools/server';

const root = mkdtempSync(join(tmpdir(), 'vitrine-serve-'));
let withHeaders: RunningServer;
let bare: RunningServer;

beforeAll(async () => {
  writeFileSync(join(root, 'index.html'), '<h1>hi</h1>');
  writeFileSync(join(root, '_headers'), readFileSync('public/_headers'));
  withHeaders = await serve({ root, port: 0, headers: true });
  bare = await serve({ root, port: 0, headers: false, base: '/a/b/' });
});
afterAll(async () => {
  await withHeaders.close();
  await bare.close();
  rmSync(root, { recursive: true });
});

describe('the static server', () => {
  test('sends the headers that hosts read from _headers', async () => {
    const response = await fetch(withHeaders.url);
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toMatch(/'unsafe-(?:eval|inline)'/);
  });

  test('serves a sub-path without headers, and nothing outside it', async () => {
    const response = await fetch(bare.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect((await fetch(new URL('/index.html', bare.url))).status).toBe(404);
  });

  test('a missing file is a 404, and no path climbs out of the folder', async () => {
    expect((await fetch(`${withHeaders.url}nothing.json`)).status).toBe(404);
    expect((await fetch(`${withHeaders.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await fetch(withHeaders.url, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

test('the page and the hosts agree on the policy, but for where workers may connect', () => {
  const meta =
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
      readFileSync('index.html', 'utf8'),
    )?.[1] ?? '';
  const header =
    parseHeaders(readFileSync('public/_headers', 'utf8'))[0]?.headers.find(
      ([name]) => name === 'Content-Security-Policy',
    )?.[1] ?? '';
  const directives = (policy: string): Map<string, string> =>
    new Map(policy.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part.trim()]));
  const inPage = directives(meta);
  const inHeader = directives(header);
  expect(inPage.get('connect-src')).toBe("connect-src 'self'");
  for (const [name, value] of inPage) if (name !== 'connect-src') expect(inHeader.get(name)).toBe(value);
});

test('nginx and Caddy files carry the same policy', () => {
  const policy =
    parseHeaders(readFileSync('public/_headers', 'utf8'))[0]?.headers.find(
      ([name]) => name === 'Content-Security-Policy',
    )?.[1] ?? 'none';
  expect(readFileSync('docs/hosting/nginx.conf', 'utf8')).toContain(policy);
  expect(readFileSync('docs/hosting/Caddyfile', 'utf8')).toContain(policy);
});
