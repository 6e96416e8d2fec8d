import { describe, expect, it } from 'vitest';
import { afterShowing, chipTip, hasShownElsewhere, isSilenced, localDay } from '../../../../core/settings/chip-tip.ts';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import type { PageKind } from '../../../../data/schema/vocabulary.ts';

const tips = ['x-one', 'x-two'];
const today = '2026-11-22';
/** Of a person who has said yes, where nothing else is given. */
const stored = ({ settings, ...others }: { settings?: object; tips?: object; seen?: object } = {}): Stored =>
  readStored({ ...others, settings: { inPages: 'on', ...settings } }).stored;
const on = (change: Parameters<typeof stored>[0], page: PageKind = 'home') => chipTip(tips, 'x', page, stored(change), today);

describe('the tip on a chip', () => {
  it('is the first for this page', () => {
    expect(on({})).toBe('x-one');
  });

  it.each([
    ['tips are off', { settings: { inPages: 'off' } }],
    ['the question was not answered yet', { settings: { inPages: 'unasked' } }],
    ['the site is off', { settings: { off: ['x'] } }],
    ['it is hidden for today', { settings: { hiddenOn: today } }],
    ['this site had a chip since the browser started', { seen: { sites: ['x'] } }],
  ])('is none when %s', (_, change) => {
    expect(on(change)).toBeUndefined();
  });

  it('shows again when "today" was another day', () => {
    expect(on({ settings: { hiddenOn: '2026-11-21' } })).toBe('x-one');
  });

  it('is none on a computer where nothing is kept yet', () => {
    expect(chipTip(tips, 'x', 'home', readStored({}).stored, today)).toBeUndefined();
    expect(isSilenced(readStored({}).stored.settings, 'x', today)).toBe(true);
  });

  it('is none on messages and on pages that are not known', () => {
    expect(on({}, 'messages')).toBeUndefined();
    expect(on({}, 'other')).toBeUndefined();
  });

  it('is none where others come to sign, give, join or pay, and one where somebody writes or manages', () => {
    for (const page of ['petition', 'donation', 'event', 'payment'] as const) expect(on({}, page), page).toBeUndefined();
    for (const page of ['composer', 'settings', 'insights'] as const) expect(on({}, page), page).toBe('x-one');
  });

  it('is never one that is done or hidden', () => {
    expect(on({ tips: { done: ['x-one'], hidden: ['x-two'] } })).toBeUndefined();
  });

  it('is new only once a day, and an old one after that', () => {
    expect(on({ seen: { newOn: today } })).toBeUndefined();
    expect(on({ seen: { newOn: today, times: { 'x-two': 1 } } })).toBe('x-two');
    expect(on({ seen: { newOn: '2026-11-21', times: { 'x-one': 1 } } })).toBe('x-two');
  });

  it('shows three times and not a fourth', () => {
    expect(on({ seen: { newOn: today, times: { 'x-one': 2 } } })).toBe('x-one');
    expect(on({ seen: { newOn: today, times: { 'x-one': 3 } } })).toBeUndefined();
  });

  it('is counted without a site beside a date', () => {
    const seen = afterShowing(stored().seen, 'x', 'x-one', today);
    expect(seen).toEqual({ times: { 'x-one': 1 }, newOn: today, sites: ['x'] });
    expect(afterShowing(seen, 'x', 'x-one', '2026-11-23').newOn).toBe(today);
  });

  it('goes by the local calendar', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe("today's one new tip", () => {
  const elsewhere = (change: Parameters<typeof stored>[0]) => hasShownElsewhere(stored(change), 'x', today);

  it('has gone to another site where it is of today and not of this one', () => {
    expect(elsewhere({ seen: { newOn: today, sites: ['reddit'] } })).toBe(true);
    expect(elsewhere({ seen: { newOn: today, sites: ['reddit', 'x'] } })).toBe(false);
    expect(elsewhere({ seen: { newOn: '2026-11-21', sites: ['reddit'] } })).toBe(false);
    expect(elsewhere({})).toBe(false);
  });

  it.each([
    ['tips are off', { inPages: 'off' }],
    ['the question was not answered yet', { inPages: 'unasked' }],
    ['the site is off', { off: ['x'] }],
    ['it is hidden for today', { hiddenOn: today }],
  ])('is no reason when %s', (_, settings) => {
    expect(elsewhere({ settings, seen: { newOn: today, sites: ['reddit'] } })).toBe(false);
  });
});
