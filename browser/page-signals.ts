import browser from 'webextension-polyfill';
import { knownIds, type Signals } from '../core/signals.ts';
import { detection } from '../data/detection.bake.ts';

/** Runs in the page, so it can use nothing from outside itself. */
function lookAtPage(ids: { root: string[]; state: string[] }): Signals {
  const contentOf = (name: string) =>
    [...document.querySelectorAll(`meta[name="${name}" i]`)].map((meta) => meta.getAttribute('content') ?? '').filter(Boolean);
  const marksOf = (element: Element | null) =>
    element ? [element.id, ...Object.keys((element as HTMLElement).dataset)].filter(Boolean) : [];
  const typesIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(typesIn);
    if (typeof value !== 'object' || value === null) return [];
    const { '@type': type, '@graph': graph } = value as Record<string, unknown>;
    return [...(Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string'), ...typesIn(graph)];
  };
  const types = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return typesIn(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
  return {
    generator: contentOf('generator'),
    application: contentOf('application-name'),
    root: ids.root.filter((id) => document.getElementById(id)),
    html: marksOf(document.documentElement),
    body: marksOf(document.body),
    rel: [...document.head.querySelectorAll('link[rel]')].flatMap((link) => [link.getAttribute('rel') ?? '']),
    state: ids.state.filter((id) => document.getElementById(id)?.tagName === 'SCRIPT'),
    type: types,
  };
}

/**
 * Asks the page in front, once, what software it says it is. The browser allows it because the person has pressed the
 * icon; where it does not (its own pages, a shop of extensions), the answer is undefined.
 */
export async function readSignals(tab: number): Promise<Signals | undefined> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: lookAtPage, args: [knownIds(detection)] })
    .catch(() => []);
  return (answer?.result as Signals | undefined) ?? undefined;
}
