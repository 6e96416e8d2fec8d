import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { campaignCalendar } from '../../../../core/campaign/calendar.ts';
import { milestones, timelineOf } from '../../../../core/campaign/timeline.ts';
import { momentOf } from '../../../../core/campaign/zones.ts';
import { groupZones, waterCampaign } from '../../../fixtures/campaign.ts';

const said = (id: string) => ({ summary: `Day: ${id}; with, signs\nand a line`, description: `<b>${id}</b>` });
const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

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

it('is empty as long as there is no moment', () => {
  expect(eventsIn(campaignCalendar({ ...waterCampaign, day: '' }, 0, said))).toEqual([]);
});
