import { browser } from './api.ts';
import { openComposer } from './panel.ts';
import { hasPasswordField } from './password-field.ts';
import { openOwnPage, type TabFacts } from './tabs.ts';

/** Runs in the page, so it can use nothing from outside itself. What is selected where somebody types is theirs. Exported for the tests. */
export function selectedWords(): string {
  const selection = getSelection();
  const around = selection?.anchorNode?.parentElement;
  return !selection || around?.isContentEditable || around?.closest('input, textarea, [role="textbox"]') ? '' : String(selection);
}

/** The words that are selected in the page in front; "" where the browser does not let us ask. */
async function selectionIn(tab: number | undefined): Promise<string> {
  if (tab === undefined) return '';
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: selectedWords }).catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : '';
}

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
  const [isPrivate, selectionText, { keepDraftAbout }] = await Promise.all([
    hasPasswordField(id),
    selectionIn(id),
    import('./draft-about.ts'),
  ]);
  await Promise.all([opening, keepDraftAbout(isPrivate ? {} : { pageUrl: url, title, selectionText }, draft, platform)]);
}
