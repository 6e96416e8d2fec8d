import type { FingerprintQueries, Signals } from '../core/detection/fingerprints.ts';
import { browser } from './api.ts';

/**
 * Runs in the page, so it can use nothing from outside itself. Exported for the tests, which run it on pages of their own.
 * The page may be hostile: every list and text is cut before it is looked at, and all of it takes time in line with their length.
 */
export function lookAtPage({ root, state, style, asset }: FingerprintQueries): Signals {
  const mostElements = 200;
  const mostLetters = 300;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const all = (selector: string) => Array.from(document.querySelectorAll(selector)).slice(0, mostElements);
  const value = (element: Element, name: string) => (element.getAttribute(name) ?? '').trim().slice(0, mostLetters);
  const contents = (selector: string) => all(selector).map((meta) => value(meta, 'content'));
  const marksOf = (element: Element | null) =>
    element ? [value(element, 'id'), ...element.getAttributeNames().filter((name) => name.startsWith('data-'))].slice(0, mostElements) : [];

  /**
   * The types that structured data gives the page itself, at the top or in "@graph". Live pages break its grammar in many
   * ways (raw line breaks, CDATA, too many commas, a missing end), so it is read character by character and never parsed as a whole.
   */
  const typesIn = (text: string): string[] => {
    const found: string[] = [];
    const open: { list: boolean; top: boolean; types: boolean; key?: string }[] = [];
    let word = '';
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] as string;
      const inside = open[open.length - 1];
      if (sign === '"') {
        const start = ++at;
        while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
        word = text.slice(start, Math.min(at, start + mostLetters));
        if (inside?.types || (inside?.top && inside.key === '@type')) found.push(word.slice(word.search(/[^/:#]*$/)));
      } else if (sign === ':' && inside) inside.key ??= word;
      else if (sign === ',' && inside) delete inside.key;
      else if (sign === '{' || sign === '[') {
        const top = !inside || (inside.top && (inside.list || inside.key === '@graph'));
        open.push({ list: sign === '[', top, types: sign === '[' && !!inside?.top && inside.key === '@type' });
      } else if (sign === '}' || sign === ']') open.pop();
    }
    return found.slice(0, mostElements);
  };

  const site = (host: string) => host.replace(/^www\./, '');
  const here = site(document.location.hostname);
  const isOwn = (host: string) => host === here || host.endsWith(`.${here}`) || here.endsWith(`.${host}`);
  // Asked first by the browser's own search, so that no address is looked at that can be none.
  const comesFrom = (folder: string) => {
    // An address may begin with the folder.
    const name = folder.slice(1);
    return all(`link[rel~="stylesheet" i][href*="${name}"], link[as="style"][href*="${name}"], script[src*="${name}"]`).some((element) => {
      try {
        const { hostname, pathname } = new URL(value(element, element.tagName === 'SCRIPT' ? 'src' : 'href'), document.baseURI);
        return isOwn(site(hostname)) && pathname.includes(folder);
      } catch {
        return false;
      }
    });
  };
  const feed = has('link[rel~="alternate" i][type="application/rss+xml"], link[rel~="alternate" i][type="application/atom+xml"]');

  return {
    generator: contents('meta[name="generator" i]'),
    application: contents('meta[name="application-name" i]'),
    // Headings and sections get an id from their words: "mastodon" is one of a page about Mastodon.
    root: root.filter((id) => has(`div#${id}, script#${id}, link#${id}`)),
    html: marksOf(document.documentElement),
    body: marksOf(document.body),
    // An element that has no place in a head ends it, and what follows lands in the body.
    rel: [...all('head link[rel], body > link[rel]').map((link) => value(link, 'rel')), ...(feed ? ['alternate feed'] : [])],
    state: state.filter((id) => has(`script#${id}, style#${id}`)),
    type: all('script[type="application/ld+json" i]').flatMap((script) => typesIn((script.textContent ?? '').slice(0, 100_000))),
    app: contents('meta[property^="al:"][property$=":package"]'),
    style: style.filter((host) => has(`link[rel="stylesheet"][href^="https://${host}/"]`)),
    asset: asset.filter(comesFrom),
  };
}

/**
 * Runs a function in the page at once, also where the page is still loading.
 * @param args what it gets; Chromium refuses undefined among them
 * @returns undefined where the browser does not let us
 */
async function inPage<Arguments extends unknown[], Result>(
  tab: number,
  func: (...args: Arguments) => Result,
  ...args: Arguments
): Promise<Result | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      injectImmediately: true,
      func: func as unknown as (...args: unknown[]) => void,
      args,
    });
    return (answer?.result as Result | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks the page in front what software it says it is. The browser allows it because the person has pressed the
 * icon; where it does not (its own pages, a shop of extensions), the answer is undefined. A page that is busy, or waits for an
 * answer to its `alert()`, answers later or never.
 */
export const readSignals = (tab: number, asked: FingerprintQueries): Promise<Signals | undefined> => inPage(tab, lookAtPage, asked);

/** Whether the whole of the page is there; its pictures may be missing. */
export const isParsed = async (tab: number): Promise<boolean> => (await inPage(tab, () => document.readyState)) !== 'loading';
