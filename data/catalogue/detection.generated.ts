import type { Mark, Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';

/** What detection needs to know of one platform: addresses, no prose. */
export interface DetectionRow {
  id: string;
  hosts: string[];
  /** Hosts of which there is one per country or language, and what "<cc>" in them stands for. */
  patterns: string[];
  endings: string[];
  short: string[];
  never: string[];
  neverPaths: string[];
  pages: Platform['pages'];
  reserved: string[];
  marks: Mark[];
  general: boolean;
}

/** The detection part of one platform file. */
export function detectionRow(platform: Platform): DetectionRow {
  const { id, hosts, neverPaths, pages, reserved, marks = [], general = false } = platform;
  const { pages: own, patterns = [], endings = [], short, never } = hosts;
  return { id, hosts: own, patterns, endings, short, never, neverPaths, pages, reserved, marks, general };
}

/** The detection table of the whole catalogue. */
export const detection: DetectionRow[] = platforms.map(detectionRow);
