import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../../core/text/join.ts';
import { handles, links, tags, texts } from '../../../fixtures/counting/texts.ts';
import { measure, split } from '../../../fixtures/measure.ts';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const bare = (text: string) => text.replace(/\s+/g, '');
const withoutNumber = (part: string) => part.replace(/ \d+\/\d+$/, '');

describe('splitting', () => {
  it('leaves alone what fits', () => {
    expect(split('x', ' One post. ', { numbered: true })).toEqual(['One post.']);
    expect(split('x', 'One post.', { keep: 'https://example.org' })).toEqual(['One post.\n\nhttps://example.org']);
    expect(split('x', '', { keep: '#Help' })).toEqual(['#Help']);
    expect(split('email', 'a '.repeat(5000))).toHaveLength(1);
  });

  it('breaks at paragraphs, then sentences, then words, then signs', () => {
    const at = (text: string) => split('own', text, { limit: 20 });
    expect(at('A paragraph.\n\nAnother one here. End.')).toEqual(['A paragraph.', 'Another one here.', 'End.']);
    expect(at('A first one. Then two words')).toEqual(['A first one.', 'Then two words']);
    expect(at('Some words that go on and on')).toEqual(['Some words that go', 'on and on']);
    expect(at('a'.repeat(45))).toEqual(['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)]);
    expect(at(`${'\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(21)}`).map((part) => part.length)).toEqual([160, 8]);
    expect(at('A short end.\nA new line that is long')).toEqual(['A short end.', 'A new line that', 'is long']);
  });

  it.each([
    ['Chinese', '我们需要帮助。他们今晚没有地方睡觉。', ['我们需要帮助。', '他们今晚没有地方睡觉。']],
    ['Japanese', '今夜は寒い。「助けて」と言った。', ['今夜は寒い。', '「助けて」と言った。']],
    ['Arabic', 'هل يمكنك؟ نعم يمكن.', ['هل يمكنك؟', 'نعم يمكن.']],
    ['Hindi', 'मदद चाहिए। आज रात।', ['मदद चाहिए।', 'आज रात।']],
  ])('knows the end of a sentence in %s', (_, text, parts) => {
    expect(split('own', text, { limit: 12 })).toEqual(parts);
  });

  it('starts no part with a closing sign and ends none with an opening one', () => {
    const at = (limit: number) => split('own', '今夜は寒い、「それに」暗い', { limit });
    expect(at(5)).toEqual(['今夜は', '寒い、', '「それに」', '暗い']);
    expect(at(3)).toEqual(['今夜は', '寒い、', '「それ', 'に」', '暗い']);
    expect(at(7)).toEqual(['今夜は寒い、', '「それに」暗い']);
  });

  it('does not take the point of a number or an address for the end of a sentence', () => {
    expect(split('own', 'It costs 3.50 a day', { limit: 14 })).toEqual(['It costs 3.50', 'a day']);
  });

  it('keeps links, hashtags and handles whole', () => {
    const at = (text: string, limit: number) => split('own', text, { limit });
    const long = `https://example.org/${'a'.repeat(30)}`;
    expect(at(`See ${long} now`, 52)).toEqual(['See', long, 'now']);
    expect(at(`漢字漢字${long}`, 52)).toEqual(['漢字漢字', long]);
    expect(at('Thanks to #RefugeesWelcome', 20)).toEqual(['Thanks to', '#RefugeesWelcome']);
    expect(at('今夜#難民支援団体', 8)).toEqual(['今夜', '#難民支援団体']);
    expect(at('Thanks to @help@social.example (and you)', 24)).toEqual(['Thanks to', '@help@social.example', '(and you)']);
    expect(at('Write to info.desk@example.org', 24)).toEqual(['Write to', 'info.desk@example.org']);
    expect(at(`Read this ("${long}")`, 55)).toEqual(['Read this', `("${long}")`]);
  });

  it('breaks what is whole only where it alone is longer than a post', () => {
    const long = `https://example.org/${'a'.repeat(60)}`;
    const parts = split('own', `See ${long}`, { limit: 50 });
    expect(parts).toEqual(['See', long.slice(0, 50), long.slice(50)]);
  });

  it('counts the number in', () => {
    const parts = split('bluesky', 'word '.repeat(600), { numbered: true });
    expect(parts.length).toBeGreaterThan(9);
    expect(parts[0]).toMatch(new RegExp(` 1/${parts.length}$`));
    for (const part of parts) expect(measure('bluesky', part).fits).toBe(true);
    expect(measure('bluesky', parts[0] ?? '').left).toBeLessThan(10);
  });

  it('puts what must stand whole at the end of the last part', () => {
    const keep = 'https://example.org/donate #Help';
    const parts = split('bluesky', 'Some words here. '.repeat(30), { numbered: true, keep });
    expect(withoutNumber(parts.at(-1) ?? '').endsWith(keep)).toBe(true);
    const full = split('own', `${'a'.repeat(10)} ${'b'.repeat(20)}`, { limit: 20, keep: '#Help' });
    expect(full).toEqual(['a'.repeat(10), 'b'.repeat(20), '#Help']);
  });

  it('goes on even where nothing fits', () => {
    expect(split('threads', '😀😀', { limit: 3 })).toEqual(['😀', '😀']);
  });
});

describe('any text split for any place', () => {
  const places = fc.constantFrom('x', 'bluesky', 'mastodon', 'threads', 'instagram', 'lemmy', 'sms');
  const keeps = fc.constantFrom('', 'https://example.org/donate', '#Help @unicef');
  // A text message takes 160 signs or 70: here as many segments as hold the longest link.
  const limitOf = (place: string, limit: number) => (place === 'sms' ? 3 : limit);

  it('fits, loses nothing and moves nothing', () => {
    fc.assert(
      fc.property(places, texts, keeps, fc.boolean(), fc.integer({ min: 110, max: 500 }), (place, text, keep, numbered, most) => {
        const limit = limitOf(place, most);
        const parts = split(place, text, { numbered, keep, limit });
        for (const part of parts) expect(measure(place, part, { limit }).fits, part).toBe(true);
        const told = numbered && parts.length > 1 ? parts.map(withoutNumber) : parts;
        expect(bare(told.join(' '))).toBe(bare(joinText(text, keep)));
        expect(squeezed(text).split(' ').length).toBeLessThanOrEqual(squeezed(told.join(' ')).split(' ').length);
        for (const part of told) expect(part).toBe(part.trim());
        if (keep) expect(told.at(-1)?.endsWith(keep)).toBe(true);
      }),
    );
  });

  it('keeps every link, hashtag and handle in one part', () => {
    const whole = [...links, ...tags, ...handles];
    const count = (text: string) => text.split(/\s+/).filter((word) => whole.includes(word)).length;
    fc.assert(
      fc.property(places, texts, fc.integer({ min: 110, max: 500 }), (place, text, most) => {
        const parts = split(place, text, { limit: limitOf(place, most) });
        expect(parts.reduce((sum, part) => sum + count(part), 0)).toBe(count(text));
      }),
    );
  });
});

describe('the link in the first post', () => {
  const first = 'https://example.org/letter';
  const places = fc.constantFrom('x', 'bluesky', 'mastodon');

  it('stands at the end of the first part, the rest at the end of the last', () => {
    const parts = split('own', 'A first sentence. A second sentence. A third one here.', { limit: 50, first, keep: 'Sign now' });
    expect(parts).toEqual([`A first sentence.\n\n${first}`, 'A second sentence. A third one here.\n\nSign now']);
    expect(split('own', 'Short.', { limit: 50, first, keep: 'Sign now' })).toEqual([`Short.\n\n${first}\n\nSign now`]);
  });

  it('stands alone where it fills the post', () => {
    expect(split('own', 'Some words that go on', { limit: first.length, first })).toEqual([first, 'Some words that go on']);
    expect(split('own', 'Some words', { limit: 13, first })).toEqual([first.slice(0, 13), first.slice(13), 'Some words']);
  });

  it('fits, loses nothing and moves nothing but the link, for any text', () => {
    fc.assert(
      fc.property(
        places,
        texts,
        fc.constantFrom('', '#Help @unicef'),
        fc.boolean(),
        fc.integer({ min: 110, max: 500 }),
        (place, text, keep, numbered, limit) => {
          const parts = split(place, text, { numbered, keep, first, limit });
          for (const part of parts) expect(measure(place, part, { limit }).fits, part).toBe(true);
          const told = numbered && parts.length > 1 ? parts.map(withoutNumber) : parts;
          const [start = '', ...rest] = told;
          // One post has the link in its usual place: below the text, above the rest.
          const at = rest.length ? start.length - first.length : start.lastIndexOf(first);
          expect(start.slice(at, at + first.length)).toBe(first);
          const all = [start.slice(0, at), start.slice(at + first.length), ...rest].join(' ');
          expect(bare(all)).toBe(bare(joinText(text, keep)));
          if (keep) expect(told.at(-1)?.endsWith(keep)).toBe(true);
        },
      ),
    );
  });
});
