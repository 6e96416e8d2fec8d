import { type Catalogue, type WholeCatalogue, wholeOf } from '../core/catalogue/catalogue.ts';
import type { Platform } from '../data/schema/schema.ts';
import { area } from './area.ts';
import { builtIn } from './catalogue.ts';
import { collection } from './collection.ts';
import { isErased } from './epoch.ts';
import { showLanguage } from './language.ts';
import { versionKeys } from './migrate.ts';
import { policyIn, presetKey } from './presets.ts';
import { type Raw, readRaw, watchStored } from './storage.ts';

const key = 'own';

/** Platforms that are not in the catalogue. */
export interface OwnEntries {
  /** Added by the person. */
  added: Platform[];
  /** Set by the organisation's policy; nobody can remove them here. */
  managed: Platform[];
  /** How many of the policy's could not be read. */
  managedBroken: number;
  /** Something of the person's could not be read and was dropped. */
  repaired: boolean;
}

const isEmpty = (raw: unknown) => raw === undefined || (Array.isArray(raw) && raw.length === 0);

/** What loadOwn() reads. */
export const keysOfOwn: readonly string[] = [key, presetKey, ...versionKeys];

/**
 * Reads them, one by one; the reading itself is loaded only where there is one. Never throws.
 * @param given what storage holds now, where it was read already
 */
export async function loadOwn(given?: Raw): Promise<OwnEntries> {
  const raw = given ?? (await readRaw(keysOfOwn));
  const policy = policyIn(raw);
  if (isEmpty(raw[key]) && isEmpty(policy.own)) return { added: [], managed: [], managedBroken: 0, repaired: false };
  const { readOwn } = await import('../core/custom/extend.ts');
  const managed = readOwn(policy.own);
  const added = readOwn(raw[key], managed.platforms);
  const repaired = added.dropped > 0;
  if (repaired) await (await cellOf(managed.platforms)).readAll(raw);
  return { added: added.platforms, managed: managed.platforms, managedBroken: managed.dropped, repaired };
}

/** Where the person's own are kept. @param managed the organisation's come first: of two with one host, theirs stays */
async function cellOf(managed: readonly Platform[]) {
  const { readOwn } = await import('../core/custom/extend.ts');
  return collection<Platform[]>(key, {
    read(raw) {
      const { platforms, dropped } = readOwn(raw, managed);
      return { value: platforms, lost: dropped ? ['own.entries'] : [] };
    },
  });
}

/** The catalogue with these platforms in it; the way to do that is loaded only where there are any. */
export async function catalogueWith(own: OwnEntries, catalogue: Catalogue): Promise<Catalogue> {
  if (!own.added.length && !own.managed.length) return catalogue;
  return (await import('../core/custom/extend.ts')).extendCatalogue(catalogue, own);
}

/**
 * Puts a language on show, reads the platforms from files and puts them beside the catalogue's. Never throws.
 * @param language as settings.language has it
 */
export async function loadCatalogue(language: string): Promise<WholeCatalogue> {
  // The lists ahead: they take longest.
  const [own, catalogue] = await Promise.all([loadOwn(), showLanguage(language), builtIn.lists()]);
  return wholeOf(await catalogueWith(own, catalogue));
}

/**
 * Tells when another language was chosen, in this window or another, once it is on show.
 * @param language the one on show now, as settings.language has it
 * @returns the function that ends it
 */
export function followLanguage(language: string, changed: (catalogue: WholeCatalogue) => void): () => void {
  let last = language;
  return watchStored(async ({ settings }) => {
    if (settings.language === last) return;
    last = settings.language;
    const catalogue = await loadCatalogue(settings.language);
    // What is erased may be drawn nowhere again; and erasing changes the language too.
    if (isErased()) return;
    if (last === settings.language) changed(catalogue);
    // One that was slow to load came after the one that was chosen since.
    else await showLanguage(last);
  });
}

/** Tells of every change, also in other windows. @returns the function that ends it */
export function watchOwn(changed: (own: OwnEntries) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (key in changes || presetKey in changes) loadOwn().then(changed);
  };
  area.onChanged.addListener(listen);
  return () => area.onChanged.removeListener(listen);
}

/** Changes what is there now, so that two open windows do not undo each other. @throws where the browser cannot save */
export async function changeOwn(edit: (added: Platform[]) => Platform[]): Promise<OwnEntries> {
  const { managed } = await loadOwn();
  await (await cellOf(managed)).change('', (added = []) => edit(added));
  return loadOwn();
}

/** Adds a platform that was checked. */
export const addOwn = (platform: Platform): Promise<OwnEntries> => changeOwn((added) => [...added, platform]);

/** Removes a platform of the person's own. */
export const removeOwn = (id: string): Promise<OwnEntries> => changeOwn((added) => added.filter((one) => one.id !== id));
