import { isSiteHost } from '../core/detection/site-host.ts';
import { browser } from './api.ts';
import { isNamed, originOf } from './site-permission.ts';
import { changeStored } from './storage.ts';

// The question is for the popup at once; what follows from the answer is loaded when there is one.
const later = () => import('./sites.ts');

/**
 * Asks for a site's permission and shows tips there from then on. Must be called straight from a press: the browser
 * asks nobody otherwise. The choice is noted before the question, because a popup may be closed by it. Never rejects.
 * @returns whether tips show there now
 */
export async function allowSite(host: string, platform: string): Promise<boolean> {
  if (!isSiteHost(host)) return false;
  const ask = () => browser.permissions.request({ origins: [originOf(host)] }).catch(() => false);
  if (isNamed(host)) return ask();
  const noted = changeStored('sites', ({ on, asked }) => ({ on, asked: { ...asked, [host]: platform } })).then(
    () => true,
    () => false,
  );
  const granted = await ask();
  const shows = (await noted) && granted && (await (await later()).syncSites().catch(() => new Set<string>())).has(host);
  // A no leaves nothing behind, nor does a permission without a choice.
  if (!shows) await (await later()).forgetSite(host).catch(() => undefined);
  return shows;
}
