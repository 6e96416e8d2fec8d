import { between, fields } from '../core/reading/reader.ts';
import { localDay } from '../core/settings/chip-tip.ts';
import { languageFile } from '../data/catalogue/piece-files.ts';
import { browser } from './api.ts';
import { languageFor } from './language-for.ts';
import { type Asker, type Handlers, readScripted } from './messages.ts';
import { changeStored, loadStored } from './storage.ts';
import { openPopupAsTab, popupAddress } from './tabs.ts';

/**
 * Puts scripts into the very document that asked.
 * @throws where the document is gone, its tab has moved on, or the browser has taken the permission for the site away
 */
async function inject({ tab, document }: Asker, ...files: string[]): Promise<void> {
  const target = document ? { tabId: tab, documentIds: [document] } : { tabId: tab, frameIds: [0] };
  await browser.scripting.executeScript({ target, files });
}

/** @throws where a tab does not show what it should any more. @param isIt looks at the address that it shows now */
async function mustShow(tab: number, isIt: (url: string) => boolean): Promise<void> {
  const { url = '' } = await browser.tabs.get(tab);
  if (!isIt(url)) throw new Error('The tab has moved on');
}

/** @throws where a tab is not where it was when its page asked. What stands behind "#" makes no other page. */
const stillAt = ({ tab, url }: Asker): Promise<void> => mustShow(tab, (now) => now.split('#')[0] === url.split('#')[0]);

/** The files with what chip and card say in the language that holds now; none where it is English. */
async function wordsFor({ platform }: Asker): Promise<string[]> {
  const tag = languageFor((await loadStored()).settings.language);
  return tag === 'en' ? [] : [languageFile(tag, 'in-page'), languageFile(tag, `of-${platform}`)];
}

/** What draws the chip, and the tips. A site may move on to private messages without a new document: nothing follows it there. */
async function injectChip(asker: Asker): Promise<void> {
  const words = await wordsFor(asker);
  // Last, so that no wait lies between.
  await stillAt(asker);
  await inject(asker, `firsts/${asker.platform}.js`, ...words, 'chip.js');
}

/** The card's code: its texts came with the chip. Never in private messages, as above. */
async function injectCard(asker: Asker): Promise<void> {
  if (!asker.document) await stillAt(asker);
  const scriptedAt = await readScripted();
  // The same document may show another page by now. Asked last, so that no wait lies between.
  await mustShow(asker.tab, (url) => scriptedAt(url).platform === asker.platform);
  await inject(asker, 'card.js');
}

/** How soon a tab may ask for another page of ours, in ms. */
const patience = 2000;

const number = between(0, Infinity);
/** A page of ours that was opened for a tab, as it is kept until the browser ends. */
const openedPage = fields({ at: number }, { page: number });

/**
 * Shows a popup's page that is open in a tab, at another address of its own.
 * @throws where it is not open any more: what somebody has gone to in that tab since is theirs
 */
async function showAgain(page: number, address: string): Promise<number> {
  await mustShow(page, (url) => url.startsWith(popupAddress()));
  await browser.tabs.update(page, { active: true, url: address });
  return page;
}

/** Opens the popup's page as a tab that speaks of the given tab, at one tip; where it is open still, shows that one. */
const openMore = ({ tab }: Asker, { tip }: { tip: string }): Promise<void> =>
  navigator.locks.request('more', async () => {
    const key = `more.${tab}`;
    const last = openedPage((await browser.storage.session.get(key))[key]);
    if (last && Date.now() - last.at < patience) return;
    const page =
      (last?.page && (await showAgain(last.page, popupAddress(tab, tip)).catch(() => undefined))) ?? (await openPopupAsTab(tab, tip));
    await browser.storage.session.set({
      [key]: { at: Date.now(), ...(page !== undefined && { page }) } satisfies ReturnType<typeof openedPage>,
    });
  });

/** More tips than any platform has: whatever a page sends, no more marks than these are kept for it. */
const mostDone = 100;

/** Marks a tip as done. @throws where it is none of the platform whose page asks, or there are too many */
const markDone = ({ platform }: Asker, { tip }: { tip: string }) => {
  const isOfIt = (id: string) => id.startsWith(`${platform}-`);
  return changeStored('tips', (tips) => {
    if (!isOfIt(tip) || tips.done.filter(isOfIt).length >= mostDone) throw new Error('No such tip');
    return { ...tips, done: [...new Set([...tips.done, tip])] };
  });
};

/** What the worker does for the chip and the card of a page. */
export const pageAnswers: Handlers = {
  chip: injectChip,
  card: injectCard,
  more: openMore,
  done: markDone,
  hide: ({ site }, { where }) =>
    changeStored('settings', (settings) => ({
      ...settings,
      ...(where === 'today' && { hiddenOn: localDay(new Date()) }),
      ...(where === 'here' && { off: [...new Set([...settings.off, site])] }),
      ...(where === 'everywhere' && { inPages: 'off' as const }),
    })),
};
