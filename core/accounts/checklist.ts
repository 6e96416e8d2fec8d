import { arrowsBetween, mostPlaces, type PictureArrow } from '../catalogue/picture.ts';
import type { Account } from './accounts.ts';

/** What a link from one of the group's places to another needs. */
export interface LinkToSet<L> extends PictureArrow<L> {
  /** Under which it is marked as done. */
  id: string;
}

type AnyConnection = Parameters<typeof arrowsBetween>[0][number];

/** The places of some accounts, each once, in their order. */
export const placesOf = (list: readonly Pick<Account, 'place'>[]): string[] => [...new Set(list.map(({ place }) => place))];

/** The places that the picture has room for: the first ones, and always the group's own website. */
export function placesInPicture(places: readonly string[]): string[] {
  const first = places.slice(0, mostPlaces);
  return places.includes('website') && !first.includes('website') ? [...first.slice(0, -1), 'website'] : first;
}

/** How a link between two places is marked as done. */
export const linkId = (from: string, to: string): string => `${from}>${to}`;

/**
 * What can be linked among these accounts, as the catalogue's connections say: for each two places the ways that are still there,
 * the one with the least to do first. What has ended is no task.
 * @param websites places that are a website, as arrowsBetween() takes them
 */
export function linksToSet<L extends AnyConnection>(
  connections: readonly L[],
  list: readonly Pick<Account, 'place'>[],
  websites: readonly string[],
): LinkToSet<L>[] {
  const alive = connections.filter(({ state }) => state !== 'ended');
  return arrowsBetween(alive, placesOf(list), websites).map((arrow) => ({ ...arrow, id: linkId(arrow.from, arrow.to) }));
}

/** Signs that an account can be lost or copied, each with steps of its own in the messages. */
export const redFlags = ['one-admin', 'shared-password', 'personal-mail', 'no-second-step', 'second-profile', 'left-people'] as const;
export type RedFlag = (typeof redFlags)[number];

/** How a red flag is marked as gone. */
export const flagId = (flag: RedFlag): string => `flag.${flag}`;

/** What is the same on every account, so that people know a copy when they see one. */
export const sameThings = ['name', 'picture', 'bio', 'link'] as const;

/** How one of them is marked as done. */
export const sameId = (thing: (typeof sameThings)[number]): string => `same.${thing}`;
