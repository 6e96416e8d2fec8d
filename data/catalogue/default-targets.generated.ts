import { platforms } from './catalogue.ts';

/** Places a first draft starts with, in order. */
export const defaultTargets: string[] = platforms
  .flatMap(({ id, compose }) => (compose?.firstDraft ? [{ id, at: compose.firstDraft }] : []))
  .sort((a, b) => a.at - b.at)
  .map(({ id }) => id);
