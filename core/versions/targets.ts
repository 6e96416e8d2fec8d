import { composeRules } from '../../data/catalogue/compose.generated.ts';
import { detection } from '../../data/catalogue/detection.generated.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { outputs } from '../../data/reference/outputs.ts';
import type { OwnRules } from './compose-rules.ts';
import type { WritingPlace } from './version.ts';

/** A platform that the composer writes for. */
export interface PlatformPlace extends WritingPlace {
  name: string;
  icon: DirectoryEntry['icon'];
  category: DirectoryEntry['category'];
  share: DirectoryEntry['share'];
  /** Its start page; undefined for software that runs on hosts of its own. */
  home: string | undefined;
}

export type OutputId = keyof typeof outputs;

/** As many text messages as a phone puts together: their number is one byte. 3GPP TS 23.040, 9.2.3.24.1 */
const mostSegments = 255;

/**
 * What a text may become that is no platform.
 * @param shortSms whether a text message is shortened to one
 */
export const outputPlaces = (shortSms: boolean): (WritingPlace & { id: OutputId })[] => [
  { id: 'text', rules: outputs.text },
  { id: 'email', rules: outputs.email },
  { id: 'sms', rules: outputs.sms, limit: shortSms ? 1 : mostSegments },
];

function homeOf(id: string): string | undefined {
  const host = detection.find((row) => row.id === id)?.hosts[0]?.replace(/^\*\./, '');
  return host && `https://${host}/`;
}

/**
 * Every platform that something can be written for, in the order of the directory.
 * @param own rules of the person's own platforms
 * @param limits what a post holds on the person's own server, by platform
 */
export function writingPlaces(directory: readonly DirectoryEntry[], own: OwnRules, limits: Record<string, number>): PlatformPlace[] {
  return directory.flatMap(({ id, name, icon, category, share }) => {
    const rules = composeRules[id] ?? own[id];
    return rules
      ? [{ id, name, icon, category, share, rules, home: share.url.includes('{server}') ? undefined : homeOf(id), limit: limits[id] }]
      : [];
  });
}
