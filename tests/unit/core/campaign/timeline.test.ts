import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { campaignCalendar, milestones, timelineOf } from '../../../../core/campaign/timeline.ts';
import { momentOf } from '../../../../core/campaign/zones.ts';
import { groupZones, waterCampaign } from '../../../fixtures/campaign.ts';

const said = (id: string) => ({ summary: `Day: ${id}; with, signs\nand a line`, description: `<b>${id}</b>` });
const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

describe('the timeline', () => {
  it('goes from four weeks before to a week after', () => {
    const days = timelineOf(waterCampaign);
    expect(days.map(({ id, day }) => [id, day])).toEqual([
      ['invite', '2026-11-17'],
      ['write', '2026-11-24'],
      ['check', '2026-12-01'],
      ['send', '2026-12-08'],
      ['remind', '2026-12-14'],
      ['moment', '2026-12-15'],
      ['thank', '2026-12-16'],
      ['count', '2026-12-22'],
    ]);
    expect(days.filter(({ at }) => at !== undefined).map(({ id }) => id)).toEqual(['moment']);
  });

  it('is empty as long as there is no moment', () => {
    expect(timelineOf({ ...waterCampaign, time: '' })).toEqual([]);
    expect(eventsIn(campaignCalendar({ ...waterCampaign, day: '' }, 0, said))).toEqual([]);
  });

  it('goes over leap days and ends of years', () => {
    expect(timelineOf({ day: '2028-03-01', time: '09:00', zone: 'Asia/Dhaka' }).find(({ id }) => id === 'remind')?.day).toBe('2028-02-29');
    expect(timelineOf({ day: '2026-12-28', time: '09:00', zone: 'Asia/Dhaka' }).find(({ id }) => id === 'count')?.day).toBe('2027-01-04');
  });
});

describe('the calendar file', () => {
  it.each(groupZones)('has the moment of %s in UTC, and rings a quarter of an hour before', (zone) => {
    const campaign = { ...waterCampaign, zone, minutes: 90 };
    const [event, ...others] = eventsIn(campaignCalendar(campaign, 0, said, true));
    expect(others).toEqual([]);
    const { startDate, duration, summary, description, uid } = new ICAL.Event(event);
    expect(startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(startDate.toJSDate().getTime()).toBe(momentOf(campaign, zone));
    expect(duration.toSeconds()).toBe(90 * 60);
    expect(summary).toBe(said('moment').summary);
    expect(description).toBe(said('moment').description);
    expect(uid).toBe('campaign-water-moment@cso-sidekick');
    const [alarm] = event?.getAllSubcomponents('valarm') ?? [];
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
  });

  it('has all days, those but the moment at nine by any clock', () => {
    const events = eventsIn(campaignCalendar(waterCampaign, 0, said)).map((event) => new ICAL.Event(event));
    expect(events).toHaveLength(milestones.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(milestones.length);
    const floating = events.filter(({ startDate }) => startDate.zone === ICAL.Timezone.localTimezone);
    expect(floating).toHaveLength(milestones.length - 1);
    expect(floating.map(({ startDate }) => startDate.toString())).toEqual(
      timelineOf(waterCampaign)
        .filter(({ at }) => at === undefined)
        .map(({ day }) => `${day}T09:00:00`),
    );
  });

  it('breaks no line where somebody writes what a calendar reads as its own', () => {
    const text = campaignCalendar(waterCampaign, 0, () => ({ summary: 'END:VEVENT\r\nBEGIN:VEVENT', description: '\\n;,"' }), true);
    const [event, ...others] = eventsIn(text);
    expect(others).toEqual([]);
    expect(new ICAL.Event(event).summary).toContain('BEGIN:VEVENT');
  });
});
