/** The composer as a person uses it in Chromium. */
import { expect, type Locator, type Page } from '@playwright/test';

/** 420 characters. */
export const message =
  'Polio is nearly gone, and the last step is the hardest. This year our volunteers walked to 40 villages and met 2,300 families at their doors. Nine of ten parents said yes to the vaccine after one honest talk. One of ten still waits, mostly because of a rumour about side effects. We answer each question, one by one, with facts and with local doctors. Health workers need safe roads, cool boxes and your voice this week.';
export const link = 'https://endpolio.example.org/letter?id=7&lang=en';

export const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });

/** Brings the version for a place on screen. @returns its card */
export async function versionFor(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab').filter({ hasText: name }).click();
  return page.getByRole('tabpanel');
}

/** Opens why a version is as it is. */
export async function why(card: Locator): Promise<void> {
  const details = card.locator('details').filter({ hasText: /^Why like this/ });
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
}

/** The one big button of the round. */
export const bigButton = (page: Page): Locator => page.locator('.round .primary');

/** Opens something from the menu of the top bar. @returns what lies over the page then */
export async function overPage(page: Page, entry: string): Promise<Locator> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: entry, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Closes what lies over the page. */
export const closeOver = (page: Page): Promise<void> => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
