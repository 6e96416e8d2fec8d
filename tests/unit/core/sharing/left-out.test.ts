/** No part of a draft gets lost without a word: it is in the version, in the address, in what is copied, or it is told. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { exported } from '../../../../core/sharing/export.ts';
import { forColleague } from '../../../../core/sharing/for-colleague.ts';
import { fallbackOf, handOff, mailOf } from '../../../../core/sharing/hand-off.ts';
import { leftOut } from '../../../../core/sharing/left-out.ts';
import { refusalOf, warningLine } from '../../../../core/versions/body.ts';
import { outputPlaces } from '../../../../core/versions/targets.ts';
import { textOf, versionOf, type WritingPlace } from '../../../../core/versions/version.ts';
import { draftWith, placeOf, places } from '../../../fixtures/compose.ts';
import { ofToday } from '../../../fixtures/ids.ts';

const outputs = outputPlaces(false);
const [text, email, sms] = outputs as [WritingPlace, WritingPlace, WritingPlace];
const server = 'social.example';
const versionAt = (place: WritingPlace, given: Partial<Draft>) => versionOf(draftWith(given), place, []);

/** All that a person gets of a draft at one place. */
function gotten(place: WritingPlace, draft: Draft) {
  const version = versionOf(draft, place, []);
  const platform = places.find(({ id }) => id === place.id);
  const way = platform
    ? handOff(version, draft, { share: platform.share, home: platform.home, server })
    : place.id === 'email'
      ? mailOf(version)
      : undefined;
  const left = leftOut(draft, version, place.rules, way);
  const address = decodeURIComponent(way?.address ?? '').replaceAll('\r\n', '\n');
  const shown = [address, way?.copies ?? '', ...(way ? [] : version.parts), ...version.parts.slice(1)].join('\n');
  const told = [...version.changes, ...left.map(({ id, what }) => ({ id, what: [what] }))];
  return { version, left, told, shown, all: [shown, ...told.flatMap(({ what }) => what)].join('\n') };
}

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const some = <T>(arbitrary: fc.Arbitrary<T>, none: T) => fc.oneof(arbitrary, fc.constant(none));
const drafts = fc
  .record({
    text: some(
      fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => `t-${words.join(' ')}`),
      '',
    ),
    action: some(
      word.map((one) => `do-${one}`),
      '',
    ),
    link: some(
      word.map((one) => `https://example.org/${one}`),
      '',
    ),
    title: some(
      word.map((one) => `title-${one}`),
      '',
    ),
    tags: fc.uniqueArray(
      word.map((one) => `tag${one}`),
      { maxLength: 8 },
    ),
    warning: some(
      word.map((one) => `warn-${one}`),
      '',
    ),
    language: fc.constantFrom('', 'ar', 'de'),
    splits: fc.boolean(),
    refused: fc.subarray(['shorten', 'tags', 'dead-tags', 'title'] as const),
  })
  .filter(({ text, link }) => Boolean(text || link));

describe('any draft at any place', () => {
  it('is there in all its parts, or it is told what is not', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom<WritingPlace>(...places, ...outputs), ({ splits, refused, ...given }, place) => {
        const draft = draftWith({
          ...given,
          split: splits ? [place.id] : [],
          refused: refused.map((change) => refusalOf(change, place.id)),
        });
        const { all, told } = gotten(place, draft);
        for (const part of [draft.action, draft.link, draft.warning, ...draft.tags]) expect(all).toContain(part);
        if (draft.title) expect(all).toContain(draft.title);
        for (const part of draft.text.split(' ')) expect(all).toContain(part);
        if (draft.language && place.rules.language) expect(told).toContainEqual({ id: 'language', what: [draft.language] });
      }),
    );
  });
});

