import browser from 'webextension-polyfill';

/**
 * Puts the card's text and code into a page, where somebody clicked the chip.
 * @throws where the tab is gone or the browser has taken the permission for the site away
 */
export async function injectCard(tab: number, platform: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [`cards/${platform}.js`, 'card.js'],
  });
}
