import type { Draft } from '../core/drafts/draft.ts';
import { type Reader, textLike } from '../core/reading/reader.ts';
import { type Answer, forgetting, messageIn } from './answer.ts';
import { browser } from './api.ts';
import { area } from './area.ts';
import { forgetDraft, keyOfDraft, loadDrafts } from './drafts.ts';
import { sweepPictures } from './picture-store.ts';

/** What a page of ours asks when it closes: it does not live long enough to tidy up itself. */
const id = textLike(/^[A-Za-z0-9.-]{1,80}$/);
const ids: Reader<string[]> = (raw) => (Array.isArray(raw) && raw.every((one) => id(one)) ? raw : undefined);
const requests = { [forgetting]: { id, pictures: ids } };

/** Has a deleted draft removed for good when this page closes: nobody can bring it back then. @param deleted what it was, if there is one */
export function forgetWhenClosed(deleted: () => Draft | undefined): void {
  addEventListener('pagehide', () => {
    const gone = deleted();
    if (!gone) return;
    // At once, because a worker that is asleep may not wake before the page is gone: whatever is left is removed at the next start.
    area.remove(keyOfDraft(gone.id)).catch(() => undefined);
    const pictures = gone.pictures.map((picture) => picture.id);
    browser.runtime.sendMessage({ ask: forgetting, id: gone.id, pictures }).catch(() => undefined);
  });
}

/** Answers that in the worker. Nothing else may ask it: no page script, no other extension. */
export const answerForgetting: Answer = (raw, sender) => {
  const request = messageIn(requests, raw);
  if (!request || sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
  return forgetDraft(request.id, { pictures: request.pictures }).then(() => true);
};

/** Removes deleted drafts that nobody can bring back any more, and pictures that no draft has. Called when the browser starts. */
export const forgetOldDrafts = (): Promise<void> =>
  loadDrafts()
    .then(() => sweepPictures())
    .catch(() => undefined);
