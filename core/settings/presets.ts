import { isPlain } from '../reading/reader.ts';
import { readForPage, type Stored } from './stored.ts';

/** What an organisation has set on its computers, by its browser's policy. */
export type Preset = Pick<Stored['settings'], 'theme' | 'inPages' | 'language' | 'off'>;

/**
 * Reads a policy, field by field; what cannot be read counts as not set. Never throws.
 * @param raw the answer of storage.managed.get, or anything
 */
export function readPreset(raw: unknown): Preset {
  const { theme, inPages, language, off } = readForPage({ settings: isPlain(raw) ? raw.settings : undefined }).settings;
  return { theme, inPages, language, off };
}

/** What holds: the preset where the person has not chosen, and the sites without tips of both. Nothing of it is to be saved. */
export function withPreset<Kept extends Pick<Stored, 'settings'>>(stored: Kept, { theme, inPages, language, off }: Preset): Kept {
  const { settings } = stored;
  return {
    ...stored,
    settings: {
      ...settings,
      theme: [settings.theme, theme].find((one) => one !== 'unchosen') ?? 'auto',
      inPages: settings.inPages === 'unasked' ? inPages : settings.inPages,
      language: settings.language || language,
      off: [...new Set([...settings.off, ...off])],
    },
  };
}
