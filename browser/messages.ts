import { scriptedPlatform } from '../core/detection/match-pattern.ts';
import { oneOf, textLike } from '../core/reading/reader.ts';
import { type Answer, type MessageOf, messageIn, type Sender } from './answer.ts';
import { browser } from './api.ts';

/** Id of a tip. */
const tip = textLike(/^[a-z\d-]{1,80}$/);

/** Everything a page script may ask of the worker. It never says where it is: the browser does. */
const requests = {
  chip: {},
  card: {},
  more: { tip },
  hide: { where: oneOf('today', 'here', 'everywhere') },
  done: { tip },
};
export type Request = MessageOf<typeof requests>;

/** Where a request comes from, as the browser knows it. */
export interface Asker {
  tab: number;
  /** The one document that asked; undefined in browsers that do not name documents. */
  document: string | undefined;
  url: string;
  /** The platform whose page script runs there. */
  platform: string;
  /** What "not on this site" is about: the platform, or one host where each was asked for by itself. */
  site: string;
}

/** One function for each request; a request without one does not compile. */
export type Handlers = { [Ask in Request['ask']]: (asker: Asker, request: Extract<Request, { ask: Ask }>) => Promise<unknown> };

/**
 * Reads whose page script runs where. Private messages and strangers are nobody's: the same patterns that keep our scripts out.
 * @returns tells it of an address at once; `always` is the one of the manifest, where it is one
 */
export async function readScripted(): Promise<(url: string) => { platform: string | undefined; always: string | undefined }> {
  const named = (browser.runtime.getManifest().content_scripts ?? []).map(({ matches, exclude_matches, js }) => ({
    matches,
    excludeMatches: exclude_matches,
    js,
  }));
  const registered = await browser.scripting.getRegisteredContentScripts();
  return (url) => {
    const always = scriptedPlatform(named, url);
    return { always, platform: always ?? scriptedPlatform(registered, url) };
  };
}

/** Who sent a message; undefined where it was no page script of ours. */
async function askerOf({ tab, url = '', frameId, documentId }: Sender): Promise<Asker | undefined> {
  if (tab?.id === undefined || frameId !== 0) return undefined;
  const { platform, always } = (await readScripted())(url);
  return platform === undefined ? undefined : { tab: tab.id, document: documentId, url, platform, site: always ?? new URL(url).hostname };
}

/** Answers requests from the extension's own page scripts; anything else is let go unanswered. */
export const answerRequests =
  (handlers: Handlers): Answer =>
  (raw, sender) => {
    const request = messageIn(requests, raw);
    if (!request || sender.id !== browser.runtime.id || !sender.tab) return undefined;
    const handle = handlers[request.ask] as (asker: Asker, request: Request) => Promise<unknown>;
    return askerOf(sender).then((asker) => (asker ? handle(asker, request).then(() => true) : undefined));
  };
