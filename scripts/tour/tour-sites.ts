import type { BrowserContext, Page } from '@playwright/test';
import { standInPage } from './stand-ins.ts';
import type { Stop } from './tour-stops.ts';

/** The sites that a stand-in replaces: what to call each, and why it does not show itself. */
export type StandIns = Map<string, { name: string; why: string }>;

/**
 * Says which addresses answer within a few seconds. Runs in a page of the browser, so that the browser's own
 * proxy and rules count.
 */
const answering = (addresses: string[]): Promise<boolean[]> =>
  Promise.all(
    addresses.map((address) =>
      fetch(address, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(4000) }).then(
        () => true,
        () => false,
      ),
    ),
  );

/**
 * Finds out once, before the tour, which sites cannot be reached, and says so.
 * @param page an empty page of the browser
 */
export async function standInsFor(
  page: { evaluate: Page['evaluate'] },
  stops: readonly Stop[],
  say: (line: string) => void,
): Promise<StandIns> {
  const answers = await page.evaluate(
    answering,
    stops.map(({ url }) => url),
  );
  const away = stops.filter((_, n) => !answers[n]);
  const who = away.length === stops.length ? 'no' : `all but ${away.map(({ name }) => name).join(', ')}`;
  say(`Do the real sites answer? ${away.length ? `${who}: stand-in pages show at the same addresses` : 'yes'}`);
  return new Map(away.map(({ id, name }) => [id, { name, why: 'the real one cannot be reached' }]));
}

/**
 * Serves the stand-ins at the real addresses, in every tab.
 * @param standIns may change while the tour is on
 */
export async function serveStandIns(context: BrowserContext, standIns: StandIns, siteOf: (url: string) => string): Promise<void> {
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && standIns.has(siteOf(url.href)),
    (route) => {
      const name = standIns.get(siteOf(route.request().url()))?.name ?? '';
      const isPage = route.request().resourceType() === 'document';
      const answer = isPage ? { contentType: 'text/html; charset=utf-8', body: standInPage(name) } : { status: 404 };
      // Fails where the tab is gone by now.
      return route.fulfill(answer).catch(() => undefined);
    },
  );
}
