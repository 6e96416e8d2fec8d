import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCampaign, isEmptyCampaign, isPlaceFull, missingIn, most } from '../../../../core/campaign/campaign.ts';
import { readCampaign } from '../../../../core/campaign/campaign-reader.ts';
import { anyCampaign, waterCampaign } from '../../../fixtures/campaign.ts';

describe('a campaign', () => {
  it('is empty until somebody writes', () => {
    const empty = emptyCampaign('a', 'Africa/Lagos', 5);
    expect(isEmptyCampaign(empty)).toBe(true);
    expect(isEmptyCampaign({ ...empty, zones: ['Asia/Dhaka'], minutes: 5 })).toBe(true);
    expect(isEmptyCampaign({ ...empty, tag: 'x' })).toBe(false);
    expect(isEmptyCampaign({ ...empty, facts: [{ text: '', source: '' }] })).toBe(false);
  });

  it('is stopped by four things alone', () => {
    expect(missingIn(waterCampaign)).toEqual([]);
    expect(missingIn({ ...emptyCampaign('a', 'Africa/Lagos', 5), ask: 'Sign', day: '2026-12-15', time: '09:00' })).toEqual([]);
    expect(missingIn(emptyCampaign('a', 'Africa/Lagos', 5))).toEqual(['ask', 'moment']);
    expect(missingIn({ ...waterCampaign, time: '' })).toEqual(['moment']);
    expect(missingIn({ ...waterCampaign, facts: [{ text: 'So it is', source: ' ' }] })).toEqual(['source']);
    // A row that nobody has filled in says nothing.
    expect(missingIn({ ...waterCampaign, facts: [{ text: '', source: '' }] })).toEqual([]);
    const undescribed = { ...waterCampaign, pictures: [{ id: 'a', name: 'a.jpg', alt: ' ' }] };
    expect(missingIn(undescribed)).toEqual(['alt']);
    expect(missingIn({ ...undescribed, noAltBecause: 'It is only a pattern' })).toEqual([]);
  });

  it('names three at one place', () => {
    const targets = ['a', 'b', 'c'].map((handle) => ({ place: 'x', handle }));
    expect(isPlaceFull(targets.slice(1), 'x')).toBe(false);
    expect(isPlaceFull(targets, 'x')).toBe(true);
    expect(isPlaceFull(targets, 'facebook')).toBe(false);
  });
});

describe('the reader', () => {
  it('reads what it has read unchanged', () => {
    fc.assert(
      fc.property(anyCampaign, (campaign) => {
        expect(readCampaign(campaign.id, JSON.parse(JSON.stringify(campaign)), 'Africa/Lagos')).toEqual({ campaign, wrong: undefined });
      }),
    );
  });

  it('takes anything, never throws, and what it gives is good', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(waterCampaign)), fc.anything()),
      fc
        .tuple(anyCampaign, fc.constantFrom(...Object.keys(waterCampaign)), fc.anything())
        .map(([one, field, value]) => ({ ...one, [field]: value })),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const found = readCampaign('a', raw, 'Africa/Lagos');
        if (!found) return;
        expect(Object.keys(found.campaign).sort()).toEqual(Object.keys(waterCampaign).sort());
        expect(readCampaign('a', found.campaign, 'Asia/Dhaka')).toEqual({ campaign: found.campaign, wrong: undefined });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [{ name: 5 }, 'name'],
    [{ name: 'a'.repeat(most.line + 1) }, 'name'],
    [{ day: '2026-02-30' }, 'day'],
    [{ time: '24:00' }, 'time'],
    [{ zone: 'Nowhere/Land' }, 'zone'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: 1.5 }, 'minutes'],
    [{ facts: 'none' }, 'facts'],
    [{ facts: [{ text: 'a', source: 'b' }, { text: 'a' }] }, 'facts[1].source'],
    [{ messages: [{ text: 'a', place: 'X Y', language: '' }] }, 'messages[0].place'],
    [{ messages: [null] }, 'messages[0]'],
    [{ pictures: [{ id: '../x', name: '', alt: '' }] }, 'pictures[0].id'],
    [{ targets: Array.from({ length: most.targets + 1 }, () => ({ place: 'x', handle: 'a' })) }, 'targets'],
    [{ zones: ['Asia/Dhaka', 'x'] }, 'zones[1]'],
  ])('says of %j that %s is wrong', (fields, wrong) => {
    expect(readCampaign('a', { ...waterCampaign, ...fields }, 'Africa/Lagos')?.wrong).toBe(wrong);
  });

  it('keeps what is good beside what is not', () => {
    const raw = { ...waterCampaign, ask: 7, zone: 'Nowhere/Land', facts: [waterCampaign.facts[0], 5], stranger: true };
    expect(readCampaign('water', raw, 'Africa/Lagos')?.campaign).toEqual({ ...waterCampaign, ask: '', zone: 'Africa/Lagos' });
  });

  it('finds no campaign in what is none', () => {
    for (const raw of [undefined, null, 'x', 5, [], new Map()]) expect(readCampaign('a', raw, 'Africa/Lagos')).toBeUndefined();
  });
});
