import browser from 'webextension-polyfill';
import { localDay } from '../core/settings/chip-tip.ts';
import type { Asker, Handlers } from './messages.ts';
import { changeStored } from './storage.ts';
import { openPopupAsTab } from './tabs.ts';

/**
 * Puts the card's text and code into the very document whose chip was pressed.
 * @throws where the document is gone, its tab has moved on, or the browser has taken the permission for the site away
 */
async function injectCard({ tab, document, platform, url }: Asker): Promise<void> {
  // Without names of documents, the tab must at least still be where it was: never on to private messages.
  if (!document && (await browser.tabs.get(tab)).url !== url) throw new Error('The tab has moved on');
  const target = document ? { tabId: tab, documentIds: [document] } : { tabId: tab, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [`firsts/${platform}.js`, `texts/${platform}.js`, 'card.js'] });
}

/** How soon a tab may ask for another page of ours, in ms. */
const patience = 2000;

/** A page of ours that was opened for a tab, as it is kept until the browser ends. */
interface Opened {
  at: number;
  page: number | undefined;
}

/** Opens the popup's page as a tab that speaks of the given tab; where it is open still, shows that one. */
const openMore = ({ tab }: Asker): Promise<void> =>
  navigator.locks.request('more', async () => {
    const key = `more.${tab}`;
    const last = (await browser.storage.session.get(key))[key] as Opened | undefined;
    if (last && Date.now() - last.at < patience) return;
    const isOpen = last?.page !== undefined && (await browser.tabs.update(last.page, { active: true }).catch(() => undefined));
    const page = isOpen ? last.page : await openPopupAsTab(tab);
    await browser.storage.session.set({ [key]: { at: Date.now(), page } satisfies Opened });
  });

/** What the worker does for the chip and the card of a page. */
export const pageAnswers: Handlers = {
  card: injectCard,
  more: openMore,
  hide: ({ site }, { where }) =>
    changeStored('settings', (settings) => ({
      ...settings,
      ...(where === 'today' && { hiddenOn: localDay(new Date()) }),
      ...(where === 'here' && { off: [...new Set([...settings.off, site])] }),
      ...(where === 'everywhere' && { inPages: 'off' as const }),
    })),
};
