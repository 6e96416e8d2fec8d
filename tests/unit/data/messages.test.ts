import { describe, expect, it } from 'vitest';
import { shape } from '../../../core/settings/stored.ts';
import { app } from '../../../data/messages/en/app.ts';
import { type Messages, texts } from '../../../data/messages/text.ts';
import { pageKinds, purposes } from '../../../data/schema/vocabulary.ts';

describe('messages', () => {
  const say = texts({ hello: 'Hello {name}', tips: { one: '{count} tip', other: '{count} tips' } }, 'en-GB');

  it('fill holes and choose plural forms', () => {
    expect(say('hello', { name: 'Ada' })).toBe('Hello Ada');
    expect(say('tips', { count: 1 })).toBe('1 tip');
    expect(say('tips', { count: 1200 })).toBe('1,200 tips');
  });

  it('have a text for every page kind, purpose and kept field', () => {
    const keys = Object.keys(app);
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
    const all = Object.values(catalogs).flatMap((catalog) => Object.values(catalog));
    expect(all.length).toBeGreaterThan(0);
    for (const text of all.flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content(?! warning)|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?:] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });
});
