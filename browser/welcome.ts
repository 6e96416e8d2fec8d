import type { Runtime } from 'webextension-polyfill';
import { openOwnPage } from './tabs.ts';

/** Opens the page that says what this is, once: when a person has installed it. Not after updates, and not while it is being developed. */
export async function welcome({ reason, temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install' && !temporary) await openOwnPage('welcome.html');
}
