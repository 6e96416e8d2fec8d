import { beforeEach, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../core/draft.ts';

const { local, hold, before } = vi.hoisted(() => {
  let held: Record<string, unknown> = {};
  /** What happens after the first reading of everything. */
  const before = { listening: () => undefined as unknown };
  return {
    before,
    hold: (values: Record<string, unknown>) => {
      held = values;
    },
    local: {
      get: vi.fn(async (keys: string | string[] | null) => {
        const read = structuredClone(Object.fromEntries(Object.entries(held).filter(([key]) => keys === null || keys.includes(key))));
        if (keys === null) before.listening();
        return read;
      }),
      set: vi.fn(async (values: object) => {
        held = { ...held, ...structuredClone(values) };
      }),
      onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local, managed: { get: async () => ({}) } } } }));

beforeEach(() => {
  hold({});
  before.listening = () => undefined;
});

it('finds the draft of the menu that is kept after the drafts were read and before anybody listens', async () => {
  const { loadComposeData } = await import('../../../browser/compose-data.ts');
  const draft = { ...emptyDraft('from-menu', 1), text: 'Chosen words' };
  before.listening = () => hold({ 'draft.from-menu': draft });
  expect((await loadComposeData('?draft=from-menu')).current).toMatchObject({ id: 'from-menu', text: 'Chosen words' });
});

it('starts with the draft in hand, with a new one after a day or when all is posted', async () => {
  const { loadComposeData } = await import('../../../browser/compose-data.ts');
  const hour = 60 * 60 * 1000;
  const inHand = { ...emptyDraft('in-hand', Date.now() - hour), text: 'Half a sentence', places: ['facebook'] };
  const startWith = async (draft: object, search = '') => {
    hold({ 'draft.in-hand': draft, compose: { places: ['whatsapp', 'x'] } });
    return (await loadComposeData(search)).current;
  };
  expect(await startWith(inHand)).toEqual(inHand);
  expect(await startWith(inHand, '?for=facebook')).toEqual(inHand);
  expect(await startWith(inHand, '?for=x')).toEqual({ ...inHand, places: ['facebook', 'x'] });
  const fresh = { text: '', places: ['whatsapp', 'x'] };
  expect(await startWith(inHand, '?new')).toMatchObject(fresh);
  expect(await startWith(inHand, '?new&for=x')).toMatchObject({ text: '', places: ['x', 'whatsapp'] });
  expect(await startWith({ ...inHand, changed: Date.now() - 25 * hour })).toMatchObject(fresh);
  expect(await startWith({ ...inHand, carried: { facebook: { opened: 1, posted: 2 } } })).toMatchObject(fresh);
  hold({});
  expect((await loadComposeData('')).current.places).toContain('whatsapp');
});
