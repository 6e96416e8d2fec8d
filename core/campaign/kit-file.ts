import { isPlain } from '../reading/reader.ts';
import type { Campaign } from './campaign.ts';
import { readCampaign } from './campaign-reader.ts';

/** Says in a file that it is a campaign, and of which make. */
const format = 'cso-sidekick-campaign';
const version = 1;

/** The largest file that is read, in bytes: ten pictures of a megabyte, written as text. */
export const largestKit = 20_000_000;

/** A campaign as a file holds it: the pictures' files are in it, as data addresses, by their ids. */
export interface KitFile {
  campaign: Campaign;
  files: Record<string, string>;
}

/** What is wrong with a file. `at` is the field, as "facts[2].source". */
export type KitFault = { code: 'tooLarge' | 'noJson' | 'notOurs' | 'newer' } | { code: 'field'; at: string };

/** The text of a kit file: what is not of the campaign itself, such as when it was changed here, is left out. */
export function kitFileText({ campaign: { id, changed: _, ...campaign }, files }: KitFile): string {
  const named = Object.fromEntries(campaign.pictures.flatMap((picture) => (files[picture.id] ? [[picture.id, files[picture.id]]] : [])));
  return `${JSON.stringify({ format, version, id, ...campaign, files: named }, null, 1)}\n`;
}

/** A picture as a data address: JPEG or PNG, and nothing else that a browser might run or fetch. */
const dataAddress = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * Reads the text of a kit file: all of it, or nothing and which field is wrong. What is not named here is not looked at. Never throws.
 * @param zone for a kit without one
 */
export function readKitFile(text: string, zone: string): KitFile | { fault: KitFault } {
  const bad = (fault: KitFault) => ({ fault });
  const field = (at: string) => bad({ code: 'field', at });
  if (text.length > largestKit) return bad({ code: 'tooLarge' });
  let raw: unknown;
  try {
    // A byte order mark is what some editors put before a file.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return bad({ code: 'noJson' });
  }
  if (!isPlain(raw) || raw.format !== format) return bad({ code: 'notOurs' });
  if (raw.version !== version) return Number(raw.version) > version ? bad({ code: 'newer' }) : field('version');
  if (typeof raw.id !== 'string' || !/^[A-Za-z0-9.-]{1,80}$/.test(raw.id)) return field('id');
  const found = readCampaign(raw.id, raw, zone);
  if (!found) return bad({ code: 'notOurs' });
  if (found.wrong) return field(found.wrong);
  const { campaign } = found;
  const ids = campaign.pictures.map((picture) => picture.id);
  if (new Set(ids).size !== ids.length) return field('pictures');
  const files = raw.files === undefined ? {} : raw.files;
  if (!isPlain(files)) return field('files');
  for (const [id, file] of Object.entries(files))
    if (!ids.includes(id) || typeof file !== 'string' || !dataAddress.test(file)) return field(`files.${id.slice(0, 80)}`);
  return { campaign, files: files as Record<string, string> };
}
