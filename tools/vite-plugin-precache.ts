/** @file After the app build: list dist/, then bundle the service worker with that list as `__PRECACHE__`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** Files fetched at install; the runtime's wasm and the model's parts are kept by their own loader. */
const AT_INSTALL = /\.(?:m?js|css|html|svg|png|webmanifest|json|csv|txt)$/;
const LATER = /^(?:ort\/.*\.wasm$|models\/(?!.*manifest\.json$)|sw\.js$|_headers$)/;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

export function precache({ swSource }: { swSource: string }): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'precache-sw',
    apply: (_config, env) => env.command === 'build' && process.env['VITEST'] === undefined,
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const out = join(config.root, config.build.outDir);
        const listed = filesBelow(out)
          .map((file) => ({ file, url: relative(out, file).split(sep).join('/') }))
          .sort((a, b) => (a.url < b.url ? -1 : 1));
        const revision = (file: string): string =>
          createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
        const entries = listed
          .filter(({ url }) => AT_INSTALL.test(url) && !LATER.test(url))
          .map(({ file, url }) => ({
            url,
            revision: /-[\w-]{8}\.\w+$/.test(url) ? null : revision(file),
          }));
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          publicDir: false,
          define: {
            __PRECACHE__: JSON.stringify(entries),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: config.build.outDir,
            emptyOutDir: false,
            target: 'es2022',
            copyPublicDir: false,
            rolldownOptions: {
              input: join(config.root, swSource),
              output: { format: 'es', entryFileNames: 'sw.js', codeSplitting: false },
            },
          },
        });
        config.logger.info(`precache: ${entries.length} files`);
      },
    },
  };
}
