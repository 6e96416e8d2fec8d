import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../core/drafts/draft.ts';
import { isSame } from '../../../../core/reading/same.ts';
import { compare } from '../../../../core/saved-file/compare.ts';
import { type Choices, mergedKeys, mergeKey, mergeNames, mergeOwn, takenBack } from '../../../../core/saved-file/merge.ts';
import { differingById, toKeep, written } from '../../../../core/saved-file/merge-by-id.ts';
import type { Saved } from '../../../../core/saved-file/saved-file.ts';
import { anySaved, civicForum, forumAt, nothingSaved } from '../../../fixtures/saved.ts';

const side = fc.constantFrom('mine', 'file');
const anyChoices = fc.record({
  settings: side,
  group: side,
  drafts: fc.constantFrom('mine', 'file', 'both'),
  names: side,
  own: side,
}) as fc.Arbitrary<Choices>;
const mine: Choices = { settings: 'mine', group: 'mine', drafts: 'mine', names: 'mine', own: 'mine' };
const theirs: Choices = { settings: 'file', group: 'file', drafts: 'file', names: 'file', own: 'file' };

let made = 0;
/** What is here after a file was loaded. */
function merged(here: Saved, file: Saved, choices: Choices): Saved {
  const keys = Object.fromEntries(mergedKeys.map((key) => [key, mergeKey(key, here[key], file[key], choices)])) as unknown as Saved;
  const put = toKeep(here.drafts, file.drafts, choices.drafts, () => `new-${made++}`);
  const drafts = [...here.drafts.filter(({ id }) => !put.some((one) => one.id === id)), ...put];
  const putCampaigns = toKeep(here.campaigns, file.campaigns, choices.drafts, () => `new-${made++}`);
  const campaigns = [...here.campaigns.filter(({ id }) => !putCampaigns.some((one) => one.id === id)), ...putCampaigns];
  const names = mergeNames(here.names, file.names, choices.names);
  return { ...keys, drafts, campaigns, names, own: mergeOwn(here.own, file.own, [], choices.own).own };
}

describe('loading a file', () => {
  it('where nothing is, brings back what was saved', () => {
    fc.assert(
      fc.property(anySaved, anyChoices, (saved, choices) => {
        expect(merged(nothingSaved, saved, choices)).toEqual(saved);
      }),
    );
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(anySaved, anySaved, anyChoices, (here, file, choices) => {
        const once = merged(here, file, choices);
        expect(merged(once, file, choices)).toEqual(once);
      }),
    );
  });

  it('changes nothing that is here, as long as nobody says so', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (here, file) => {
        const after = merged(here, file, mine);
        for (const draft of here.drafts) expect(after.drafts).toContainEqual(draft);
        for (const platform of here.own) expect(after.own).toContainEqual(platform);
        for (const { key, handles } of here.names) expect(after.names.find((one) => one.key === key)?.handles).toMatchObject(handles);
        expect(after.compose.servers).toMatchObject(here.compose.servers);
        for (const field of ['name', 'website', 'tags'] as const) if (here.group[field]) expect(after.group[field]).toBe(here.group[field]);
        for (const id of here.settings.off) expect(after.settings.off).toContain(id);
      }),
    );
  });

  it('keeps both where that is chosen: no word of either is lost', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (here, file) => {
        const words = merged(here, file, { ...theirs, drafts: 'both' }).drafts.map(written);
        for (const draft of [...here.drafts, ...file.drafts]) expect(words).toContain(written(draft));
      }),
    );
  });

  it('says before how much is new, here already and different, and that is what happens', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (here, file) => {
        const { drafts, campaigns, names, own, group, settings } = compare(here, file, []);
        const after = merged(here, file, mine);
        expect(after.drafts.length - here.drafts.length).toBe(drafts.fresh);
        expect(after.campaigns.length - here.campaigns.length).toBe(campaigns.fresh);
        expect(after.names.length - here.names.length).toBe(names.fresh);
        expect(after.own.length - here.own.length).toBe(own.fresh);
        for (const kind of [drafts, campaigns, names, own, group, settings])
          expect(kind.fresh + kind.differ.length).toBeLessThanOrEqual(kind.all);
        if (!drafts.differ.length) expect(differingById(here.drafts, file.drafts)).toEqual([]);
        const again = compare(merged(here, file, theirs), file, []);
        for (const kind of ['drafts', 'campaigns', 'names', 'own', 'group', 'settings'] as const)
          expect(again[kind]).toMatchObject({ fresh: 0, differ: [] });
      }),
    );
  });
});

