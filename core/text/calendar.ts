import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';

/** What the clock of this computer shows at a moment, as if it were UTC: the library writes a time without a zone from its UTC parts. */
const onTheClock = (at: Date): Date => new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes()));

/** One entry of a calendar file. */
export interface CalendarEntry {
  /** Unique on earth once "@cso-sidekick" stands behind it: a second file with it replaces the first. */
  id: string;
  start: Date;
  minutes: number;
  /** By the clock of whoever reads it, in whatever zone they are; without it the start is one moment for all. */
  isLocal?: true;
  /** Comes again every week. */
  isWeekly?: true;
  /** Minutes before its start at which the calendar rings. */
  alarm?: number;
  summary: string;
  description: string;
}

/**
 * The text of a calendar file. A local time is written without a zone, so it stays at its hour where clocks change, and one moment in
 * UTC, so that no list of zones is needed. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 * @param product what made it, as "Reminder"
 * @param now as of Date.now()
 */
export function calendarText(product: string, now: number, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: { company: 'CSO Sidekick', product } });
  for (const { id, start: given, minutes, isLocal, isWeekly, alarm, summary, description } of entries) {
    const start = isLocal ? onTheClock(given) : given;
    const event = calendar.createEvent({
      id: `${id}@cso-sidekick`,
      stamp: new Date(now),
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      floating: isLocal ?? false,
      summary,
      description,
      ...(isWeekly ? { repeating: { freq: ICalEventRepeatingFreq.WEEKLY } } : {}),
    });
    if (alarm !== undefined) event.createAlarm({ type: ICalAlarmType.display, trigger: alarm * 60, description: summary });
  }
  return calendar.toString();
}
