import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../../core/text/join.ts';
import { handles, links, tags, texts } from '../../../fixtures/counting/texts.ts';
import { measure, shorten } from '../../../fixtures/measure.ts';

const own = {};
const keep = 'https://example.org #Help';

describe('joining', () => {
  it('puts a blank line between, where there are two', () => {
    expect([joinText('a', 'b'), joinText('', 'b'), joinText('a', ''), joinText('', '')]).toEqual(['a\n\nb', 'b', 'a', '']);
  });
});

describe('shortening', () => {
  const text = 'Families need shelter. It will be cold tonight, and every bed is taken. Please give.';

  it('leaves alone what fits with what is kept', () => {
    expect(shorten('x', ` ${text} `, { keep })).toBe(text);
    expect(shorten('own', text, { keep, limit: text.length + 2 + keep.length, ...own })).toBe(text);
  });

  it('ends after a sentence', () => {
    expect(shorten('own', text, { keep: '', limit: 80, ...own })).toBe(
      'Families need shelter. It will be cold tonight, and every bed is taken.',
    );
    expect(shorten('own', text, { keep: '', limit: 70, ...own })).toBe('Families need shelter.');
  });

  it('ends after a word with "…" where a sentence would keep too little', () => {
    const long = `Good news. ${text.slice(23, 70)} and more are to come.`;
    expect(shorten('own', long, { keep: '', limit: 45, ...own })).toBe('Good news. It will be cold tonight, and…');
    expect(shorten('own', long, { keep: '', limit: 40, ...own })).toBe('Good news.');
  });

  it('cuts within the first sentence only where that alone is too long', () => {
    expect(shorten('own', text, { keep: '', limit: 22, ...own })).toBe('Families need shelter.');
    expect(shorten('own', text, { keep: '', limit: 21, ...own })).toBe('Families need…');
  });

  it('leaves room for what is kept', () => {
    expect(shorten('own', text, { keep, limit: 40 + 2 + keep.length, ...own })).toBe('Families need shelter.');
    expect(shorten('own', text, { keep, limit: keep.length, ...own })).toBe('');
    expect(shorten('own', text, { keep, limit: keep.length - 1, ...own })).toBeUndefined();
    expect(shorten('own', '', { keep, limit: keep.length - 1, ...own })).toBeUndefined();
  });

  it('never ends within a link, hashtag, handle or grapheme', () => {
    expect(shorten('own', 'See https://example.org/report now', { keep: '', limit: 20, ...own })).toBe('See…');
    expect(shorten('own', 'Join #RefugeesWelcomeHere', { keep: '', limit: 12, ...own })).toBe('Join…');
    expect(shorten('own', 'Ask @unicef@social.example.org', { keep: '', limit: 12, ...own })).toBe('Ask…');
    expect(shorten('own', '#RefugeesWelcomeHere', { keep: '', limit: 12, ...own })).toBe('');
    expect(shorten('own', 'e\u0301'.repeat(9), { keep: '', limit: 5, ...own })).toBe(`${'e\u0301'.repeat(4)}…`);
  });

  it('counts a content warning and a caption', () => {
    expect(shorten('mastodon', 'Help now. '.repeat(60), { keep: '', warning: 'w'.repeat(490) })).toBe('Help now.');
    expect(shorten('telegram', 'a '.repeat(1000), { keep: '', withPicture: true })?.length).toBeLessThanOrEqual(1024);
  });
});

describe('any text shortened for any place', () => {
  const places = fc.constantFrom('x', 'bluesky', 'mastodon', 'threads', 'instagram', 'sms');

  it('fits with what is kept and is a beginning of the text', () => {
    fc.assert(
      fc.property(places, texts, fc.constantFrom('', keep), fc.integer({ min: 60, max: 500 }), (place, text, kept, most) => {
        const options = { limit: place === 'sms' ? 1 : most };
        const start = shorten(place, text, { keep: kept, ...options });
        expect(start).toBeDefined();
        expect(measure(place, joinText(start ?? '', kept), options).fits).toBe(true);
        expect(text.trim().startsWith((start ?? '').replace(/ ?…$/, ''))).toBe(true);
      }),
    );
  });

  it('breaks nothing that must stay whole', () => {
    const whole = [...links, ...tags, ...handles];
    fc.assert(
      fc.property(places, texts, (place, text) => {
        const start = shorten(place, text, { keep: '' }) ?? '';
        const words = text.trim().split(/\s+/);
        const kept = start.replace(/…$/, '').split(/\s+/).filter(Boolean);
        for (const [i, word] of kept.entries()) if (whole.includes(words[i] ?? '')) expect(word).toBe(words[i]);
      }),
    );
  });
});
