import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listener } from '../browser/answer.ts';
import { answerRequests } from '../browser/messages.ts';
import { pageAnswers } from '../browser/page-answers.ts';
import { readForLater } from '../browser/read-for-later.ts';
import { answerComposeCommand, answerShareMenu } from '../browser/share-menu.ts';

/**
 * What the worker does for pages and people. It is read anew for every such event (browser/wake.ts), so nothing may listen or be kept
 * here for the next one.
 */
export default defineUnlistedScript(() => {
  globalThis.csoSidekick.work = {
    ready: readForLater,
    asked: listener(answerRequests(pageAnswers)),
    chosen: answerShareMenu,
    pressed: answerComposeCommand,
  };
});
