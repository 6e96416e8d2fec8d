import type { FirstPiece, TextPiece } from './pieces.ts';

/** The long texts as a file holds them: without the sources that the first look brings. Each would be there twice, 24 kB in all. */
export const packTexts = (texts: TextPiece, { sources }: FirstPiece): TextPiece => ({
  ...texts,
  sources: Object.fromEntries(Object.entries(texts.sources).filter(([key]) => !Object.hasOwn(sources, key))),
});

/** The long texts with all their sources again. */
export const unpackTexts = (packed: TextPiece, { sources }: FirstPiece): TextPiece => ({
  ...packed,
  sources: { ...sources, ...packed.sources },
});
