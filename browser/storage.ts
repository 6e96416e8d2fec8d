import { withoutOriginals } from '../core/settings/originals.ts';
import { readPreset, withPreset } from '../core/settings/presets.ts';
import { readStored, readStoredKey, type Stored, type StoredKey, storedKeys } from '../core/settings/stored.ts';
import { area, keyOfRepair, originalsKey } from './area.ts';
import { collection, keeping } from './collection.ts';
import { isCurrent, migrateOnce, versionKeys } from './migrate.ts';
import { presetKey } from './presets.ts';

/** What storage.local.get answers. */
export type Raw = Record<string, unknown>;

/** What loadStored() reads. */
export const keysOfStored: readonly string[] = [...storedKeys, ...versionKeys, presetKey];

const cells = storedKeys.map((key) => [key, collection(key, { read: (raw) => readStoredKey(key, raw) })] as const);
const cellOf = <Key extends StoredKey>(key: Key) => Object.fromEntries(cells)[key] as ReturnType<typeof collection<Stored[Key]>>;

/** Asks storage once for several readers: each question takes a browser some milliseconds. @throws where it cannot be read */
async function readNow(keys: readonly string[]): Promise<Raw> {
  const raw = await area.get([...keys]);
  if (isCurrent(raw) || !keys.includes('version')) return raw;
  // Kept by an older version, or nothing is kept yet.
  await migrateOnce().catch(() => undefined);
  return area.get([...keys]);
}

/** The same; nothing where it cannot be read. */
export const readRaw = (keys: readonly string[]): Promise<Raw> => readNow(keys).catch((): Raw => ({}));

const holding = (stored: Stored, raw: Raw): Stored => withPreset(stored, readPreset(raw[presetKey]));

/**
 * Reads everything that is kept, and what the organisation has preset. What cannot be read is repaired field by field
 * and written back, the fields are noted for the next surface to say so, and the original is kept beside it. Never
 * throws: without storage the extension still works, it only forgets.
 * @param given what storage holds now, where it was read already
 */
export async function loadStored(given?: Raw): Promise<Stored> {
  const raw = given ?? (await readRaw(keysOfStored));
  const { stored, repaired } = readStored(raw);
  if (!repaired.length) return holding(stored, raw);
  // Each key under its own lock, on the basis of what is kept then.
  for (const [, cell] of cells) await cell.readAll(raw);
  const { fields } = readStored(await readRaw([keyOfRepair])).stored.repair;
  // Reported also where the browser cannot keep the note.
  const toSay = repaired.filter((field) => !field.startsWith(`${keyOfRepair}.`));
  return holding({ ...stored, repair: { fields: [...new Set([...fields, ...toSay])] } }, raw);
}

/** The same, where a page has to know that reading failed. @throws where the browser cannot read */
export const loadStoredOrFail = async (): Promise<Stored> => loadStored(await readNow(keysOfStored));

/**
 * Changes one key on the basis of what is stored now, so that two open windows do not undo each other.
 * @returns everything as it is afterwards
 * @throws where the browser cannot save
 */
export async function changeStored<Key extends StoredKey>(key: Key, edit: (value: Stored[Key]) => Stored[Key]): Promise<Stored> {
  const cell = cellOf(key);
  await cell.change('', (kept) => edit(kept as Stored[Key]));
  return loadStoredOrFail();
}

/** Tells of every change of it, in this window and others, and of the policy's. @returns the function that ends it */
export function watchStored(changed: (stored: Stored) => void): () => void {
  let last = 0;
  const listen = async (changes: Record<string, unknown>) => {
    if (!keysOfStored.some((key) => key in changes)) return;
    const turn = ++last;
    const stored = await loadStoredOrFail().catch(() => undefined);
    // Of several changes in a row, the last reading has them all.
    if (stored && turn === last) changed(stored);
  };
  area.onChanged.addListener(listen);
  return () => area.onChanged.removeListener(listen);
}

/** Removes originals of values that were repaired. @param isMeant of the key under which the value was kept, and the original */
export const forgetOriginals = (isMeant: (key: string, original: unknown) => boolean): Promise<void> =>
  keeping(keyOfRepair, async () => {
    const others = withoutOriginals((await area.get(originalsKey))[originalsKey], isMeant);
    if (!others) return;
    if (Object.keys(others).length) await area.set({ [originalsKey]: others });
    else await area.remove(originalsKey);
  });
