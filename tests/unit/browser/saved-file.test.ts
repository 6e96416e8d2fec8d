import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../core/drafts/draft.ts';
import type { Choices } from '../../../core/saved-file/merge.ts';
import type { Saved } from '../../../core/saved-file/saved-file.ts';
import { waterCampaign } from '../../fixtures/campaign.ts';
import { civicForum, forumAt, nothingSaved } from '../../fixtures/saved.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const download = vi.hoisted(() => vi.fn());
vi.mock('../../../browser/download.ts', () => ({ download }));
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { countKept, loadFromFile, lookIntoFile, saveToFile } = await import('../../../browser/saved-file.ts');
const { deleteDraft, saveDraft } = await import('../../../browser/drafts.ts');
const { changeStored } = await import('../../../browser/storage.ts');
const { keepAtOnce } = await import('../../../browser/keep-at-once.ts');

const draft = { ...emptyDraft('a', 10), text: 'Here', places: ['x'], carried: { x: { opened: 5 } } };
const kept = {
  settings: { theme: 'dark', inPages: 'unasked', language: '', off: ['x'], hiddenOn: '' },
  group: { name: 'Clean Water', short: '', website: '', places: ['x'], tags: '', language: '' },
  tips: { done: [], hidden: ['x-one'] },
  seen: { times: { 'x-one': 2 }, newOn: '', sites: [] },
  sites: { on: { 'forum.example': 'discourse' }, asked: {} },
  names: [{ key: 'WHO', name: 'WHO', handles: { x: 'WHO' } }],
  kit: { texts: [{ name: 'Thanks', text: 'Here' }], tagSets: [], emoji: ['🙏'] },
  'draft.a': draft,
  'campaign.water': waterCampaign,
  own: [civicForum],
};
const mine: Choices = { settings: 'mine', group: 'mine', drafts: 'mine', names: 'mine', own: 'mine' };
const theirs: Choices = { settings: 'file', group: 'file', drafts: 'file', names: 'file', own: 'file' };

/** What would be in the file now. */
async function saved(): Promise<string> {
  await saveToFile();
  return download.mock.lastCall?.[2] as string;
}
const look = async (text: string) => {
  const looked = await lookIntoFile(new Blob([text]));
  if ('fault' in looked) throw new Error(looked.fault.code);
  return looked;
};
/** What is kept, without what says of which version it is. */
const all = () => {
  const { version: _, ids: __, ...values } = local.all();
  return values;
};

beforeEach(() => {
  local.hold(kept);
  session.hold({}, null);
});

describe('saving', () => {
  it('holds what the person has made, and no permission, count or preset of the organisation', async () => {
    local.hold({ ...kept, preset: { settings: { language: 'sw', off: ['reddit'] } } });
    const text = await saved();
    expect(Object.keys(JSON.parse(text))).toEqual([
      ...[
        'format',
        'version',
        'day',
        'settings',
        'group',
        'answers',
        'plan',
        'tips',
        'compose',
        'kit',
        'accounts',
        'drafts',
        'campaigns',
        'names',
        'own',
      ],
    ]);
    expect(JSON.parse(text)).toMatchObject({ settings: { language: '', off: ['x'] }, drafts: [draft], own: [{ id: 'civic-forum' }] });
    expect(text).not.toContain('"forum.example"');
    expect(download.mock.lastCall?.slice(0, 2)).toEqual([
      expect.stringMatching(/^cso-sidekick-\d{4}-\d\d-\d\d\.json$/),
      'application/json',
    ]);
    expect(await countKept()).toEqual({ drafts: 1, campaigns: 1, names: 1, own: 1 });
  });

  it('makes no file where storage cannot be read: it would look like all there is', async () => {
    download.mockClear();
    local.failing.get = true;
    await expect(saveToFile()).rejects.toThrow();
    expect(download).not.toHaveBeenCalled();
    expect(await countKept()).toBeUndefined();
  });

  it('leaves out a draft that was deleted', async () => {
    await deleteDraft('a');
    expect(JSON.parse(await saved()).drafts).toEqual([]);
  });
});

