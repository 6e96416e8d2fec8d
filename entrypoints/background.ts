import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { injectCard } from '../browser/card-injection.ts';
import { answerForgetting, forgetOldDrafts } from '../browser/forget-draft.ts';
import { showIconOnKnownSites } from '../browser/known-site-icon.ts';
import { answerRequests } from '../browser/messages.ts';
import { copyPolicy } from '../browser/presets.ts';
import { addShareMenu, answerComposeCommand, answerShareMenu } from '../browser/share-menu.ts';
import { syncSites } from '../browser/sites.ts';
import { changeStored } from '../browser/storage.ts';
import { openPopupAsTab } from '../browser/tabs.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => Promise.all([showIconOnKnownSites(), copyPolicy(), addShareMenu()]).then(() => {}));
  browser.permissions.onAdded.addListener(() => syncSites());
  browser.permissions.onRemoved.addListener(() => syncSites());
  browser.runtime.onStartup.addListener(() => changeStored('seen', (seen) => ({ ...seen, sites: [] })).then(copyPolicy));
  browser.runtime.onStartup.addListener(() => forgetOldDrafts());
  answerForgetting();
  answerShareMenu();
  answerComposeCommand();
  answerRequests({
    card: ({ platform }, tab) => injectCard(tab, platform),
    more: (_, tab) => openPopupAsTab(tab),
  });
});
