import { detector } from '../../core/detection/detector.ts';
import { chipTip } from '../../core/settings/chip-tip.ts';
import { readStored } from '../../core/settings/stored.ts';
import { platforms } from '../../data/catalogue/catalogue.ts';
import { detection } from '../../data/catalogue/detection.ts';

const locate = detector(detection);

/** What is kept of a person who has only said yes to tips. */
const agreed = readStored({ settings: { inPages: 'on' } }).stored;

/** A page of the tour. */
export interface Stop {
  /** The platform's id, or the host where the page is on none. */
  id: string;
  name: string;
  url: string;
  /** On a platform of the catalogue: the popup then has tips. */
  known: boolean;
  /** Whether a fresh extension shows a tip in this page, once a person has said yes to tips. */
  hasChip: boolean;
}

/** Whose site an address is on: a platform's id, else the host. */
export const siteOf = (url: string): string => locate(url)?.platform ?? new URL(url).hostname;

/** The stop at one address. */
export function stopAt(url: string): Stop {
  const place = locate(url);
  const platform = platforms.find(({ id }) => id === place?.platform);
  const tips = platform?.tips.map((tip) => tip.id) ?? [];
  const tip = place && platform?.inPage === 'always' && chipTip(tips, platform.id, place.page, agreed, 'today');
  return { id: siteOf(url), name: platform?.name ?? new URL(url).hostname, url, known: platform !== undefined, hasChip: Boolean(tip) };
}

/** The home page of every platform, in order of their names. */
export const stops: Stop[] = platforms
  .flatMap(({ examples }) => (examples.home ?? Object.values(examples)[0])?.slice(0, 1) ?? [])
  .map(stopAt)
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
