import { noiseFor } from '../core/settings/noise.ts';
import type { Stored } from '../core/settings/stored.ts';
import { browser } from './api.ts';
import { area } from './area.ts';
import { beginAnew, epochKey } from './epoch.ts';
import { clearPictures } from './picture-store.ts';
import { loadPolicy, presetKey } from './presets.ts';
import { forgetEverySite } from './site-scripts.ts';
import { loadStored } from './storage.ts';

/**
 * Writes noise over what the browser has freed, and takes it away again. Firefox leaves the text of removed values in the pages
 * of its database until they are used for something else; Chromium removes the whole database when it is empty.
 * @param used how much was kept, in characters
 */
async function scrub(used: number): Promise<void> {
  for (const values of noiseFor(used)) await area.set(values).catch(() => undefined);
  await area.clear();
}

/** Something is left after erasing. */
export class NotErased extends Error {
  /** "sites": only permissions or page scripts of sites. "values": something that was written may be there. */
  readonly left: 'sites' | 'values';
  constructor(left: 'sites' | 'values', cause: unknown) {
    super('Not everything could be erased', { cause });
    this.left = left;
  }
}

/**
 * Removes everything that was ever kept on this computer: values, pictures, what open pages of ours hold, the permissions of sites that
 * the person added with their scripts. Other pages end; this one goes on.
 * @throws NotErased where something of it is left, after the rest is gone
 */
export async function eraseEverything(): Promise<void> {
  const [told] = await Promise.allSettled([beginAnew()]);
  // Whoever is writing now ends first; whoever comes later sees the epoch and writes nothing.
  await navigator.locks.request('erase', async () => {
    const policy = await loadPolicy();
    const used = await area.get(null).then(
      (all) => JSON.stringify(all).length,
      () => 0,
    );
    const [sites, , ...memory] = await Promise.allSettled([forgetEverySite(), area.clear(), forgetSession(), clearPictures()]);
    const [scrubbed] = await Promise.allSettled([scrub(used)]);
    // The copy of the organisation's policy is no choice of the person's, and would come back at the next start.
    if (Object.keys(policy).length) await area.set({ [presetKey]: policy });
    const failed = [told, scrubbed, ...memory].find((one) => one.status === 'rejected');
    if (failed) throw new NotErased('values', failed.reason);
    if (sites.status === 'rejected') throw new NotErased('sites', sites.reason);
  });
}

/** The same for the page it is pressed on. Never rejects. @returns what is left, if anything, and what is kept then */
export async function eraseAndLook(): Promise<{ left: NotErased['left'] | undefined; stored: Stored }> {
  const left = await eraseEverything().then(
    () => undefined,
    (error: unknown) => (error instanceof NotErased ? error.left : 'values'),
  );
  return { left, stored: await loadStored() };
}

/** What is held in memory only; the epoch stays, or pages from before would go on. */
async function forgetSession(): Promise<void> {
  const held = Object.keys(await browser.storage.session.get(null)).filter((key) => key !== epochKey);
  if (held.length) await browser.storage.session.remove(held);
}