describe('by the side that is chosen', () => {
  const here = {
    ...nothingSaved,
    settings: { ...nothingSaved.settings, theme: 'dark' as const, off: ['x'] },
    group: { ...nothingSaved.group, name: 'Here' },
    compose: {
      places: ['x'],
      servers: { mastodon: 'a.example' },
      limits: { mastodon: 500 },
    },
    kit: {
      ...nothingSaved.kit,
      texts: [{ name: 'Thanks', text: 'Here' }],
      emoji: ['🙏'],
    },
    names: [{ key: 'WHO', name: 'WHO', handles: { x: 'WHO' } }],
  };
  const file = {
    ...nothingSaved,
    settings: { ...nothingSaved.settings, theme: 'light' as const, inPages: 'off' as const, off: ['reddit'] },
    group: { ...nothingSaved.group, name: 'There', website: 'there.example' },
    compose: {
      places: ['facebook'],
      servers: { mastodon: 'b.example', lemmy: 'c.example' },
      limits: { mastodon: 9000 },
    },
    kit: {
      texts: [
        { name: 'thanks', text: 'There' },
        { name: 'Event', text: 'Come' },
      ],
      tagSets: [{ name: 'Clinic day', tags: ['a'] }],
      emoji: ['❤️'],
    },
    names: [{ key: 'who', name: 'World Health', handles: { x: 'who', bluesky: 'who.example' } }],
  };

  it('fills what is empty, and lists only grow', () => {
    const after = merged(here, file, mine);
    expect(after.settings).toMatchObject({ theme: 'dark', inPages: 'off', off: ['x', 'reddit'] });
    expect(after.group).toMatchObject({ name: 'Here', website: 'there.example' });
    expect(after.names).toEqual([{ key: 'WHO', name: 'World Health', handles: { x: 'WHO', bluesky: 'who.example' } }]);
    expect(compare(here, file, [])).toMatchObject({
      settings: { differ: ['settings.theme', 'compose.servers', 'kit.texts'] },
      group: { fresh: 1, differ: ['group.name'] },
      names: { all: 1, fresh: 0, differ: ['who'] },
    });
  });

  it('a server and how much it takes come from one side', () => {
    expect(merged(here, file, mine).compose).toMatchObject({
      places: ['x'],
      servers: { mastodon: 'a.example', lemmy: 'c.example' },
      limits: { mastodon: 500 },
    });
    expect(merged(here, file, theirs).compose).toMatchObject({
      servers: { mastodon: 'b.example', lemmy: 'c.example' },
      limits: { mastodon: 9000 },
    });
    const unlimited = { ...here, compose: { ...here.compose, limits: {} } };
    expect(merged(unlimited, file, mine).compose.limits).toEqual({});
  });

  it('ready texts and sets of hashtags are known by their names', () => {
    expect(merged(here, file, mine).kit).toMatchObject({
      texts: [
        { name: 'Thanks', text: 'Here' },
        { name: 'Event', text: 'Come' },
      ],
      tagSets: [{ name: 'Clinic day', tags: ['a'] }],
      emoji: ['🙏'],
    });
    expect(merged(here, file, theirs).kit.texts.map(({ text }) => text)).toEqual(['There', 'Come']);
  });

  it('a copy of a draft is made once, also when it lies beside the other already', () => {
    const draft = { ...emptyDraft('a', 1), text: 'Here' };
    const other = { ...draft, text: 'There' };
    expect(toKeep([draft], [other], 'both', () => 'b')).toEqual([{ ...other, id: 'b' }]);
    expect(toKeep([draft, { ...other, id: 'b' }], [other], 'both', () => 'c')).toEqual([]);
    expect(toKeep([draft], [{ ...draft, changed: 9 }], 'file', () => 'c')).toEqual([]);
  });
});

describe('a platform of the file', () => {
  const square = forumAt('forum.example.net', 'Town square');

  it('stays out where its site or name is taken, or nobody may claim it', () => {
    const sameSite = forumAt('forum.example.net', 'Another');
    expect(mergeOwn([], [square, { ...sameSite, id: 'own-another' }], [], 'mine')).toMatchObject({
      own: [{ name: 'Town square' }],
      out: [{ name: 'Another' }],
    });
    expect(mergeOwn([], [square], [square], 'file').own).toEqual([]);
    const facebook = { ...square, hosts: { ...square.hosts, pages: ['www.facebook.com'] } };
    expect(mergeOwn([], [facebook], [], 'file')).toEqual({ own: [], out: [facebook] });
    expect(compare({ ...nothingSaved, own: [civicForum] }, { ...nothingSaved, own: [facebook] }, [])).toMatchObject({
      out: ['Town square'],
    });
  });

  it('takes the place of one with its id only where that is chosen', () => {
    const changed = { ...square, bestFor: 'Something else that it is good for' };
    expect(mergeOwn([square], [changed], [], 'mine').own).toEqual([square]);
    expect(mergeOwn([square], [changed], [], 'file').own).toEqual([changed]);
  });
});

it('taking back leaves what was changed since, and everything else is as before', () => {
  fc.assert(
    fc.property(anySaved, anySaved, anyChoices, (here, file, choices) => {
      const after = merged(here, file, choices);
      const names = { before: here.names, after: after.names };
      expect(takenBack(after.names, names, ({ key }) => key)).toEqual(here.names);
      const since = after.names.map((entry, at) => (at ? entry : { ...entry, name: 'Changed since' }));
      const back = takenBack(since, names, ({ key }) => key);
      if (since[0]) expect(back.some((entry) => isSame(entry, since[0]))).toBe(true);
    }),
  );
});
