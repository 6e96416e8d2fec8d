import type { Mark, Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';
import type { HostRow } from './host-table.ts';

/** Path rules of one platform, as its file gives them. */
export type PathRules = Pick<Platform, 'neverPaths' | 'pages' | 'reserved'>;

/** What tells one platform's pages apart where the address does not. */
export interface FingerprintRow {
  id: string;
  marks: Mark[];
  /** A kind of software, such as a forum, that counts only where nothing else fits. */
  general: boolean;
}

/** What detection needs to know of one platform: addresses, no prose. */
export interface DetectionRow extends HostRow, PathRules, FingerprintRow {}

/** The detection part of one platform file. */
export function detectionRow(platform: Platform): DetectionRow {
  const { id, hosts, neverPaths, pages, reserved, marks = [], general = false } = platform;
  const { pages: own, patterns = [], endings = [], short, never } = hosts;
  return { id, hosts: own, patterns, endings, short, never, neverPaths, pages, reserved, marks, general };
}

/** The detection table of the whole catalogue. Heavy: meant for tests and for what is worked out when the extension is built. */
export const detection: DetectionRow[] = platforms.map(detectionRow);