describe('loading', () => {
  it('brings everything back after it was erased, but no permission', async () => {
    const text = await saved();
    local.hold({});
    await loadFromFile((await look(text)).saved, mine);
    const { sites: _, seen: __, ...rest } = kept;
    expect(all()).toMatchObject(rest);
    expect(all()).not.toHaveProperty('sites');
    // The popup offers the draft again where it was opened.
    expect(all().opened).toEqual({ x: ['a'] });
    expect((await look(text)).comparison).toMatchObject({
      drafts: { all: 1, fresh: 0, differ: [] },
      names: { fresh: 0 },
      own: { fresh: 0 },
    });
  });

  it('writes a draft over another only where that was chosen, later than any window knows it', async () => {
    const file: Saved = { ...nothingSaved, drafts: [{ ...draft, text: 'There', changed: 3 }] };
    await loadFromFile(file, mine);
    expect(all()['draft.a']).toEqual(draft);
    await loadFromFile(file, theirs);
    expect(all()['draft.a']).toMatchObject({ text: 'There', changed: 11 });
  });

  it('keeps both as two, and a draft that was deleted comes back', async () => {
    const file: Saved = { ...nothingSaved, drafts: [{ ...draft, text: 'There' }] };
    await loadFromFile(file, { ...mine, drafts: 'both' });
    const texts = () => Object.entries(all()).flatMap(([key, value]) => (key.startsWith('draft.') ? [(value as typeof draft).text] : []));
    expect(texts().sort()).toEqual(['Here', 'There']);
    await loadFromFile(file, { ...mine, drafts: 'both' });
    expect(texts()).toHaveLength(2);
    local.hold(kept);
    await deleteDraft('a');
    await loadFromFile(file, mine);
    expect(all()['draft.a']).toMatchObject({ text: 'There' });
    expect(all()['draft.a']).not.toHaveProperty('deleted');
  });

  it('can be taken back whole', async () => {
    const before = structuredClone(all());
    const file: Saved = {
      ...nothingSaved,
      settings: { ...nothingSaved.settings, theme: 'light', language: 'en' },
      group: { ...nothingSaved.group, name: 'Other', website: 'b.example' },
      drafts: [
        { ...draft, text: 'There' },
        { ...emptyDraft('b', 1), text: 'New' },
      ],
      names: [
        { key: 'WHO', name: 'World Health', handles: { x: 'who' } },
        { key: 'UN', name: 'UN', handles: {} },
      ],
      kit: { ...nothingSaved.kit, texts: [{ name: 'thanks', text: 'There' }], tagSets: [{ name: 'Clinic day', tags: ['a'] }] },
      own: [forumAt('forum.example.net', 'Town square')],
    };
    const back = await loadFromFile(file, theirs);
    expect(all()).not.toEqual(before);
    expect(all().kit).toEqual({ ...file.kit, emoji: ['🙏'] });
    await back();
    const after = structuredClone(all()) as typeof before & { 'draft.a': typeof draft };
    after['draft.a'].changed = draft.changed;
    expect({ compose: undefined, ...after }).toMatchObject({ ...before });
    expect(after).not.toHaveProperty('draft.b');
    expect(after.own).toEqual(before.own);
  });

  it('leaves alone what was changed since, when it is taken back', async () => {
    const file: Saved = {
      ...nothingSaved,
      settings: { ...nothingSaved.settings, theme: 'light' },
      drafts: [{ ...emptyDraft('b', 1), text: 'New' }],
      group: { ...nothingSaved.group, website: 'b.example' },
    };
    const back = await loadFromFile(file, theirs);
    await saveDraft({ ...emptyDraft('b', 2), text: 'New' }, { text: 'Written on', changed: 2 });
    await changeStored('group', (group) => ({ ...group, name: 'Renamed' }));
    await back();
    expect(all()['draft.b']).toMatchObject({ text: 'Written on' });
    expect(all().group).toMatchObject({ name: 'Renamed', website: '' });
    expect(all().settings).toMatchObject({ theme: 'dark' });
  });

  it('is all or nothing: where the disk is full in the middle, it is taken back', async () => {
    const before = structuredClone(all());
    const { set } = local;
    local.set = async (values) => {
      if ('settings' in values) throw new Error('quota');
      return set.call(local, values);
    };
    const file: Saved = {
      ...nothingSaved,
      settings: { ...nothingSaved.settings, theme: 'light' },
      drafts: [{ ...emptyDraft('b', 1), text: 'New' }],
      names: [{ key: 'UN', name: 'UN', handles: {} }],
    };
    await expect(loadFromFile(file, theirs)).rejects.toThrow('quota');
    local.set = set;
    expect(all()).not.toHaveProperty('draft.b');
    expect(all()).toMatchObject(before);
  });

  it('of a broken file changes nothing', async () => {
    const before = structuredClone(local.all());
    expect(await lookIntoFile(new Blob(['{"format":"cso-sidekick","version":2,"day":"x"}']))).toEqual({
      fault: { code: 'field', at: 'day' },
    });
    expect(local.all()).toEqual(before);
  });
});

it('a page that closes keeps a value at once', async () => {
  keepAtOnce('group', { ...nothingSaved.group, name: 'Last word' });
  await vi.waitFor(() => expect(all().group).toMatchObject({ name: 'Last word' }));
});
