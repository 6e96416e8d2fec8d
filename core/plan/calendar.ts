import { type CalendarEntry, calendarText } from '../text/calendar.ts';
import { type Week, type WeekItem, weekdays } from './week.ts';

/** When reminders come, where nobody chose a time. */
const usualTime = '10:00';

/** Minutes of a day. */
const dayLong = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** The next day of that name at so many minutes after midnight, by the clock of that day: today too, where the time is still to come. */
function next(weekday: number, minutes: number, now: number): Date {
  const today = new Date(now);
  const at = (ahead: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead, 0, minutes);
  // Date counts from Sunday, weekdays from Monday.
  const ahead = (weekday + 1 - today.getDay() + 7) % 7;
  const first = at(ahead);
  return first.getTime() > now ? first : at(ahead + 7);
}

/**
 * A calendar file that reminds of the week, every week: one entry for each thing to do, one after another on each day. A second file
 * replaces what the first said of the same thing.
 * @param time at which a day's first thing starts, as "18:30"; "" for ten o'clock. A day that would end after midnight starts earlier.
 * @param now as of Date.now()
 * @param whose tells one group's entries from another's
 * @param said what stands in the calendar for each thing
 */
export function weekCalendar(
  { items }: Week,
  time: string,
  now: number,
  whose: string,
  said: (item: WeekItem) => Pick<CalendarEntry, 'summary' | 'description'>,
): string {
  const entries = weekdays.flatMap((day, weekday) => {
    const todays = items.filter((item) => item.day === day);
    const all = todays.reduce((sum, item) => sum + item.minutes, 0);
    let at = Math.max(0, Math.min(minutesOf(time || usualTime), dayLong - all));
    return todays.map((item): CalendarEntry => {
      const start = next(weekday, at, now);
      at += item.minutes;
      return { id: `plan-${whose}-${item.id}`, start, minutes: item.minutes, isLocal: true, isWeekly: true, alarm: 0, ...said(item) };
    });
  });
  return calendarText('Plan', now, entries);
}
