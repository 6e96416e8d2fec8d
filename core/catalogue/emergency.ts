import { emergencyPages } from '../../data/catalogue/emergency.generated.ts';
import { type EmergencyPages, emergencyPagesOf, type OwnPage } from '../../data/catalogue/emergency-pages.ts';
import type { Emergency } from '../../data/schema/vocabulary.ts';
import type { Catalogue, WholeCatalogue } from './catalogue.ts';

/**
 * Where each platform helps when something went wrong, by its id: those that come with the extension, and the ones from files.
 * A file that cannot be read is left out, because the rest must be there on such a day.
 */
export async function loadEmergencyPages({ origins, texts }: Catalogue): Promise<Readonly<Record<string, EmergencyPages | undefined>>> {
  const own = await Promise.all(
    [...(origins?.keys() ?? [])].map((id) =>
      texts(id).then(
        (platform) => [[id, emergencyPagesOf(platform)] as const],
        () => [],
      ),
    ),
  );
  return { ...emergencyPages, ...Object.fromEntries(own.flat()) };
}

/** What the help page shows of a catalogue. */
export async function loadHelp(catalogue: WholeCatalogue) {
  return { catalogue, pages: await loadEmergencyPages(catalogue) };
}

/**
 * A platform's pages for a situation, the best first. One page that serves for several things comes once.
 * @param kinds what the situation asks for, the best first
 */
export function pagesFor({ pages }: EmergencyPages, kinds: readonly Emergency[]): { kind: Emergency; page: OwnPage }[] {
  const all = kinds.flatMap((kind) => (pages[kind] ? [{ kind, page: pages[kind] }] : []));
  return all.filter(({ page }, at) => all.findIndex((other) => other.page.url === page.url) === at);
}

/** An address as people compare it with the one their browser shows: without "https://", and without a stroke at the end. */
export const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
