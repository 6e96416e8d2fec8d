import type { Platform } from '../../data/schema/schema.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { Draft, NameEntry } from '../drafts/draft.ts';
import { type Stored, type StoredKey, storedVersion } from '../settings/stored.ts';
import type { WritingKit } from '../settings/writing-tools.ts';

/** Says in a file whose it is. */
export const savedFormat = 'cso-sidekick';

/** The largest file that is read, in bytes: as much as a browser lets us keep. */
export const largestSaved = 10_000_000;

/** Which settings and marks are saved. Never what the browser allows, and not what is counted to stay polite. */
export const savedKeys = ['settings', 'group', 'answers', 'plan', 'tips', 'compose'] as const satisfies readonly StoredKey[];
export type SavedKey = (typeof savedKeys)[number];

/** All that a person has made here, as a file holds it. */
export interface Saved extends Pick<Stored, SavedKey> {
  /** Ready texts and sets of hashtags of the person's own, and the emoji used last. */
  kit: WritingKit;
  /** The group's own accounts, and what of them is linked and in order. */
  accounts: Accounts;
  /** With all that belongs to each: what was written over, what was refused, how far each place is. */
  drafts: readonly Draft[];
  /** Campaigns of many people; of their pictures only names and descriptions. */
  campaigns: readonly Campaign[];
  names: readonly NameEntry[];
  /** Platforms that the person added; never the organisation's. */
  own: readonly Platform[];
}

/** What is wrong with a file. `at` is the field, as "drafts[2].changed". */
export type SavedFault = { code: 'tooLarge' | 'unread' | 'noJson' | 'notOurs' | 'newer' } | { code: 'field'; at: string };

/** What a file holds, or why it cannot be read. `day` is the one on which it was saved. */
export type SavedReading = { saved: Saved; day: string } | { fault: SavedFault };

/**
 * The text of the file. Its version is that of what is kept, so an older file is brought up to date like an older storage.
 * @param day the local day, as 2026-11-22
 */
export const savedText = (saved: Saved, day: string): string =>
  JSON.stringify({ format: savedFormat, version: storedVersion, day, ...saved }, null, 1);
