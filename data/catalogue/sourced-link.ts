import type { Link, Platform, Source } from '../schema/schema.ts';

/** A link between two places with its sources written out. */
export type SourcedLink = Omit<Link, 'sources'> & {
  sources: Source[];
  /** Nothing it rests on could be confirmed, or nobody says when it ended and that is doubted. */
  unsure?: true;
};

/** Writes the sources of a link out. @param sources those of the file that holds the link */
export function sourcedLink(link: Link, sources: Platform['sources']): SourcedLink {
  const found = link.sources.map((key) => sources[key]).filter((source) => source !== undefined);
  const isEndDoubted = link.state === 'ended' && !link.ended && link.doubt !== undefined;
  const unsure = isEndDoubted || found.every(({ confidence }) => confidence === 'unconfirmed');
  return { ...link, sources: found, ...(unsure ? { unsure } : {}) };
}
