import { faultsOf } from '../../data/schema/faults.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { readAccounts } from '../accounts/read-accounts.ts';
import { type Campaign, isEmptyCampaign } from '../campaign/campaign.ts';
import { readCampaign } from '../campaign/campaign-reader.ts';
import { ownZone } from '../campaign/zones.ts';
import { mostOwn } from '../custom/rules.ts';
import { type Draft, isEmpty, type NameEntry } from '../drafts/draft.ts';
import { readDraft, wrongField } from '../drafts/draft-reader.ts';
import { readBook } from '../names/name-book.ts';
import { isPlain } from '../reading/reader.ts';
import { isSame } from '../reading/same.ts';
import { migrated } from '../settings/migrations.ts';
import { readStoredKey, type Stored, storedVersion } from '../settings/stored.ts';
import { readKit } from '../settings/writing-tools.ts';
import { comparable } from '../text/comparable.ts';
import { largestSaved, type Saved, type SavedFault, type SavedKey, type SavedReading, savedFormat, savedKeys } from './saved-file.ts';

/** The version with which files began. */
const firstVersion = 2;

/** A field that is not as this version, or any before it, has written it. */
class Wrong extends Error {
  readonly at: string;
  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

/** A list, or none. @throws Wrong where it is something else */
function listAt(raw: unknown, at: string): unknown[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) throw new Wrong(at);
  return raw;
}

/** A value of fields, or none. @throws Wrong where it is something else, or one of its fields could not be read as it was */
function fieldsAt<T>(raw: unknown, at: string, read: (raw: unknown) => { value: T; lost: string[] }): T {
  if (raw !== undefined && !isPlain(raw)) throw new Wrong(at);
  const { value, lost } = read(raw);
  const [field] = lost;
  if (field) throw new Wrong(field);
  return value;
}

const readKey = <Key extends SavedKey>(key: Key, raw: unknown): Stored[Key] => fieldsAt(raw, key, (given) => readStoredKey(key, given));

/** What has an id of its own. @throws Wrong where it has none */
function withIdAt(raw: unknown, at: string): { raw: Record<string, unknown>; id: string } {
  if (!isPlain(raw)) throw new Wrong(at);
  const { id } = raw;
  if (typeof id !== 'string' || !/^[A-Za-z0-9.-]{1,80}$/.test(id)) throw new Wrong(`${at}.id`);
  return { raw, id };
}

function readDraftAt(given: unknown, at: string): Draft {
  const { raw, id } = withIdAt(given, at);
  const found = readDraft(id, raw);
  if (!found?.intact) throw new Wrong([at, wrongField(raw)].filter(Boolean).join('.'));
  return found.draft;
}

function readCampaignAt(given: unknown, at: string): Campaign {
  const { raw, id } = withIdAt(given, at);
  const found = readCampaign(id, raw, ownZone());
  if (!found || found.wrong) throw new Wrong([at, found?.wrong].filter(Boolean).join('.'));
  return found.campaign;
}

/** Each once: of two with one id nobody could say which is meant. @param at name of the list */
function readById<One extends { id: string }>(list: readonly unknown[], name: string, read: (raw: unknown, at: string) => One): One[] {
  const ids = new Set<string>();
  return list.map((raw, at) => {
    const one = read(raw, `${name}[${at}]`);
    if (ids.has(one.id)) throw new Wrong(`${name}[${at}].id`);
    ids.add(one.id);
    return one;
  });
}

function readNames(list: readonly unknown[]): NameEntry[] {
  const keys = new Set<string>();
  return list.map((raw, at) => {
    const [entry] = readBook([raw]).book;
    const { key, name, handles } = isPlain(raw) ? raw : {};
    if (!entry || !isSame(entry, { key, name, handles })) throw new Wrong(`names[${at}]`);
    if (keys.has(comparable(entry.key))) throw new Wrong(`names[${at}].key`);
    keys.add(comparable(entry.key));
    return entry;
  });
}

