import { withOriginal } from '../core/settings/originals.ts';
import { readStoredKey } from '../core/settings/stored.ts';
import { area, keyOfRepair, originalsKey } from './area.ts';
import { stillHeld } from './epoch.ts';
import { migrateOnce, stamp } from './migrate.ts';

/** One kept value as it was read. */
interface Found<T> {
  /** Missing where nothing is there, or nothing of it can be read. */
  value: T | undefined;
  /** Names of what could not be read, as "settings.theme"; empty where all is well. */
  lost: readonly string[];
}

/** How the values of a collection are read and written. Reading takes anything and never throws. */
export interface Codec<T> {
  /** @param id under which it is kept, without the name of the collection */
  read: (raw: unknown, id: string) => Found<T>;
  /** What is kept of a value; the value itself where left out. */
  write?: (value: T) => unknown;
}

/**
 * Runs work on one key: nobody else works on it meanwhile, in any window, what is kept is of this version, and nothing is written
 * by a page from before everything was erased. https://www.w3.org/TR/web-locks/
 */
export async function keeping<T>(key: string, work: () => Promise<T>): Promise<T> {
  await migrateOnce();
  return navigator.locks.request('erase', { mode: 'shared' }, () =>
    navigator.locks.request(key, async () => {
      await stillHeld();
      return work();
    }),
  );
}

/** Keeps a value that could not be read as it was, and notes its fields for the next page to say. Earlier ones stay. */
const noteLost = (key: string, raw: unknown, lost: readonly string[]): Promise<void> =>
  navigator.locks.request(keyOfRepair, async () => {
    const { [originalsKey]: originals, [keyOfRepair]: repair } = await area.get([originalsKey, keyOfRepair]);
    const fields = [...readStoredKey('repair', repair).value.fields, ...lost];
    await area.set({ [originalsKey]: withOriginal(originals, key, raw), [keyOfRepair]: { fields: [...new Set(fields)] } });
  });

/**
 * Everything of one kind that is kept, read and changed in one way: a change is made under a lock, on the basis of what is kept
 * now. What cannot be read is mended; its original is kept first, and where that cannot be, nothing is written.
 * @param name a key, or the start of one key for each value with "." at its end
 */
export function collection<T>(name: string, { read, write = (value) => value }: Codec<T>) {
  const hasMany = name.endsWith('.');
  const isMine = (key: string) => (hasMany ? key.startsWith(name) : key === name);
  const idOf = (key: string) => key.slice(name.length);

  /** Changes one value. @param edit gets what is kept; undefined: nothing is there, or it goes. @throws where it cannot be saved */
  const change = (id: string, edit: (kept: T | undefined) => T | undefined): Promise<T | undefined> => {
    const key = name + id;
    return keeping(key, async () => {
      const raw = (await area.get(key))[key];
      const { value, lost } = read(raw, id);
      const next = edit(value);
      // The list of repairs is mended by reading it; noting that in the list itself would never end.
      if (lost.length && key !== keyOfRepair) await noteLost(key, raw, lost);
      if (next === undefined) {
        if (raw !== undefined) await area.remove(key);
      } else if (next !== value || lost.length) await area.set({ [key]: write(next), ...stamp });
      return next;
    });
  };

  /** What storage answered, read. Values that need mending are mended in storage too. @returns by id */
  const readAll = async (raw: Record<string, unknown>): Promise<Map<string, T>> => {
    const found = new Map<string, T>();
    for (const [key, one] of Object.entries(raw).filter(([key]) => isMine(key))) {
      const { value, lost } = read(one, idOf(key));
      if (value !== undefined) found.set(idOf(key), value);
      if (lost.length) await change(idOf(key), (kept) => kept).catch(() => undefined);
    }
    return found;
  };

  return {
    isMine,
    change,
    /** Reads values that storage has answered, and mends what has to be. */
    readAll,
    /** One value as it is kept. @throws where the browser cannot read */
    async load(id = ''): Promise<T | undefined> {
      await migrateOnce().catch(() => undefined);
      const key = name + id;
      const found = await readAll(await area.get(key));
      return found.get(id) ?? read(undefined, id).value;
    },
    /** All values, by id. @throws where the browser cannot read */
    async loadAll(): Promise<Map<string, T>> {
      await migrateOnce().catch(() => undefined);
      return readAll(await area.get(null));
    },
    remove: async (id = ''): Promise<void> => void (await change(id, () => undefined)),
    /** Tells of every change, in this window and others. @returns the function that ends it */
    watch(changed: (id: string, value: T | undefined) => void): () => void {
      const listen = (changes: Record<string, { newValue?: unknown }>) => {
        for (const [key, { newValue }] of Object.entries(changes)) if (isMine(key)) changed(idOf(key), read(newValue, idOf(key)).value);
      };
      area.onChanged.addListener(listen);
      return () => area.onChanged.removeListener(listen);
    },
  };
}
