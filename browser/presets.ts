import { isPlain } from '../core/reading/reader.ts';
import { browser } from './api.ts';
import { area } from './area.ts';

/** Where the policy is copied to. A browser may take two seconds to answer for the policy itself, and no popup waits that long. */
export const presetKey = 'preset';

type Policy = Record<string, unknown>;

/** The policy in what storage holds. */
export function policyIn(raw: Record<string, unknown>): Policy {
  const copy = raw[presetKey];
  return isPlain(copy) ? copy : {};
}

/** What the browser's policy held for this extension when it was last copied. Never throws. */
export const loadPolicy = async (): Promise<Policy> => policyIn(await area.get(presetKey).catch((): Policy => ({})));

/**
 * Copies the policy to where every part of the extension reads it. Called when the browser or the extension starts.
 * Without a policy browsers answer nothing, or refuse to answer. In the copy, renamed platforms are under their new ids.
 */
export async function copyPolicy(): Promise<void> {
  const { underNewIds } = await import('../core/settings/renamed.ts');
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
