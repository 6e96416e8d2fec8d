import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
vi.mock('../../../browser/languages.generated.ts', () => ({ languages: ['fr', 'sw'] }));
/** How long each language takes to load, in ms; one that is not there cannot be read. */
const times: Record<string, number> = {};
const begun: string[] = [];
const hasBegun = (tag: string) => vi.waitFor(() => expect(begun).toContain(tag));
vi.mock('../../../browser/load-language.ts', () => ({
  async loadLanguage(tag: string) {
    begun.push(tag);
    await new Promise((loaded, failed) => setTimeout(tag in times ? loaded : failed, times[tag] ?? 0));
    return {
      messages: { app: { 'popup.back': `Back in ${tag}` } },
      catalogue: { language: tag, lists: async () => ({ directory: [], hosts: [] }) },
    };
  },
}));
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { showLanguage } = await import('../../../browser/language.ts');
const { followLanguage } = await import('../../../browser/own-entries.ts');
const { t } = await import('../../../data/messages/app.ts');

beforeEach(async () => {
  local.hold({});
  for (const tag of Object.keys(times)) delete times[tag];
  begun.length = 0;
  await showLanguage('en');
});

describe('a language', () => {
  it('is on show once it is loaded, and English again when that is chosen', async () => {
    times.sw = 1;
    expect((await showLanguage('sw')).language).toBe('sw');
    expect(t('popup.back')).toBe('Back in sw');
    // What it does not have is English.
    expect(t('popup.settings')).toBe('Settings');
    expect((await showLanguage('en')).language).toBe('en');
    expect(t('popup.back')).toBe('All platforms');
  });

  it('that cannot be read leaves English on show', async () => {
    expect((await showLanguage('sw')).language).toBe('en');
    expect(t('popup.back')).toBe('All platforms');
  });

  it('that was chosen last holds, also where the one before takes longer', async () => {
    Object.assign(times, { sw: 150, fr: 5 });
    const changed = vi.fn((_: Catalogue) => undefined);
    const end = followLanguage('', changed);
    await local.set({ settings: { language: 'sw' } });
    await hasBegun('sw');
    await local.set({ settings: { language: 'fr' } });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    await new Promise((wait) => setTimeout(wait, 250));
    expect(changed.mock.calls.map(([{ language }]) => language)).toEqual(['fr']);
    expect(t('popup.back')).toBe('Back in fr');
    end();
  });

  it('is not asked for again by other settings', async () => {
    const changed = vi.fn();
    const end = followLanguage('', changed);
    await local.set({ settings: { theme: 'dark' } });
    await new Promise((wait) => setTimeout(wait, 20));
    expect(changed).not.toHaveBeenCalled();
    end();
  });

  // The last one: from then on nothing is drawn.
  it('draws nothing where everything was erased meanwhile: the page has ended', async () => {
    times.sw = 50;
    const { holdUntilErased } = await import('../../../browser/epoch.ts');
    const [ended, changed] = [vi.fn(), vi.fn()];
    holdUntilErased(ended);
    const end = followLanguage('', changed);
    await local.set({ settings: { language: 'sw' } });
    await hasBegun('sw');
    // As another page does it.
    await session.set({ erased: 'now' });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    await new Promise((wait) => setTimeout(wait, 120));
    // Erasing itself changes the language too.
    await local.clear();
    await new Promise((wait) => setTimeout(wait, 60));
    expect(changed).not.toHaveBeenCalled();
    end();
  });
});
