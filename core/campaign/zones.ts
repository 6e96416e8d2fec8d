/** Moments by the clocks of several zones. The zones and their changes of the clock are the browser's own. */

/** Whether the browser knows a zone, as "Africa/Dakar". */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** All zones that the browser knows, by name; where it cannot tell, a few of all parts of the world. */
export const allZones = (): string[] =>
  typeof Intl.supportedValuesOf === 'function'
    ? Intl.supportedValuesOf('timeZone')
    : [
        'Africa/Dakar',
        'Africa/Lagos',
        'Africa/Nairobi',
        'America/New_York',
        'America/Sao_Paulo',
        'Asia/Dhaka',
        'Asia/Kathmandu',
        'Europe/London',
      ];

/** The zone of this computer. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  clocks.set(zone, clock);
  return clock;
}

/** What the clock of a zone shows at a moment, as if it were UTC, in ms. */
function onTheClock(at: number, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0);
}

/** A day and a time of the clock of some zone. */
export interface LocalTime {
  /** As 2026-12-01. */
  day: string;
  /** As 18:30. */
  time: string;
}

/**
 * The moment at which the clock of a zone shows a day and time, as of Date.now(). Where clocks go back, the first of the two; where they
 * go ahead over it, the moment as much later as they jump. Undefined where day or time is missing.
 */
export function momentOf({ day, time }: LocalTime, zone: string): number | undefined {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (!day || !time || Number.isNaN(wanted)) return undefined;
  const shift = (at: number) => onTheClock(at, zone) - at;
  // The day before and the day after have the two shifts that can be meant.
  const dayLong = 24 * 60 * 60 * 1000;
  const before = wanted - shift(wanted - dayLong);
  const after = wanted - shift(wanted + dayLong);
  if (onTheClock(before, zone) === wanted) return onTheClock(after, zone) === wanted ? Math.min(before, after) : before;
  return onTheClock(after, zone) === wanted ? after : before;
}

/** What the clock of a zone shows at a moment. */
export function localTime(at: number, zone: string): LocalTime {
  const shown = new Date(onTheClock(at, zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The same of several zones, and by how many days their calendar is ahead of the first's. */
export function timesIn(at: number, zones: readonly string[], first: string): (LocalTime & { zone: string; daysAhead: number })[] {
  const here = localTime(at, first).day;
  return zones.map((zone) => {
    const there = localTime(at, zone);
    return { zone, ...there, daysAhead: Math.round((Date.parse(there.day) - Date.parse(here)) / (24 * 60 * 60 * 1000)) };
  });
}

/**
 * What the change of a clock does to a day and time there. skipped: the clock never shows it; twice: it shows it two times, and the first
 * is meant.
 */
export function clockChange(local: LocalTime, zone: string): 'skipped' | 'twice' | undefined {
  const at = momentOf(local, zone);
  if (at === undefined) return undefined;
  const isShown = (moment: number) => {
    const { day, time } = localTime(moment, zone);
    return day === local.day && time === local.time;
  };
  if (!isShown(at)) return 'skipped';
  // Clocks change by an hour, and by half of one on Lord Howe Island.
  return [30, 60].some((minutes) => isShown(at + minutes * 60_000)) ? 'twice' : undefined;
}

/** Cities whose zones browsers still call by a former name. */
const namesOfToday: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Europe/Kiev': 'Kyiv',
};

/** What a zone is called by its city: "America/Sao_Paulo" is "Sao Paulo". */
export const cityOf = (zone: string): string => namesOfToday[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
