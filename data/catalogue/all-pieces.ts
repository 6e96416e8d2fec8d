import { citing } from '../schema/citing.ts';
import { platforms } from './catalogue.ts';
import { pageFacts } from './in-page.ts';
import { connectionLines, firstPiece, type Pieces, type TextPiece, textPiece } from './pieces.ts';

const lines = connectionLines(platforms);

/** Without the sources of what is not read: of handles, parts of links and imitations. */
function withSourcesOfTexts(texts: TextPiece): TextPiece {
  const cited = new Set(citing(texts).flatMap(({ keys }) => keys));
  return { ...texts, sources: Object.fromEntries(Object.entries(texts.sources).filter(([key]) => cited.has(key))) };
}

/** The pieces of every platform, by its id. */
export const pieces: Record<string, Pieces> = Object.fromEntries(
  platforms.map((platform) => [
    platform.id,
    { pages: pageFacts(platform), firsts: firstPiece(platform, lines), texts: withSourcesOfTexts(textPiece(platform)) },
  ]),
);
