/** @file Settings: one record each, so that two tabs never overwrite one another's. */
import * as v from 'valibot';
import { type Connection } from './connection';
import { type Settings, type SettingValues } from './contract';
import { SETTING_SCHEMAS } from './schema';

/** A value that does not fit its schema (an older build's, say) counts as absent. */
export function parseSetting<K extends keyof SettingValues>(
  key: K,
  value: unknown,
): SettingValues[K] | undefined {
  const parsed = v.safeParse(SETTING_SCHEMAS[key], value);
  return parsed.success ? parsed.output : undefined;
}

export function storedSettings(connection: Connection): Settings {
  return {
    get: async (key) => {
      const record = await connection.transact(['settings'], 'readonly', 'relaxed', (tx) =>
        tx.objectStore('settings').get(key),
      );
      return record && parseSetting(key, record.value);
    },
    set: (key, value) =>
      connection.transact(['settings'], 'readwrite', 'strict', async (tx) => {
        await tx.objectStore('settings').put({ key, value });
      }),
    delete: (key) =>
      connection.transact(['settings'], 'readwrite', 'strict', (tx) =>
        tx.objectStore('settings').delete(key),
      ),
  };
}

export function memorySettings(): Settings {
  const values = new Map<keyof SettingValues, unknown>();
  return {
    get: (key) => Promise.resolve(parseSetting(key, values.get(key))),
    set: (key, value) => {
      values.set(key, structuredClone(value));
      return Promise.resolve();
    },
    delete: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
  };
}
