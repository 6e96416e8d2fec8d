import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { area } from './area.ts';
import { forgetDraft, keyOfDraft, loadDrafts } from './drafts.ts';

/** What a page of ours asks when it closes: it does not live long enough to tidy up itself. */
const request = z.strictObject({ ask: z.literal('forget-draft'), id: z.string().check(z.regex(/^[A-Za-z0-9.-]{1,80}$/)) });

/** Has a deleted draft removed for good when this page closes: nobody can bring it back then. @param deleted its id, if there is one */
export function forgetWhenClosed(deleted: () => string | undefined): void {
  addEventListener('pagehide', () => {
    const id = deleted();
    if (!id) return;
    // At once, because a worker that is asleep may not wake before the page is gone: what else is left goes with the next start.
    area.remove(keyOfDraft(id)).catch(() => undefined);
    browser.runtime.sendMessage({ ask: 'forget-draft', id }).catch(() => undefined);
  });
}

/** Answers that in the worker. Nothing else may ask it: no page script, no other extension. */
export function answerForgetting(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: browser.Runtime.MessageSender) => {
    const { data, success } = request.safeParse(raw);
    if (!success || sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    return forgetDraft(data.id).then(() => true);
  });
}

/** Removes deleted drafts that nobody can bring back any more. Called when the browser starts. */
export const forgetOldDrafts = (): Promise<void> =>
  loadDrafts().then(
    () => undefined,
    () => undefined,
  );
