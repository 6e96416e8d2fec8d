import { type Renamed, renamedPlatforms } from '../../data/catalogue/renamed.generated.ts';
import { isPlain } from '../reading/reader.ts';

type Kept = Record<string, unknown>;
/** Of two keys that become one, what stood under the new id stays. */
const renameKey = (raw: unknown, { from, to }: Pick<Renamed, 'from' | 'to'>): unknown => {
  if (!isPlain(raw) || !(from in raw)) return raw;
  const { [from]: value, ...others } = raw;
  return { [to]: value, ...others };
};
const renameInList = (raw: unknown, { from, to }: Pick<Renamed, 'from' | 'to'>): unknown =>
  Array.isArray(raw) ? [...new Set(raw.map((one) => (one === from ? to : one)))] : raw;
const renameEndings = (raw: unknown, { from, to }: Renamed): unknown =>
  Array.isArray(raw)
    ? raw.map((one) => (typeof one === 'string' && one.endsWith(`.${from}`) ? one.slice(0, -from.length) + to : one))
    : raw;

/** Ids of tips: of those of the platform the new ones. */
const renameTipIds = (raw: unknown, { tips }: Renamed): unknown => tips.reduce((ids, [from, to]) => renameInList(ids, { from, to }), raw);
const renameTipKeys = (raw: unknown, { tips }: Renamed): unknown =>
  tips.reduce((values, [from, to]) => renameKey(values, { from, to }), raw);

type Rename = (raw: unknown, renamed: Renamed) => unknown;

const renameValues: Rename = (raw, { from, to }) =>
  isPlain(raw) ? Object.fromEntries(Object.entries(raw).map(([host, id]) => [host, id === from ? to : id])) : raw;

/** Lists of things that each name a place. */
const renameInItems: Rename = (raw, { from, to }) =>
  Array.isArray(raw) ? raw.map((one) => (isPlain(one) && one.place === from ? { ...one, place: to } : one)) : raw;

/** Fields that hold ids of platforms or tips, and how; other fields stay as they are. */
const fieldsOf: Record<string, Record<string, Rename>> = {
  settings: { off: renameInList },
  tips: { done: renameTipIds, hidden: renameTipIds },
  seen: { times: renameTipKeys, sites: renameInList },
  sites: { on: renameValues, asked: renameValues },
  group: { places: renameInList },
  compose: { places: renameInList, servers: renameKey, limits: renameKey },
  draft: { places: renameInList, split: renameInList, handWritten: renameKey, carried: renameKey, refused: renameEndings },
  campaign: { messages: renameInItems, targets: renameInItems },
};

function inFields(raw: unknown, fields: Record<string, Rename>, renamed: Renamed): unknown {
  if (!isPlain(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([field, value]) => [field, Object.hasOwn(fields, field) ? fields[field]?.(value, renamed) : value]),
  );
}

/** All that is kept, with one platform's new id in the place of the old one. Never throws; what cannot be read stays. */
export function withRenamed(kept: Kept, renamed: Renamed): Kept {
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => {
      const fields = fieldsOf[/^(draft|campaign)(?=\.)/.exec(key)?.[0] ?? key];
      if (fields) return [key, inFields(value, fields, renamed)];
      if (key === 'opened') return [key, renameKey(value, renamed)];
      if (key === 'names' && Array.isArray(value)) return [key, value.map((entry) => inFields(entry, { handles: renameKey }, renamed))];
      return [key, value];
    }),
  );
}

/** The same for every platform that was ever renamed. */
export const underNewIds = (kept: Kept, renamed: readonly Renamed[] = renamedPlatforms): Kept => renamed.reduce(withRenamed, kept);
