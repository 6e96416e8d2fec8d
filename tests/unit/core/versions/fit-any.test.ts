/** What goes first where a text is too long, and what never goes. Lengths are counted another way than the versions count them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { refusalOf } from '../../../../core/versions/body.ts';
import { versionOf, versionSteps } from '../../../../core/versions/version.ts';
import { draftWith, placeOf } from '../../../fixtures/compose.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const seen = (text: string) => [...segmenter.segment(text)].length;
/** Only texts of plain letters and one known link: so each place's own way of counting is a few characters of code. */
const link = 'https://example.org/a/very/long/path/that/is/cut/short/2026';
const counts: Record<string, { most: number; used: (text: string) => number }> = {
  x: { most: 280, used: (text) => text.replaceAll(link, 'x'.repeat(23)).length },
  mastodon: { most: 500, used: (text) => text.replaceAll(link, 'x'.repeat(23)).length },
  bluesky: { most: 300, used: (text) => seen(text.replaceAll(link, 'example.org/a/very/long/...')) },
  fediverse: { most: 500, used: (text) => Array.from(text).length },
  snapchat: { most: 160, used: (text) => text.length },
};
const action = 'Sign today.';
const words = fc.constantFrom('water', 'schools', 'a', 'vaccination', 'villages', 'we', 'children', 'need', 'and');
const sentence = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 13 }), fc.constantFrom('water', 'schools', 'children'))
  .map((all) => `${all.flat().join(' ')}.`.replace(/^./, (first) => first.toUpperCase()));
const drafts = fc.record({
  place: fc.constantFrom(...Object.keys(counts)),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 30 }),
  tags: fc.subarray(['Water', 'Health', 'Schools', 'Kano', 'Rights', 'Now']),
  refused: fc.subarray(['spare-tags', 'shorten'] as const),
});

const at = (place: string, given: Partial<Draft>) => versionOf(draftWith({ action, link, ...given }), placeOf(place), []);
const whatOf = (version: ReturnType<typeof at>, id: string) => version.changes.find((change) => change.id === id && !change.refused)?.what;

it('fits; link, what to do, two hashtags and the first sentence are there', () => {
  let cut = 0;
  fc.assert(
    fc.property(drafts, ({ place, sentences, tags }) => {
      const version = at(place, { text: sentences.join(' '), tags });
      const [text = ''] = version.parts;
      const { most, used } = counts[place] as (typeof counts)[string];
      expect(used(text)).toBeLessThanOrEqual(most);
      for (const kept of [link, action, ...tags.slice(0, 2).map((tag) => `#${tag}`)]) expect(text.split(kept)).toHaveLength(2);
      const least = [
        sentences[0],
        '',
        action,
        link,
        tags
          .slice(0, 2)
          .map((tag) => `#${tag}`)
          .join(' '),
      ].join('\n');
      if (used(least) <= most) expect(text.startsWith(sentences[0] as string)).toBe(true);
      cut += version.changes.length;
    }),
    { numRuns: 400 },
  );
  expect(cut).toBeGreaterThan(50);
});

it('leaves no hashtag out that has room, and no sentence before the hashtags', () => {
  fc.assert(
    fc.property(drafts, ({ place, sentences, tags }) => {
      const version = at(place, { text: sentences.join(' '), tags });
      const [text = ''] = version.parts;
      const { most, used } = counts[place] as (typeof counts)[string];
      const gone = whatOf(version, 'spare-tags') ?? [];
      // From the last one on.
      expect(tags.slice(tags.length - gone.length)).toEqual(gone);
      if (gone.length) expect(used(`${text} #${gone[0]}`)).toBeGreaterThan(whatOf(version, 'shorten') ? 0 : most);
      if (whatOf(version, 'shorten')) expect(tags.length - gone.length).toBeLessThanOrEqual(2);
    }),
  );
});

it('made of what it has made is the same', () => {
  fc.assert(
    fc.property(drafts, ({ place, sentences, tags }) => {
      const once = at(place, { text: sentences.join(' '), tags });
      const [before = ''] = once.parts;
      const left = tags.filter((tag) => !whatOf(once, 'spare-tags')?.includes(tag));
      const again = at(place, { text: before.slice(0, before.indexOf(`\n\n${action}`)), tags: left });
      expect(again.parts).toEqual(once.parts);
      expect(again.changes).toEqual([]);
    }),
  );
});

