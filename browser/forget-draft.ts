import { textLike } from '../core/reading/reader.ts';
import { type Answer, messageIn } from './answer.ts';
import { browser } from './api.ts';
import { area } from './area.ts';
import { forgetDraft, keyOfDraft, loadDrafts } from './drafts.ts';

/** What a page of ours asks when it closes: it does not live long enough to tidy up itself. */
const requests = { 'forget-draft': { id: textLike(/^[A-Za-z0-9.-]{1,80}$/) } };

/** Has a deleted draft removed for good when this page closes: nobody can bring it back then. @param deleted its id, if there is one */
export function forgetWhenClosed(deleted: () => string | undefined): void {
  addEventListener('pagehide', () => {
    const id = deleted();
    if (!id) return;
    // At once, because a worker that is asleep may not wake before the page is gone: whatever is left is removed at the next start.
    area.remove(keyOfDraft(id)).catch(() => undefined);
    browser.runtime.sendMessage({ ask: 'forget-draft', id }).catch(() => undefined);
  });
}

/** Answers that in the worker. Nothing else may ask it: no page script, no other extension. */
export const answerForgetting: Answer = (raw, sender) => {
  const request = messageIn(requests, raw);
  if (!request || sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
  return forgetDraft(request.id).then(() => true);
};

/** Removes deleted drafts that nobody can bring back any more. Called when the browser starts. */
export const forgetOldDrafts = (): Promise<void> =>
  loadDrafts().then(
    () => undefined,
    () => undefined,
  );
