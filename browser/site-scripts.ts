import type { Scripting } from 'webextension-polyfill';
import { pagePartOf } from '../core/detection/page-facts.ts';
import { hostFits } from '../core/detection/path-template.ts';
import { closedTemplates } from '../core/detection/private-page.ts';
import { isSiteHost } from '../core/detection/site-host.ts';
import type { Stored } from '../core/settings/stored.ts';
import { addressPatterns } from '../data/catalogue/address-patterns.ts';
import { browser } from './api.ts';
import { readPiece } from './pieces.ts';
import { isAllowed, isNamed, originOf } from './site-permission.ts';

const scriptId = (host: string) => `site:${host}`;

/** The addresses with private messages and payments, on whatever host the software runs, also in a folder of it; and those of this host alone. */
const closedPatterns = (host: string, templates: readonly string[]) =>
  templates.flatMap((one) => {
    const slash = one.indexOf('/');
    if (slash === 0) return addressPatterns(one, ['*', '*/*']);
    return hostFits(one.slice(0, slash), host) ? addressPatterns(one.slice(slash), [host]) : [];
  });

function scriptFor(host: string, platform: string, templates: readonly string[]): Scripting.RegisteredContentScript {
  return {
    id: scriptId(host),
    matches: [originOf(host)],
    excludeMatches: closedPatterns(host, templates),
    // Software that people run where they like may live in a folder of the site.
    js: [`pages/${platform}.js`, 'folder.js', 'page.js'],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

const lists = ['matches', 'excludeMatches', 'js'] as const;
const isSame = (one: Scripting.RegisteredContentScript, other: Scripting.RegisteredContentScript) =>
  lists.every((list) => JSON.stringify([...(one[list] ?? [])].sort()) === JSON.stringify([...(other[list] ?? [])].sort()));

/** The page scripts that are to be there. @param on the sites the person said yes to */
async function wantedScripts(on: Stored['sites']['on']): Promise<Scripting.RegisteredContentScript[]> {
  const known = Object.entries(on).filter(([host]) => isSiteHost(host) && !isNamed(host));
  if (!known.length) return [];
  const found = await Promise.all(
    known.map(async ([host, platform]) => {
      // A platform that is gone, or shows no tips in pages any more, gets no script.
      const facts = await readPiece('pages', platform).catch(() => undefined);
      return facts && !facts.never ? [{ host, script: scriptFor(host, platform, closedTemplates(pagePartOf(facts))) }] : [];
    }),
  );
  const wanted = found.flat();
  const allowed = await Promise.all(wanted.map(({ host }) => isAllowed(host)));
  return wanted.filter((_, i) => allowed[i]).map(({ script }) => script);
}

/**
 * Makes the registered page scripts the wanted ones, one context at a time. Each step is independent, and what another part or the
 * browser changed meanwhile is no error: the state at the end counts, and the next call mends the rest.
 * @param sites asks for the person's choice when it is this call's turn
 * @returns the hosts whose page script is registered
 */
export function followSites(sites: () => Promise<Stored['sites']>): Promise<Set<string>> {
  return navigator.locks.request('sites', async () => {
    const wanted = await wantedScripts((await sites()).on);
    const registered = await browser.scripting.getRegisteredContentScripts();
    for (const { id } of registered) {
      if (!wanted.some((one) => one.id === id)) await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
    }
    for (const script of wanted) {
      const before = registered.find(({ id }) => id === script.id);
      if (before && isSame(before, script)) continue;
      const step = before ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]);
      await step.catch(() => undefined);
    }
    const ids = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    return new Set(wanted.filter(({ id }) => ids.has(id)).map(({ id }) => id.slice(scriptId('').length)));
  });
}

/**
 * Takes every permission back that the person has given, and every page script that was registered for it.
 * @throws where the browser keeps one of them
 */
export async function forgetEverySite(): Promise<void> {
  const fixed = new Set(browser.runtime.getManifest().host_permissions);
  const given = async () => ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !fixed.has(origin));
  const scripts = async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  // Permissions first: without one no part of the extension registers a script any more.
  for (const origin of await given()) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  for (const id of await scripts()) await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  const left = [...(await given()), ...(await scripts())];
  if (left.length) throw new Error(`The browser keeps ${left.join(', ')}`);
}