it('does nothing that was refused', () => {
  fc.assert(
    fc.property(drafts, ({ place, sentences, tags, refused }) => {
      const version = at(place, { text: sentences.join(' '), tags, refused: refused.map((id) => refusalOf(id, place)) });
      const [text = ''] = version.parts;
      if (refused.includes('spare-tags')) for (const tag of tags) expect(text).toContain(`#${tag}`);
      if (refused.includes('shorten')) expect(text.startsWith(sentences.join(' '))).toBe(true);
      for (const { id, refused: no } of version.changes) expect(no).toBe((refused as string[]).includes(id));
    }),
  );
});

it('is the same in steps, and never works long at one of them', () => {
  const text = 'Water for every school in the village. '.repeat(700);
  for (const split of [[], ['x']]) {
    const draft = draftWith({ text, action, link, tags: ['a1', 'b2', 'c3'], split });
    const steps = versionSteps(draft, placeOf('x'), []);
    let count = 1;
    let step = steps.next();
    for (; !step.done; count++) step = steps.next();
    expect(step.value).toEqual(versionOf(draft, placeOf('x'), []));
    expect(count).toBeGreaterThan(20);
  }
});

describe('an answer to a rumour', () => {
  const answer = (filler: string) =>
    [
      'True: the drops are safe.',
      `False message going round: ${filler}`,
      'Why it is wrong: the picture is from another country.',
      'Remember: the drops are safe.',
      'Source: the ministry.',
    ].join('\n\n');

  it('is whole where there is room', () => {
    expect(at('facebook', { text: answer('some say no.') }).changes).toEqual([]);
  });

  it('loses the false claim first, before any hashtag', () => {
    const text = answer('drops make ill. '.repeat(9).trim());
    const version = at('x', { text, tags: ['Polio', 'Health', 'Kano'] });
    expect(version.parts[0]).toBe(
      `True: the drops are safe.\n\nRemember: the drops are safe.\n\nSource: the ministry.\n\n${action}\n${link}\n#Polio #Health #Kano`,
    );
    expect(version.changes).toMatchObject([{ id: 'claim', refused: false }]);
    expect(whatOf(version, 'claim')?.join(' ')).toContain('drops make ill');
    const refused = at('x', { text, refused: [refusalOf('claim', 'x')] });
    expect(refused.parts[0]).toContain('False message going round');
    expect(refused.changes[0]).toMatchObject({ id: 'claim', refused: true });
  });

  it('then says what is true once', () => {
    const text = answer('no.').replaceAll(
      'the drops are safe.',
      'the drops have been tested by the ministry and have been safe for years.',
    );
    expect(at('snapchat', { text, action: '', link: '' }).parts[0]).toBe(
      'True: the drops have been tested by the ministry and have been safe for years.\n\nSource: the ministry.',
    );
  });

  it.each(['Fausse information qui circule\u00a0: les gouttes', 'رسالة كاذبة متداولة: القطرات', 'Mensaje falso que circula: las gotas'])(
    'is known by its label in other languages: %s',
    (claim) => {
      const version = at('snapchat', { text: `A fact.\n\n${claim} ${'x '.repeat(80)}`, action: '', link: '' });
      expect(version.parts[0]).toBe('A fact.');
    },
  );

  it('is no other text that names these words', () => {
    const text = `We answer. False message going round: some say. ${'More words. '.repeat(30)}`;
    expect(whatOf(at('x', { text }), 'claim')).toBeUndefined();
  });
});

describe('a thread', () => {
  const text = 'We need clean water for every school in the village. '.repeat(12).trim();
  const thread = (given: Partial<Draft>) => at('x', { text, tags: ['Water', 'Health', 'Kano'], split: ['x'], ...given }).parts;

  it('has the link in its last post, or on request in the first, and loses no hashtag', () => {
    const [last, first] = [thread({}), thread({ linkFirst: true })];
    expect(last.findIndex((part) => part.includes(link))).toBe(last.length - 1);
    expect(first.findIndex((part) => part.includes(link))).toBe(0);
    for (const parts of [last, first]) {
      expect(parts.at(-1)).toMatch(/Sign today\.[\s\S]*#Water #Health #Kano \d\/\d$/);
      expect(parts.join('\n').split(link)).toHaveLength(2);
    }
  });

  it('leaves a link alone that stands in the text', () => {
    expect(thread({ text: `${text} See ${link}`, linkFirst: true })[0]).not.toContain(link);
  });
});
