/** @file What the visitor did: kept only after opt-in, at most 500 events, none older than 90 days. */
import { type VisitorEvent } from '../core/profile/event';
import { addDays, toDay, type Day } from '../lib/day';
import { type Connection } from './connection';
import { type Repository } from './contract';
import { EventSchema } from './schema';
import { MemoryRepository } from './memory-repository';
import { StoreRepository } from './store-repository';

export const MOST_EVENTS = 500;
export const OLDEST_DAYS = 90;

export type Clock = () => Date;

/** The first day that is still kept. */
function firstKept(clock: Clock): Day {
  return addDays(toDay(clock()), -OLDEST_DAYS);
}

export class EventsRepository extends StoreRepository<VisitorEvent, number, 'events'> {
  constructor(
    connection: Connection,
    private readonly clock: Clock,
    ondamaged: (count: number) => void,
  ) {
    super(connection, { store: 'events', schema: EventSchema, durability: 'relaxed', ondamaged });
  }

  /** Consent is looked up in the same transaction: a tab that has not heard of an erasure cannot write after it. */
  override put(...items: VisitorEvent[]): Promise<void> {
    const oldest = firstKept(this.clock);
    return this.connection.transact(['events', 'profile'], 'readwrite', 'relaxed', async (tx) => {
      if ((await tx.objectStore('profile').count('visitor')) === 0) return;
      const events = tx.objectStore('events');
      for (const item of items) await events.put(item);
      let surplus = (await events.count()) - MOST_EVENTS;
      for (let at = await events.openCursor(); at; at = await at.continue()) {
        // Keys grow with time, so the surplus is at the front; a day set wrong may stand anywhere.
        if (surplus > 0 || at.value.day < oldest) await at.delete();
        surplus -= 1;
      }
    });
  }

  /** Without what has grown too old since it was written. */
  override async all(): Promise<VisitorEvent[]> {
    const oldest = firstKept(this.clock);
    return (await super.all()).filter((event) => event.day >= oldest);
  }
}

/** The same rules from memory. */
export function memoryEvents(
  hasConsent: () => Promise<boolean>,
  clock: Clock,
): Repository<VisitorEvent, number> {
  let next = 1;
  const kept = new MemoryRepository<VisitorEvent, number>((event) => event.id ?? 0);
  const all = async (): Promise<VisitorEvent[]> => {
    const oldest = firstKept(clock);
    return (await kept.all()).filter((event) => event.day >= oldest);
  };
  return {
    get: (id) => kept.get(id),
    all,
    count: () => kept.count(),
    delete: (...ids) => kept.delete(...ids),
    clear: () => kept.clear(),
    put: async (...items) => {
      if (!(await hasConsent())) return;
      await kept.put(...items.map((item) => ({ ...item, id: item.id ?? next++ })));
      const stay = new Set((await all()).slice(-MOST_EVENTS).map((event) => event.id));
      for (const { id } of await kept.all()) {
        if (id !== undefined && !stay.has(id)) await kept.delete(id);
      }
    },
  };
}
