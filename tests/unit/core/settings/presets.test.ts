import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPreset, withPreset } from '../../../../core/settings/presets.ts';
import { readStored } from '../../../../core/settings/stored.ts';

const stored = (settings: object = {}) => readStored({ settings }).stored;
const policy = { settings: { theme: 'dark', inPages: 'off', off: ['reddit'] } };

it('a preset holds where the person has not chosen', () => {
  expect(withPreset(stored(), readPreset(policy)).settings).toMatchObject({ theme: 'dark', inPages: 'off', off: ['reddit'] });
});

it('the person comes first, and sites without tips add up', () => {
  const chosen = stored({ theme: 'light', inPages: 'on', off: ['x', 'reddit'] });
  expect(withPreset(chosen, readPreset(policy)).settings).toMatchObject({ theme: 'light', inPages: 'on', off: ['x', 'reddit'] });
});

it('a preset language holds until the person has chosen one', () => {
  const swahili = readPreset({ settings: { language: 'sw' } });
  expect(withPreset(stored(), swahili).settings.language).toBe('sw');
  expect(withPreset(stored({ language: 'en' }), swahili).settings.language).toBe('en');
});

it('no policy, or a broken one, changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      if (typeof raw === 'object' && raw !== null && 'settings' in raw) return;
      expect(withPreset(stored({ theme: 'light' }), readPreset(raw))).toEqual(stored({ theme: 'light' }));
    }),
  );
  expect(readPreset({ settings: { theme: 'purple', inPages: 7, language: '!', off: 'reddit' } })).toEqual({
    theme: 'unchosen',
    inPages: 'unasked',
    language: '',
    off: [],
  });
});

it('"as the computer" is a choice of its own: it holds against a preset, and where nothing is chosen or preset', () => {
  expect(withPreset(stored({ theme: 'auto' }), readPreset(policy)).settings.theme).toBe('auto');
  expect(withPreset(stored(), readPreset({ settings: { theme: 'auto' } })).settings.theme).toBe('auto');
  expect(withPreset(stored(), readPreset(undefined)).settings.theme).toBe('auto');
});
