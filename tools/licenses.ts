/**
 * @file `npm run licenses`: writes public/third-party-licenses.txt, the licences of everything that ships in dist/.
 * What ships: the production dependencies and what they need in a browser; Workbox (in the service worker); Svelte.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Bundled although listed as development tools. */
const BUNDLED = ['svelte', 'workbox-core', 'workbox-precaching'];
/** Replaced by an empty stub: never bundled. */
const STUBS = new Set(['onnxruntime-node', 'sharp']);

const readPackage = (name: string): Package =>
  JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as Package;

function shipped(): Package[] {
  const root = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const found = new Map<string, Package>();
  const queue = [...Object.keys(root.dependencies ?? {}), ...BUNDLED];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || STUBS.has(name) || !existsSync(join('node_modules', name, 'package.json')))
      continue;
    const read = readPackage(name);
    found.set(name, read);
    queue.push(...Object.keys(read.dependencies ?? {}));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(name: string): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined
    ? '(no licence file in the package; see its licence field above)'
    : readFileSync(join(folder, file), 'utf8').trim();
}

/** The whole text; equal for equal node_modules. */
export function thirdPartyLicences(): string {
  const head =
    'Vitrine is under the Apache License 2.0 (see LICENSE). The built-in model and the sample shop are our own, CC0.\n' +
    'It ships with the following packages.\n';
  const parts = shipped().map(
    ({ name, version, license }) =>
      `${'='.repeat(80)}\n${name} ${version} (${license ?? 'see below'})\n\n${licenceText(name)}\n`,
  );
  return [head, ...parts].join('\n');
}

if (process.argv[1]?.endsWith('licenses.ts') === true)
  writeFileSync('public/third-party-licenses.txt', thirdPartyLicences());
