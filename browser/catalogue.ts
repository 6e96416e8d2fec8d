import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { unpackHosts } from '../data/catalogue/host-table.ts';
import { unpackTexts } from '../data/catalogue/packed-texts.ts';
import { pagePieces } from './page-pieces.ts';
import { readPiece } from './pieces.ts';

/** The catalogue that comes with the extension. */
export const builtIn: Catalogue = {
  language: 'en',
  ...pagePieces,
  async entry(id) {
    const { hosts, ...entry } = await readPiece('entries', id);
    return { ...entry, hosts: unpackHosts(hosts) };
  },
  first: (id) => readPiece('firsts', id),
  async texts(id) {
    const [texts, first] = await Promise.all([readPiece('texts', id), readPiece('firsts', id)]);
    return unpackTexts(texts, first);
  },
  lists: async () => (await import('../data/catalogue/lists.ts')).lists,
  shares: async () => (await import('../data/catalogue/shares.generated.ts')).shares,
  composeRules: async () => (await import('../data/catalogue/compose.generated.ts')).composeRules,
  summaries: async () => (await import('../data/catalogue/summaries.generated.ts')).summaries,
  fingerprints: async () => (await import('../data/catalogue/fingerprints.generated.ts')).fingerprints,
};