describe('a content warning', () => {
  const warning = ' Photos of\nviolence ';
  const line = 'CW: Photos of violence';

  it.each([...places, ...outputs].map((place) => [place.id, place] as const))('goes with the post to %s', (id, place) => {
    const { version, left, shown } = gotten(place, draftWith({ text: 'Graphic detail', link: 'https://example.org', warning }));
    const hasField = id === 'mastodon' || id === 'fediverse';
    expect(version.warning).toBe(hasField ? warning.trim() : '');
    expect(version.parts[0]?.startsWith(`${line}\n\nGraphic detail`)).toBe(!hasField);
    expect(left.filter(({ id }) => id === 'warning-field').map(({ what }) => what)).toEqual(hasField ? [warning.trim()] : []);
    if (!hasField) expect(shown).toContain(line);
  });

  it('stands above each post of a text that goes on, and counts there', () => {
    const { parts, meters } = versionAt(placeOf('bluesky'), { text: 'Word here. '.repeat(80), warning, split: ['bluesky'] });
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.startsWith(`${line}\n\n`)).toBe(true);
    for (const { fits } of meters) expect(fits).toBe(true);
  });

  it('is never cut, and is counted only where it is', () => {
    const [short = ''] = versionAt(placeOf('x'), { text: 'Word here. '.repeat(80), warning }).parts;
    expect(short.startsWith(`${line}\n\nWord here.`)).toBe(true);
    const { parts, meters } = versionAt(placeOf('x'), { text: 'Word here. '.repeat(80), warning: 'w'.repeat(300), split: ['x'] });
    expect(parts).toHaveLength(1);
    expect(meters[0]?.fits).toBe(false);
  });

  it('stands once where the text begins with it', () => {
    expect(versionAt(placeOf('x'), { text: 'cw: photos of violence. Then more', warning }).parts).toEqual([
      'cw: photos of violence. Then more',
    ]);
  });

  it('that a version by hand has lost is told', () => {
    const draft = draftWith({ warning, handWritten: { x: { title: '', parts: ['Mine'] } } });
    expect(gotten(placeOf('x'), draft).left).toEqual([{ id: 'warning', what: 'Photos of violence' }]);
    const kept = { ...draft, handWritten: { x: { title: '', parts: [`${line}\n\nMine`] } } };
    expect(gotten(placeOf('x'), kept).left).toEqual([]);
  });

  it('is in what is kept and handed on', () => {
    const draft = draftWith({ text: 'Graphic detail', warning, pictures: [{ id: 'p', name: 'a.jpg', alt: 'A burnt house' }] });
    const version = versionOf(draft, placeOf('mastodon'), []);
    expect(textOf(version)).toBe(`${line}\n\nGraphic detail`);
    const named = [{ version, name: 'Mastodon' }];
    const text = forColleague(draft, named, { intro: '', pictures: 'P', undescribed: '', went: () => 'Not yet' });
    expect(text).toContain(`== Mastodon ==\nNot yet\n\n${line}\n\nGraphic detail`);
    expect(text).toContain('a.jpg: A burnt house');
    expect(exported('csv', draft, named)).toContain('Photos of');
    expect(JSON.parse(exported('json', draft, named)).versions[0]).toMatchObject({ warning: warning.trim() });
    expect(warningLine('  ')).toBe('');
  });
});

describe('hashtags', () => {
  const given = { text: 'Join us', tags: ['EndPolio', 'Health'] };

  it.each([...places, ...outputs].map((place) => [place.id, place] as const))('stand on %s only where they work', (id, place) => {
    const { parts, changes } = versionAt(place, given);
    expect(parts.join(' ').includes('#EndPolio')).toBe(place.rules.tags.work);
    const dead = { id: 'dead-tags', what: ['EndPolio', 'Health'], refused: false };
    if (!place.rules.tags.work) expect(changes).toEqual([dead]);
    const refused = versionAt(place, { ...given, refused: [refusalOf('dead-tags', id)] });
    expect(refused.parts.join(' ')).toContain('#EndPolio');
  });

  it('cost no second text message', () => {
    const { meters } = versionAt(sms, { text: 'a'.repeat(155), tags: ['EndPolio'] });
    expect(meters).toMatchObject([{ segments: 1 }]);
    expect(versionAt(email, given).parts).toEqual(['Join us']);
    expect(versionAt(text, given).parts).toEqual(['Join us\n\n#EndPolio #Health']);
  });

  it('that are typed into the text stay', () => {
    expect(versionAt(placeOf('whatsapp'), { ...given, text: 'Join #EndPolio' })).toMatchObject({
      parts: ['Join #EndPolio'],
      changes: [{ id: 'dead-tags', what: ['Health'] }],
    });
  });
});

