import { type CalendarEntry, calendarText } from '../text/calendar.ts';
import { type Week, type WeekItem, weekdays } from './week.ts';

/** When reminders come, where nobody chose a time. */
const usualTime = '10:00';

/** The first day of that name after a moment, at a time of that day's clock. */
function next(weekday: number, time: string, now: number): Date {
  const today = new Date(now);
  const [hours, minutes] = time.split(':').map(Number);
  // Date counts from Sunday, weekdays from Monday.
  const ahead = ((weekday + 1 - today.getDay() + 6) % 7) + 1;
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead, hours, minutes);
}

/**
 * A calendar file that reminds of the week, every week: one entry for each thing to do, one after another on each day.
 * @param time at which a day's first thing starts, as "18:30"; "" for ten o'clock
 * @param now as of Date.now()
 * @param said what stands in the calendar for each thing
 */
export function weekCalendar(
  { items }: Week,
  time: string,
  now: number,
  said: (item: WeekItem) => Pick<CalendarEntry, 'summary' | 'description'>,
): string {
  const later: Record<string, number> = {};
  return calendarText(
    'Plan',
    now,
    items.map((item, at): CalendarEntry => {
      const before = later[item.day] ?? 0;
      later[item.day] = before + item.minutes;
      const start = next(weekdays.indexOf(item.day), time || usualTime, now);
      start.setMinutes(start.getMinutes() + before);
      return { id: `plan-${item.day}-${at}`, start, minutes: item.minutes, isLocal: true, isWeekly: true, alarm: 0, ...said(item) };
    }),
  );
}
