import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './tools/chromium.ts';
import { devWithoutPolicy } from './tools/vite-plugin-dev-policy.ts';
import { ortFiles } from './tools/vite-plugin-ort-files.ts';
import { precache } from './tools/vite-plugin-precache.ts';

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export default defineConfig({
  base: './',
  // ORT's wasm stays a file of its own, so that it can be verified, cached and split.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: { headers: isolation },
  preview: { headers: {} }, // preview inherits server.headers; bare, so that the service worker is what isolates
  optimizeDeps: { exclude: ['onnxruntime-web', '@huggingface/transformers', '@bsull/augurs'] },
  plugins: [svelte(), devWithoutPolicy(), ortFiles(), precache({ swSource: 'src/sw.ts' })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        // Vitest would otherwise load Svelte's server build, in which effects never run.
        resolve: { conditions: ['browser', ...defaultClientConditions] },
        test: { name: 'runes', environment: 'happy-dom', include: ['tests/unit/**/*.svelte.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'gpu',
          include: ['tests/gpu/**/*.test.ts'],
          globalSetup: ['tests/gpu/llm-hub.setup.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '', args: chromiumArgs({ webgpu: true }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
