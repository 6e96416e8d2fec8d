import { links } from './links.generated.ts';
import type { SourcedLink } from './sourced-link.ts';

/** One line of a list of links; steps and sources come when it is opened. */
export interface LinkLine extends Pick<SourcedLink, 'from' | 'to' | 'state' | 'text'> {
  ended?: string;
  unsure?: true;
  /** Where the whole link stands in the list of all links. */
  at: number;
}

/** Every link of the catalogue, short. */
export const linkLines: LinkLine[] = links.map(({ from, to, state, text, ended, unsure }, at) => ({
  from,
  to,
  state,
  text,
  ...(ended ? { ended } : {}),
  ...(unsure ? { unsure } : {}),
  at,
}));
