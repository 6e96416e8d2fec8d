import { platforms } from './catalogue.ts';

/** An id that was given up for another. It is never used again for something else. */
export interface Renamed {
  from: string;
  to: string;
  /** Its tips, old and new id: they start with the platform's. */
  tips: [from: string, to: string][];
}

/** Every id that a platform had before ("was"). What people have kept follows; see core/settings/renamed.ts. */
export const renamedPlatforms: Renamed[] = platforms.flatMap(({ id, was = [], tips }) =>
  was.map((from): Renamed => ({ from, to: id, tips: tips.map((tip) => [from + tip.id.slice(id.length), tip.id]) })),
);

/** The id of today by each that was given up. */
export const currentIds: Record<string, string> = Object.fromEntries(renamedPlatforms.map(({ from, to }) => [from, to]));
