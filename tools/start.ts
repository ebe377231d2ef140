/** @file `npm start`: serves dist/ on http://localhost:4173 and opens a browser where there is one. */
import { spawn } from 'node:child_process';
import { serve } from './server.ts';

const port = Number(process.env['PORT'] ?? 4173);

function openBrowser(url: string): void {
  const { platform, env } = process;
  const command = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer' : 'xdg-open';
  const hasScreen =
    platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  if (!hasScreen || env['CI'] !== undefined) return;
  // Where the opener is missing the printed address is enough.
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

try {
  const { url } = await serve({ root: 'dist', port, headers: true });
  console.log(`\n  Vitrine 橱窗 is open at ${url}\n  Stop with Ctrl+C.\n`);
  openBrowser(url);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=4180 npm start`);
  process.exitCode = 1;
}
