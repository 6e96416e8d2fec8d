import { handleFacts } from '../../data/catalogue/handles.generated.ts';
import { onWords } from '../../data/reference/account-hosts.ts';
import { nicknames } from '../../data/reference/nicknames.ts';
import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import { claimAt, locate } from '../detection/locate.ts';
import { handleProblem } from '../names/handle-shape.ts';
import { withScheme } from '../text/address.ts';
import { isWebAddress } from '../text/clean-links.ts';
import { comparable } from '../text/comparable.ts';
import { type AccountAt, accountAt, hasServers, usualHost } from './account-address.ts';
import { isLikelyHost } from './likely-host.ts';
import { looksSecret } from './secret.ts';

/** What a typed line turned out to be. `whichPlace`: a name without its place; `whichServer`: a place of which there are many. */
export type ReadAccount = AccountAt | { problem: 'whichPlace' | 'whichServer' };

/** What stands around an address or a name and is no part of it. */
const around = /^[<>()[\]{}"'“”„«»‘’‹›*,;:–—-]+|[<>()[\]{}"'“”„«»‘’‹›*.,;:!?]+$/g;

/** The platform that has a host for people to visit. */
function platformAt(catalogue: WholeCatalogue, address: string): string | undefined {
  const claim = claimAt(catalogue, address);
  return claim?.as === 'never' ? undefined : claim?.platform;
}

/** A typed line without what nobody sees, with the "://" that people leave out in part. */
const tidy = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\b(https?):?\/{1,2}(?=[^/\s])/gi, '$1://')
    .replace(/\s+/g, ' ')
    .trim();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What people call a place: its names, and the short ones. */
const namesOf = ({ id, name, formerNames }: WholeCatalogue['directory'][number]): { called: string; isShort: boolean }[] => {
  const short = Object.hasOwn(nicknames, id) ? (nicknames[id] as string) : '';
  return [
    ...[name, id, ...name.split(/ \(|\)/), ...formerNames.map((former) => former.name)].map((called) => ({ called, isShort: false })),
    ...[short, ...short.split(' ')].map((called) => ({ called, isShort: true })),
  ].filter(({ called }) => called.length > 1 || called === name.split(' ')[0]);
};

/** "@name on X", "X: @name", "name (Instagram)", "Instagram – @name": a name and its place, in either order. */
function handleAndPlace(line: string, { directory }: WholeCatalogue): { handle: string; place: string } | undefined {
  const typed = line.normalize('NFC').replace(/[.,;:!]+$/, '');
  // Letter by letter as long as what was typed, so that the handle can be taken from there: letter case matters on some places.
  const text = typed.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
  for (const entry of directory) {
    for (const { called, isShort } of namesOf(entry)) {
      const name = escaped(comparable(called));
      const at = isShort ? '[@＠]' : '[@＠]?';
      const found =
        new RegExp(`^${name}(?:\\s*[:=–—-]\\s*[@＠]?|\\s+${at})(?<who>\\S+)$`, 'du').exec(text) ??
        new RegExp(`^[@＠]?(?<who>\\S+?)\\s*(?:\\s(?:${onWords.join('|')})\\s+|[(\\[]\\s*)${name}[)\\]]?$`, 'du').exec(text) ??
        new RegExp(`^${at}(?<who>\\S+)\\s+${name}$`, 'du').exec(text);
      const [start = 0, end = 0] = found?.indices?.groups?.who ?? [];
      if (end > start) return { handle: typed.slice(start, end), place: entry.id };
    }
  }
  return undefined;
}

