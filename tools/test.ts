/**
 * @file `npm test`: all that CI runs, in order, and one closing line with the counts.
 *
 *   npm test                 everything
 *   npm test -- unit e2e     only these steps
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  format: ['prettier', '--check', '.', '--log-level', 'warn'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  types: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  'worker-types': ['tsc', '-p', 'src/tsconfig.worker.json'],
  layers: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'],
  unused: ['knip'],
  build: ['vite', 'build', '--logLevel', 'warn'],
};
const SUITES = ['unit', 'runes', 'gpu', 'e2e'] as const;
const ORDER = [
  'format',
  'lint',
  'types',
  'worker-types',
  'layers',
  'unused',
  'unit',
  'runes',
  'build',
  'gpu',
  'e2e',
];

const wanted = process.argv.slice(2);
const steps = ORDER.filter((step) => wanted.length === 0 || wanted.includes(step));
const scratch = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function run(args: readonly string[]): boolean {
  return spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', env: process.env }).status === 0;
}

/** A suite that ran nothing has failed. */
function runSuite(name: string): Counts {
  const report = join(scratch, `${name}.json`);
  const passed = run([
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>;
    const counts = {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    };
    if (counts.failed === 0 && (!passed || counts.passed === 0)) counts.failed = 1;
    return counts;
  } catch {
    console.error(`The suite ${name} wrote no report.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

if (steps.some((step) => step === 'gpu' || step === 'e2e')) process.env['CHROMIUM_PATH'] = ensureChromium();
for (const step of steps) {
  const started = Date.now();
  console.log(`\n== ${step}`);
  const check = CHECKS[step];
  if (check) add(run(check) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  else if ((SUITES as readonly string[]).includes(step)) add(runSuite(step));
  console.log(`-- ${step}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