describe('a title', () => {
  const given = { text: 'Words', title: 'A title' };
  const ids = (id: string, draft: Partial<Draft>) => gotten(placeOf(id), draftWith(draft)).left.map(({ id }) => id);

  it('that the page does not take is pasted by hand, or told to be missing', () => {
    const linked = { ...given, link: 'https://example.org' };
    const expected = ofToday<[string, Partial<Draft>, string[]]>([
      ['pinterest', linked, ['title-field']],
      ['substack', given, ['title-field']],
      ['x', given, ['title']],
      ['x', linked, ['title-card']],
      ['reddit', linked, []],
      ['vk', linked, []],
    ]);
    for (const [id, draft, left] of expected) expect(ids(id, draft), id).toEqual(left);
    expect(gotten(sms, draftWith(linked)).left).toEqual([{ id: 'title', what: 'A title' }]);
  });
});

describe('the second way', () => {
  const way = (id: string, given: Partial<Draft> = { text: 'Our news', link: 'https://example.org' }) => {
    const place = placeOf(id);
    const draft = draftWith(given);
    const to = { share: place.share, home: place.home, server: undefined };
    return { first: handOff(versionOf(draft, place, []), draft, to), second: fallbackOf(versionOf(draft, place, []), draft, to) };
  };

  it('is the page that LinkedIn describes', () => {
    const { first, second } = way('linkedin');
    expect(first).toMatchObject({
      way: 'text-and-link',
      address: 'https://www.linkedin.com/feed/?shareActive=true&text=Our%20news%0A%0Ahttps%3A%2F%2Fexample.org',
      copies: undefined,
    });
    expect(second).toMatchObject({
      way: 'link-only',
      address: 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org',
      copies: 'Our news\n\nhttps://example.org',
    });
  });

  it('is the start page elsewhere, and all of it is copied', () => {
    expect(way('x').second).toMatchObject({ way: 'copy-paste', address: placeOf('x').home, copies: 'Our news\n\nhttps://example.org' });
    expect(way('pinterest').second).toMatchObject({ way: 'copy-paste', address: placeOf('pinterest').home });
    expect(way('linkedin', { text: 'No link' }).second).toMatchObject({ address: placeOf('linkedin').home, copies: 'No link' });
    expect(way('instagram').second).toBeUndefined();
  });
});

describe('a version written by hand that lost something', () => {
  const lost = (id: string, parts: string[], given: Partial<Draft> = {}) => {
    const draft = draftWith({
      link: 'https://example.org/a',
      tags: ['EndPolio', 'Health'],
      handWritten: { [id]: { title: '', parts } },
      ...given,
    });
    const place = placeOf(id);
    const version = versionOf(draft, place, []);
    const way = handOff(version, draft, { share: place.share, home: place.home, server });
    return leftOut(draft, version, place.rules, way).filter(({ id }) => id === 'link' || id === 'tags');
  };
  it('is told of its link and hashtags', () => {
    expect(lost('mastodon', ['Polio'])).toEqual([
      { id: 'link', what: 'https://example.org/a' },
      { id: 'tags', what: '#EndPolio #Health' },
    ]);
    expect(lost('x', ['#endpolio', 'See http://www.example.org/a/ now'])).toEqual([{ id: 'tags', what: '#Health' }]);
  });
  it('but not of what stands there, what the page has in a field of its own, or what the place does not take', () => {
    expect(lost('x', ['#EndPolio #Health example.org/a'])).toEqual([]);
    expect(lost('facebook', ['#EndPolio #Health'])).toEqual([]);
    expect(lost('reddit', ['Polio https://example.org/a'])).toEqual([]);
    expect(lost('threads', ['#Other https://example.org/a'])).toEqual([]);
    expect(lost('x', ['https://example.org/a?utm_source=me #EndPolio #Health'], { campaignTags: true })).toEqual([]);
  });
  it('and nothing is told of a version that follows the draft', () => {
    expect(lost('x', ['Polio'], { handWritten: {} })).toEqual([]);
  });
});
