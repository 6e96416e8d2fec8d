import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showIconOnKnownSites } from '../browser/known-site-icon.ts';
import { answerRequests } from '../browser/messages.ts';
import { pageAnswers } from '../browser/page-answers.ts';
import { copyPolicy } from '../browser/presets.ts';
import { addShareMenu, answerComposeCommand, answerShareMenu } from '../browser/share-menu.ts';
import { syncSites } from '../browser/sites.ts';
import { changeStored } from '../browser/storage.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => Promise.all([showIconOnKnownSites(), copyPolicy(), addShareMenu()]).then(() => {}));
  browser.permissions.onAdded.addListener(() => syncSites());
  browser.permissions.onRemoved.addListener(() => syncSites());
  browser.runtime.onStartup.addListener(() => changeStored('seen', (seen) => ({ ...seen, sites: [] })).then(copyPolicy));
  answerShareMenu();
  answerComposeCommand();
  answerRequests(pageAnswers);
});
