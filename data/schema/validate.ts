import { hasIcon } from '../catalogue/icons.ts';
import { faultsOf } from './faults.ts';
import type { Platform } from './schema.ts';

/**
 * Checks one platform file.
 * @param value the default export of data/platforms/<file>.ts
 * @param file the file's name without ".ts"
 * @returns what to change, one line each; empty where all is well
 */
export function problemsOf(value: unknown, file: string): string[] {
  const { platform, faults } = faultsOf(value);
  const problems = [...faults];
  if (platform && platform.id !== file) {
    problems.push(`id: the id is "${platform.id}" but the file is called "${file}.ts"; make them the same`);
  }
  if (platform && !hasIcon(platform.icon)) {
    problems.push(`icon: @tabler/icons has no outline icon "${platform.icon}"; choose one from tabler.io/icons`);
  }
  return problems.map((problem) => `data/platforms/${file}.ts: ${problem}`);
}

/** An id that was given up is never used again: what people have kept under it belongs to the platform that had it. */
function formerIdProblems(files: Record<string, Platform>): string[] {
  const owners = new Map(Object.keys(files).map((file) => [file, file]));
  return Object.entries(files).flatMap(([file, { was = [] }]) =>
    was.flatMap((former) => {
      const owner = owners.get(former);
      owners.set(former, file);
      return owner ? [`data/platforms/${file}.ts: was: "${former}" is or was the id of "${owner}"; take it out here`] : [];
    }),
  );
}

/** Checks the whole catalogue: each file, and that no two claim one host or one id. */
export function catalogueProblems(files: Record<string, unknown>): string[] {
  const problems = Object.entries(files).flatMap(([file, value]) => problemsOf(value, file));
  problems.push(...formerIdProblems(files as Record<string, Platform>));
  const owners = new Map<string, string>();
  for (const [file, value] of Object.entries(files as Record<string, Platform>)) {
    for (const host of [...(value.hosts?.pages ?? []), ...(value.hosts?.short ?? [])]) {
      const owner = owners.get(host);
      if (owner) problems.push(`data/platforms/${file}.ts: hosts: "${host}" is already claimed by "${owner}"; keep it in one file`);
      owners.set(host, file);
    }
  }
  return problems;
}
