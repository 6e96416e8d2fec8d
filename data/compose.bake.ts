import { platforms } from './catalogue.ts';
import type { Compose, Source } from './schema.ts';

/** What the composer has to know of one place, with its sources written out. */
export interface ComposeRules extends Compose {
  sources: Record<string, Source>;
}

const rulesOf = (compose: Compose, sources: Record<string, Source>): ComposeRules => {
  const cited = new Set(
    [compose.text, compose.title, compose.alt, compose.caption, compose.links, compose.tags].map((part) => part?.source),
  );
  return { ...compose, sources: Object.fromEntries(Object.entries(sources).filter(([key]) => cited.has(key))) };
};

/** The places the composer writes for, by id of the platform. */
export const composeRules: Record<string, ComposeRules> = Object.fromEntries(
  platforms.flatMap(({ id, compose, sources }) => (compose ? [[id, rulesOf(compose, sources)]] : [])),
);
