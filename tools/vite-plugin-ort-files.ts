/**
 * @file Serves onnxruntime-web's glue and wasm from our own origin under ort/: from memory in dev, as files in dist.
 *
 * The wasm goes out in verified parts with a manifest, like a model, because hosts limit a file's size and a broken
 * connection should not cost 17 MB. Two builds: the plain one (WASM only, 14.3 MB) and the JSPI one (16.8 MB), which
 * alone runs WebGPU within the 25 MiB that some hosts take (the asyncify build has 26.9 MB). See docs in
 * src/engines/llm/README.md for which is loaded when.
 */
import { createReadStream, existsSync, mkdirSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig } from 'vite';
import { revisionOf, splitFile } from './models/split-file.ts';

const GLUE = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.jspi.mjs'];
const WASM = ['ort-wasm-simd-threaded.wasm', 'ort-wasm-simd-threaded.jspi.wasm'];
const PART_BYTES = 8 * 1024 * 1024;

/** manifest.json and the parts it names. */
function runtimeFiles(folder: string): Map<string, Buffer> {
  const split = WASM.map((name) => splitFile(name, readFileSync(join(folder, name)), PART_BYTES));
  const entries = split.map(({ entry }) => entry);
  const manifest = {
    format: 'vitrine-runtime',
    version: 1,
    id: 'ort',
    revision: revisionOf(entries),
    files: entries,
  };
  const files = new Map<string, Buffer>(split.flatMap(({ parts }) => [...parts]));
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

export function ortFiles(): Plugin {
  let config: ResolvedConfig;
  let files: Map<string, Buffer> | undefined;
  const folder = (): string => join(config.root, 'node_modules/onnxruntime-web/dist');
  return {
    name: 'ort-files',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/ort\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1];
        if (name === undefined) {
          next();
          return;
        }
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
        response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
        if (GLUE.includes(name) && existsSync(join(folder(), name))) {
          response.setHeader('Content-Type', 'text/javascript');
          createReadStream(join(folder(), name)).pipe(response);
          return;
        }
        files ??= runtimeFiles(folder());
        const bytes = files.get(name);
        if (!bytes) {
          next();
          return;
        }
        const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Length', bytes.length);
        response.end(bytes);
      });
    },
    writeBundle() {
      if (process.env['VITEST'] !== undefined) return;
      const out = join(config.root, config.build.outDir, 'ort');
      mkdirSync(out, { recursive: true });
      for (const name of GLUE) copyFileSync(join(folder(), name), join(out, name));
      for (const [name, bytes] of runtimeFiles(folder())) writeFileSync(join(out, name), bytes);
    },
  };
}
