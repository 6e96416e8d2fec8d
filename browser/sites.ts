import type { Stored } from '../core/settings/stored.ts';
import { browser } from './api.ts';
import { isAllowed, isNamed, originOf } from './site-permission.ts';
import { followSites } from './site-scripts.ts';
import { changeStored, loadStored } from './storage.ts';

const without = <T>(record: Record<string, T>, hosts: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([host]) => !hosts.includes(host)));

/**
 * Notes the answers to questions that closed the popup which asked them: a yes becomes a choice.
 * @param unanswered whether the others are dropped too
 */
async function noteAnswers(unanswered: boolean): Promise<void> {
  const { on, asked } = (await loadStored()).sites;
  const hosts = Object.keys(asked);
  const allowed = await Promise.all(hosts.map(isAllowed));
  const yes = hosts.filter((_, i) => allowed[i]);
  const done = unanswered ? hosts : yes;
  // Sites of the manifest: nobody could take back a choice of their own for these.
  const named = Object.keys(on).filter(isNamed);
  if (!done.length && !named.length) return;
  await changeStored('sites', (sites) => ({
    on: without({ ...sites.on, ...Object.fromEntries(Object.entries(sites.asked).filter(([host]) => yes.includes(host))) }, named),
    asked: without(sites.asked, done),
  }));
}

/**
 * Makes the registered page scripts what the person has chosen and the browser allows. May be called at any time, from any part of
 * the extension, also twice at once.
 * @returns the hosts whose pages get our script by it
 */
export async function syncSites(): Promise<Set<string>> {
  // What could not be noted is noted the next time: the scripts follow all the same.
  await noteAnswers(false).catch(() => undefined);
  return followSites(async () => (await loadStored()).sites);
}

/** The same when the browser starts and after an update, which takes registered scripts away: no question is open any more. */
export async function startSites(): Promise<void> {
  await noteAnswers(true).catch(() => undefined);
  await syncSites();
}

/** Tells when the browser gives or takes a permission. @returns the function that ends it */
export function watchPermissions(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/**
 * Takes a site's permission and its page script away.
 * @returns what is kept afterwards, and whether the browser lets us in all the same: the permission may be part of a larger one
 * @throws where the choice could not be saved, after the permission is gone
 */
export async function forgetSite(host: string): Promise<{ stored: Stored; stays: boolean }> {
  const saved = changeStored('sites', ({ on, asked }) => ({ on: without(on, [host]), asked: without(asked, [host]) }));
  await Promise.allSettled([saved, browser.permissions.remove({ origins: [originOf(host)] })]);
  await syncSites().catch(() => undefined);
  return { stored: await saved, stays: await isAllowed(host).catch(() => false) };
}
