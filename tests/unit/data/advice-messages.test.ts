import { describe, expect, it } from 'vitest';
import { advise } from '../../../core/advice/advice.ts';
import { rumourDecisions } from '../../../core/advice/rumour.ts';
import { handleProblems } from '../../../core/names/handle-shape.ts';
import { advice } from '../../../data/messages/en/advice.ts';
import { rumour } from '../../../data/messages/en/rumour.ts';
import { adviceIds, adviceSource, adviceSources } from '../../../data/reference/advice.ts';
import { consentGroups, consentQuestions, consentSources } from '../../../data/reference/consent.ts';
import { rumourParts, rumourQuestions, rumourSources } from '../../../data/reference/rumour.ts';
import { source } from '../../../data/schema/schema-parts.ts';
import { draftOf } from '../core/advice/drafts.ts';

describe('texts of the advice', () => {
  const said: Record<string, string> = { ...advice, ...rumour };
  const mending = advise(
    draftOf({
      text: '🎉🎉🎉 𝗯𝗼𝗹𝗱 http://a.example?fbclid=1',
      tags: ['a b', 'A.b'],
      pictures: [{ id: '1', name: 'n', alt: 'Image of a nurse' }],
    }),
    [],
  ).filter(({ fix }) => fix);

  it('are there for every id, with a button where something can be mended', () => {
    const buttons = Object.keys(advice).filter((key) => key.endsWith('.fix'));
    expect(buttons.sort()).toEqual(mending.map(({ id }) => `${id}.fix`).sort());
    for (const id of adviceIds) {
      expect(said[`${id}.title`]?.length, id).toBeLessThanOrEqual(60);
      expect(said, id).toHaveProperty([`${id}.why`]);
    }
  });

  it('are there for pictures, names and rumours', () => {
    const keys = [
      ...[...consentGroups, ...consentQuestions.map(({ id }) => id)].map((id) => `consent.${id}`),
      ...handleProblems.map((id) => `handle.${id}`),
      ...rumourDecisions.flatMap((id) => [`rumour.${id}.title`, `rumour.${id}.text`]),
      ...[...rumourQuestions.map(({ id }) => id), ...rumourParts].flatMap((id) => [`rumour.${id}`, `rumour.${id}.hint`]),
    ];
    expect(Object.keys(said)).toEqual(expect.arrayContaining(keys));
  });

  it('speak plainly', () => {
    for (const text of Object.values(said)) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?:] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });

  it('have good sources', () => {
    for (const one of [adviceSources, consentSources, rumourSources].flatMap((all) => Object.values(all)))
      expect(source.safeParse(one).error).toBeUndefined();
    for (const key of Object.values(adviceSource)) expect(adviceSources).toHaveProperty(key);
    for (const { source: key } of consentQuestions) expect(consentSources).toHaveProperty(key);
  });
});
