import { describe, expect, it } from 'vitest';
import { shape } from '../../../core/stored.ts';
import { app } from '../../../data/messages/en/app.ts';
import { texts } from '../../../data/messages/text.ts';
import { pageKinds, purposes } from '../../../data/vocabulary.ts';

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

  it('speak plainly', () => {
    const all = Object.values(app).flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)));
    for (const text of all) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });
});
