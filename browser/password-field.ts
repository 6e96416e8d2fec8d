import { browser } from './api.ts';

/** Runs in the page, so it can use nothing from outside itself. Exported for the tests. */
export function lookForPassword(): boolean {
  return [...document.querySelectorAll('input')].some(({ type }) => type === 'password');
}

/**
 * Asks the page in front, once, whether it has a field for a password; never what is in it. The browser allows it
 * because the person has pressed the icon; where it does not, the answer is false.
 */
export async function hasPasswordField(tab: number | undefined): Promise<boolean> {
  if (tab === undefined) return false;
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: lookForPassword }).catch(() => []);
  return answer?.result === true;
}