/** Where somebody of that name is on a platform, found by trying its hosts: the one that the platform's own rules call a profile. */
async function profileOf(catalogue: WholeCatalogue, place: string, handle: string, server?: string): Promise<ReadAccount> {
  const form = (await catalogue.composeRules())[place]?.handles ?? 'none';
  if (!server && (await hasServers(catalogue, place))) return { problem: 'whichServer' };
  if (form === 'domain' && !handle.includes('.')) return { problem: 'whichServer' };
  const isWord = /^[\p{L}\p{M}\p{N}_.-]+$/u.test(handle) && !onWords.includes(comparable(handle));
  if (!isWord || (form !== 'none' && form !== 'name-at-server' && handleProblem(place, handle, form))) return { problem: 'unread' };
  const { after = [], withAt, before } = (Object.hasOwn(handleFacts, place) && handleFacts[place]?.address) || {};
  const known = catalogue.hosts.find(({ id }) => id === place)?.hosts ?? [];
  const hosts = server ? [server] : [...(before ? [before] : []), ...known.filter((host) => !host.includes('*'))];
  const paths = [...(withAt ? [`@${handle}`] : [handle]), ...after.map((word) => `${word}/${withAt ? '@' : ''}${handle}`), `@${handle}`];
  const usual = await usualHost(catalogue, place);
  for (const host of [...hosts].sort((a, b) => Number(b === usual) - Number(a === usual))) {
    for (const path of [...paths, ...after.map((word) => `${word}/${handle}`)]) {
      const url = `https://${host}/${path}`;
      const found = isWebAddress(url) ? await locate(catalogue, url) : undefined;
      if (found?.platform === place && found.page === 'profile') return accountAt(catalogue, url);
    }
  }
  return { problem: 'unread' };
}

/** "@name@server.example", also without the first "@" where the server is known for it: anything else of that form is a mailbox. */
async function atServer(catalogue: WholeCatalogue, word: string, named: string | undefined): Promise<ReadAccount | undefined> {
  const [, at, user = '', server = ''] = /^([@＠]?)([\p{L}\p{M}\p{N}_.-]+)@([^\s@/:]+)$/u.exec(word) ?? [];
  const host = server.toLowerCase();
  if (!isLikelyHost(host)) return undefined;
  const place = platformAt(catalogue, `https://${host}/`);
  const isServer = place !== undefined && (await hasServers(catalogue, place));
  if (!at && !isServer) return undefined;
  if (place) return profileOf(catalogue, place, user, isServer ? host : undefined);
  const found = await accountAt(catalogue, `https://${host}/@${user}`);
  return 'url' in found && named ? { ...found, place: named } : found;
}

/** The word of a line that is an address for sure: with "https://", a path, or the host of a platform. */
function sureAddress(catalogue: WholeCatalogue, words: readonly string[]): string | undefined {
  const full = words.find((word) => /^https?:\/\//i.test(word));
  return (
    full ??
    words.find((word) => {
      const [, host = '', rest = ''] = /^([^\s@/?#:]+)(?::\d+)?([/?#].*)?$/.exec(word) ?? [];
      return isLikelyHost(host.toLowerCase()) && (rest !== '' || platformAt(catalogue, `https://${host}/`) !== undefined);
    })
  );
}

/**
 * Makes an account of what somebody typed or pasted: an address with anything around it, without "https://", with a mobile host or tags
 * that follow people; or a name with the place it is on. What belongs to no platform is the group's own website.
 * Rejects only where a piece of the catalogue cannot be read.
 */
export async function readAddress(catalogue: WholeCatalogue, typed: string): Promise<ReadAccount> {
  const line = tidy(typed);
  if (looksSecret(line)) return { problem: 'secret' };
  const words = line.split(' ').map((word) => word.replace(around, ''));
  const address = sureAddress(catalogue, words);
  if (address) return accountAt(catalogue, withScheme(address));
  const named = handleAndPlace(line, catalogue);
  for (const word of [named?.handle ?? '', ...words]) {
    const found = await atServer(catalogue, word, named?.place);
    if (found) return found;
  }
  if (named) return profileOf(catalogue, named.place, named.handle.replace(around, ''));
  const last = words.at(-1) ?? '';
  if (/^[@＠]\S+$/.test(line)) return { problem: 'whichPlace' };
  const isLabelled = words.length === 1 || /[:=–—-] ?\S+$/.test(line);
  return isLabelled && isLikelyHost(last.toLowerCase()) ? accountAt(catalogue, withScheme(last)) : { problem: 'unread' };
}
