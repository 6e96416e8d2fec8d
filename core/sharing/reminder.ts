import { calendarText } from '../text/calendar.ts';

/** When the reminder comes: at this hour of the next day, by the clock of whoever reads it. */
const hour = 10;

/**
 * A calendar file with one reminder for tomorrow, with an alarm, at ten o'clock wherever the calendar is.
 * @param id of the draft: a second file for it replaces the first
 * @param now as of Date.now()
 * @param summary what is to be done
 * @param description where it was posted
 */
export function reminderFile(id: string, now: number, summary: string, description: string): string {
  const today = new Date(now);
  const start = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, hour);
  return calendarText('Reminder', now, [{ id, start, minutes: 30, isLocal: true, alarm: 0, summary, description }]);
}
