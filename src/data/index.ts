/** @file The database's door. */
import { AppError } from '../lib/errors';
import { Connection } from './connection';
import { type DataState, type ShopData } from './contract';
import { type Clock } from './events-repository';
import { toDataError } from './failures';
import { memoryShopData } from './memory-shop-data';
import { StateFeed } from './state';
import { storedShopData } from './stored-shop-data';

export type * from './contract';

export interface DataOptions {
  /** For the age of events; the device's clock unless told. */
  readonly clock?: Clock;
}

/** Opens the database, or stands in for it from memory; never rejects: `state` tells which, and why. */
export async function openShopData({ clock = () => new Date() }: DataOptions = {}): Promise<ShopData> {
  const feed = new StateFeed();
  const connection = new Connection((state) => {
    feed.set(state);
  });
  try {
    await connection.open();
    return storedShopData(connection, feed, clock);
  } catch (error) {
    connection.close();
    const failure = toDataError(error);
    feed.set(stateAfter(failure));
    const reachable = failure.code !== 'data/blocked' && failure.code !== 'data/newer-version';
    return memoryShopData(feed, clock, reachable ? undefined : new AppError(failure.code, failure.message));
  }
}

function stateAfter(failure: AppError): DataState {
  if (failure.code === 'data/blocked') return { kind: 'blocked' };
  if (failure.code === 'data/newer-version') return { kind: 'closed', reason: 'upgrade' };
  return { kind: 'memory', reason: failure.message };
}
