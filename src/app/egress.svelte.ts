/** @file What left this device since the page was opened, as the service worker and the browser saw it. */
import { type Egress } from '../features/services';
import { originOf } from '../lib/url';

/** What the service worker broadcasts for each request that carries anything away (see sw.ts). */
export interface EgressReport {
  readonly bytes: number;
  readonly foreign: boolean;
}
export const EGRESS_CHANNEL = 'vitrine-egress';

/** A service worker exists (not on plain http) and sees this page's requests. */
const isControlled = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

export class EgressMeter implements Egress {
  #bytesSent = $state(0);
  #foreignRequests = $state(0);

  /** Counts from now on. The service worker sees every request of page and workers; before it is in control, the browser's own timing entries stand in. */
  constructor() {
    if ('BroadcastChannel' in globalThis) {
      new BroadcastChannel(EGRESS_CHANNEL).addEventListener(
        'message',
        ({ data }: MessageEvent<EgressReport>) => {
          this.#bytesSent += data.bytes;
          if (data.foreign) this.#foreignRequests += 1;
        },
      );
    }
    new PerformanceObserver((list) => {
      if (isControlled()) return;
      for (const entry of list.getEntries()) {
        if (!entry.name.startsWith('http') || originOf(entry.name) === location.origin) continue;
        this.#foreignRequests += 1;
        this.#bytesSent += entry.name.length;
      }
    }).observe({ type: 'resource', buffered: true });
  }

  get bytesSent(): number {
    return this.#bytesSent;
  }
  get foreignRequests(): number {
    return this.#foreignRequests;
  }
}
