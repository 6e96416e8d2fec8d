import browser from 'webextension-polyfill';
import { readStored, type Stored, type StoredKey, storedKeys, storedVersion } from '../core/stored.ts';

/** Where the untouched original of a value that had to be repaired is kept, until everything is erased. */
const originalsKey = 'unreadable';

/**
 * Reads everything that is kept. What cannot be read is repaired field by field and written back, the fields are
 * noted for the next surface to say so, and the original is kept beside it. Never throws: without storage the
 * extension still works, it only forgets.
 */
export async function loadStored(): Promise<Stored> {
  const raw = await browser.storage.local.get([...storedKeys, originalsKey]).catch((): Record<string, unknown> => ({}));
  const { stored, repaired } = readStored(raw);
  if (!repaired.length) return stored;
  const broken = storedKeys.filter((key) => repaired.some((field) => field.startsWith(`${key}.`)));
  const toSay = repaired.filter((field) => !field.startsWith('repair.'));
  const mended = { ...stored, repair: { fields: [...new Set([...stored.repair.fields, ...toSay])] } };
  const originals = { ...(raw[originalsKey] as object), ...Object.fromEntries(broken.map((key) => [key, raw[key]])) };
  await browser.storage.local.set({ ...mended, [originalsKey]: originals }).catch(() => undefined);
  return mended;
}

/**
 * Changes one key on the basis of what is stored now, so that two open windows do not undo each other.
 * @returns everything as it is afterwards
 * @throws where the browser cannot save
 */
export async function changeStored<Key extends StoredKey>(key: Key, change: (value: Stored[Key]) => Stored[Key]): Promise<Stored> {
  return navigator.locks.request(`stored.${key}`, async () => {
    const stored = await loadStored();
    const next = { ...stored, [key]: change(stored[key]) };
    await browser.storage.local.set({ [key]: next[key], version: storedVersion });
    return next;
  });
}

/** Removes everything that was ever kept on this computer. */
export async function eraseStored(): Promise<Stored> {
  await browser.storage.local.clear();
  return readStored({}).stored;
}
