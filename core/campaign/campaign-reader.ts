import { between, calendarDay, fields, isPlain, type Reader, textLike } from '../reading/reader.ts';
import { type Campaign, emptyCampaign, most } from './campaign.ts';
import { isZone } from './zones.ts';

const upTo =
  (longest: number): Reader<string> =>
  (raw) =>
    typeof raw === 'string' && raw.length <= longest ? raw : undefined;
const line = upTo(most.line);
const long = upTo(most.text);
const id = textLike(/^[A-Za-z0-9.-]{1,80}$/);
const place = textLike(/^(?=.{0,80}$)([a-z0-9]+(-[a-z0-9]+)*)?$/);
/** A day that there is, or none. */
const day: Reader<string> = (raw) => (raw === '' ? '' : calendarDay(raw));
const time = textLike(/^(([01]\d|2[0-3]):[0-5]\d)?$/);
const zone: Reader<string> = (raw) => (typeof raw === 'string' && isZone(raw) ? raw : undefined);
const whole =
  (least: number, greatest: number): Reader<number> =>
  (raw) =>
    Number.isInteger(raw) ? between(least, greatest)(raw) : undefined;
/** A list of which every item is good and which is not too long; it may be empty. */
const list =
  <T>(item: Reader<T>, longest: number): Reader<T[]> =>
  (raw) => {
    if (!Array.isArray(raw) || raw.length > longest) return undefined;
    const good = raw.map(item).filter((one) => one !== undefined);
    return good.length === raw.length ? good : undefined;
  };

const items = {
  facts: { item: fields({ text: long, source: line }), longest: most.facts },
  messages: { item: fields({ text: long, place, language: textLike(/^[\w-]{0,30}$/) }), longest: most.messages },
  pictures: { item: fields({ id, name: line, alt: long }), longest: most.pictures },
  targets: { item: fields({ place, handle: line }), longest: most.targets },
  zones: { item: zone, longest: most.zones },
};
type ListField = keyof typeof items;

const readers: { [Field in Exclude<keyof Campaign, 'id' | ListField>]: Reader<Campaign[Field]> } = {
  changed: between(0, 8.64e15),
  name: line,
  why: line,
  ask: line,
  link: upTo(2000),
  deadline: day,
  day,
  time,
  zone,
  minutes: whole(1, 60 * 24 * 31),
  tag: line,
  rules: long,
  safety: long,
  quiet: long,
  thanks: long,
  noAltBecause: line,
};

/** How a field is named to people: "facts[2].source". */
function wrongItem(field: ListField, raw: unknown): string {
  if (!Array.isArray(raw)) return field;
  const { item } = items[field];
  const at = raw.findIndex((one) => item(one) === undefined);
  if (at < 0) return field;
  const one: unknown = raw[at];
  if (!isPlain(one)) return `${field}[${at}]`;
  const wrong = Object.keys(one).find((key) => (item as Reader<unknown>)({ ...goodItem(field), [key]: one[key] }) === undefined);
  const missing = Object.keys(goodItem(field)).find((key) => one[key] === undefined);
  return [`${field}[${at}]`, wrong ?? missing].filter(Boolean).join('.');
}

/** An item in which nothing is wrong, to find out which field of another one is. */
const goodItem = (field: ListField): Record<string, string> =>
  ({
    facts: { text: '', source: '' },
    messages: { text: '', place: '', language: '' },
    pictures: { id: 'x', name: '', alt: '' },
    targets: { place: '', handle: '' },
    zones: {},
  })[field];

/**
 * Reads a campaign as it was kept or as a file holds it, field by field: what is good stays, what is not starts anew. Never throws.
 * @param id under which it is kept
 * @param usualZone for one without a zone
 * @returns the campaign, and the first field that could not be read as it was, as "facts[2].source"; none where nothing of it is a campaign
 */
export function readCampaign(id: string, raw: unknown, usualZone: string): { campaign: Campaign; wrong: string | undefined } | undefined {
  if (!isPlain(raw)) return undefined;
  const campaign = emptyCampaign(id, usualZone, 0);
  const wrong: string[] = [];
  for (const [field, read] of Object.entries(readers) as [string, Reader<unknown>][]) {
    const given = Object.hasOwn(raw, field) ? raw[field] : undefined;
    if (given === undefined) continue;
    const value = read(given);
    if (value === undefined) wrong.push(field);
    else Object.assign(campaign, { [field]: value });
  }
  for (const [field, { item, longest }] of Object.entries(items) as [ListField, (typeof items)[ListField]][]) {
    const given = Object.hasOwn(raw, field) ? raw[field] : undefined;
    if (given === undefined) continue;
    const whole = list<unknown>(item as Reader<unknown>, longest)(given);
    if (whole === undefined) wrong.push(wrongItem(field, given));
    const kept =
      whole ??
      (Array.isArray(given)
        ? given
            .map(item as Reader<unknown>)
            .filter((one) => one !== undefined)
            .slice(0, longest)
        : []);
    Object.assign(campaign, { [field]: kept });
  }
  return { campaign, wrong: wrong[0] };
}
