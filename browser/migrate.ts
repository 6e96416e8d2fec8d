import { idsStamp } from '../core/settings/ids-stamp.ts';
import { storedVersion } from '../core/settings/stored.ts';
import { area } from './area.ts';

/** Keys that say of which version what is kept is. */
export const versionKeys = ['version', 'ids'] as const;

/** Written with every value, so that a later version knows what it finds. */
export const stamp = { version: storedVersion, ...(idsStamp && { ids: idsStamp }) };

/** Whether what storage holds is of this version or a later one. @param raw with versionKeys */
export const isCurrent = (raw: Record<string, unknown>): boolean =>
  typeof raw.version === 'number' && (raw.version > storedVersion || (raw.version === storedVersion && (raw.ids ?? '') === idsStamp));

/**
 * Makes what an older version has kept into what this one reads, all in one writing, and only what changes. Never while everything
 * is being erased: what was read before would come back. @throws where the browser cannot
 */
const migrate = (): Promise<void> =>
  navigator.locks.request('erase', { mode: 'shared' }, () =>
    navigator.locks.request('version', async () => {
      if (isCurrent(await area.get([...versionKeys]))) return;
      const all = await area.get(null);
      if (!Object.keys(all).length) return;
      // Once for each version: no page carries it at every start.
      const next = (await import('../core/settings/migrations.ts')).migrated(all);
      await area.set(Object.fromEntries(Object.entries(next).filter(([key, value]) => value !== all[key])));
      const gone = Object.keys(all).filter((key) => !(key in next));
      if (gone.length) await area.remove(gone);
    }),
  );

let done: Promise<void> | undefined;

/** The same, once for this page or worker; again where it failed. */
export function migrateOnce(): Promise<void> {
  done ??= migrate().catch((error) => {
    done = undefined;
    throw error;
  });
  return done;
}
