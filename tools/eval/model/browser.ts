/**
 * @file Chromium with the app's engine in it: Vite's development server gives the page of the evaluation and the engine's
 * workers with the isolation headers (so that WASM has threads), and model folders from anywhere on this machine.
 */
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createServer, type Plugin } from 'vite';
import { type Backend, type GenerateResult, type ModelInfo } from '../../../src/engines/llm';
import { chromiumArgs } from '../../chromium';
import { ensureChromium } from '../../ensure-chromium';
import { type Job, type PageDoor } from './door';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = 'tools/eval/model/page/index.html';
/** Jobs that go over in one message: few enough to say how far it is, many enough that messages cost nothing. */
const AT_ONCE = 24;

/** A loaded model in the browser. */
export interface LoadedModel {
  readonly info: ModelInfo;
  generate(jobs: readonly Job[], what?: string): Promise<GenerateResult[]>;
  embed(texts: readonly string[], what?: string): Promise<Float32Array[]>;
  tokenize(text: string): Promise<readonly number[]>;
}

export interface Stage {
  /** One model at a time: the next load ends the one before. */
  load(name: string, backend: Backend): Promise<LoadedModel>;
  close(): Promise<void>;
}

/** `/models/<name>/…` from the folder of that name, before Vite looks in public/. */
function modelFolders(folders: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'model-folders',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name = '', file = ''] =
          /^\/models\/([\w-]+)\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '') ?? [];
        const folder = folders[name];
        if (folder === undefined || !existsSync(join(folder, file))) {
          next();
          return;
        }
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
        response.setHeader(
          'Content-Type',
          file.endsWith('.json') ? 'application/json' : 'application/octet-stream',
        );
        response.setHeader('Content-Length', statSync(join(folder, file)).size);
        createReadStream(join(folder, file)).pipe(response);
      });
    },
  };
}

/** @param folders by the name under which `load` finds them, each with a manifest.json. Close it. */
export async function openStage(
  folders: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<Stage> {
  for (const folder of Object.values(folders)) {
    if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} has no manifest.json`);
  }
  const server = await createServer({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    cacheDir: join(tmpdir(), 'vitrine-eval-vite'),
    logLevel: 'warn',
    plugins: [modelFolders(Object.fromEntries(Object.entries(folders).map(([k, v]) => [k, resolve(v)])))],
    server: {
      host: 'localhost',
      port: 5890,
      watch: null,
      hmr: false,
      // A worktree may borrow its node_modules.
      fs: { allow: [ROOT, realpathSync(join(ROOT, 'node_modules'))] },
    },
    optimizeDeps: { entries: [PAGE] },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumArgs({ webgpu: false }),
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      say(`page: ${error.message}`);
    });
    await page.goto(new URL(PAGE, server.resolvedUrls?.local[0]).href);
    await page.waitForFunction(() => 'vitrineModel' in globalThis, undefined, { timeout: 120_000 });
    return {
      load: async (name, backend) => loaded(page, await load(page, name, backend), say),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface WithDoor {
  readonly vitrineModel: PageDoor;
}

async function load(page: Page, name: string, backend: Backend): Promise<ModelInfo> {
  const info = await page.evaluate(
    (asked) => (globalThis as unknown as WithDoor).vitrineModel.load(asked.name, asked.backend),
    { name, backend },
  );
  if (info.backend !== backend) throw new Error(`Asked for ${backend}, got ${info.backend}`);
  return info;
}

function loaded(page: Page, info: ModelInfo, say: (line: string) => void): LoadedModel {
  /** In batches, saying now and then how far it is. */
  const batched = async <In, Out>(
    items: readonly In[],
    what: string,
    run: (batch: readonly In[]) => Promise<Out[]>,
  ): Promise<Out[]> => {
    const results: Out[] = [];
    let told = Date.now();
    for (let at = 0; at < items.length; at += AT_ONCE) {
      results.push(...(await run(items.slice(at, at + AT_ONCE))));
      if (Date.now() - told < 15_000) continue;
      told = Date.now();
      say(`${what}: ${results.length} of ${items.length}`);
    }
    return results;
  };
  return {
    info,
    generate: (jobs, what = 'generate') =>
      batched(jobs, what, (batch) =>
        page.evaluate((sent) => (globalThis as unknown as WithDoor).vitrineModel.generate(sent), batch),
      ),
    embed: async (texts, what = 'embed') => {
      const rows = await batched(texts, what, (batch) =>
        page.evaluate((sent) => (globalThis as unknown as WithDoor).vitrineModel.embed(sent), batch),
      );
      return rows.map((row) => Float32Array.from(row));
    },
    tokenize: (text) =>
      page.evaluate((sent) => (globalThis as unknown as WithDoor).vitrineModel.tokenize(sent), text),
  };
}
