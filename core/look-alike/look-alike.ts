import { unpackHosts } from '../../data/catalogue/host-table.ts';
import { packedHosts } from '../../data/catalogue/hosts.generated.ts';
import { namesakeHosts, ownedHosts, ownedInMostCountries, subjectHosts } from '../../data/catalogue/look-alike.generated.ts';
import { openCountryEndings } from '../../data/look-alike/open-endings.ts';
import { deliveryHosts } from '../../data/look-alike/shared-hosting.ts';
import { withCountries } from '../detection/host-patterns.ts';
import { urlOf } from '../text/url.ts';
import {
  type GuardedName,
  guardedNames,
  hasPhishingEdge,
  holdsAllowed,
  isAbout,
  isDisguised,
  isPhishing,
  isPhishingOrPadding,
  isTelling,
  isTyposquat,
  isUnique,
  type ReadLabel,
  readLabel,
  speaksOfSignIn,
  withoutPadding,
} from './guarded-names.ts';
import { shortFormIn, stemIn, unsplit } from './short-names.ts';
import { type SiteName, siteName } from './site-name.ts';
import { skeleton } from './skeleton.ts';
import { isMemberHost, isTenant } from './tenant.ts';

/** A platform that an address resembles, and the host that address would have if it were the platform. */
export interface LookAlike {
  platform: string;
  host: string;
  /** The part of the address that resembles the platform's name, as written there. */
  part: string;
}

/** The platforms' own hosts, their delivery networks and honest namesakes, with everything under them; of "www.example.com" the whole of "example.com". */
const owned = new Set([
  ...ownedHosts,
  ...namesakeHosts,
  ...deliveryHosts,
  ...guardedNames.map(({ host }) => host),
  ...packedHosts
    .map(unpackHosts)
    .flatMap(({ hosts, patterns, endings, short, never }) =>
      [...hosts, ...withCountries(patterns, endings), ...short, ...never].map((host) => host.replace(/^(\*|www|<ll>|<ll-cc>)\./, '')),
    ),
]);
const subjects = new Set(subjectHosts);
const isUnder = (labels: readonly string[], hosts: ReadonlySet<string>) => labels.some((_, at) => hosts.has(labels.slice(at).join('.')));

/** A member's name under a platform's host is the member's; what the platform keeps for itself stays the platform's. */
function isOwned({ labels, given }: SiteName): boolean {
  if (given !== 'tenant') return isUnder(labels, owned);
  return labels.some((_, at) => {
    const host = labels.slice(at).join('.');
    return owned.has(host) && !isMemberHost(host);
  });
}

interface ReadSite extends SiteName {
  read: {
    own: ReadLabel;
    before: ReadLabel[];
    /** Whether a platform's name here is what the site is about, or a customer's. */
    isSubject: boolean;
  };
}

const openEndings = new Set(openCountryEndings);
const inCountries = new Set(ownedInMostCountries);
const isCountrySite = ({ own, ending }: SiteName) => inCountries.has(own) && /^(\w+\.)?[a-z]{2}$/.test(ending) && !openEndings.has(ending);

/** Whether the label that somebody bought is the name, in its letters or in letters that look like them. */
function isWholeName(site: ReadSite, name: GuardedName): boolean {
  const { own, ending, given, read } = site;
  if (isDisguised(read.own, name)) return isUnique(name) || ending === name.ending;
  if (own.replace(/\d+$/, '') === name.label && isUnique(name)) return !isCountrySite(site);
  // Hosting that anybody gets a name of is no place for a platform, whatever its name.
  if (own === name.label && given === 'hosting' && name.kind === 'firm') return !read.isSubject;
  return isTyposquat(read.own.skeleton, name);
}

/** Offices of a country and universities make up no names to deceive. */
const isOfficial = (ending: string) => /^(gov|gob|gouv|go|edu|ac|mil)(\.[a-z]{2})?$/.test(ending);

/** Whether the labels before the bought one pretend: "facebook.com.evil.example", "www.facebook.evil.example". */
function isInside({ before, own, read }: ReadSite, name: GuardedName): boolean {
  if (read.isSubject) return false;
  const text = `.${before.join('.')}.`;
  if (text.includes(`.${name.host}.`)) return true;
  if (`${text}${own}`.includes(`.${name.host}-`)) return true;
  if (!isUnique(name) && !name.telling) return false;
  return before.some((label, at) => {
    if (label.length > 4 && isDisguised(read.before[at] as ReadLabel, name)) return true;
    if (label !== name.label) return false;
    const around = [read.before[at - 1]?.joined, (read.before[at + 1] ?? read.own).joined];
    return isTelling(name) || /^(www|m)$/.test(before[at - 1] ?? '') || around.some((side) => side && isPhishing(side, 'loose'));
  });
}

