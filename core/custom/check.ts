import { o } from '../../data/messages/own.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { isPlain } from './shape.ts';

/** The largest file that is read, in bytes. */
const largestFile = 200_000;

/** A platform that may be added, or what to change first: "field: what is wrong", one line each. */
export type Checked = { platform: Platform } | { problems: string[] };

/**
 * Checks a platform file in full.
 * @param others the platforms from files that are there already
 * @throws where the file cannot be read from the disk
 */
export async function checkOwnFile(file: Blob, others: readonly Platform[]): Promise<Checked> {
  if (file.size > largestFile) return { problems: [o('own.tooLarge')] };
  const text = await file.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [o('own.noJson')] };
  }
  if (!isPlain(value)) return { problems: [o('own.noObject')] };
  // The schema library and the list of public suffixes are large, and few people ever choose a file.
  const [{ faultsOf }, { ruleProblems }, { suffixProblems }] = await Promise.all([
    import('../../data/schema/faults.ts'),
    import('./rules.ts'),
    import('./hosts.ts'),
  ]);
  const { platform, faults } = faultsOf(value);
  const problems = [...faults, ...(platform ? [...ruleProblems(platform, others), ...suffixProblems(platform)] : [])];
  return platform && !problems.length ? { platform } : { problems: [...new Set(problems)] };
}
