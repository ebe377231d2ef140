/** @file Builds the site if it is not built, and serves it twice: with the shipped headers, and bare under a sub-path. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type TestProject } from 'vitest/node';
import { serve } from '../../tools/server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site with the headers of dist/_headers. */
    siteUrl: string;
    /** The same files on a host that sends no headers, under /some/shop/. */
    bareUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/sw.js')) {
    const env = { ...process.env };
    delete env['VITEST'];
    const built = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
      stdio: 'inherit',
      env,
    });
    if (built.status !== 0) throw new Error('vite build failed');
  }
  const site = await serve({ root: 'dist', port: 0, headers: true });
  const bare = await serve({ root: 'dist', port: 0, headers: false, base: '/some/shop/' });
  project.provide('siteUrl', site.url);
  project.provide('bareUrl', bare.url);
  return async () => {
    await site.close();
    await bare.close();
  };
}
