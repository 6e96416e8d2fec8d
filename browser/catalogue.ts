import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { pagePartOf } from '../core/detection/page-facts.ts';
import { directory } from '../data/catalogue/directory.ts';
import { unpackHosts } from '../data/catalogue/host-table.ts';
import { packedHosts } from '../data/catalogue/hosts.generated.ts';
import { readPiece } from './pieces.ts';

/** The catalogue that comes with the extension. */
export const builtIn: Catalogue = {
  language: 'en',
  directory,
  hosts: packedHosts.map(unpackHosts),
  page: async (id) => pagePartOf(await readPiece('pages', id)),
  first: (id) => readPiece('firsts', id),
  texts: (id) => readPiece('texts', id),
  shares: async () => (await import('../data/catalogue/shares.generated.ts')).shares,
  composeRules: async () => (await import('../data/catalogue/compose.generated.ts')).composeRules,
  summaries: async () => (await import('../data/catalogue/summaries.generated.ts')).summaries,
  fingerprints: async () => (await import('../data/catalogue/fingerprints.generated.ts')).fingerprints,
};
