import { platforms } from './catalogue.ts';
import type { Link, Source } from './schema.ts';

/** A link between two places with its sources written out. */
export type SourcedLink = Omit<Link, 'sources'> & { sources: Source[] };

/** Every link of the catalogue, whichever file it stands in. */
export const links: SourcedLink[] = platforms.flatMap((platform) =>
  platform.links.map((link) => ({
    ...link,
    sources: link.sources.map((key) => platform.sources[key]).filter((source) => source !== undefined),
  })),
);
