import { citedSources } from '../schema/citing.ts';
import type { Platform } from '../schema/schema.ts';
import { setUpOnce } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';
import { directory } from './directory.ts';
import { packedHosts } from './hosts.generated.ts';
import { pageFacts } from './in-page.ts';
import { packTexts } from './packed-texts.ts';
import { type ConnectionLine, connectionLines, type EntryPiece, firstPiece, type Pieces, textPiece } from './pieces.ts';

/**
 * Without what nobody reads there, and its sources: handles, parts of links and imitations; and the pages for an emergency, which
 * the page about it has in a table of its own (data/catalogue/emergency.generated.ts).
 */
function readable({ handle: _h, tracking: _t, lookAlike: _l, emergency: _e, ...platform }: Platform): Platform {
  return { ...platform, sources: citedSources(platform, platform.sources) };
}

const entries = new Map(directory.map((entry) => [entry.id, entry]));
const hosts = new Map(packedHosts.map((packed) => [packed.split('|')[0], packed]));

/** @throws where the directory or the table of hosts has no such platform */
function entryPiece(id: string, lines: readonly ConnectionLine[]): EntryPiece {
  const [itself, packed] = [entries.get(id), hosts.get(id)];
  if (!itself || packed === undefined) throw new Error(`data/platforms/${id}.ts: it is missing in the directory, or in the table of hosts`);
  const others = new Set(lines.flatMap(({ from, to }) => (from === id ? [to] : [])));
  return {
    itself,
    hosts: packed,
    leadsTo: directory.filter((one) => others.has(one.id)).map(({ id, name, icon }) => ({ id, name, icon })),
  };
}

/** The pieces of every platform, by its id. @param of all platforms, in any language */
export function piecesOf(of: readonly Platform[]): Record<string, Pieces> {
  const lines = connectionLines(of);
  // No post goes to a page of links or a petition; the map shows the links to those.
  const once = new Set(of.filter(({ category }) => setUpOnce.includes(category)).map(({ id }) => id));
  const posted = lines.filter(({ to }) => !once.has(to));
  return Object.fromEntries(
    of.map((platform) => {
      const firsts = { ...firstPiece(platform, posted), into: lines.filter(({ to }) => to === platform.id).length };
      const texts = packTexts(textPiece(readable(platform), lines), firsts);
      return [platform.id, { pages: pageFacts(platform), entries: entryPiece(platform.id, posted), firsts, texts }];
    }),
  );
}

/** The pieces of every platform in English. */
export const pieces = piecesOf(platforms);
