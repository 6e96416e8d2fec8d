import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type WritingKit, withEmoji, withNamed } from '../../../core/settings/writing-tools.ts';
import { repairs } from '../../../data/messages/en/repairs.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { changeKit, loadKit, watchKit } = await import('../../../browser/kit.ts');
const { loadStored } = await import('../../../browser/storage.ts');

const thanks = { name: 'Thanks', text: 'Thank you, [names].' };
const none: WritingKit = { texts: [], tagSets: [], emoji: [] };

beforeEach(() => local.hold({}));

describe('what a person keeps for writing', () => {
  it('is kept, and two windows do not undo what the other has done', async () => {
    expect(await loadKit()).toEqual(none);
    const [, last] = await Promise.all([
      changeKit((kit) => ({ ...kit, texts: withNamed(kit.texts, thanks) })),
      changeKit((kit) => ({ ...kit, emoji: withEmoji(kit.emoji, '🙏') })),
    ]);
    expect(last).toEqual({ ...none, texts: [thanks], emoji: ['🙏'] });
    expect(await loadKit()).toEqual(last);
    expect(local.all()).not.toHaveProperty('unreadable');
  });

  it('tells of each change, and where all of it is gone, until it is ended', async () => {
    const changed = vi.fn();
    const end = watchKit(changed);
    await changeKit((kit) => ({ ...kit, texts: [thanks] }));
    await local.remove('kit');
    expect(changed.mock.calls).toEqual([[{ ...none, texts: [thanks] }], [none]]);
    end();
    await changeKit(() => none);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['field by field', { texts: [thanks, { name: '' }], emoji: ['🙏'] }, { ...none, texts: [thanks], emoji: ['🙏'] }, ['kit.texts']],
    ['as empty', 'rubbish', none, ['kit.texts', 'kit.tagSets', 'kit.emoji']],
  ])('is mended %s, once, its original is kept, and it is said', async (_, kit, mended, lost) => {
    local.hold({ kit });
    expect(await loadKit()).toEqual(mended);
    expect(local.all()).toMatchObject({ kit: mended, unreadable: { kit } });
    expect((await loadStored()).repair.fields).toEqual(lost);
    for (const field of lost) expect(repairs).toHaveProperty([`repair.${field}`]);
    const before = local.writes.length;
    expect(await loadKit()).toEqual(mended);
    expect(local.writes).toHaveLength(before);
  });

  it('stays on the disk as it was where a change cannot be saved', async () => {
    await changeKit(() => ({ ...none, texts: [thanks] }));
    local.failing.set = true;
    await expect(changeKit(() => none)).rejects.toThrow();
    local.failing.set = false;
    expect(await loadKit()).toEqual({ ...none, texts: [thanks] });
  });
});
