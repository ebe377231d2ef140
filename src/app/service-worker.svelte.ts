/** @file Registers the service worker: the app works offline after the first visit, and is isolated from the next. */

import { resolveUrl } from '../lib/url';

/** Whether a new version waits, and the way to it. */
export class AppUpdate {
  #waiting = $state.raw<ServiceWorker | null>(null);

  get ready(): boolean {
    return this.#waiting !== null;
  }

  found(worker: ServiceWorker): void {
    this.#waiting = worker;
  }

  /** Lets the new version take over, then reloads once. */
  apply(): void {
    if (!this.#waiting) return;
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        location.reload();
      },
      { once: true },
    );
    this.#waiting.postMessage({ kind: 'skip-waiting' });
  }
}

export function registerServiceWorker(update: AppUpdate): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register(resolveUrl('sw.js', document.baseURI), { scope: './' }).then(
    (registration) => {
      // A first install activates by itself; only a version that replaces another waits.
      const watch = (worker: ServiceWorker | null): void => {
        if (!worker || !navigator.serviceWorker.controller) return;
        if (worker.state === 'installed') update.found(worker);
        worker.addEventListener('statechange', () => {
          if (worker.state === 'installed' && registration.active !== null) update.found(worker);
        });
      };
      watch(registration.waiting);
      registration.addEventListener('updatefound', () => {
        watch(registration.installing);
      });
    },
    () => {
      // No service worker (private window, plain http): the app works, online only.
    },
  );
}
