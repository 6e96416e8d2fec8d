import { platforms } from './catalogue.ts';
import { pageFacts } from './in-page.ts';
import { connectionLines, firstPiece, type Pieces, textPiece } from './pieces.ts';

const lines = connectionLines(platforms);

/** The pieces of every platform, by its id. */
export const pieces: Record<string, Pieces> = Object.fromEntries(
  platforms.map((platform) => [
    platform.id,
    { pages: pageFacts(platform), firsts: firstPiece(platform, lines), texts: textPiece(platform) },
  ]),
);
