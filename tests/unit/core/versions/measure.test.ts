import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withShortLinks } from '../../../../core/counting/short-links.ts';
import type { MeasureOptions } from '../../../../core/versions/measure.ts';
import { measure as measureBy } from '../../../../core/versions/measure.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { placeOf } from '../../../fixtures/compose.ts';
import * as bluesky from '../../../fixtures/counting/bluesky.ts';
import * as mastodon from '../../../fixtures/counting/mastodon.ts';
import * as sms from '../../../fixtures/counting/sms.ts';
import * as x from '../../../fixtures/counting/x.ts';
import { measure } from '../../../fixtures/measure.ts';

const used = (place: string, text: string, options?: MeasureOptions) => measure(place, text, options).used;
const fits = (place: string, text: string, options?: MeasureOptions) => measure(place, text, options).fits;
const brief = (text: string) => text.slice(0, 60);

describe('X', () => {
  it.each(x.weighted.map(([count, text]) => [count, brief(text), text] as const))('counts %i: %s', (count, _, text) => {
    expect(used('x', text)).toBe(count);
  });

  it.each(x.fitting.map(([does, text]) => [does, brief(text), text] as const))('fits, %s: %s', (does, _, text) => {
    expect(fits('x', text)).toBe(does);
  });

  it('takes the limit of an account that pays', () => {
    expect(measure('x', 'a'.repeat(281), { limit: 25_000 })).toMatchObject({ fits: true, left: 24_719, limit: 25_000 });
  });
});

describe('Bluesky', () => {
  it.each(bluesky.shortened)('%s: "%s" is sent as "%s"', (_, text, sent) => {
    expect(withShortLinks(text)).toBe(sent);
    expect(measure('bluesky', text)).toMatchObject({ used: sent.length, bytes: { used: sent.length, limit: 3000 } });
  });

  it.each(bluesky.lengths)('counts %i characters, %i bytes: %s', (characters, bytes, text) => {
    expect(measure('bluesky', text)).toMatchObject({ used: characters, bytes: { used: bytes } });
  });

  it('sees no second link within a domain without "https://", as the app does', () => {
    const text = `a.org/(https://example.org/${'a'.repeat(40)}`;
    expect(withShortLinks(text)).toBe(text);
    expect(withShortLinks(`HTTPS://example.org/${'a'.repeat(40)}`)).toContain('HTTPS');
  });

  it('leaves a path of 15 alone and cuts one of 16', () => {
    expect(withShortLinks('https://a.org/45678901234567')).toBe('a.org/45678901234567');
    expect(withShortLinks('https://a.org/456789012345678')).toBe('a.org/456789012345...');
  });

  it('has two ceilings', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F467}';
    expect(measure('bluesky', family.repeat(120))).toMatchObject({ used: 120, fits: true, bytes: { used: 3000 } });
    expect(measure('bluesky', family.repeat(121))).toMatchObject({ used: 121, fits: false });
    expect(fits('bluesky', 'a'.repeat(300))).toBe(true);
    expect(fits('bluesky', 'a'.repeat(301))).toBe(false);
  });
});

describe('Mastodon', () => {
  it.each(mastodon.fitting.map(([does, text, warning]) => [does, brief(text), text, warning] as const))(
    'fits, %s: %s',
    (does, _, text, warning) => {
      expect(fits('mastodon', text, { warning })).toBe(does);
    },
  );

  it.each(mastodon.counted)('"%s" counts as "%s"', (text, counts) => {
    expect(used('mastodon', text)).toBe(counts.length);
  });

  it('takes the limit of a server', () => {
    expect(measure('mastodon', 'a'.repeat(600), { limit: 5000 })).toMatchObject({ fits: true, left: 4400 });
  });

  it('counts the warning as it stands', () => {
    expect(used('mastodon', 'a', { warning: 'https://example.org' })).toBe(20);
    expect(used('x', 'a', { warning: 'https://example.org' })).toBe(1);
  });
});

// https://developers.facebook.com/docs/threads/posts: 500 characters, emoji by their UTF-8 bytes.
describe('Threads', () => {
  it.each([
    [5, 'hello'],
    [4, 'één!'],
    [2, '漢字'],
    [4, '😀'],
    [25, '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F467}'],
    [8, '🇪🇺'],
    [7, '1\uFE0F\u20E3'],
    [6, '❤\uFE0F'],
    [9, 'Hello😀'],
  ])('counts %i: %s', (count, text) => {
    expect(used('threads', text)).toBe(count);
  });

  it('is full with 125 of the smallest emoji outside the basic plane', () => {
    expect(fits('threads', '😀'.repeat(125))).toBe(true);
    expect(fits('threads', '😀'.repeat(126))).toBe(false);
  });
});

