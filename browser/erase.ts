import browser from 'webextension-polyfill';
import { noiseFor } from '../core/settings/noise.ts';
import { area } from './area.ts';
import { epochKey, holdOn } from './epoch.ts';
import { loadPolicy, presetKey } from './presets.ts';
import { forgetEverySite } from './sites.ts';

/**
 * Writes noise over what the browser has freed, and takes it away again. Firefox leaves the text of removed values in the pages
 * of its database until they are used for something else; Chromium removes the whole database when it is empty.
 * @param used how much was kept, in characters
 */
async function scrub(used: number): Promise<void> {
  for (const values of noiseFor(used)) await area.set(values).catch(() => undefined);
  await area.clear();
}

/**
 * Removes everything that was ever kept on this computer: values, what open pages of ours hold, the permissions of sites that
 * the person added with their scripts. Other pages end; this one goes on.
 * @throws where something of it is left, after the rest is gone
 */
export async function eraseEverything(): Promise<void> {
  const epoch = crypto.randomUUID();
  holdOn(epoch);
  await browser.storage.session.set({ [epochKey]: epoch });
  // Whoever is writing now ends first; whoever comes later sees the epoch and writes nothing.
  await navigator.locks.request('erase', async () => {
    const policy = await loadPolicy();
    const used = await area.get(null).then(
      (all) => JSON.stringify(all).length,
      () => 0,
    );
    const done = await Promise.allSettled([forgetEverySite(), area.clear(), forgetSession()]);
    await scrub(used);
    // The copy of the organisation's policy is no choice of the person's, and would come back at the next start.
    if (Object.keys(policy).length) await area.set({ [presetKey]: policy });
    const failed = done.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  });
}

/** What is held in memory only; the epoch stays, or pages from before would go on. */
async function forgetSession(): Promise<void> {
  const held = Object.keys(await browser.storage.session.get(null)).filter((key) => key !== epochKey);
  if (held.length) await browser.storage.session.remove(held);
}
