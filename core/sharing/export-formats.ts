import type { Version } from '../versions/version.ts';

/** One version with the name of its place, for people. */
export interface NamedVersion {
  version: Version;
  name: string;
}

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
