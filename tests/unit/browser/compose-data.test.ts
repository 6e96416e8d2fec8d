import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../core/drafts/draft.ts';
import { loadWritingFacts } from '../../../core/versions/targets.ts';
import { catalogue } from '../../fixtures/catalogue.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { goOn, loadComposeData, startComposing } = await import('../../../browser/compose-data.ts');
const { handOver } = await import('../../../browser/handed.ts');
const { deleteDraft, forgetDraft, saveDraft, watchDrafts } = await import('../../../browser/drafts.ts');
const { draftStore } = await import('../../../core/drafts/draft-store.ts');

const none = () => undefined;
const hour = 60 * 60 * 1000;
const inHand = { ...emptyDraft('in-hand', Date.now() - hour), text: 'Half a sentence', places: ['facebook'] };

beforeEach(() => {
  vi.useRealTimers();
  local.hold({});
  session.hold({}, null);
});

const writing = await loadWritingFacts(catalogue);

describe('the draft to start with', () => {
  const startWith = async (draft: object, search = '') => {
    local.hold({ 'draft.in-hand': draft, compose: { places: ['whatsapp', 'x'] } });
    return loadComposeData(search, none);
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
    // Nobody can post on a site for reviews from here.
    expect(
      await startWith({ ...inHand, places: ['facebook', 'trustpilot'], carried: { facebook: { opened: 1, posted: 2 } } }),
    ).toMatchObject(fresh);
    local.hold({});
    expect((await loadComposeData('', none)).current.places).toContain('whatsapp');
  });

  it('has the places, hashtags and language of the group, and a place to write for before them', async () => {
    // Nothing can be written for a site for reviews, and nothing for a platform that is not there any more.
    const group = { places: ['mastodon', 'trustpilot', 'facebook', 'gone'], tags: '#CleanWater Kano', language: 'ha' };
    local.hold({ group, compose: { places: ['whatsapp', 'x'] } });
    const usual = { tags: ['CleanWater', 'Kano'], language: 'ha' };
    expect((await loadComposeData('', none)).current).toMatchObject({ ...usual, text: '', places: ['mastodon', 'facebook'] });
    expect((await loadComposeData('?for=x', none)).current).toMatchObject({ ...usual, places: ['x', 'mastodon', 'facebook'] });
    local.hold({ group: { ...group, places: [] }, compose: { places: ['whatsapp', 'x'] } });
    expect((await loadComposeData('', none)).current).toMatchObject({ ...usual, places: ['whatsapp', 'x'] });
    local.hold({ group: { ...group, places: ['trustpilot'] } });
    expect((await loadComposeData('', none)).current.places).toContain('whatsapp');
  });

  it('is not one with nothing but the usual hashtags: that goes, and other hashtags stay', async () => {
    const tagged = (tags: string[]) => ({ ...emptyDraft('tagged', Date.now()), tags });
    local.hold({ group: { tags: '#CleanWater #Kano' }, 'draft.tagged': tagged(['Kano']) });
    expect((await loadComposeData('', none)).drafts).toEqual([]);
    expect(local.all()).not.toHaveProperty('draft.tagged');
    local.hold({ group: { tags: '#CleanWater #Kano' }, 'draft.tagged': tagged(['Kano', 'Wells']) });
    expect((await loadComposeData('', none)).current).toMatchObject({ id: 'tagged', tags: ['Kano', 'Wells'] });
  });

  it('follows the group as it is by then, where one is started later', async () => {
    local.hold({ group: { places: ['mastodon'], tags: '#Kano' }, 'draft.in-hand': inHand });
    vi.stubGlobal('addEventListener', none);
    const { drafts } = await startComposing('', none);
    drafts.start();
    expect(drafts.get().draft).toMatchObject({ tags: ['Kano'], places: ['mastodon'], text: '' });
    await local.set({ group: { places: ['x', 'trustpilot'], tags: '#Wells', language: 'sw' } });
    await vi.waitFor(() => {
      drafts.start();
      expect(drafts.get().draft).toMatchObject({ tags: ['Wells'], places: ['x'], language: 'sw' });
    });
    await goOn({ drafts, writing }, '?new', undefined);
    drafts.start({ text: 'Words' });
    expect(drafts.get().draft).toMatchObject({ text: 'Words', tags: ['Wells'], places: ['x'] });
    await vi.waitFor(() => expect(drafts.get().states[drafts.get().draft.id]).toBe('saved'));
    const kept = Object.keys(local.all()).filter((key) => key.startsWith('draft.'));
    expect(kept.sort()).toEqual(['draft.in-hand', `draft.${drafts.get().draft.id}`].sort());
    drafts.end();
    await local.set({ group: {} });
    vi.unstubAllGlobals();
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
    expect((await loadComposeData('?draft=from-menu', none)).current).toMatchObject({ id: 'from-menu', text: 'Chosen words' });
    get.mockRestore();
  });

  it('is the one that the menu made also where it could not be kept, and says that it is not', async () => {
    const draft = { ...emptyDraft('from-menu', 1), text: 'Chosen words' };
    local.failing.set = true;
    await handOver(draft);
    expect(await loadComposeData('?draft=from-menu', none)).toMatchObject({ current: { text: 'Chosen words' }, trouble: 'unsaved' });
    expect(session.all()).toEqual({});
  });

  it('is the one that the menu made as far as it can be read', async () => {
    session.hold({ 'handed.from-menu': { text: 'Chosen words', places: 'all', tags: ['one', 5] } }, null);
    expect((await loadComposeData('?draft=from-menu', none)).current).toMatchObject({ text: 'Chosen words', places: [], tags: ['one'] });
  });

  it('arrives from the menu a little later too', async () => {
    const loading = loadComposeData('?draft=from-menu', none);
    await vi.waitFor(async () => {
      await handOver({ ...emptyDraft('from-menu', 1), text: 'Late words' });
      expect((await loading).current.text).toBe('Late words');
    });
  });

  it('is the one in hand, with a word, where the one asked for is not there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    local.hold({ 'draft.in-hand': inHand });
    const waits = vi.fn();
    const loading = loadComposeData('?draft=deleted', waits);
    // Something is said at once: before any of the waiting has passed, however busy the computer is.
    for (const end = performance.now() + 5000; !waits.mock.calls.length && performance.now() < end; ) {
      await new Promise((tick) => setImmediate(tick));
    }
    expect(waits).toHaveBeenCalledOnce();
    for (let at = 0; at < 40; at++) await vi.advanceTimersByTimeAsync(100);
    expect(await loading).toMatchObject({ current: inHand, trouble: 'missing' });
  });
});

