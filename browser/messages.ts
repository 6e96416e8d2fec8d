import browser from 'webextension-polyfill';
import { z } from 'zod/mini';

/** Everything a page may ask of the worker. */
const request = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('card'), platform: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)) }),
  z.strictObject({ ask: z.literal('more') }),
]);
export type Request = z.infer<typeof request>;

/** One function for each request; a request without one does not compile. */
type Handlers = { [Ask in Request['ask']]: (request: Extract<Request, { ask: Ask }>, tab: number) => Promise<unknown> };

/** Answers requests from the extension's own page scripts; anything else is let go unanswered. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: browser.Runtime.MessageSender) => {
    const parsed = request.safeParse(raw);
    const tab = sender.tab?.id;
    if (!parsed.success || tab === undefined || sender.id !== browser.runtime.id) return undefined;
    const handle = handlers[parsed.data.ask] as (request: Request, tab: number) => Promise<unknown>;
    return handle(parsed.data, tab).then(() => true);
  });
}
