import { type CalendarEntry, calendarText } from '../text/calendar.ts';
import type { Campaign } from './campaign.ts';
import { type Milestone, timelineOf } from './timeline.ts';

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
