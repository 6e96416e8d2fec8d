import { browser } from './api.ts';
import { type BrowserTexts, browserTexts } from './browser-texts.generated.ts';
import { languageFor } from './language-for.ts';
import { shareEntry } from './share-menu.ts';
import { loadStored } from './storage.ts';

/** Puts "Share this with CSO Sidekick" into the menus of pages, selections, links and pictures. Nothing is read before it is chosen. */
async function addShareMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: shareEntry,
    title,
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * Says in the language that holds what the browser shows of us: in menus, at the icon, and in Firefox' list of shortcuts. One at a
 * time, or two quick choices would make the menu's entry twice. Firefox' button in the address bar keeps the browser's language.
 */
export const nameInBrowser = (): Promise<void> => navigator.locks.request('names', nameNow);

async function nameNow(): Promise<void> {
  const language = languageFor((await loadStored()).settings.language);
  const { share, action, compose } = (browserTexts[language] ?? browserTexts.en) as BrowserTexts;
  await Promise.all([
    addShareMenu(share),
    browser.action.setTitle({ title: action }),
    // Chromium takes a command's description from the manifest alone.
    browser.commands?.update?.({ name: 'compose', description: compose }),
  ]);
}
