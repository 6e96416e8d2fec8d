import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../browser/api.ts';
import { answerForgetting, forgetOldDrafts } from '../browser/forget-draft.ts';
import { showIconOnKnownSites } from '../browser/known-site-icon.ts';
import { sayLostLanguage } from '../browser/lost-language.ts';
import { answerRequests } from '../browser/messages.ts';
import { nameInBrowser } from '../browser/names-in-browser.ts';
import { pageAnswers } from '../browser/page-answers.ts';
import { copyPolicy } from '../browser/presets.ts';
import { answerComposeCommand, answerShareMenu } from '../browser/share-menu.ts';
import { startSites, syncSites } from '../browser/sites.ts';
import { changeStored } from '../browser/storage.ts';

/** Each for itself: what fails takes no other with it, and is done again at the next start. */
const each = (...steps: (() => unknown)[]) => void Promise.allSettled(steps.map(async (step) => step()));

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => each(showIconOnKnownSites, copyPolicy, nameInBrowser, startSites, sayLostLanguage));
  browser.runtime.onStartup.addListener(() =>
    each(() => changeStored('seen', (seen) => ({ ...seen, sites: [] })), copyPolicy, nameInBrowser, startSites, forgetOldDrafts),
  );
  browser.permissions.onAdded.addListener(() => each(syncSites));
  browser.permissions.onRemoved.addListener(() => each(syncSites));
  answerForgetting();
  answerShareMenu();
  answerComposeCommand();
  answerRequests(pageAnswers);
});
