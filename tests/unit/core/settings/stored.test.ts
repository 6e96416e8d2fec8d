import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../../../core/settings/stored.ts';

describe('what is kept', () => {
  it('starts with good values and nothing to repair', () => {
    expect(readStored({})).toEqual({
      stored: {
        settings: { theme: 'unchosen', inPages: 'unasked', language: '', off: [], hiddenOn: '' },
        tips: { done: [], hidden: [] },
        seen: { times: {}, newOn: '', sites: [] },
        sites: { on: {}, asked: {} },
        group: { name: '', short: '', website: '', places: [], tags: '', language: '' },
        compose: { places: [], servers: {}, limits: {} },
        answers: { hours: '', people: '', internet: '', makes: [], purposes: [], hears: [], country: '' },
        plan: { days: [], at: '', skills: [], languages: '', risk: '', posts: {}, id: '', done: [] },
        repair: { fields: [] },
      },
      repaired: [],
    });
  });

  it('repairs one field and leaves its neighbours', () => {
    const { stored, repaired } = readStored({
      settings: { theme: 'purple', inPages: 'off', language: 'two words', off: ['reddit', 7, 'x'], hiddenOn: 'soon' },
    });
    expect(stored.settings).toEqual({ theme: 'unchosen', inPages: 'off', language: '', off: ['reddit', 'x'], hiddenOn: '' });
    expect(repaired).toEqual(['settings.theme', 'settings.language', 'settings.off', 'settings.hiddenOn']);
  });

  it('names every field of a key that is no object', () => {
    expect(readStored({ tips: 'rubbish' }).repaired).toEqual(['tips.done', 'tips.hidden']);
  });

  it('reads anything without throwing, and reads its own answer unchanged', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('settings', 'tips', 'seen', 'sites', 'compose', 'answers', 'plan', 'repair', 'other'), fc.anything()),
        (raw) => {
          const { stored } = readStored(raw);
          expect(readStored(stored as never)).toEqual({ stored, repaired: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