/** "instagram-page", "facebook-login", "x-login": the name between hyphens. */
function isPiece(pieces: readonly string[], name: GuardedName): boolean {
  const found = pieces.findIndex((piece) => piece === name.skeleton || isTyposquat(piece, name));
  if (found < 0) return false;
  const others = pieces.filter((piece, at) => at !== found && piece);
  if (name.kind === 'word')
    return others.some((piece) => isPhishing(piece, 'strict')) && others.every((piece) => isPhishing(piece, 'loose'));
  if (others.some((piece) => isPhishing(piece, 'loose') || (isUnique(name) && piece === skeleton(name.ending)))) return true;
  const isSure = isTelling(name);
  return isSure && others.length > 0 && !others.some(isAbout);
}

/** "secureinstagram", "tiktokhd": the name inside a word. */
function isGlued(pieces: readonly string[], name: GuardedName, { given }: SiteName): boolean {
  if (name.kind === 'word' || name.skeleton.length < 5) return false;
  const at = pieces.findIndex((piece) => piece.includes(name.skeleton) && piece !== name.skeleton);
  const piece = pieces[at];
  if (piece === undefined || holdsAllowed(piece, name)) return false;
  const rest = piece.replace(name.skeleton, '-').split('-').filter(Boolean);
  const others = [...rest, ...pieces.filter((_, other) => other !== at)].filter(Boolean);
  const isSure = isTelling(name);
  // Of a name with many honest sites around it, what touches it must be such words too: "redditor-support" is left alone.
  if (!isSure && !rest.every((other) => isPhishingOrPadding(other) || other === 'www')) return false;
  if (others.some((other) => isPhishing(other, 'loose') || other === 'www')) return true;
  if (!isSure) return false;
  if (others.some(hasPhishingEdge)) return true;
  if (others.some((other) => isAbout(other) || isAbout(withoutPadding(other)))) return false;
  return given !== undefined || withoutPadding(rest.join('')).length < 3;
}

/** How much of a path is read, in characters: a sign-in page says so in its first words. */
const pathStart = 500;

/** Whether the path starts with the name's host and goes on to a sign-in page: "/www.facebook.com/login". */
function isInPath(path: string, name: GuardedName): boolean {
  const [, first = '', ...rest] = path.slice(0, pathStart).toLowerCase().split('/');
  if (first !== name.host && !first.endsWith(`.${name.host}`)) return false;
  return skeleton(rest.join('-'))
    .split(/[^a-z]+/)
    .some((piece) => piece && isPhishing(piece, 'loose'));
}

/** Whether a member's site under a platform's host has a name that speaks of signing in. Never throws. */
export function isSignInByName(url: string): boolean {
  if (!isTenant(url)) return false;
  const { own, before } = siteName(new URL(url).hostname.replace(/\.$/, ''));
  return [own, ...before].some((label) => speaksOfSignIn(readLabel(label)));
}

/**
 * The platform that an address pretends to be, or could be mistaken for. Compares names only; it cannot see what a page does.
 * @param url the address of a tab, anything else included
 * @returns the platform and its real host; undefined on the platform's own hosts and on hosts that resemble none. Never throws.
 */
export function lookAlike(url: string): LookAlike | undefined {
  const read = /^https?:/i.test(url) ? urlOf(url) : undefined;
  if (!read) return undefined;
  const { hostname, pathname } = read;
  const name = siteName(hostname.replace(/\.$/, ''));
  if (isOwned(name)) return undefined;
  const isSubject = isOfficial(name.ending) || isUnder(name.labels, subjects);
  const site: ReadSite = { ...name, read: { own: readLabel(name.own), before: name.before.map(readLabel), isSubject } };
  // With and without numbers at the end of a word: "facebook-login2026".
  const labels = [...site.before, site.own].flatMap((part) => {
    const label = unsplit(part);
    return [...new Set([label, label.replace(/\d+(?=-|$)/g, '')])].map((text) => ({ part, pieces: skeleton(text).split('-') }));
  });
  const tests: ((name: GuardedName) => string | undefined | false)[] = [
    (name) => isWholeName(site, name) && site.own,
    (name) => isInside(site, name) && site.before.join('.'),
    (name) => labels.find(({ pieces }) => isPiece(pieces, name) || isGlued(pieces, name, site))?.part,
    (name) => isInPath(pathname, name) && name.host,
  ];
  for (const test of tests) {
    for (const name of guardedNames) {
      const part = test(name);
      if (part) return { platform: name.platform, host: name.host, part };
    }
  }
  return shortFormIn(site) ?? stemIn(site);
}
