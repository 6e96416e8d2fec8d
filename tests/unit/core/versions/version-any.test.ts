/** What holds for any draft, with the counts worked out another way. */
import fc from 'fast-check';
import twitter from 'twitter-text';
import { expect, it } from 'vitest';
import { withShortLinks } from '../../../../core/counting/short-links.ts';
import { refusalOf, warningLine } from '../../../../core/versions/body.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { draftWith, picture, placeOf } from '../../../fixtures/compose.ts';
import { texts } from '../../../fixtures/counting/texts.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const seen = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\ufe0f/u;
const bare = (text: string) => text.replace(/\s+/g, '');

/** Whether a part is short enough, by place. */
const exceeds: Record<string, (part: string, warning: string, hasPicture: boolean) => boolean> = {
  x: (part) => twitter.parseTweet(part).weightedLength > 280,
  bluesky: (part) => seen(withShortLinks(part)).length > 300 || Buffer.byteLength(withShortLinks(part)) > 3000,
  mastodon: (part, warning) => {
    const links = twitter.extractUrlsWithIndices(part, { extractUrlsWithoutProtocol: false }).reverse();
    const counted = links.reduce((text, { indices: [from, to] }) => text.slice(0, from) + 'x'.repeat(23) + text.slice(to), part);
    return seen(counted).length + seen(warning).length > 500;
  },
  threads: (part) => seen(part).reduce((sum, one) => sum + (emoji.test(one) ? Buffer.byteLength(one) : one.length), 0) > 500,
  telegram: (part, _, hasPicture) => part.length > (hasPicture ? 1024 : 4096),
  fediverse: (part) => Array.from(part).length > 500,
  instagram: (part) => part.length > 2200,
  snapchat: (part) => part.length > 160,
  youtube: (part) => part.length > 5000,
  tiktok: (part) => part.length > 2200,
};

const links = ['', 'https://example.org', 'https://example.org/a/long/path?year=2026&lang=en#part-2', 'http://例え.jp/'];
const free = (text: string) => text.replace(/[@＠]/g, '');
const written = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 700, size: 'max' })).map((text) => free(text).trim());

const drafts = fc
  .record({
    place: fc.constantFrom(...Object.keys(exceeds)),
    start: written,
    inside: fc.subarray([...links.slice(1), '#polio', '#難民', '#other']),
    end: written,
    link: fc.constantFrom(...links),
    tags: fc.subarray(['polio', '難民', 'Drops', 'HelpNow', 'a1', 'b2']),
    action: fc.oneof(fc.constantFrom('', 'Give today: https://example.org', 'Come'), fc.string({ unit: 'grapheme', maxLength: 40 })),
    title: fc.oneof(fc.constant(''), written),
    warning: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 60 })),
    hasPicture: fc.boolean(),
    splits: fc.boolean(),
    numbered: fc.boolean(),
    refused: fc.subarray(['shorten', 'tags', 'spare-tags', 'title', 'handles'] as const),
  })
  .map(({ place, start, inside, end, hasPicture, splits, refused, action, ...given }) => ({
    place,
    draft: draftWith({
      ...given,
      text: [start, ...inside, end].join(' ').trim(),
      action: free(action).trim(),
      pictures: hasPicture ? [picture] : [],
      split: splits ? [place] : [],
      refused: refused.map((change) => refusalOf(change, place)),
    }),
  }));

/** A text without the warning above it, on places that have no field for it. */
const below = (place: string, { warning, text }: { warning: string; text: string }, shown: string) => {
  const lead = warningLine(warning);
  const stands = lead && !placeOf(place).rules.warning && !text.toLowerCase().startsWith(lead.toLowerCase());
  if (stands) expect(shown.startsWith(lead)).toBe(true);
  return stands ? shown.slice(lead.length).replace(/^\n\n/, '') : shown;
};

const isSplit = ({ split }: { split: string[] }, parts: readonly string[]) => split.length > 0 && parts.length > 1;
const unnumbered = (parts: readonly string[]) => parts.map((part, at) => part.replace(new RegExp(` ${at + 1}/${parts.length}$`), ''));

