import browser from 'webextension-polyfill';
import { type Asked, asked, type Signals } from '../core/signals.ts';
import { detection } from '../data/detection.bake.ts';

/** Runs in the page, so it can use nothing from outside itself. Exported for the tests, which run it on pages of their own. */
export function lookAtPage({ root, state, style }: Asked): Signals {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const contents = (selector: string) => all(selector).map((meta) => meta.getAttribute('content') ?? '');
  const marksOf = (element: Element | null) =>
    element ? [element.id, ...element.getAttributeNames().filter((name) => name.startsWith('data-'))] : [];
  const typesIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(typesIn);
    if (typeof value !== 'object' || value === null) return [];
    const { '@type': type, '@graph': graph } = value as Record<string, unknown>;
    return [...(Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string'), ...typesIn(graph)];
  };
  const types = all('script[type="application/ld+json"]').flatMap((script) => {
    try {
      return typesIn(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
  return {
    generator: contents('meta[name="generator" i]'),
    application: contents('meta[name="application-name" i]'),
    // Headings and sections get an id from their words: "mastodon" is one of a page about Mastodon.
    root: root.filter((id) => has(`div#${id}, script#${id}, link#${id}`)),
    html: marksOf(document.documentElement),
    body: marksOf(document.body),
    rel: all('head link[rel]').map((link) => link.getAttribute('rel') ?? ''),
    state: state.filter((id) => has(`script#${id}`)),
    type: types,
    app: contents('meta[property^="al:"][property$=":package"]'),
    style: style.filter((host) => has(`link[rel="stylesheet"][href^="https://${host}/"]`)),
  };
}

/** Runs a function in the page at once, also where the page is still loading. @returns undefined where the browser does not let us */
async function inPage<Argument, Result>(
  tab: number,
  func: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result | undefined> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId: tab }, injectImmediately: true, func: func as (...args: unknown[]) => void, args: [argument] })
    .catch(() => []);
  return (answer?.result as Result | undefined) ?? undefined;
}

/**
 * Asks the page in front what software it says it is. The browser allows it because the person has pressed the
 * icon; where it does not (its own pages, a shop of extensions), the answer is undefined. A page that is busy, or waits for an
 * answer to its `alert()`, answers later or never.
 */
export const readSignals = (tab: number): Promise<Signals | undefined> => inPage(tab, lookAtPage, asked(detection));

/** Whether the whole of the page is there; its pictures may be missing. */
export const isParsed = async (tab: number): Promise<boolean> => (await inPage(tab, () => document.readyState, undefined)) !== 'loading';
