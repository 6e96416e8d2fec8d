import { isPlain } from '../core/reading/reader.ts';
import { area } from './area.ts';

/** Where the policy is copied to. A browser may take two seconds to answer for the policy itself, and no popup waits that long. */
export const presetKey = 'preset';

export type Policy = Record<string, unknown>;

/** The policy in what storage holds. */
export function policyIn(raw: Record<string, unknown>): Policy {
  const copy = raw[presetKey];
  return isPlain(copy) ? copy : {};
}

/** What the browser's policy held for this extension when it was last copied. Never throws. */
export const loadPolicy = async (): Promise<Policy> => policyIn(await area.get(presetKey).catch((): Policy => ({})));
