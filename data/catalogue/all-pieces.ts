import { citing } from '../schema/citing.ts';
import type { Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';
import { pageFacts } from './in-page.ts';
import { connectionLines, firstPiece, type Pieces, textPiece } from './pieces.ts';

/**
 * Without what nobody reads there, and its sources: handles, parts of links and imitations; and the pages for an emergency, which
 * the page about it has in a table of its own (data/catalogue/emergency.generated.ts).
 */
function readable({ handle: _h, tracking: _t, lookAlike: _l, emergency: _e, ...platform }: Platform): Platform {
  const cited = new Set(citing(platform).flatMap(({ keys }) => keys));
  return { ...platform, sources: Object.fromEntries(Object.entries(platform.sources).filter(([key]) => cited.has(key))) };
}

/** The pieces of every platform, by its id. @param of all platforms, in any language */
export function piecesOf(of: readonly Platform[]): Record<string, Pieces> {
  const lines = connectionLines(of);
  return Object.fromEntries(
    of.map((platform) => [
      platform.id,
      { pages: pageFacts(platform), firsts: firstPiece(platform, lines), texts: textPiece(readable(platform)) },
    ]),
  );
}

/** The pieces of every platform in English. */
export const pieces = piecesOf(platforms);
