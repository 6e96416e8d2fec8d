import type { Stored, StoredKey } from '../core/settings/stored.ts';
import { area } from './area.ts';
import { isErased } from './epoch.ts';
import { stamp } from './migrate.ts';

/**
 * Keeps a value at once, over what is kept: for a page that is closing and has no time left to wait for its turn. Nothing where everything
 * was erased since.
 */
export function keepAtOnce<Key extends StoredKey>(key: Key, value: Stored[Key]): void {
  if (!isErased()) void area.set({ [key]: value, ...stamp }).catch(() => undefined);
}
