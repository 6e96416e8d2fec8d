import { describe, expect, it } from 'vitest';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { composeRules, knownPlatforms } from '../../../data/catalogue/compose.generated.ts';
import { faultInWords } from '../../../data/messages/faults.ts';
import { outputs } from '../../../data/reference/outputs.ts';
import { faultsOf } from '../../../data/schema/faults.ts';
import type { Compose, Platform, Room } from '../../../data/schema/schema.ts';
import { setUpOnce } from '../../../data/schema/vocabulary.ts';

/** Which room a limit that people read is about, by its id. */
const fields: Record<string, keyof Pick<Compose, 'text' | 'title' | 'alt' | 'caption'>> = {
  ...Object.fromEntries(['text', 'post', 'post-length', 'post-text', 'text-block', 'message', 'description'].map((id) => [id, 'text'])),
  title: 'title',
  'alt-text': 'alt',
};
const words = ['', 'one', 'two', 'three', 'four', 'five'];

const all = [...Object.entries(composeRules), ...Object.entries(outputs)];
const roomsOf = (compose: Compose): [name: string, room: Room][] =>
  (['text', 'title', 'alt', 'caption'] as const).flatMap((name) => (compose[name] ? [[name, compose[name]]] : []));

describe.each(all)('the rules for %s', (id, rules) => {
  it('cite what they carry along, and no more', () => {
    const cited = new Set<string>();
    JSON.stringify(rules, (key, value) => {
      if (/^(source|unitSource|foldsSource|shapesSource)$/.test(key)) cited.add(value);
      return value;
    });
    expect(Object.keys(rules.sources).sort()).toEqual([...cited].sort());
  });

  it.each(roomsOf(rules))('give the %s sane room', (_, room) => {
    const most = room.most ?? Number.POSITIVE_INFINITY;
    if (room.unit !== 'sms') expect(most).toBeGreaterThanOrEqual(30);
    expect(room.folds ?? 0).toBeLessThan(most);
    expect(room.some?.most ?? most).toBeGreaterThanOrEqual(most);
    if (room.bytes) expect(room.bytes).toBeGreaterThan(most);
    expect(room.unit === 'short-links').toBe(room.bytes !== undefined);
    if (['weighted', 'urls-23', 'short-links', 'emoji-bytes', 'sms'].includes(room.unit)) {
      expect(['x', 'mastodon', 'bluesky', 'threads', 'sms']).toContain(id);
    }
  });

  it('name a shape of pictures once, and where it was read', () => {
    const { photos } = rules;
    expect(new Set(photos?.shapes).size).toBe(photos?.shapes.length ?? 0);
    if (photos?.crop) expect(photos.shapes).toContain(photos.crop);
    if (photos && !photos.shapes.length) expect(photos.shapesSource).toBeUndefined();
  });

  it('give a caption less room than a text', () => {
    if (rules.caption) expect(rules.caption.most).toBeLessThan(rules.text.most ?? 0);
  });
});

const withRules = platforms.filter((platform): platform is Platform & { compose: Compose } => platform.compose !== undefined);

describe.each(withRules.map((platform) => [platform.id, platform] as const))('data/platforms/%s.ts', (_, { category, compose, limits }) => {
  it('says the same to people as to the composer', () => {
    for (const { id, text } of limits) {
      const field = id === 'caption' ? (compose.caption ? 'caption' : 'text') : fields[id];
      // The description of a blog is no field of a post.
      if (!field || !/characters/.test(text) || (category === 'blog' && id === 'description')) continue;
      const most = compose[field]?.most;
      expect(text, `limits "${id}": say what compose.${field}.most says, or mend that`).toContain(most?.toLocaleString('en'));
    }
    const photos = limits.find(({ id }) => ['photos', 'pictures', 'gallery', 'pieces', 'attachments'].includes(id));
    const said = [compose.photos?.most, ['', 'one', 'two', 'three', 'four'][compose.photos?.most ?? 0]].filter(Boolean).join('|');
    if (photos && compose.photos) expect(photos.text).toMatch(new RegExp(`\\b(${said})\\b`));
    const hashtags = limits.find(({ id }) => id === 'hashtags');
    if (hashtags) expect(hashtags.text).toMatch(new RegExp(`\\b(${compose.tags.most}|${words[compose.tags.most ?? 0]})\\b`));
  });
});

describe('the rules together', () => {
  it('are there for every place where something is written, and for none where people review', () => {
    expect(Object.keys(composeRules)).toEqual(withRules.map(({ id }) => id));
    const without = platforms.filter(({ compose }) => !compose);
    // Where people sign, give, come, fill in or look something up, a page is set up once; no post is written that could be too long.
    for (const { id, category } of without) {
      expect(
        ['reviews', 'forum', 'blog', 'teamwork', ...setUpOnce],
        `data/platforms/${id}.ts: add "compose": how much a post takes`,
      ).toContain(category);
    }
    for (const { id, category } of withRules) expect(category, id).not.toBe('reviews');
    expect(knownPlatforms).toHaveLength(platforms.length);
  });

  it('say of the big networks how many pictures a post takes and where a text folds', () => {
    const withPhotos = Object.values(composeRules).filter(({ photos }) => photos);
    expect(withPhotos.length).toBeGreaterThanOrEqual(14);
    const withFold = Object.values(composeRules).filter(({ text, title }) => text.folds || text.foldsSource || title?.folds);
    expect(withFold.length).toBeGreaterThanOrEqual(10);
  });

  it('share no id with an output', () => {
    for (const id of Object.keys(outputs)) expect(knownPlatforms).not.toContain(id);
  });
});

describe('a faulty rule', () => {
  const x = platforms.find(({ id }) => id === 'x');
  const faults = (compose: unknown) =>
    faultsOf({ ...x, compose })
      .faults.map(faultInWords)
      .join('\n');

  it('is told with what to change', () => {
    const compose = x?.compose;
    expect(faults(compose)).toBe('');
    expect(faults({ ...compose, text: { ...compose?.text, source: 'nobody' } })).toContain('compose.text: cites the source "nobody"');
    expect(faults({ ...compose, text: { ...compose?.text, foldsSource: 'nobody' } })).toContain('cites the source "nobody"');
    expect(faults({ ...compose, links: { work: true, source: 'nobody' } })).toContain('compose.links: cites the source "nobody"');
    expect(faults({ ...compose, text: { ...compose?.text, most: 0 } })).toContain('compose.text.most');
    expect(faults({ ...compose, text: { ...compose?.text, unit: 'letters' } })).toMatch(/write "graphemes", "short-links", .* or "sms"/);
    const photos = { most: 4, shapes: ['square'], source: 'nobody' };
    expect(faults({ ...compose, photos })).toContain('compose.photos: cites the source "nobody"');
    expect(faults({ ...compose, photos: { ...compose?.photos, shapesSource: 'nobody' } })).toContain('cites the source "nobody"');
    expect(faults({ ...compose, photos: { ...compose?.photos, most: 0 } })).toContain('compose.photos.most');
    expect(faults({ ...compose, photos: { ...compose?.photos, shapes: ['round'] } })).toMatch(/write "square", "portrait", .* or "story"/);
    expect(faults({ ...compose, photos: { ...compose?.photos, crop: 'round' } })).toContain('compose.photos.crop');
    expect(faults({ ...compose, handles: undefined })).toContain('compose.handles: is missing; add it');
  });
});