it('what its meter calls fitting never exceeds', () => {
  fc.assert(
    fc.property(drafts, ({ place, draft }) => {
      const { parts, meters, title, titleMeter } = versionOf(draft, placeOf(place), []);
      expect(meters).toHaveLength(parts.length);
      for (const [at, part] of parts.entries()) {
        if (meters[at]?.fits) expect(exceeds[place]?.(part, draft.warning, draft.pictures.length > 0), part).toBe(false);
      }
      if (titleMeter?.fits) expect(title.length).toBeLessThanOrEqual(100);
    }),
  );
});

it('is short enough where what must stay leaves room', () => {
  fc.assert(
    fc.property(drafts, ({ place, draft }) => {
      const roomy = { ...draft, action: draft.action.slice(0, 20), refused: [], link: links[1] as string, tags: ['polio'] };
      for (const { fits } of versionOf(roomy, placeOf(place), []).meters) expect(fits).toBe(true);
    }),
  );
});

it('keeps link, hashtags and what to do', () => {
  fc.assert(
    fc.property(drafts, ({ place, draft }) => {
      const { parts, changes } = versionOf(draft, placeOf(place), []);
      const all = unnumbered(parts)
        .map((part) => below(place, draft, part))
        .join('\n');
      const words = all.split(/\s+/).map((word) => word.normalize('NFC').toLowerCase());
      if (draft.link) expect(words.some((word) => word.startsWith(draft.link))).toBe(true);
      const told = changes.filter(({ id, refused }) => (id === 'tags' || id === 'spare-tags') && !refused).flatMap(({ what }) => what);
      const own = new Set([...`${draft.text} ${draft.action}`.matchAll(/#(\p{L}+)/gu)].map(([, tag]) => tag));
      for (const tag of draft.tags.filter((one) => !told.includes(one) && !own.has(one))) expect(words).toContain(`#${tag.toLowerCase()}`);
      expect(bare(all)).toContain(bare(draft.action));
    }),
  );
});

it('lacks nothing of the text that is not told, and a split lacks and moves nothing', () => {
  fc.assert(
    fc.property(drafts, ({ place, draft }) => {
      const { parts, changes, title, whole } = versionOf(draft, placeOf(place), []);
      const shortened = changes.find(({ id }) => id === 'shorten');
      const told = bare(shortened && !shortened.refused ? (shortened.what[0] ?? '') : '');
      const text = bare(draft.text);
      expect(text.endsWith(told)).toBe(true);
      const shown = bare(unnumbered(parts.map((part) => below(place, draft, part))).join(' '));
      expect(shown.startsWith(text.slice(0, text.length - told.length))).toBe(true);
      const makesRoom = changes.some(({ id, refused }) => id === 'spare-tags' && !refused);
      if (!told && !makesRoom) expect(shown).toBe(bare(below(place, draft, whole)));
      if (isSplit(draft, parts)) expect(shortened).toBeUndefined();

      const cut = changes.find(({ id }) => id === 'title');
      const wanted = draft.title || draft.text.split('\n')[0];
      if (title) expect(bare(cut?.refused ? title : title.replace(/…$/, cut ? '' : '…') + (cut?.what[0] ?? ''))).toBe(bare(wanted ?? ''));
    }),
  );
});

it('is as the text was where every change is refused', () => {
  fc.assert(
    fc.property(drafts, ({ place, draft }) => {
      const refused = (['shorten', 'tags', 'dead-tags', 'spare-tags', 'claim', 'title', 'handles'] as const).map((change) =>
        refusalOf(change, place),
      );
      const { parts, changes, whole } = versionOf({ ...draft, refused, split: [] }, placeOf(place), []);
      expect(parts).toEqual([whole]);
      expect(below(place, draft, whole).startsWith(draft.text)).toBe(true);
      for (const change of changes) expect(change.refused || change.id === 'strangers').toBe(true);
    }),
  );
});

it('is never touched where it is written by hand', () => {
  fc.assert(
    fc.property(drafts, fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.string(), ({ place, draft }, parts, title) => {
      const version = versionOf({ ...draft, handWritten: { [place]: { title, parts } } }, placeOf(place), []);
      expect(version).toMatchObject({ parts, title, byHand: true, changes: [] });
    }),
  );
});
