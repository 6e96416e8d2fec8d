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
