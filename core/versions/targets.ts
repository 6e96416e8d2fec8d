import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import { outputs } from '../../data/reference/outputs.ts';
import type { Catalogue, Lists } from '../catalogue/catalogue.ts';
import type { WritingPlace } from './version.ts';

/** A platform that the composer writes for. */
export interface PlatformPlace extends WritingPlace {
  name: string;
  icon: DirectoryEntry['icon'];
  category: DirectoryEntry['category'];
  share: SourcedShare;
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

/** What the composer has to know of a catalogue's platforms before it can write for one. */
export interface WritingFacts {
  rules: Readonly<Record<string, ComposeRules | undefined>>;
  shares: Readonly<Record<string, SourcedShare | undefined>>;
}

/** Reads it. */
export async function loadWritingFacts({ composeRules, shares }: Catalogue): Promise<WritingFacts> {
  const [rules, known] = await Promise.all([composeRules(), shares()]);
  return { rules, shares: known };
}

/**
 * Every platform that something can be written for, in the order of the directory.
 * @param limits what a post holds on the person's own server, by platform
 */
export function writingPlaces(
  { directory, hosts }: Lists,
  { rules: allRules, shares }: WritingFacts,
  limits: Record<string, number>,
): PlatformPlace[] {
  const homeOf = (id: string) => {
    const host = hosts.find((row) => row.id === id)?.hosts[0]?.replace(/^\*\./, '');
    return host && `https://${host}/`;
  };
  return directory.flatMap(({ id, name, icon, category }) => {
    const [rules, share] = [allRules[id], shares[id]];
    if (!rules || !share) return [];
    return [{ id, name, icon, category, share, rules, home: share.url.includes('{server}') ? undefined : homeOf(id), limit: limits[id] }];
  });
}
