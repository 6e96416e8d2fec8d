import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { fingerprintQueries } from '../core/detection/fingerprints.ts';
import { locate, type PageLocation } from '../core/detection/locate.ts';
import { browser } from './api.ts';
import { isParsed, readSignals } from './page-signals.ts';
import { hasPage, type TabFacts } from './tabs.ts';

/** How long the popup waits for a page, in ms: a busy one, or one with an open `alert()`, may never answer. */
const patience = 1500;

/** When to ask a page again that has not come whole, in ms. */
const again = 250;

const after = (ms: number) => new Promise<undefined>((wait) => setTimeout(wait, ms));

/** Whether a tab still shows a page of the site it showed. Where the browser hides its address, its page cannot be asked either. */
function isStillAt(url: string, now: string | undefined): boolean {
  return now === undefined || new URL(now).origin === new URL(url).origin;
}

/** Asks until the page tells what it is, or is there as a whole and does not. */
async function ask(catalogue: Catalogue, id: number, url: string, isOver: () => boolean): Promise<PageLocation | undefined> {
  const questions = fingerprintQueries(await catalogue.fingerprints());
  while (!isOver()) {
    const whole = isParsed(id);
    const signals = await readSignals(id, questions);
    const place = signals && (await locate(catalogue, url, signals));
    if (!isStillAt(url, (await browser.tabs.get(id)).url)) return undefined;
    if (place || !signals || (await whole)) return place;
    await after(again);
  }
  return undefined;
}

/**
 * Asks the page of a tab what it is, on a site whose address tells nothing.
 * @returns undefined where there is no page to ask; else a promise that never rejects and is settled within 1.5 seconds
 */
export function lookAtTab(catalogue: Catalogue, tab: TabFacts): Promise<PageLocation | undefined> | undefined {
  const { id, url } = tab;
  if (id === undefined || !hasPage(tab)) return undefined;
  const end = Date.now() + patience;
  return Promise.race([ask(catalogue, id, url, () => Date.now() >= end).catch(() => undefined), after(patience)]);
}
