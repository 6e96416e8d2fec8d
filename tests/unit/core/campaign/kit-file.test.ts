import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitFileText, largestKit, readKitFile } from '../../../../core/campaign/kit-file.ts';
import { anyCampaign, waterCampaign } from '../../../fixtures/campaign.ts';

const picture = 'data:image/png;base64,iVBORw0KGgo=';
const water = { campaign: waterCampaign, files: { well: picture } };
const whole = JSON.parse(kitFileText(water)) as Record<string, unknown>;
const read = (raw: unknown) => readKitFile(JSON.stringify(raw), 'Africa/Lagos');

describe('a kit file', () => {
  it('comes back byte for byte', () => {
    const again = readKitFile(kitFileText(water), 'Africa/Lagos');
    if ('fault' in again) throw new Error(JSON.stringify(again.fault));
    expect(kitFileText(again)).toBe(kitFileText(water));
    expect(again).toEqual({ ...water, campaign: { ...waterCampaign, changed: 0 } });
  });

  it('does so whatever somebody has written', () => {
    fc.assert(
      fc.property(anyCampaign, (campaign) => {
        const files = Object.fromEntries(campaign.pictures.map(({ id }) => [id, picture]));
        const text = kitFileText({ campaign, files });
        const again = readKitFile(text, 'Asia/Dhaka');
        if ('fault' in again) throw new Error(JSON.stringify(again.fault));
        expect(kitFileText(again)).toBe(text);
      }),
    );
  });

  it('is read with a mark at its start, and with what it does not know', () => {
    expect(readKitFile(`\uFEFF${kitFileText(water)}`, 'Africa/Lagos')).not.toHaveProperty('fault');
    expect(read({ ...whole, stranger: 5 })).not.toHaveProperty('fault');
  });

  it.each([
    ['no JSON', 'x', { code: 'noJson' }],
    ['half a file', JSON.stringify(whole).slice(0, 300), { code: 'noJson' }],
    ['nothing', '', { code: 'noJson' }],
    ['too much', ' '.repeat(largestKit + 1), { code: 'tooLarge' }],
    ['a list', '[]', { code: 'notOurs' }],
    ['another format', '{"format":"cso-sidekick","version":1}', { code: 'notOurs' }],
    ['a later version', JSON.stringify({ ...whole, version: 2 }), { code: 'newer' }],
    ['an odd version', JSON.stringify({ ...whole, version: '1' }), { code: 'field', at: 'version' }],
  ])('that is %s cannot be read', (_, text, fault) => {
    expect(readKitFile(text, 'Africa/Lagos')).toEqual({ fault });
  });
});

/** A value that is wrong in its place, and how the fault is named. */
type Break = [field: string, value: unknown, at: string];

const hostile = [
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '../../etc',
  '__proto__',
  '\u202eevil',
  'x'.repeat(20_001),
  '" onload="x',
];
const notTexts = [5, null, true, [], {}, ['x'], { text: 'x' }];
const lines = ['name', 'why', 'ask', 'link', 'tag', 'rules', 'safety', 'quiet', 'thanks', 'noAltBecause'];
const forms = ['deadline', 'day', 'time', 'zone', 'minutes', 'id'];
const lists = ['zones', 'facts', 'messages', 'pictures', 'targets'] as const;
const itemFields = {
  facts: ['text', 'source'],
  messages: ['text', 'place', 'language'],
  pictures: ['id', 'name', 'alt'],
  targets: ['place', 'handle'],
};

const breaks: Break[] = [
  ...lines.flatMap((field) => [...notTexts, 'x'.repeat(20_001)].map((value): Break => [field, value, field])),
  ...forms.flatMap((field) =>
    [...hostile, ...notTexts.filter((one) => field !== 'minutes' || one !== 5)].map((value): Break => [field, value, field]),
  ),
  ...lists.flatMap((field) => ['x', {}, 5, true].map((value): Break => [field, value, field])),
  ...lists.flatMap((field) => [5, null, '<script>'].map((value): Break => [field, [value], `${field}[0]`])),
  ...Object.entries(itemFields).flatMap(([list, names]) =>
    names.flatMap((name) =>
      [5, null, 'x'.repeat(20_001)].map((value): Break => {
        const [first] = waterCampaign[list as keyof typeof itemFields];
        return [list, [{ ...first, [name]: value }], `${list}[0].${name}`];
      }),
    ),
  ),
  ...hostile
    .filter((value) => value !== '__proto__')
    .map((value): Break => ['pictures', [{ id: value, name: '', alt: '' }], 'pictures[0].id']),
  ...[
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PGI+',
    'https://evil.example/a.png',
    'javascript:alert(1)',
    'data:image/png;base64,%00',
    5,
    null,
  ].map((value): Break => ['files', { well: value }, 'files.well']),
  ['files', { other: picture }, 'files.other'],
  ['files', [], 'files'],
  ['files', 'x', 'files'],
  ['pictures', [waterCampaign.pictures[0], waterCampaign.pictures[0]], 'pictures'],
] as Break[];

describe('a broken or hostile kit file', () => {
  it('is made here in two hundred ways at least', () => expect(breaks.length).toBeGreaterThanOrEqual(200));

  it.each(breaks.map((one, at) => [at, ...one] as const))('%i: %s', (_, field, value, at) => {
    expect(read({ ...whole, [field]: value })).toEqual({ fault: { code: 'field', at } });
    // Nothing of it stays behind for the next one.
    expect(read(whole)).not.toHaveProperty('fault');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readKitFile(text, 'Africa/Lagos')));
    fc.assert(fc.property(fc.jsonValue(), (value) => void read({ ...whole, facts: value, files: value })));
    expect(readKitFile(`${'['.repeat(100_000)}`, 'Africa/Lagos')).toHaveProperty('fault');
    expect(
      readKitFile('{"format":"cso-sidekick-campaign","version":1,"id":"a","__proto__":{"polluted":1}}', 'Africa/Lagos'),
    ).not.toHaveProperty('fault');
  });
});
