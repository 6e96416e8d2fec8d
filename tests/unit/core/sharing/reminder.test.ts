import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { reminderFile } from '../../../../core/sharing/reminder.ts';

const read = (file: string) => {
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') as ICAL.Component;
  return { event: new ICAL.Event(event), alarm: event.getFirstSubcomponent('valarm') };
};

it('is tomorrow at ten by the clock of the reader, with an alarm', () => {
  const { event, alarm } = read(reminderFile('one', new Date(2026, 10, 30, 23, 59).getTime(), 'Answer comments', 'Facebook, X'));
  expect(event.startDate.toString()).toBe('2026-12-01T10:00:00');
  expect(event.startDate.zone.tzid).toBe('floating');
  expect(event.endDate.toString()).toBe('2026-12-01T10:30:00');
  expect(event.uid).toBe('one@cso-sidekick');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toMatch(/^-?PT0S$/);
});

it('holds whatever was written, and nothing of it becomes a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme' }), (summary, description) => {
      const plain = (text: string) => text.replace(/\r\n?/g, '\n');
      // Control characters have no place in such a file.
      fc.pre(!/(?![\t\n\r])\p{Cc}/u.test(summary + description));
      const file = reminderFile('one', Date.UTC(2026, 10, 27), summary, description);
      const { event } = read(file);
      expect(plain(event.summary)).toBe(plain(summary));
      expect(plain(event.description ?? '')).toBe(plain(description));
      expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    }),
  );
});
