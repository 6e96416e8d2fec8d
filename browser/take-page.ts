import type { Clicked } from '../core/drafts/draft-from.ts';
import { browser } from './api.ts';
import { hasPasswordField } from './password-field.ts';

/** Runs in the page, so it can use nothing from outside itself. What is selected where somebody types is theirs. Exported for the tests. */
export function selectedWords(): string {
  const selection = getSelection();
  // Collapsed is also what lies in a field of a form or behind a shadow root, though its words are given.
  if (!selection || selection.isCollapsed) return '';
  const typed = 'input, textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
  const ends = [selection.anchorNode, selection.focusNode].map((node) => (node instanceof HTMLElement ? node : node?.parentElement));
  const isWithin = ends.some((end) => end?.isContentEditable || end?.closest(typed));
  const isAcross = [...document.querySelectorAll(typed)].some((one) => one.textContent && selection.getRangeAt(0).intersectsNode(one));
  return isWithin || isAcross ? '' : String(selection);
}

/** The words that are selected in the page in front; "" where the browser does not let us ask. */
async function selectionIn(tab: number | undefined): Promise<string> {
  if (tab === undefined) return '';
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: selectedWords }).catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : '';
}

/**
 * What of a page goes into a new draft: its title and address, and the words selected in it. Nothing of a page with a field for a
 * password.
 * @param tab that shows the page
 */
export async function takePage(tab: number | undefined, page: Pick<Clicked, 'pageUrl' | 'title'>): Promise<Clicked> {
  const [isPrivate, selectionText] = await Promise.all([hasPasswordField(tab), selectionIn(tab)]);
  return isPrivate ? {} : { ...page, selectionText };
}
