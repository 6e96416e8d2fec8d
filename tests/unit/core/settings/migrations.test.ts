import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrated } from '../../../../core/settings/migrations.ts';
import { withRenamed } from '../../../../core/settings/renamed.ts';
import { readStored, storedVersion } from '../../../../core/settings/stored.ts';
import { draftWith } from '../../../fixtures/compose.ts';

describe('what an older version has kept', () => {
  const old = {
    version: 1,
    settings: { theme: 'auto', inPages: 'on', off: ['reddit'], hiddenOn: '' },
    tips: { done: ['x-one'], hidden: [] },
    waiting: { x: { draft: 'one', text: 'A copy of the text' } },
    'draft.one': draftWith({
      id: 'one',
      text: 'Text',
      places: ['x', 'bluesky'],
      carried: { x: { opened: 1 }, bluesky: { opened: 1, posted: 2 } },
    }),
    'draft.two': draftWith({ id: 'two', text: 'Text', places: ['bluesky'], carried: { x: { opened: 3 } } }),
  };

  it('of version 1, or of none, is kept as this one keeps it', () => {
    const { version: _, ...without } = old;
    for (const all of [old, without]) {
      const { waiting: _gone, ...rest } = old;
      expect(migrated(all, [])).toEqual({
        ...rest,
        version: storedVersion,
        settings: { inPages: 'on', off: ['reddit'], hiddenOn: '' },
        opened: { x: ['one'] },
      });
    }
    expect(readStored(migrated(old)).stored.settings.theme).toBe('unchosen');
  });

  it('of this version stays as it is', () => {
    const now = { ...migrated(old), settings: { theme: 'auto' } };
    expect(migrated(now)).toEqual(now);
  });

  it('of a version that is not known yet stays as it is', () => {
    expect(migrated({ ...old, version: 99 }, [])).toEqual({ ...old, version: storedVersion });
  });

  it('is never a reason to fail', () => {
    const keys = fc.constantFrom('settings', 'waiting', 'names', 'draft.one', 'draft.two', 'opened', 'compose', 'version');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (raw) => void migrated(raw, [{ from: 'x', to: 'y', tips: [['x-one', 'y-one']] }])),
    );
  });
});

it('a platform that has another id takes everything of the old one with it', () => {
  const kept = {
    settings: { theme: 'dark', off: ['old', 'reddit'] },
    tips: { done: ['old-tip', 'old-fashioned-tip'], hidden: ['x-tip'] },
    seen: { times: { 'old-tip': 1 }, sites: ['old', 'forum.example'] },
    sites: { on: { 'forum.example': 'old', 'b.example': 'ghost' }, asked: { 'c.example': 'old' } },
    compose: { places: ['x', 'old'], servers: { old: 'a.example' }, limits: { old: 700 } },
    opened: { old: ['one'] },
    names: [{ key: 'who', name: 'WHO', handles: { old: 'who', x: 'WHO' } }],
    'draft.one': draftWith({
      text: 'old stays in a text',
      places: ['old', 'x'],
      split: ['old'],
      handWritten: { old: { title: '', parts: ['a'] } },
      carried: { old: { opened: 1 } },
      refused: ['shorten.old', 'tags.bold', 'old'],
    }),
    other: ['old'],
  };
  expect(withRenamed(kept, { from: 'old', to: 'new', tips: [['old-tip', 'new-tip']] })).toEqual({
    settings: { theme: 'dark', off: ['new', 'reddit'] },
    tips: { done: ['new-tip', 'old-fashioned-tip'], hidden: ['x-tip'] },
    seen: { times: { 'new-tip': 1 }, sites: ['new', 'forum.example'] },
    sites: { on: { 'forum.example': 'new', 'b.example': 'ghost' }, asked: { 'c.example': 'new' } },
    compose: { places: ['x', 'new'], servers: { new: 'a.example' }, limits: { new: 700 } },
    opened: { new: ['one'] },
    names: [{ key: 'who', name: 'WHO', handles: { new: 'who', x: 'WHO' } }],
    'draft.one': draftWith({
      text: 'old stays in a text',
      places: ['new', 'x'],
      split: ['new'],
      handWritten: { new: { title: '', parts: ['a'] } },
      carried: { new: { opened: 1 } },
      refused: ['shorten.new', 'tags.bold', 'old'],
    }),
    other: ['old'],
  });
});