/** Checked like a platform file, but for what depends on what else is here: that is for who adds them. */
function readOwn(list: readonly unknown[]): Platform[] {
  // Nobody can have saved more; and each takes a while to check.
  if (list.length > mostOwn) throw new Wrong('own');
  return list.map((raw, index) => {
    const at = `own[${index}]`;
    if (!isPlain(raw)) throw new Wrong(at);
    const { platform, faults } = faultsOf(raw);
    const [fault] = faults;
    if (fault || !platform) throw new Wrong([at, fault?.at].filter(Boolean).join('.'));
    if (list.slice(0, index).some((other) => isPlain(other) && other.id === platform.id)) throw new Wrong(`${at}.id`);
    return platform;
  });
}

/** What a file of some version holds, under the ids of today. */
function upToDate(raw: Record<string, unknown>): Record<string, unknown> {
  const field = (name: string) => (Object.hasOwn(raw, name) ? raw[name] : undefined);
  const parts = [...savedKeys, 'kit', 'accounts', 'names', 'version']
    .map((name) => [name, field(name)])
    .filter(([, value]) => value !== undefined);
  const [drafts, campaigns] = [listAt(field('drafts'), 'drafts'), listAt(field('campaigns'), 'campaigns')];
  const kept = migrated({
    ...Object.fromEntries(parts),
    ...Object.fromEntries(drafts.map((draft, at) => [`draft.${at}`, draft])),
    ...Object.fromEntries(campaigns.map((campaign, at) => [`campaign.${at}`, campaign])),
  });
  return {
    ...kept,
    own: field('own'),
    drafts: drafts.map((_, at) => kept[`draft.${at}`]),
    campaigns: campaigns.map((_, at) => kept[`campaign.${at}`]),
  };
}

function readAll(raw: Record<string, unknown>): SavedReading {
  if (!Number.isInteger(raw.version) || Number(raw.version) < firstVersion) throw new Wrong('version');
  if (Number(raw.version) > storedVersion) return { fault: { code: 'newer' } };
  const { day } = raw;
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new Wrong('day');
  const now = upToDate(raw);
  const saved: Saved = {
    settings: readKey('settings', now.settings),
    group: readKey('group', now.group),
    answers: readKey('answers', now.answers),
    plan: readKey('plan', now.plan),
    tips: readKey('tips', now.tips),
    compose: readKey('compose', now.compose),
    kit: fieldsAt(now.kit, 'kit', readKit),
    accounts: fieldsAt(now.accounts, 'accounts', readAccounts),
    drafts: readById(now.drafts as unknown[], 'drafts', readDraftAt).filter((draft) => !isEmpty(draft)),
    campaigns: readById(now.campaigns as unknown[], 'campaigns', readCampaignAt).filter((one) => !isEmptyCampaign(one)),
    names: readNames(listAt(now.names, 'names')),
    own: readOwn(listAt(now.own, 'own')),
  };
  return { saved, day };
}

/** Reads the text of a file: all of it, or nothing and which field is wrong. What is not named here is not looked at. Never throws. */
export function readSavedText(text: string): SavedReading {
  const bad = (fault: SavedFault): SavedReading => ({ fault });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return bad({ code: 'noJson' });
  }
  if (!isPlain(raw) || raw.format !== savedFormat) return bad({ code: 'notOurs' });
  try {
    return readAll(raw);
  } catch (error) {
    // Anything else comes from something nested deeper than a computer can follow.
    return bad(error instanceof Wrong ? { code: 'field', at: error.at } : { code: 'unread' });
  }
}

/** The same of a file. Never throws. */
export async function readSavedFile(file: Blob): Promise<SavedReading> {
  if (file.size > largestSaved) return { fault: { code: 'tooLarge' } };
  return file.text().then(readSavedText, (): SavedReading => ({ fault: { code: 'unread' } }));
}
