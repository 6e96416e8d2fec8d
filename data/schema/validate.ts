import { hasIcon } from '../catalogue/icons.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults.ts';
import type { Platform } from './schema.ts';

/**
 * Checks one platform file.
 * @param value the default export of data/platforms/<file>.ts
 * @param file the file's name without ".ts"
 * @returns what to change; empty where all is well
 */
export function fileFaults(value: unknown, file: string): Fault[] {
  const { platform, faults } = faultsOf(value);
  const all = [...faults];
  if (platform && platform.id !== file) all.push({ at: 'id', code: 'fileName', id: platform.id, file });
  if (platform && !hasIcon(platform.icon)) all.push({ at: 'icon', code: 'icon', icon: platform.icon });
  return all;
}

/** An id that was given up is never used again: what people have kept under it belongs to the platform that had it. */
function formerIdFaults(files: Record<string, Platform>): { file: string; fault: Fault }[] {
  const owners = new Map(Object.keys(files).map((file) => [file, file]));
  return Object.entries(files).flatMap(([file, { was = [] }]) =>
    was.flatMap((former) => {
      const owner = owners.get(former);
      owners.set(former, file);
      return owner ? [{ file, fault: { at: 'was', code: 'formerId', former, owner } as const }] : [];
    }),
  );
}

/** Checks the whole catalogue: each file, and that no two claim one host or one id. What to change, with the file it is in. */
export function catalogueFaults(files: Record<string, unknown>): { file: string; fault: Fault }[] {
  const all = Object.entries(files).flatMap(([file, value]) => fileFaults(value, file).map((fault) => ({ file, fault })));
  all.push(...formerIdFaults(files as Record<string, Platform>));
  const owners = new Map<string, string>();
  for (const [file, value] of Object.entries(files as Record<string, Platform>)) {
    for (const host of [...(value.hosts?.pages ?? []), ...(value.hosts?.short ?? [])]) {
      const owner = owners.get(host);
      if (owner) all.push({ file, fault: { at: 'hosts', code: 'claimedTwice', host, owner } });
      owners.set(host, file);
    }
  }
  return all;
}
