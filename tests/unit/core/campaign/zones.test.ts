import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allZones, cityOf, clockChange, isZone, localTime, momentOf, ownZone, timesIn } from '../../../../core/campaign/zones.ts';
import { groupZones } from '../../../fixtures/campaign.ts';

/** What a clock shows, asked of the browser in another way. */
const shown = (at: number, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(at);

const moment = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000);

describe('local times', () => {
  it.each(groupZones)('are what the clock of %s shows, at any moment', (zone) => {
    fc.assert(
      fc.property(moment, (at) => {
        const { day, time } = localTime(at, zone);
        expect(`${day} ${time}`).toBe(shown(at, zone));
      }),
    );
  });

  it.each(groupZones)('lead back to their moment in %s, also across changes of the clock', (zone) => {
    fc.assert(
      fc.property(moment, (at) => {
        const local = localTime(at, zone);
        const back = momentOf(local, zone) as number;
        // Where a time comes twice, the first is meant.
        expect(localTime(back, zone)).toEqual(local);
        expect(at - back === 0 || (at - back === 3_600_000 && clockChange(local, zone) === 'twice')).toBe(true);
      }),
    );
  });

  it.each([
    ['Africa/Dakar', '2026-12-15T18:30:00.000Z'],
    ['Africa/Lagos', '2026-12-15T17:30:00.000Z'],
    ['Africa/Nairobi', '2026-12-15T15:30:00.000Z'],
    ['Asia/Dhaka', '2026-12-15T12:30:00.000Z'],
    ['America/Sao_Paulo', '2026-12-15T21:30:00.000Z'],
    ['Asia/Kathmandu', '2026-12-15T12:45:00.000Z'],
    ['Europe/London', '2026-12-15T18:30:00.000Z'],
  ])('18:30 in %s is %s', (zone, utc) => {
    expect(new Date(momentOf({ day: '2026-12-15', time: '18:30' }, zone) as number).toISOString()).toBe(utc);
  });

  it('know summer time', () => {
    expect(new Date(momentOf({ day: '2026-07-01', time: '18:30' }, 'Europe/London') as number).toISOString()).toBe(
      '2026-07-01T17:30:00.000Z',
    );
  });

  it('that are skipped are as much later as the clock jumps', () => {
    const local = { day: '2026-03-29', time: '01:30' };
    const at = momentOf(local, 'Europe/London') as number;
    expect(localTime(at, 'Europe/London')).toEqual({ day: '2026-03-29', time: '02:30' });
    expect(clockChange(local, 'Europe/London')).toBe('skipped');
  });

  it('that come twice are the first', () => {
    const local = { day: '2026-10-25', time: '01:30' };
    expect(new Date(momentOf(local, 'Europe/London') as number).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(clockChange(local, 'Europe/London')).toBe('twice');
    expect(clockChange({ day: '2026-04-05', time: '01:45' }, 'Australia/Lord_Howe')).toBe('twice');
  });

  it('of any other day are not touched by a change of the clock', () => {
    expect(clockChange({ day: '2026-10-25', time: '12:00' }, 'Europe/London')).toBeUndefined();
    expect(clockChange({ day: '', time: '12:00' }, 'Europe/London')).toBeUndefined();
  });

  it.each([
    ['', '18:30'],
    ['2026-12-15', ''],
    ['soon', '18:30'],
    ['2026-13-45', '18:30'],
  ])('of "%s" and "%s" are no moment', (day, time) => {
    expect(momentOf({ day, time }, 'Africa/Lagos')).toBeUndefined();
  });
});

describe('several zones', () => {
  it('say by how many days their calendar is ahead', () => {
    const at = momentOf({ day: '2026-12-15', time: '18:30' }, 'Africa/Nairobi') as number;
    expect(timesIn(at, ['Africa/Nairobi', 'Pacific/Auckland', 'Pacific/Honolulu'], 'Africa/Nairobi')).toEqual([
      { zone: 'Africa/Nairobi', day: '2026-12-15', time: '18:30', daysAhead: 0 },
      { zone: 'Pacific/Auckland', day: '2026-12-16', time: '04:30', daysAhead: 1 },
      { zone: 'Pacific/Honolulu', day: '2026-12-15', time: '05:30', daysAhead: 0 },
    ]);
    const early = momentOf({ day: '2026-12-15', time: '02:00' }, 'Africa/Nairobi') as number;
    expect(timesIn(early, ['America/Sao_Paulo'], 'Africa/Nairobi')[0]?.daysAhead).toBe(-1);
  });
});

describe('zones', () => {
  it('are known by the browser, and nothing else is one', () => {
    for (const zone of groupZones) expect(isZone(zone)).toBe(true);
    expect(isZone(ownZone())).toBe(true);
    for (const zone of ['', 'Nowhere/Land', '<script>', 'Africa/Dakar; x', '+02:00', 'constructor']) expect(isZone(zone)).toBe(false);
  });

  it('are all there, each a good one with a city', () => {
    const all = allZones();
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((zone) => !isZone(zone) || !cityOf(zone))).toEqual([]);
    const whole = Intl.supportedValuesOf;
    Object.assign(Intl, { supportedValuesOf: undefined });
    expect(allZones().every(isZone)).toBe(true);
    Object.assign(Intl, { supportedValuesOf: whole });
  });

  it('are called by the names of today', () => {
    expect(['America/Sao_Paulo', 'Asia/Katmandu', 'Europe/Kiev', 'America/Argentina/Buenos_Aires', 'UTC'].map(cityOf)).toEqual([
      'Sao Paulo',
      'Kathmandu',
      'Kyiv',
      'Buenos Aires',
      'UTC',
    ]);
  });
});
