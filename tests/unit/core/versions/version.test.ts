import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { refusalOf } from '../../../../core/versions/body.ts';
import { type Version, versionOf } from '../../../../core/versions/version.ts';
import { book, draftWith, picture, placeOf, places } from '../../../fixtures/compose.ts';
import { idsNow } from '../../../fixtures/ids.ts';

const at = (id: string, draft: Partial<Draft>, limit?: number): Version => versionOf(draftWith(draft), { ...placeOf(id), limit }, book);
const textAt = (id: string, draft: Partial<Draft>, limit?: number) => at(id, draft, limit).parts.join('|');
const cutAt = (version: Version, id: string) => version.changes.find((change) => change.id === id)?.what;

/** 420 characters. */
const long = `${'Every child should have the drops, and nobody should pay. '.repeat(7)}Help our clinic.`
  .slice(0, 420)
  .trim()
  .padEnd(420, '.');
const link = 'https://example.org/polio';

describe('420 characters, a link, a hashtag and a picture', () => {
  const draft: Partial<Draft> = { text: long, link, tags: ['endpolio'], pictures: [picture] };

  it('has the length it says', () => expect(long).toHaveLength(420));

  it.each(places.map(({ id }) => id))('fit on %s, with the link whole, and the hashtag where it works', (id) => {
    const version = at(id, draft);
    const words = version.parts.join(' ').split(/\s+/);
    expect(words).toContain(link);
    const { tags } = placeOf(id).rules;
    expect(words.includes('#endpolio')).toBe(tags.work);
    expect(cutAt(version, 'dead-tags')).toEqual(tags.work ? undefined : ['endpolio']);
    expect(version.parts).toHaveLength(1);
    for (const meter of version.meters) expect(meter.fits).toBe(true);
    expect(version.titleMeter?.fits).not.toBe(false);
    const [rest = ''] = cutAt(version, 'shorten') ?? [];
    expect(long.endsWith(rest)).toBe(true);
    expect(version.parts[0]).toContain(long.slice(0, long.length - rest.length).trim());
  });

  it('are whole where there is room and shortened where there is none', () => {
    const cut = places.filter(({ id }) => cutAt(at(id, draft), 'shorten')).map(({ id }) => id);
    expect(cut.sort()).toEqual(idsNow('bluesky', 'snapchat', 'x').sort());
  });
});

