import { hidingHosts } from '../../data/catalogue/tracking.generated.ts';
import type { Draft, HandWritten } from '../drafts/draft.ts';
import { cleanLink, hostOf, isUnder, isWebAddress } from '../text/clean-links.ts';
import { isOpenWeb } from '../text/host.ts';
import { joinText } from '../text/join.ts';
import { linksIn, mapLinks } from '../text/links.ts';
import { tokensIn } from '../text/tokens.ts';
import { profileWords, saysInProfile } from '../versions/profile-link.ts';
import type { AdviceCheck } from './check.ts';
import { draftTexts, once, rewrite, textsFor } from './draft-texts.ts';

/** The link of a draft, and those in its texts. */
const links = (draft: Draft): string[] =>
  once([...(isWebAddress(draft.link) ? [draft.link] : []), ...draftTexts(draft).flatMap((text) => linksIn(text))]);

/** A draft with each of its links changed. */
const relink = (draft: Draft, change: (link: string) => string): Draft => ({
  ...rewrite(draft, (text) => mapLinks(text, change)),
  link: isWebAddress(draft.link) ? change(draft.link) : draft.link,
});

/** Parts of links that only follow people. */
export const tracking: AdviceCheck = (draft) => {
  const found = once(links(draft).flatMap((link) => cleanLink(link).removed));
  return found.length ? { found, fix: (one) => relink(one, (link) => cleanLink(link).url) } : undefined;
};

/** The links that go to one place. A version written by hand has its own only. */
const linksFor = (draft: Draft, place: string): string[] => [
  ...(isWebAddress(draft.link) && !Object.hasOwn(draft.handWritten, place) ? [draft.link] : []),
  ...textsFor(draft, place).flatMap((text) => linksIn(text)),
];

/** Whether the version of a place says where the link is. One written by hand has what is in it; the others get it with a press. */
const isSaid = (draft: Draft, place: string): boolean =>
  saysInProfile(textsFor(draft, place).join('\n')) || (!Object.hasOwn(draft.handWritten, place) && draft.profileLink.includes(place));

/** Says at some places that the link is in the profile: in place of the link, or below what was written there by hand. */
function sayingWhere(draft: Draft, places: readonly string[], words: string): Draft {
  const toSay = places.filter((place) => !isSaid(draft, place));
  if (!toSay.length) return draft;
  const byHand = toSay.flatMap((place): [string, HandWritten][] => {
    const own = Object.hasOwn(draft.handWritten, place) ? draft.handWritten[place] : undefined;
    return own ? [[place, { ...own, parts: [...own.parts.slice(0, -1), joinText(own.parts.at(-1) ?? '', words)] }]] : [];
  });
  const others = toSay.filter((place) => !Object.hasOwn(draft.handWritten, place));
  return {
    ...draft,
    profileLink: once([...draft.profileLink, ...others]),
    handWritten: { ...draft.handWritten, ...Object.fromEntries(byHand) },
  };
}

/** A link that nobody can follow where it is posted, and no word of where to find it. Where some links work, that is told with the version. */
export const deadLink: AdviceCheck = (draft, places) => {
  const dead = places.flatMap(({ id, rules: { links } }) => {
    const found = links.work || links.but || isSaid(draft, id) ? [] : linksFor(draft, id);
    return found.length ? [{ id, found }] : [];
  });
  if (!dead.length) return undefined;
  const ids = dead.map(({ id }) => id);
  const words = profileWords(draft);
  return { found: once(dead.flatMap((one) => one.found)), places: ids, words, fix: (one) => sayingWhere(one, ids, words) };
};

/**
 * An address without encryption whose host is on the open web. What is in a network of its own often answers only as it is
 * written: onion services, names inside an office, plain numbers, another port, a name with a password.
 */
function isInsecure(link: string): boolean {
  if (!/^http:/i.test(link) || !isWebAddress(link)) return false;
  const { hostname, port, username } = new URL(link);
  return port === '' && username === '' && isOpenWeb(hostname);
}

/** Links with "http://". */
export const insecureLink: AdviceCheck = (draft) => {
  const found = links(draft).filter(isInsecure);
  if (found.length === 0) return undefined;
  return { found, fix: (one) => relink(one, (link) => (isInsecure(link) ? link.replace(/^http/i, 'https') : link)) };
};

/** Links that hide where they lead. Maps behind goo.gl are another matter. */
export const shortLink: AdviceCheck = (draft) => {
  const hides = (link: string): boolean => isUnder(hostOf(link), hidingHosts) && new URL(link).pathname.length > 1;
  const full = links(draft).filter(hides);
  const bare = [draft.link, ...draftTexts(draft)].flatMap((text) =>
    tokensIn(text).flatMap(({ kind, start, end, value }) => {
      const typed = text.slice(start, end);
      return kind === 'link' && typed !== value && hides(value) ? typed : [];
    }),
  );
  const found = once([...full, ...bare]).filter((link) => !/goo\.gl\/(?:maps\/|maps$)|maps\.app\.goo\.gl/i.test(link));
  return found.length ? { found } : undefined;
};
