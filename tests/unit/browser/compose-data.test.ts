import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../core/draft.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local, session } = ((await import('webextension-polyfill')).default as unknown as ReturnType<typeof fakeStorage>).storage;
const { loadComposeData } = await import('../../../browser/compose-data.ts');
const { handOver } = await import('../../../browser/handed.ts');

const hour = 60 * 60 * 1000;
const inHand = { ...emptyDraft('in-hand', Date.now() - hour), text: 'Half a sentence', places: ['facebook'] };

beforeEach(() => {
  vi.useRealTimers();
  local.hold({});
  session.hold({}, null);
});

describe('the draft to start with', () => {
  const startWith = async (draft: object, search = '') => {
    local.hold({ 'draft.in-hand': draft, compose: { places: ['whatsapp', 'x'] } });
    return loadComposeData(search);
  };
  const fresh = { current: { text: '', places: ['whatsapp', 'x'] } };

  it('is the draft in hand, a new one after a day or when all is posted', async () => {
    expect(await startWith(inHand)).toMatchObject({ current: inHand, also: undefined, trouble: undefined });
    expect(await startWith(inHand, '?for=facebook')).toMatchObject({ current: inHand, also: undefined });
    expect(await startWith(inHand, '?for=x')).toMatchObject({ current: inHand, also: 'x' });
    expect(await startWith(inHand, '?new')).toMatchObject(fresh);
    expect(await startWith(inHand, '?new&for=x')).toMatchObject({ current: { text: '', places: ['x', 'whatsapp'] } });
    expect(await startWith({ ...inHand, changed: Date.now() - 25 * hour })).toMatchObject(fresh);
    expect(await startWith({ ...inHand, carried: { facebook: { opened: 1, posted: 2 } } })).toMatchObject(fresh);
    local.hold({});
    expect((await loadComposeData('')).current.places).toContain('whatsapp');
  });

  it('is also one without a place, for e-mail or a text message', async () => {
    expect(await startWith({ ...inHand, places: [] })).toMatchObject({ current: { text: 'Half a sentence' } });
  });

  it('is the one that the menu makes, kept after the drafts were read and before anybody listens', async () => {
    const draft = { ...emptyDraft('from-menu', 1), text: 'Chosen words' };
    const real = local.get;
    const get = vi.spyOn(local, 'get');
    let isKept = false;
    get.mockImplementation(async (keys) => {
      const answer = await real(keys);
      if (keys === null && !isKept) {
        isKept = true;
        local.hold({ 'draft.from-menu': draft });
      }
      return answer;
    });
    expect((await loadComposeData('?draft=from-menu')).current).toMatchObject({ id: 'from-menu', text: 'Chosen words' });
    get.mockRestore();
  });

  it('is the one that the menu made also where it could not be kept, and says that it is not', async () => {
    const draft = { ...emptyDraft('from-menu', 1), text: 'Chosen words' };
    local.failing.set = true;
    await handOver(draft);
    expect(await loadComposeData('?draft=from-menu')).toMatchObject({ current: { text: 'Chosen words' }, trouble: 'unsaved' });
    expect(session.all()).toEqual({});
  });

  it('arrives from the menu a little later too', async () => {
    const loading = loadComposeData('?draft=from-menu');
    await vi.waitFor(async () => {
      await handOver({ ...emptyDraft('from-menu', 1), text: 'Late words' });
      expect((await loading).current.text).toBe('Late words');
    });
  });

  it('is the one in hand, with a word, where the one asked for is not there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    local.hold({ 'draft.in-hand': inHand });
    const loading = loadComposeData('?draft=deleted');
    for (let at = 0; at < 40; at++) await vi.advanceTimersByTimeAsync(100);
    expect(await loading).toMatchObject({ current: inHand, trouble: 'missing' });
  });
});

it('offers a draft again that was deleted before a crash', async () => {
  local.hold({ 'draft.in-hand': { ...inHand, deleted: Date.now() - 1000 } });
  expect(await loadComposeData('')).toMatchObject({ drafts: [], gone: { id: 'in-hand', text: 'Half a sentence' } });
});

describe('where storage cannot be read', () => {
  it('there is an empty draft to write in, and what went wrong is said', async () => {
    local.hold({ 'draft.in-hand': inHand });
    local.failing.get = true;
    const { current, drafts, trouble, stored } = await loadComposeData('');
    expect([current.text, drafts, trouble]).toEqual(['', [], 'unread']);
    expect(current.places.length).toBeGreaterThan(0);
    expect(stored.settings.inPages).toBe('unasked');
    expect(local.all()['draft.in-hand']).toEqual(inHand);
  });
});
