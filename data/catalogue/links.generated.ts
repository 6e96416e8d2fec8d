import { platforms } from './catalogue.ts';
import { type SourcedLink, sourcedLink } from './sourced-link.ts';

export type { SourcedLink };

/** Every link of the catalogue, whichever file it stands in. */
export const links: SourcedLink[] = platforms.flatMap(({ links, sources }) => links.map((link) => sourcedLink(link, sources)));
