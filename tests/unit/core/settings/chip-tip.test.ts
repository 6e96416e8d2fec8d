import { describe, expect, it } from 'vitest';
import { afterShowing, chipTip, localDay } from '../../../../core/settings/chip-tip.ts';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';

const tips = ['x-one', 'x-two'];
const today = '2026-11-22';
const stored = (change: { settings?: object; tips?: object; seen?: object } = {}): Stored => readStored(change).stored;
const on = (change: Parameters<typeof stored>[0], page: 'home' | 'messages' | 'other' = 'home') =>
  chipTip(tips, 'x', page, stored(change), today);

describe('the tip on a chip', () => {
  it('is the first for this page', () => {
    expect(on({})).toBe('x-one');
  });

  it.each([
    ['tips are off', { settings: { inPages: 'off' } }],
    ['the site is off', { settings: { off: ['x'] } }],
    ['it is hidden for today', { settings: { hiddenOn: today } }],
    ['this site had a chip since the browser started', { seen: { sites: ['x'] } }],
  ])('is none when %s', (_, change) => {
    expect(on(change)).toBeUndefined();
  });

  it('shows again when "today" was another day, and before the question was answered', () => {
    expect(on({ settings: { hiddenOn: '2026-11-21', inPages: 'unasked' } })).toBe('x-one');
  });

  it('is none on messages and on pages that are not known', () => {
    expect(on({}, 'messages')).toBeUndefined();
    expect(on({}, 'other')).toBeUndefined();
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
