import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shape } from '../../../core/settings/stored.ts';
import { app } from '../../../data/messages/en/app.ts';
import { purposeNames } from '../../../data/messages/en/purposes.ts';
import { repairs } from '../../../data/messages/en/repairs.ts';
import { messagesOf } from '../../../data/messages/language.ts';
import { inARow, partsOfAll } from '../../../data/messages/lists.ts';
import { inWords } from '../../../data/messages/text.ts';
import type { Message, Messages } from '../../../data/schema/message.ts';
import { pageKinds, purposes } from '../../../data/schema/vocabulary.ts';

describe('messages', () => {
  const say = messagesOf('nowhere', { hello: 'Hello {name}', tips: { one: '{count} tip', other: '{count} tips' } });

  it('fill holes and choose plural forms', () => {
    expect(say('hello', { name: 'Ada' })).toBe('Hello Ada');
    expect(say('tips', { count: 1 })).toBe('1 tip');
    expect(say('tips', { count: 1200 })).toBe('1,200 tips');
  });

  it('have every plural form of a language', () => {
    const tips = {
      zero: '{count} z',
      one: '{count} o',
      two: '{count} t',
      few: '{count} f',
      many: '{count} m',
      other: '{count} x',
    } as const;
    const inArabic = (count: number) => inWords(tips, { count }, 'ar-u-nu-latn');
    expect([0, 1, 2, 3, 11, 100].map(inArabic)).toEqual(['0 z', '1 o', '2 t', '3 f', '11 m', '100 x']);
    // Polish has no form of its own for 0 or 2.
    const inPolish = (count: number) => inWords(tips, { count }, 'pl');
    expect([0, 1, 2, 5].map(inPolish)).toEqual(['0 m', '1 o', '2 f', '5 m']);
  });

  it('have forms for several numbers in one text, each written as the language does', () => {
    const photos = {
      plural: 'photos',
      one: { plural: 'posts', one: '{photos} photo in {posts} post', other: '{photos} photo in {posts} posts' },
      other: { plural: 'posts', one: '{photos} photos in {posts} post', other: '{photos} photos in {posts} posts' },
    } as const;
    const say = (counts: { photos: number; posts: number }) => inWords(photos, counts, 'de');
    expect(say({ photos: 1, posts: 1 })).toBe('1 photo in 1 post');
    expect(say({ photos: 1, posts: 2 })).toBe('1 photo in 2 posts');
    expect(say({ photos: 1200, posts: 1 })).toBe('1.200 photos in 1 post');
  });

  it('leave what is put into a hole as it is, and a hole that nothing fills', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, name) => {
        const around = before.replace(/[{}]/g, '');
        expect(inWords(`${around}{name}{toString}`, { name }, 'en')).toBe(`${around}${name}{toString}`);
      }),
    );
  });

  it('come to one of their forms for any number in any language', () => {
    const forms = { one: 'one', few: 'few', other: 'other' };
    fc.assert(
      fc.property(fc.double(), fc.constantFrom('en', 'ar', 'pl', 'cy', 'ja', 'lv', 'ga'), (count, language) => {
        expect(Object.values(forms)).toContain(inWords(forms, { count }, language));
      }),
    );
  });

  it('write and count small whole numbers in English as the browser would', () => {
    const forms = { one: '{count} one', other: '{count} other' };
    const wanted = (count: number, language: string) =>
      `${new Intl.NumberFormat(language).format(count)} ${new Intl.PluralRules(language).select(count)}`;
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -2, max: 2000 }), fc.double({ min: 0, max: 1e9, noNaN: true })).filter((count) => !Object.is(count, -0)),
        fc.constantFrom('en', 'en-GB', 'en-IN', 'de', 'hi'),
        (count, language) => {
          expect(inWords(forms, { count }, language)).toBe(wanted(count, language));
        },
      ),
    );
  });

  it('list names as the browser would', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), (names) => {
        expect(inARow(names)).toBe(new Intl.ListFormat('en-GB', { type: 'unit' }).format(names));
        const parts = new Intl.ListFormat('en-GB', { type: 'conjunction' }).formatToParts(names);
        expect(partsOfAll(names)).toEqual(parts.map(({ value }) => value));
      }),
    );
  });

  it('have a text for every page kind, purpose and kept field', () => {
    const keys = Object.keys({ ...app, ...purposeNames, ...repairs });
    const fields = Object.entries(shape)
      .filter(([key]) => key !== 'repair')
      .flatMap(([key, inner]) => Object.keys(inner).map((field) => `repair.${key}.${field}`));
    expect(keys).toEqual(
      expect.arrayContaining([
        ...pageKinds.flatMap((kind) => [`place.${kind}`, `tips.titleFor.${kind}`]),
        ...purposes.map((one) => `purpose.${one}`),
        ...fields,
      ]),
    );
  });

  const files = Object.entries(import.meta.glob<Record<string, Messages>>('../../../data/messages/en/*.ts', { eager: true }));

  it.each(files)('%s speaks plainly', (_, catalogs) => {
    const textsOf = (message: Message): string[] =>
      typeof message === 'string' ? [message] : Object.values({ ...message, plural: '' }).flatMap(textsOf);
    const all = Object.values(catalogs).flatMap((catalog) => Object.values(catalog));
    expect(all.length).toBeGreaterThan(0);
    for (const text of all.flatMap(textsOf)) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content(?! warning)|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?:]"?\s+/)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });
});
