import { type Stored, shape } from './stored.ts';

/** What an organisation has set on its computers, by its browser's policy. */
export type Preset = Pick<Stored['settings'], 'theme' | 'inPages' | 'off'>;

const inside = (raw: unknown, field: string): unknown =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[field] : undefined;

/**
 * Reads a policy, field by field; what cannot be read counts as not set. Never throws.
 * @param raw the answer of storage.managed.get, or anything
 */
export function readPreset(raw: unknown): Preset {
  const settings = inside(raw, 'settings');
  return {
    theme: shape.settings.theme(inside(settings, 'theme')).value,
    inPages: shape.settings.inPages(inside(settings, 'inPages')).value,
    off: shape.settings.off(inside(settings, 'off')).value,
  };
}

/** What holds: the preset where the person has not chosen, and the sites without tips of both. Nothing of it is to be saved. */
export function withPreset(stored: Stored, { theme, inPages, off }: Preset): Stored {
  const { settings } = stored;
  return {
    ...stored,
    settings: {
      ...settings,
      theme: settings.theme === 'auto' ? theme : settings.theme,
      inPages: settings.inPages === 'unasked' ? inPages : settings.inPages,
      off: [...new Set([...settings.off, ...off])],
    },
  };
}
