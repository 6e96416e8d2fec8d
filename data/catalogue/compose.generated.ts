import { citedSources } from '../schema/citing.ts';
import type { Compose, Source } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';

/** What the composer has to know of one place, with its sources written out. */
export interface ComposeRules extends Compose {
  sources: Record<string, Source>;
}

const rulesOf = (compose: Compose, sources: Record<string, Source>): ComposeRules => ({
  ...compose,
  sources: citedSources(compose, sources),
});

/** The places the composer writes for, by id of the platform. */
export const composeRules: Record<string, ComposeRules> = Object.fromEntries(
  platforms.flatMap(({ id, compose, sources }) => (compose ? [[id, rulesOf(compose, sources)]] : [])),
);

/** Every platform of the catalogue, also those without rules. */
export const knownPlatforms: string[] = platforms.map(({ id }) => id);
