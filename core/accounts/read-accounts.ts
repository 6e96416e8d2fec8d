import { unpackHosts } from '../../data/catalogue/host-table.ts';
import { packedHosts } from '../../data/catalogue/hosts.generated.ts';
import { onServers } from '../../data/catalogue/on-servers.generated.ts';
import { hostFinder, onTheWeb } from '../detection/detector.ts';
import { calendarDay, isPlain, type Reader, textLike } from '../reading/reader.ts';
import { isWebAddress } from '../text/clean-links.ts';
import { unseen } from '../text/unseen.ts';
import { type Account, type Accounts, accountKey, isIn, most, type Seen } from './accounts.ts';
import { looksSecret } from './secret.ts';
import { isSecretAddress, withoutSecrets } from './secret-address.ts';

const placeId = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const mark = textLike(/^[A-Za-z0-9.>-]{1,160}$/);

/** A public address, without what nobody sees and without what somebody gets in with. */
const url: Reader<string> = (raw) => {
  if (typeof raw !== 'string' || raw.length > most.url) return undefined;
  const plain = withoutSecrets(raw.replace(unseen, ''));
  return isWebAddress(plain) && /^https?:/.test(plain) ? plain : undefined;
};

/** Made when it is first needed: most people never have an account in the list. */
let known: { claimOf: ReturnType<typeof hostFinder>; ids: Set<string> } | undefined;

function table() {
  const rows = packedHosts.map(unpackHosts);
  known ??= { claimOf: hostFinder(rows), ids: new Set(rows.map(({ id }) => id)) };
  return known;
}

/** The place of an address, where its host tells it: no file may call somebody's own site "Facebook". Places of a person's own stay. */
function placeOf(address: string, given: string): string {
  const { claimOf, ids } = table();
  if (given !== 'website' && !ids.has(given)) return given;
  const at = onTheWeb(address);
  const claim = at && claimOf(at.host);
  if (claim) return claim.platform;
  return onServers.includes(given) ? given : 'website';
}

/** A short text as it is kept: one that is too long or holds a secret is not kept at all. */
const plainText = (raw: unknown): string | undefined => {
  if (typeof raw !== 'string') return undefined;
  const plain = raw.replace(unseen, '');
  return plain.length <= most.text && !looksSecret(plain) ? plain : undefined;
};

/** What is read, and names of what could not be kept as it was. */
interface Reading<T> {
  value: T;
  lost: string[];
}

const asList = (raw: unknown, at: string): Reading<unknown[]> =>
  Array.isArray(raw) ? { value: raw, lost: [] } : { value: [], lost: raw === undefined ? [] : [at] };

/** Accounts, each once. One whose texts cannot be kept stays without them. */
function readList(raw: unknown): Reading<Account[]> {
  const { value: items, lost } = asList(raw, 'accounts.list');
  const list: Account[] = [];
  for (const [index, item] of items.entries()) {
    const at = `accounts.list[${index}]`;
    const given = isPlain(item) ? item : {};
    const [address, place] = [url(given.url), placeId(given.place)];
    if (address === undefined || place === undefined || list.length >= most.accounts || isIn(list, address)) {
      lost.push(at);
      continue;
    }
    if (isSecretAddress(String(given.url))) lost.push(`${at}.url`);
    const texts = (['people', 'mail'] as const).map((field) => {
      const text = plainText(given[field]);
      if (text === undefined) lost.push(`${at}.${field}`);
      return text ?? '';
    });
    list.push({ url: address, place: placeOf(address, place), people: texts[0] ?? '', mail: texts[1] ?? '' });
  }
  return { value: list, lost };
}

/** Marks, each once. */
function readDone(raw: unknown): Reading<string[]> {
  const { value: items, lost } = asList(raw, 'accounts.done');
  const done = [...new Set(items.map(mark).filter((one) => one !== undefined))].slice(0, most.done);
  return { value: done, lost: done.length === items.length ? lost : ['accounts.done'] };
}

/** What was seen between accounts of the list; of others nothing is known here. */
function readSeen(raw: unknown, list: readonly Account[]): Reading<Seen[]> {
  const { value: items, lost } = asList(raw, 'accounts.seen');
  const byKey = new Map<string, Seen>();
  for (const item of items) {
    const given = isPlain(item) ? item : {};
    const [from, to, on] = [url(given.from), url(given.to), calendarDay(given.day)];
    if (from === undefined || to === undefined || on === undefined || !isIn(list, from) || !isIn(list, to)) continue;
    const key = `${accountKey(from)} ${accountKey(to)}`;
    if (byKey.size < most.seen && !byKey.has(key)) byKey.set(key, { from, to, day: on });
  }
  const seen = [...byKey.values()];
  return { value: seen, lost: seen.length === items.length ? lost : ['accounts.seen'] };
}

/**
 * What storage or a file holds of accounts, field by field: what is good stays. Never throws.
 * @param raw anything
 * @returns the accounts, and the fields that could not be read as they were, as "accounts.list[2].people"
 */
export function readAccounts(raw: unknown): { value: Accounts; lost: string[] } {
  const isWhole = raw === undefined || isPlain(raw);
  const given = isPlain(raw) ? raw : {};
  const list = readList(given.list);
  const [done, seen] = [readDone(given.done), readSeen(given.seen, list.value)];
  return {
    value: { list: list.value, done: done.value, seen: seen.value },
    lost: isWhole ? [...list.lost, ...done.lost, ...seen.lost] : ['accounts.list', 'accounts.done', 'accounts.seen'],
  };
}
