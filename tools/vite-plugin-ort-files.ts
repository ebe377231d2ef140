/** @file Serves onnxruntime-web's wasm and glue from our own origin under ort/: in dev from node_modules, in dist as copies. */
import { copyFileSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig } from 'vite';

/** The plain build (WASM) and the JSPI build (WebGPU); the asyncify one is over the 25 MiB that some hosts take. */
const FILES = [
  'ort-wasm-simd-threaded.mjs',
  'ort-wasm-simd-threaded.wasm',
  'ort-wasm-simd-threaded.jspi.mjs',
  'ort-wasm-simd-threaded.jspi.wasm',
];

export function ortFiles(): Plugin {
  let config: ResolvedConfig;
  const from = (name: string): string => join(config.root, 'node_modules/onnxruntime-web/dist', name);
  return {
    name: 'ort-files',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/ort\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1];
        if (name === undefined || !FILES.includes(name) || !existsSync(from(name))) {
          next();
          return;
        }
        response.setHeader('Content-Type', name.endsWith('.mjs') ? 'text/javascript' : 'application/wasm');
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
        createReadStream(from(name)).pipe(response);
      });
    },
    writeBundle() {
      if (process.env['VITEST'] !== undefined) return;
      const out = join(config.root, config.build.outDir, 'ort');
      mkdirSync(out, { recursive: true });
      for (const name of FILES) copyFileSync(from(name), join(out, name));
    },
  };
}
