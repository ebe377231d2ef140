/** @file The visitor's own data as one thing: exported whole, erased whole, here and in other tabs. */
import { toDay } from '../lib/day';
import { type ShopData } from './contract';
import { type Clock } from './events-repository';

const CHANNEL = 'vitrine-data';

export async function exportVisitor(
  data: Pick<ShopData, 'profile' | 'events' | 'chats' | 'settings'>,
  clock: Clock,
): Promise<Record<string, unknown>> {
  const [profile, events, chats, basket] = await Promise.all([
    data.profile.get('visitor'),
    data.events.all(),
    data.chats.all(),
    data.settings.get('basket'),
  ]);
  return {
    format: 'vitrine-visitor/1',
    exportedDay: toDay(clock()),
    profile: profile ?? null,
    events,
    chats,
    basket: basket ?? [],
  };
}

/** Tells this tab's listeners and the other tabs that the visitor's data is gone. */
export class ErasureNews {
  #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;

  /**
   * @param forget drops what this tab keeps in memory; called on another tab's news. What is in the database is gone
   *   already, and erasing it again could hit what the visitor has allowed anew in between.
   */
  constructor(forget: () => Promise<void> = () => Promise.resolve()) {
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== 'visitor-erased') return;
      void forget().then(() => {
        this.#tellHere();
      });
    };
    // Node keeps running for an open channel; browsers have no unref.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    this.#tellHere();
    this.#channel?.postMessage('visitor-erased');
  }

  close(): void {
    this.#channel?.close();
    this.#listeners.clear();
  }

  #tellHere(): void {
    for (const listener of this.#listeners) listener();
  }
}
