/**
 * @file The one service worker: keeps the app for offline use, isolates the page (COOP/COEP), and counts what leaves.
 *
 * Model parts and the runtime's wasm are verified and kept by the model loader itself; here they only pass through.
 */
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: PrecacheEntry[];

/** The same name as in app/egress.svelte.ts, which cannot be imported here without the DOM. */
const egress = new BroadcastChannel('vitrine-egress');

/** What a request carries away: its body, its query, and its whole address where it goes to another host. */
async function report(request: Request): Promise<void> {
  const url = new URL(request.url);
  const foreign = url.origin !== self.location.origin;
  const body =
    request.method === 'GET' || request.method === 'HEAD' ? 0 : (await request.arrayBuffer()).byteLength;
  const bytes = body + (foreign ? request.url.length : url.search.length);
  if (foreign || bytes > 0) egress.postMessage({ bytes, foreign });
}

function isolated(response: Response): Response {
  if (response.status === 0 || response.type === 'opaque' || response.type === 'opaqueredirect')
    return response;
  const headers = new Headers(response.headers);
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

self.addEventListener('fetch', (event) => {
  event.waitUntil(report(event.request.clone()));
});

addPlugins([{ handlerWillRespond: ({ response }) => Promise.resolve(isolated(response)) }]);
precacheAndRoute(__PRECACHE__, { ignoreURLParametersMatching: [] });
cleanupOutdatedCaches();

self.addEventListener('message', (event) => {
  if ((event.data as { kind?: string } | null)?.kind === 'skip-waiting') void self.skipWaiting();
});
clientsClaim();
