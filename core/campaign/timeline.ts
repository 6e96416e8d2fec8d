import { type CalendarEntry, calendarText } from '../text/calendar.ts';
import type { Campaign } from './campaign.ts';
import { localTime, momentOf } from './zones.ts';

/** What is to be done how many days before or after the moment. */
export const milestones = [
  { id: 'invite', days: -28 },
  { id: 'write', days: -21 },
  { id: 'check', days: -14 },
  { id: 'send', days: -7 },
  { id: 'remind', days: -1 },
  { id: 'moment', days: 0 },
  { id: 'thank', days: 1 },
  { id: 'count', days: 7 },
] as const;
export type Milestone = (typeof milestones)[number]['id'];

/** One day of the timeline. */
export interface TimelineDay {
  id: Milestone;
  /** By the calendar of the campaign's own zone, as 2026-12-01. */
  day: string;
  /** The moment itself alone has one, as of Date.now(). */
  at?: number;
}

/** The day so many days later. @param day as 2026-12-01 */
const later = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** What comes when; nothing where the moment is not set. */
export function timelineOf({ day, time, zone }: Pick<Campaign, 'day' | 'time' | 'zone'>): TimelineDay[] {
  const at = momentOf({ day, time }, zone);
  if (at === undefined) return [];
  const here = localTime(at, zone).day;
  return milestones.map(({ id, days }) => ({ id, day: later(here, days), ...(days === 0 ? { at } : {}) }));
}

/** Minutes before the moment at which the calendar rings. */
const alarm = 15;
/** When the other days' entries stand, by the clock of whoever reads the calendar. */
const morning = 'T09:00:00';

/**
 * The timeline as a calendar file. The moment is the same for all the world; the other days are at nine in the morning wherever somebody is.
 * @param said what stands in the calendar for each day
 * @param only the moment alone, for those who join; else all days, for those who organise
 */
export function campaignCalendar(
  campaign: Campaign,
  now: number,
  said: (id: Milestone) => Pick<CalendarEntry, 'summary' | 'description'>,
  only = false,
): string {
  const entries = timelineOf(campaign)
    .filter(({ at }) => !only || at !== undefined)
    .map(({ id, day, at }): CalendarEntry => {
      const shared = { id: `campaign-${campaign.id}-${id}`, ...said(id) };
      return at === undefined
        ? { ...shared, start: new Date(`${day}${morning}`), minutes: 30, isLocal: true, alarm: 0 }
        : { ...shared, start: new Date(at), minutes: campaign.minutes, alarm };
    });
  return calendarText('Campaign', now, entries);
}
