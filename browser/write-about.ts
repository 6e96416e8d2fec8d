import { openComposer } from './panel.ts';
import { openOwnPage, type TabFacts } from './tabs.ts';

/**
 * Opens the composer with a new draft about the page of a tab: its title, its address, the words selected in it. Called on a press,
 * and only for pages that may be shared; a page with a field for a password gives nothing.
 * @param tab the one in front
 * @param platform to write for first, where the tab is on one
 * @param inTab whether the composer is to open as a page, and not beside the tab
 */
export async function writeAbout({ id, windowId, url, title }: TabFacts, platform: string | undefined, inTab: boolean): Promise<void> {
  const draft = crypto.randomUUID();
  const query = `?draft=${draft}`;
  // At once: browsers open a panel only while they take it for part of the press.
  const opening = inTab ? openOwnPage(`compose.html${query}`) : openComposer(query, windowId);
  // Loaded at a press: most popups never need it.
  const [{ takePage }, { keepDraftAbout }] = await Promise.all([import('./take-page.ts'), import('./draft-about.ts')]);
  await Promise.all([opening, takePage(id, { pageUrl: url, title }).then((taken) => keepDraftAbout(taken, draft, platform))]);
}
