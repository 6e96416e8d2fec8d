import ical, { ICalAlarmType } from 'ical-generator';

/** When the reminder comes: at this hour of the next day, by the clock of whoever reads it. */
const hour = 10;

/**
 * A calendar file with one reminder for tomorrow, with an alarm. Its time has no zone: it is ten o'clock wherever the calendar is.
 * https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 * @param id of the draft: a second file for it replaces the first
 * @param now as of Date.now()
 * @param summary what is to be done
 * @param description where it was posted
 */
export function reminderFile(id: string, now: number, summary: string, description: string): string {
  const today = new Date(now);
  const start = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, hour);
  const end = new Date(start.getTime() + 30 * 60 * 1000);
  const calendar = ical({ prodId: { company: 'CSO Sidekick', product: 'Reminder' } });
  calendar
    .createEvent({ id: `${id}@cso-sidekick`, stamp: today, start, end, floating: true, summary, description })
    .createAlarm({ type: ICalAlarmType.display, trigger: 0, description: summary });
  return calendar.toString();
}
