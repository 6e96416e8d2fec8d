import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { isPlain } from '../reading/reader.ts';

/** The largest file that is read, in bytes. */
const largestFile = 200_000;

/** A platform that may be added, or what to change first. */
export type Checked = { platform: Platform } | { faults: Fault[] };

/**
 * Checks a platform file in full.
 * @param others the platforms from files that are there already
 * @throws where the file cannot be read from the disk
 */
export async function checkOwnFile(file: Blob, others: readonly Platform[]): Promise<Checked> {
  if (file.size > largestFile) return { faults: [{ at: '', code: 'tooLarge' }] };
  const text = await file.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [{ at: '', code: 'noJson' }] };
  }
  if (!isPlain(value)) return { faults: [{ at: '', code: 'noObject' }] };
  // The schema library and the list of public suffixes are large, and few people ever choose a file.
  const [{ faultsOf }, { ruleFaults }, { suffixFaults }] = await Promise.all([
    import('../../data/schema/faults.ts'),
    import('./rules.ts'),
    import('./hosts.ts'),
  ]);
  const { platform, faults } = faultsOf(value);
  const all = [...faults, ...(platform ? [...ruleFaults(platform, others), ...suffixFaults(platform)] : [])];
  return platform && !all.length ? { platform } : { faults: all };
}
