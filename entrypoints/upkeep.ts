import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listener } from '../browser/answer.ts';
import { copyPolicy } from '../browser/copy-policy.ts';
import { answerForgetting, forgetOldDrafts } from '../browser/forget-draft.ts';
import { showIconOnKnownSites } from '../browser/known-site-icon.ts';
import { nameInBrowser } from '../browser/names-in-browser.ts';
import { startSites, syncSites } from '../browser/sites.ts';
import { changeStored } from '../browser/storage.ts';
import { welcome } from '../browser/welcome.ts';

/** Each for itself: what fails takes no other with it, and is done again at the next start. */
const each = (...steps: (() => unknown)[]) => void Promise.allSettled(steps.map(async (step) => step()));

/**
 * What the worker does so that everything stays as it should be. It is read anew for every such event (browser/wake.ts), so nothing
 * may listen or be kept here for the next one.
 */
export default defineUnlistedScript(() => {
  globalThis.csoSidekick.upkeep = {
    installed: (how) => each(showIconOnKnownSites, copyPolicy, nameInBrowser, startSites, () => welcome(how)),
    started: () =>
      each(() => changeStored('seen', (seen) => ({ ...seen, sites: [] })), copyPolicy, nameInBrowser, startSites, forgetOldDrafts),
    permitted: () => each(syncSites),
    forgets: listener(answerForgetting),
  };
});