describe('an open panel that is asked for something else', () => {
  const open = (drafts = [inHand]) => {
    const keeper = { save: saveDraft, remove: deleteDraft, forget: forgetDraft, watch: watchDrafts };
    let made = 0;
    return draftStore({ drafts, current: drafts[0] ?? emptyDraft('empty', Date.now()) }, keeper, () => `new-${made++}`);
  };

  it('shows that draft, whether it is known, kept, on its way, or cannot be kept', async () => {
    local.hold({ 'draft.kept': { ...emptyDraft('kept', 1), text: 'Kept' } });
    const drafts = open([inHand, { ...inHand, id: 'other', text: 'Known' }]);
    expect(await goOn({ drafts, writing }, '?draft=other', undefined)).toBeUndefined();
    expect(drafts.get().draft.text).toBe('Known');
    expect(await goOn({ drafts, writing }, '?draft=kept', undefined)).toBeUndefined();
    expect(drafts.get().draft.text).toBe('Kept');
    const going = goOn({ drafts, writing }, '?draft=late', undefined);
    await saveDraft({ ...emptyDraft('late', 1), text: 'Late' }, {});
    expect(await going).toBeUndefined();
    expect(drafts.get().draft.text).toBe('Late');
    local.failing.set = true;
    await handOver({ ...emptyDraft('unsaved', 1), text: 'Handed' });
    expect(await goOn({ drafts, writing }, '?draft=unsaved', undefined)).toBeUndefined();
    await vi.waitFor(() => expect(drafts.get().states.unsaved).toBe('failed'));
    expect(drafts.get().draft.text).toBe('Handed');
    expect(session.all()).toEqual({});
    drafts.end();
  });

  it('stays as it is where the draft does not come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const drafts = open();
    const going = goOn({ drafts, writing }, '?draft=nowhere', undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await going).toBe('missing');
    expect(drafts.get().draft).toEqual(inHand);
    drafts.end();
  });

  it('says no longer that a draft is missing once another has come; what else went wrong stays said', async () => {
    const drafts = open();
    expect(await goOn({ drafts, writing }, '?draft=in-hand', 'missing')).toBeUndefined();
    expect(await goOn({ drafts, writing }, '?draft=in-hand', 'unread')).toBe('unread');
    drafts.end();
  });

  it('adds a place to what is in hand, and begins anew after that', async () => {
    const drafts = open();
    await goOn({ drafts, writing }, '?for=x', undefined);
    await goOn({ drafts, writing }, '?for=x', undefined);
    expect(drafts.get().draft).toMatchObject({ id: 'in-hand', places: ['facebook', 'x'] });
    const posted = open([{ ...inHand, carried: { facebook: { opened: 1, posted: 2 } } } as typeof inHand]);
    await goOn({ drafts: posted, writing }, '?for=x', undefined);
    expect(posted.get().draft).toMatchObject({ text: '', places: ['x', 'facebook'] });
    await goOn({ drafts, writing }, '?new', undefined);
    expect(drafts.get().draft.text).toBe('');
    for (const one of [drafts, posted]) one.end();
  });
});

it('offers a draft again that was deleted before a crash', async () => {
  local.hold({ 'draft.in-hand': { ...inHand, deleted: Date.now() - 1000 } });
  expect(await loadComposeData('', none)).toMatchObject({ drafts: [], gone: { id: 'in-hand', text: 'Half a sentence' } });
});

describe('where storage cannot be read', () => {
  it('there is an empty draft to write in, and what went wrong is said', async () => {
    local.hold({ 'draft.in-hand': inHand });
    local.failing.get = true;
    const { current, drafts, trouble, stored } = await loadComposeData('', none);
    expect([current.text, drafts, trouble]).toEqual(['', [], 'unread']);
    expect(current.places.length).toBeGreaterThan(0);
    expect(stored.settings.inPages).toBe('unasked');
    expect(local.all()['draft.in-hand']).toEqual(inHand);
  });
});
