import { shortHosts } from '../../data/tracking.ts';
import type { Rule } from '../advice.ts';
import type { Draft } from '../draft.ts';
import { cleanLink, hostOf, isUnder, isWebAddress, linksIn, mapLinks } from '../link-care.ts';
import { once, rewrite, written } from './written.ts';

/** The link of a draft, and those in its texts. */
const links = (draft: Draft): string[] => once([...(isWebAddress(draft.link) ? [draft.link] : []), ...written(draft).flatMap(linksIn)]);

/** A draft with each of its links changed. */
const relink = (draft: Draft, change: (link: string) => string): Draft => ({
  ...rewrite(draft, (text) => mapLinks(text, change)),
  link: isWebAddress(draft.link) ? change(draft.link) : draft.link,
});

/** Parts of links that only follow people. */
export const tracking: Rule = (draft) => {
  const found = once(links(draft).flatMap((link) => cleanLink(link).removed));
  return found.length ? { found, fix: (one) => relink(one, (link) => cleanLink(link).url) } : undefined;
};

/** A link that nobody can follow where it is posted. */
export const deadLink: Rule = (draft, places) => {
  const found = links(draft);
  const dead = places.filter(({ rules }) => !rules.links.work).map(({ id }) => id);
  return found.length && dead.length ? { found, places: dead } : undefined;
};

/** An address without encryption. One with a port is left alone, because another port would be meant. */
const isInsecure = (link: string): boolean => /^http:/i.test(link) && new URL(link).port === '';

/** Links with "http://". */
export const insecureLink: Rule = (draft) => {
  const found = links(draft).filter(isInsecure);
  if (found.length === 0) return undefined;
  return { found, fix: (one) => relink(one, (link) => (isInsecure(link) ? link.replace(/^http/i, 'https') : link)) };
};

const bareShort = new RegExp(`(?<![\\w@./-])(?:${shortHosts.map((host) => host.replace('.', '\\.')).join('|')})/[\\w-]+`, 'gi');

/** Links that hide where they lead. Maps behind goo.gl are another matter. */
export const shortLink: Rule = (draft) => {
  const full = links(draft).filter((link) => isUnder(hostOf(link), shortHosts) && new URL(link).pathname.length > 1);
  const bare = [draft.link, ...written(draft)].flatMap((text) => text.replace(/https?:\/\/\S+/gi, ' ').match(bareShort) ?? []);
  const found = once([...full, ...bare]).filter((link) => !/goo\.gl\/(?:maps\/|maps$)|maps\.app\.goo\.gl/i.test(link));
  return found.length ? { found } : undefined;
};