describe('a text message', () => {
  it.each(sms.segments.map(([units, count, text]) => [units, count, brief(text), text] as const))(
    'takes %i in %i: %s',
    (units, count, _, text) => {
      expect(measure('sms', text)).toMatchObject({ used: units, segments: count, fits: count === 1 });
    },
  );

  it('knows its alphabet and the signs that count twice', () => {
    expect([...sms.alphabet]).toHaveLength(127);
    for (const sign of sms.alphabet) expect(measure('sms', sign), sign).toMatchObject({ used: 1, limit: 160 });
    for (const sign of sms.extension) expect(measure('sms', sign), sign).toMatchObject({ used: 2, limit: 160 });
    for (const sign of 'ç`’“–…êабあ漢') expect(measure('sms', sign), sign).toMatchObject({ used: 1, limit: 70 });
  });

  it('may be longer where more segments are allowed', () => {
    expect(measure('sms', 'a'.repeat(300), { limit: 2 })).toMatchObject({ fits: true, limit: 306, left: 6, segments: 2 });
    expect(measure('sms', 'я'.repeat(140), { limit: 2 })).toMatchObject({ fits: false, limit: 134, left: -6 });
  });
});

describe('any place', () => {
  it('counts each field and a caption by its own room', () => {
    expect(measure('youtube', 'a'.repeat(101), { field: 'title' })).toMatchObject({ limit: 100, fits: false });
    expect(measure('bluesky', 'a', { field: 'alt' })).toMatchObject({ limit: 2000, unit: 'graphemes' });
    expect(measure('telegram', 'a'.repeat(1025))).toMatchObject({ limit: 4096, fits: true });
    expect(measure('telegram', 'a'.repeat(1025), { withPicture: true })).toMatchObject({ limit: 1024, fits: false });
    expect(measure('telegram', 'a', { withPicture: true, field: 'alt' }).limit).toBe(Number.POSITIVE_INFINITY);
    expect(measure('x', 'a', { withPicture: true }).limit).toBe(280);
  });

  it('measures the longest paragraph where the limit is for each', () => {
    const paragraph = 'a'.repeat(4000);
    const rules = { ...placeOf('x').rules, text: { most: 4096, unit: 'utf16', per: 'paragraph', source: 'made-up' } as const };
    expect(measureBy(rules, `${paragraph}\n\n${paragraph}b\n \nc`)).toMatchObject({ used: 4001, fits: true });
    expect(measureBy(rules, paragraph + paragraph).fits).toBe(false);
  });

  it('counts code points where the software does', () => {
    expect(used('lemmy', '🇪🇺e\u0301')).toBe(4);
  });

  it('has no limit where none is known', () => {
    const free = { used: 1, limit: Number.POSITIVE_INFINITY, fits: true, left: Number.POSITIVE_INFINITY, unit: 'graphemes' };
    expect(measure('trustpilot', '🇪🇺')).toEqual(free);
    expect(measure('email', '🇪🇺')).toEqual(free);
    expect(measure('own', '🇪🇺')).toEqual(free);
  });

  it("knows a person's own platforms, also in place of ours", () => {
    const [text, sources] = [{ most: 3, unit: 'utf16', source: 'a' } as const, {}];
    const rule = { work: true, source: 'a' };
    const own = { text, links: rule, tags: rule, handles: 'none', threads: false, sources } as const;
    expect(measureBy(own, 'abcd')).toMatchObject({ limit: 3, fits: false, left: -1 });
  });

  it('takes any text, also half of a surrogate pair', () => {
    const places = [...platforms.map(({ id }) => id), 'email', 'sms', 'text'];
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\ud800-\udfffa.@#:/ ]*$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, text) => {
        const one = measure(place, `http://${text}.com ${text}`);
        expect(one.used).toBeGreaterThanOrEqual(0);
        expect(one.fits).toBe(one.used <= one.limit && (one.bytes?.used ?? 0) <= (one.bytes?.limit ?? 0));
        expect(one.left).toBe(one.limit - one.used);
      }),
    );
  });
});

describe('Discord', () => {
  it('counts code points', () => {
    expect(measure('discord', '😀'.repeat(1500))).toMatchObject({ used: 1500, fits: true });
    expect(measure('discord', '😀'.repeat(2001))).toMatchObject({ used: 2001, fits: false });
  });
});
