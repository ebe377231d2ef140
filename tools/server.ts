/** @file A small static server for dist/: what `npm start` and the browser tests serve the site with. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a Netlify/Cloudflare `_headers` file, so that what is shipped to hosts is what is tested. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      const escaped = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${escaped}$`), headers: [] });
      continue;
    }
    const at = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return rules;
}

export interface ServerOptions {
  readonly root: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Serve under this path, with slashes at both ends. */
  readonly base?: string;
  /** Send the headers of dist/_headers; without, the bare host that knows none. */
  readonly headers: boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly server: Server;
  /** Every file sent so far, uncompressed, in order. */
  readonly sent: readonly { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

/** Starts serving; a missing file is a real 404, never index.html. */
export async function serve({ root, port, base = '/', headers }: ServerOptions): Promise<RunningServer> {
  const folder = resolve(root);
  const headerFile = join(folder, '_headers');
  const rules = headers && existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : [];
  const sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'Only GET');
      return;
    }
    if (!path.startsWith(base)) {
      send(response, 404, 'Not found');
      return;
    }
    const inside = path.slice(base.length) === '' ? 'index.html' : path.slice(base.length);
    const file = normalize(join(folder, inside));
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      send(response, 404, 'Not found');
      return;
    }
    for (const { pattern, headers: pairs } of rules) {
      if (pattern.test(`/${inside}`)) for (const [name, value] of pairs) response.setHeader(name, value);
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Content-Length', statSync(file).size);
    if (request.method === 'GET') sent.push({ path: inside, bytes: statSync(file).size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, () => {
      ready();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    server,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
