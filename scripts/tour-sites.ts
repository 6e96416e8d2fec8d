import type { BrowserContext, Page } from '@playwright/test';
import { standInPage } from './stand-ins.ts';
import type { Stop } from './tour-stops.ts';

/**
 * Says which addresses answer within a few seconds. Runs in a page of the browser, so that the browser's own
 * proxy and rules count.
 */
export const answering = (addresses: string[]): Promise<boolean[]> =>
  Promise.all(
    addresses.map((address) =>
      fetch(address, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(4000) }).then(
        () => true,
        () => false,
      ),
    ),
  );

/** In words for the terminal: which of the sites are real on this tour. */
export function inWords(stops: readonly Stop[], missing: readonly Stop[]): string {
  if (missing.length === 0) return 'yes';
  const who = missing.length === stops.length ? 'no' : `not ${missing.map(({ name }) => name).join(', ')}`;
  return `${who}: showing stand-in pages at the same addresses`;
}

/** Sites of which a stand-in is shown, and what to call them. */
export type StandIns = Map<string, string>;

/** Finds out once, before the tour, which sites cannot be reached. */
export async function standInsFor(page: Pick<Page, 'evaluate'>, stops: readonly Stop[]): Promise<StandIns> {
  const answers = await page.evaluate(
    answering,
    stops.map(({ url }) => url),
  );
  return new Map(stops.filter((_, n) => !answers[n]).map(({ id, name }) => [id, name]));
}

/**
 * Serves the stand-ins at the real addresses, in every tab.
 * @param standIns may change while the tour is on
 */
export async function serveStandIns(context: BrowserContext, standIns: StandIns, siteOf: (url: string) => string): Promise<void> {
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && standIns.has(siteOf(url.href)),
    (route) => {
      if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404 });
      const name = standIns.get(siteOf(route.request().url())) ?? '';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: standInPage(name) });
    },
  );
}