describe('what may not be cut', () => {
  const text = `Please read ${long}`;

  it('stands below where it stood in the part that is cut', () => {
    const version = at('x', { text: `${text} ${link} #EndPolio now`, link, tags: ['endpolio'], action: 'Give today' });
    expect(version.parts[0]?.endsWith(`\n\nGive today\n${link}\n#endpolio`)).toBe(true);
    expect(version.meters[0]?.fits).toBe(true);
    expect(cutAt(version, 'shorten')?.[0]).toContain(`${link} #EndPolio now`);
  });

  it('stands once where it is in the part that stays', () => {
    const version = at('x', { text: `${link} #EndPolio ${text}`, link, tags: ['endpolio'] });
    expect(version.parts[0]?.split(link)).toHaveLength(2);
    expect(version.parts[0]?.split(/#endpolio/i)).toHaveLength(2);
  });

  it('is never cut even where there is no room for it: the meter says so', () => {
    const version = at('x', { text, link, action: 'Give '.repeat(60).trim(), tags: ['endpolio'] });
    expect(version.parts).toEqual([version.whole]);
    expect(version.meters[0]?.fits).toBe(false);
    expect(cutAt(version, 'shorten')).toBeUndefined();
  });

  it('is left alone by the sign that says that a text goes on', () => {
    const start = `See ${link}/a`;
    expect(textAt('bluesky', { text: `${start} ${'word'.repeat(80)}` })).toBe(`${start} …`);
  });
});

describe('hashtags', () => {
  it('are no more than the place takes, and the rest is said', () => {
    const tags = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7'];
    const version = at('instagram', { text: 'Hi', tags });
    expect(version.parts).toEqual(['Hi\n\n#a1 #b2 #c3 #d4 #e5']);
    expect(version.changes).toEqual([{ id: 'tags', what: ['f6', 'g7'], refused: false }]);
    const refused = at('instagram', { text: 'Hi', tags, refused: [refusalOf('tags', 'instagram')] });
    expect(refused.parts).toEqual(['Hi\n\n#a1 #b2 #c3 #d4 #e5 #f6 #g7']);
    expect(refused.changes).toEqual([{ id: 'tags', what: ['f6', 'g7'], refused: true }]);
  });

  it('in the text count, and are not written twice', () => {
    const tags = ['one', 'two', 'three', 'four', 'five', 'SIX'];
    const version = at('instagram', { text: 'For #six and #other', tags });
    expect(version.parts).toEqual(['For #six and #other\n\n#one #two #three']);
    expect(cutAt(version, 'tags')).toEqual(['four', 'five']);
    expect(textAt('x', { text: 'For ＃ÉCHEC', tags: ['échec', 'Échec', ' '] })).toBe('For ＃ÉCHEC');
  });

  it('are not found in a longer one, in a word or in an address', () => {
    const text = 'C#polio #poliovirus https://example.org/#polio';
    expect(textAt('x', { text, tags: ['polio'] })).toBe(`${text}\n\n#polio`);
  });
});

describe('the link', () => {
  it('is added unless it stands whole in the text or in what to do', () => {
    expect(textAt('x', { text: `Read (${link}).`, link })).toBe(`Read (${link}).`);
    expect(textAt('x', { text: 'Read', action: `Go to ${link}!`, link })).toBe(`Read\n\nGo to ${link}!`);
    expect(textAt('x', { text: `Read ${link}/more`, link })).toBe(`Read ${link}/more\n\n${link}`);
    expect(textAt('x', { text: 'Read sub.example.org', link: 'example.org' })).toBe('Read sub.example.org\n\nexample.org');
  });

  it('says where people came from, where that is wished, and no other link does', () => {
    const tagged = `${link}?utm_source=x&utm_medium=social&utm_campaign=Spring`;
    const draft = { text: `Read ${link}. Not ${link}/more`, action: `Go: ${link}`, link, name: ' Spring ', campaignTags: true };
    expect(textAt('x', draft)).toBe(`Read ${tagged}. Not ${link}/more\n\nGo: ${tagged}`);
    expect(textAt('facebook', { link, tags: ['polio'], campaignTags: true })).toBe(
      `${link}?utm_source=facebook&utm_medium=social&utm_campaign=polio\n#polio`,
    );
  });

  it('may hold signs that mean something to programs', () => {
    const odd = 'https://example.org/$&/$1(a)[b]*+^|\\?q=$$';
    expect(textAt('x', { text: `See ${odd} now`, link: odd, campaignTags: true })).toBe(
      `See ${odd}&utm_source=x&utm_medium=social&utm_campaign=post now`,
    );
  });
});

describe('three organisations', () => {
  const text = 'Thanks @who, @unicef and @rotary.';
  const plain = 'Thanks World Health Organization, UNICEF and Rotary.';
  const right: Record<string, string> = {
    x: 'Thanks @WHO, @UNICEF and @Rotary.',
    bluesky: 'Thanks @who.int, @unicef.org and @rotary.org.',
    mastodon: 'Thanks @who@respublicae.eu, @unicef@un.example and @rotary@social.example.',
    instagram: 'Thanks @who, @unicef and @rotary.int.',
    telegram: 'Thanks @whoofficial, @unicef_un and @rotary_int.',
    youtube: 'Thanks @who, @unicef and @rotary.',
  };
  // Named as on Mastodon.
  const served = ['lemmy', 'fediverse'];

  it.each(places.map(({ id }) => id))('are named rightly on %s', (id) => {
    expect(textAt(id, { text })).toBe(right[served.includes(id) ? 'mastodon' : id] ?? plain);
    expect(cutAt(at(id, { text }), 'handles')).toHaveLength(3);
  });

  it('are plain where the person does not want handles', () => {
    const version = at('x', { text, refused: [refusalOf('handles', 'x')] });
    expect(version.parts).toEqual([plain]);
    expect(version.changes).toMatchObject([{ id: 'handles', refused: true }]);
  });

  it.each(places)('of another platform are never pasted through on $id', ({ id, rules }) => {
    const version = at(id, { text: 'Hi @a@server.example and @name.bsky.social', action: '@stranger', title: '@who, @visitor' });
    const [line = ''] = version.parts;
    expect(line.includes('@a@server.example')).toBe(rules.handles === 'name-at-server');
    expect(line.includes('@name.bsky.social')).toBe(rules.handles === 'domain');
    expect(line).not.toContain('@stranger');
    expect(version.title).toEqual(rules.title ? expect.stringMatching(/^World Health Organization(, visitor|…)$/) : '');
    expect(cutAt(version, 'strangers')).toEqual(rules.title ? ['stranger', 'visitor'] : ['stranger']);
  });
});

describe('a title', () => {
  const line = 'A very long first line, that goes on and on';

  it("is the person's, or the first line, and only where the place has one", () => {
    expect(at('reddit', { text: `${line}\nSecond`, title: '' }).title).toBe(line);
    expect(at('reddit', { text: line, title: ' Mine\n too ' }).title).toBe('Mine too');
    expect(at('x', { text: line, title: 'Mine' })).toMatchObject({ title: '', titleMeter: undefined });
  });

  it.each([
    ['after a word', `${'word '.repeat(24)}end`, `${'word '.repeat(20).trim()}…`, `${'word '.repeat(4)}end`],
    ['in scripts without blanks', '漢'.repeat(120), `${'漢'.repeat(99)}…`, '漢'.repeat(21)],
  ])('is shortened %s, and what goes is said', (_, title, short, rest) => {
    const version = at('youtube', { text: 'Text', title });
    expect(version).toMatchObject({ title: short, titleMeter: { fits: true }, changes: [{ id: 'title', what: [rest], refused: false }] });
    const refused = at('youtube', { text: 'Text', title, refused: [refusalOf('title', 'youtube')] });
    expect(refused).toMatchObject({ title, titleMeter: { fits: false }, changes: [{ id: 'title', what: [rest], refused: true }] });
  });

  it('of one long word stays whole, and the meter says that it is too long', () => {
    const title = `https://example.org/${'a'.repeat(100)}`;
    expect(at('youtube', { text: 'Text', title })).toMatchObject({ title, titleMeter: { fits: false }, changes: [] });
  });
});

describe('what the person decides', () => {
  it('a refused shortening leaves all of it', () => {
    const version = at('x', { text: long, link, refused: [refusalOf('shorten', 'x')] });
    expect(version.parts).toEqual([`${long}\n\n${link}`]);
    expect(version.changes).toMatchObject([{ id: 'shorten', refused: true }]);
    expect(version.meters[0]?.fits).toBe(false);
    expect(at('bluesky', { text: long, refused: [refusalOf('shorten', 'x')] }).changes).toMatchObject([{ refused: false }]);
  });

  it('what is written by hand stays as it is, and is measured', () => {
    const handWritten = { x: { title: ' T ', parts: [` ${long} @who #a `, ''] }, youtube: { title: 't'.repeat(101), parts: ['Mine'] } };
    expect(at('x', { text: 'Other', link, tags: ['b'], handWritten })).toMatchObject({
      title: ' T ',
      parts: handWritten.x.parts,
      byHand: true,
      changes: [],
      meters: [{ fits: false }, { fits: true }],
    });
    expect(at('youtube', { text: 'Other', handWritten })).toMatchObject({ title: 't'.repeat(101), titleMeter: { fits: false } });
    expect(at('bluesky', { text: 'Other', handWritten })).toMatchObject({ parts: ['Other'], byHand: false });
  });

  it('a long text goes on in further posts, with link and hashtags at the end', () => {
    const version = at('x', { text: long, link, tags: ['endpolio'], split: ['x'] });
    expect(version.parts.length).toBeGreaterThan(1);
    for (const [at, part] of version.parts.entries()) expect(part.endsWith(` ${at + 1}/${version.parts.length}`)).toBe(true);
    expect(version.parts.at(-1)).toContain(`\n\n${link}\n#endpolio`);
    expect(version.changes).toEqual([]);
    expect(textAt('x', { text: 'Short', split: ['x'] })).toBe('Short');
    expect(textAt('x', { text: long, split: ['x'], numbered: false })).not.toMatch(/\d\/\d/);
  });
});

describe('what takes room beside the text', () => {
  it('is a content warning on Mastodon, also in each further post', () => {
    const text = 'Word here. '.repeat(60).trim();
    const warning = 'w'.repeat(300);
    const [short] = at('mastodon', { text, warning }).parts;
    expect(short?.length).toBeLessThanOrEqual(200);
    const version = at('mastodon', { text, warning, split: ['mastodon'] });
    expect(version.parts.length).toBeGreaterThan(3);
    for (const part of version.parts) expect(part.length).toBeLessThanOrEqual(200);
    for (const meter of version.meters) expect(meter.fits).toBe(true);
  });

  it('is a picture on Telegram', () => {
    const text = 'Word here. '.repeat(120).trim();
    expect(at('telegram', { text })).toMatchObject({ parts: [text], changes: [] });
    const version = at('telegram', { text, pictures: [picture] });
    expect(version.parts[0]?.length).toBeLessThanOrEqual(1024);
    expect(version.meters).toMatchObject([{ limit: 1024, fits: true }]);
    expect(at('telegram', { text, pictures: [picture], split: ['telegram'] }).meters.every(({ fits }) => fits)).toBe(true);
  });

  it("follows the limit of the person's own server", () => {
    expect(at('mastodon', { text: long.repeat(3) }, 5000)).toMatchObject({ meters: [{ limit: 5000, fits: true }], changes: [] });
    expect(at('mastodon', { text: long.repeat(3) }).changes).toMatchObject([{ id: 'shorten' }]);
  });
});
