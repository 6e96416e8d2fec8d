import { type WholeCatalogue, wholeOf } from '../core/catalogue/catalogue.ts';
import { readPreset } from '../core/settings/presets.ts';
import type { Stored } from '../core/settings/stored.ts';
import { showLanguage } from './language.ts';
import { languages } from './languages.generated.ts';
import { loadOwn, type OwnEntries } from './own-entries.ts';
import { loadPolicy } from './presets.ts';
import { loadStored } from './storage.ts';

/** What the settings page starts with. */
export interface OptionsData {
  stored: Stored;
  own: OwnEntries;
  catalogue: WholeCatalogue;
  /** Platforms for which the organisation keeps tips off. */
  policyOff: readonly string[];
  /** Languages there are beside English, as BCP 47 tags. */
  languages: readonly string[];
}

/** Gathers it. Never throws. */
export async function loadOptionsData(): Promise<OptionsData> {
  // Before the rest: what this repairs is noted in what is read next.
  const own = await loadOwn();
  const [stored, policy] = await Promise.all([loadStored(), loadPolicy()]);
  const catalogue = await wholeOf(await showLanguage(stored.settings.language));
  return { stored, own, catalogue, policyOff: readPreset(policy).off, languages };
}
