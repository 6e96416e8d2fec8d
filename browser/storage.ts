import browser from 'webextension-polyfill';
import { readPreset, withPreset } from '../core/presets.ts';
import { readStored, type Stored, type StoredKey, storedKeys, storedVersion } from '../core/stored.ts';
import { loadPolicy, presetKey } from './presets.ts';

/** Where the untouched original of a value that had to be repaired is kept, until everything is erased. */
const originalsKey = 'unreadable';

/** What storage.local.get answers. */
export type Raw = Record<string, unknown>;

/** Asks storage once for several readers: each question takes a browser some milliseconds. Never throws. */
export const readRaw = (keys: readonly string[]): Promise<Raw> => browser.storage.local.get([...keys]).catch((): Raw => ({}));

/** What loadStored() reads. */
export const keysOfStored: readonly string[] = [...storedKeys, originalsKey, presetKey];

/** What the person chose, without any preset. */
async function readChosen(given?: Raw): Promise<{ chosen: Stored; copiedPreset: unknown }> {
  const raw = given ?? (await readRaw(keysOfStored));
  const { stored, repaired } = readStored(raw);
  const copiedPreset = raw[presetKey];
  if (!repaired.length) return { chosen: stored, copiedPreset };
  const broken = storedKeys.filter((key) => repaired.some((field) => field.startsWith(`${key}.`)));
  const toSay = repaired.filter((field) => !field.startsWith('repair.'));
  const mended = { ...stored, repair: { fields: [...new Set([...stored.repair.fields, ...toSay])] } };
  const originals = { ...(raw[originalsKey] as object), ...Object.fromEntries(broken.map((key) => [key, raw[key]])) };
  await browser.storage.local.set({ ...mended, [originalsKey]: originals }).catch(() => undefined);
  return { chosen: mended, copiedPreset };
}

/**
 * Reads everything that is kept, and what the organisation has preset. What cannot be read is repaired field by field
 * and written back, the fields are noted for the next surface to say so, and the original is kept beside it. Never
 * throws: without storage the extension still works, it only forgets.
 * @param given what storage holds now, where it was read already
 */
export async function loadStored(given?: Raw): Promise<Stored> {
  const { chosen, copiedPreset } = await readChosen(given);
  return withPreset(chosen, readPreset(copiedPreset));
}

/**
 * Changes one key on the basis of what is stored now, so that two open windows do not undo each other.
 * @returns everything as it is afterwards
 * @throws where the browser cannot save
 */
export async function changeStored<Key extends StoredKey>(key: Key, change: (value: Stored[Key]) => Stored[Key]): Promise<Stored> {
  return navigator.locks.request(`stored.${key}`, async () => {
    const { chosen, copiedPreset } = await readChosen();
    const next = { ...chosen, [key]: change(chosen[key]) };
    await browser.storage.local.set({ [key]: next[key], version: storedVersion });
    return withPreset(next, readPreset(copiedPreset));
  });
}

/**
 * Keeps the original of a value that could not be read whole, and notes the field for the next surface to say.
 * @param key under which the original is kept
 */
export async function noteRepair(field: string, original: unknown, key = field.split('.')[0] as string): Promise<void> {
  const raw = await browser.storage.local.get(originalsKey);
  await browser.storage.local.set({ [originalsKey]: { ...(raw[originalsKey] as object), [key]: original } });
  await changeStored('repair', ({ fields }) => ({ fields: [...new Set([...fields, field])] }));
}

/** Removes the original of a value that was repaired. @param key under which it is kept */
export async function forgetOriginal(key: string): Promise<void> {
  const { [originalsKey]: raw } = await browser.storage.local.get(originalsKey);
  const { [key]: original, ...others } = { ...(raw as Record<string, unknown>) };
  if (original === undefined) return;
  if (Object.keys(others).length) await browser.storage.local.set({ [originalsKey]: others });
  else await browser.storage.local.remove(originalsKey);
}

/** Removes everything that was ever kept on this computer. */
export async function eraseStored(): Promise<Stored> {
  const policy = await loadPolicy();
  await browser.storage.local.clear();
  // The copy of the organisation's policy is no choice of the person's, and would come back at the next start.
  if (Object.keys(policy).length) await browser.storage.local.set({ [presetKey]: policy });
  return loadStored();
}
