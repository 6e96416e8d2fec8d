import { underNewIds } from '../core/settings/renamed.ts';
import { browser } from './api.ts';
import { area } from './area.ts';
import { loadPolicy, type Policy, presetKey } from './presets.ts';

/**
 * Copies the policy to where every part of the extension reads it. Called when the browser or the extension starts.
 * Without a policy browsers answer nothing, or refuse to answer. In the copy, renamed platforms are under their new ids.
 */
export async function copyPolicy(): Promise<void> {
  const policy: Policy = await Promise.resolve()
    .then(() => browser.storage.managed.get(null))
    .then(
      (answer) => underNewIds(answer ?? {}),
      () => ({}),
    );
  const copied = await loadPolicy();
  if (JSON.stringify(policy) === JSON.stringify(copied)) return;
  if (Object.keys(policy).length) await area.set({ [presetKey]: policy });
  else await area.remove(presetKey);
}
