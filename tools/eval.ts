/**
 * @file `npm run eval -- <what> …`: one door for measuring quality on any file. Each measure is a module in tools/eval/
 * that exports `run(args)` and prints JSON lines.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./eval/', import.meta.url));
const [what, ...args] = process.argv.slice(2);
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''));

if (what === undefined || !/^[a-z-]+$/.test(what) || !existsSync(`${folder}${what}.ts`)) {
  console.error(`Say what to measure: npm run eval -- <${known.join('|')}> [--file …] [--json]`);
  process.exitCode = 2;
} else {
  const { run } = (await import(`./eval/${what}.ts`)) as { run: (args: string[]) => Promise<void> };
  await run(args);
}
