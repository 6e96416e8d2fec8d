import browser from 'webextension-polyfill';
import type { Stored } from '../core/stored.ts';
import { messagePatterns } from '../data/asked-sites.bake.ts';
import { changeStored, loadStored } from './storage.ts';

const originOf = (host: string) => `https://${host}/*`;
const scriptId = (host: string) => `site:${host}`;

/** Whether the browser lets our scripts into the pages of a host. */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(host)] });

/**
 * Makes the registered page scripts what the person has chosen and the browser allows. May be called at any time,
 * from any part of the extension.
 */
export async function syncSites(): Promise<void> {
  const { sites } = await loadStored();
  const wanted: [host: string, platform: string][] = [];
  for (const [host, platform] of Object.entries(sites.on))
    if (platform in messagePatterns && (await isAllowed(host))) wanted.push([host, platform]);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.some(([host]) => scriptId(host) === id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const [host, platform] of wanted.filter(([one]) => !registered.includes(scriptId(one)))) {
    await browser.scripting
      .registerContentScripts([
        {
          id: scriptId(host),
          matches: [originOf(host)],
          excludeMatches: messagePatterns[platform] ?? [],
          js: [`pages/${platform}.js`, 'page.js'],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ])
      // The worker and an open page may both have seen the same change.
      .catch(() => undefined);
  }
}

/**
 * Asks for a site's permission and shows tips there from then on. Must be called straight from a press: the browser
 * asks nobody otherwise. The choice is noted before the question, because a popup may be closed by it.
 * @returns whether the person said yes
 */
export async function allowSite(host: string, platform: string): Promise<boolean> {
  const noted = changeStored('sites', ({ on }) => ({ on: { ...on, [host]: platform } }));
  const granted = await browser.permissions.request({ origins: [originOf(host)] });
  await noted;
  if (granted) await syncSites();
  else await forgetSite(host);
  return granted;
}

/** Takes a site's permission and its page script away. */
export async function forgetSite(host: string): Promise<Stored> {
  const stored = await changeStored('sites', ({ on }) => ({ on: Object.fromEntries(Object.entries(on).filter(([one]) => one !== host)) }));
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
  await syncSites();
  return stored;
}

/**
 * Takes every permission back that the person has given, and every page script that was registered for it.
 * @throws where the browser keeps one of them
 */
export async function forgetEverySite(): Promise<void> {
  const fixed = new Set<string>((browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions);
  const given = async () => ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !fixed.has(origin));
  const scripts = async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = await scripts();
  // The worker may do the same at the same time: what counts is what is left.
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids }).catch(() => undefined);
  for (const origin of await given()) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  const left = [...(await given()), ...(await scripts())];
  if (left.length) throw new Error(`The browser keeps ${left.join(', ')}`);
}
