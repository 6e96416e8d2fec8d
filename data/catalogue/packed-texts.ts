import type { FirstPiece, PackedTexts, TextPiece } from './pieces.ts';

/** Leaves out the sources that the first look brings. */
export const packTexts = ({ sources: all, ...texts }: TextPiece, { sources }: FirstPiece): PackedTexts => ({
  ...texts,
  otherSources: Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(sources, key))),
});

/** The long texts with all their sources again. */
export const unpackTexts = ({ otherSources, ...texts }: PackedTexts, { sources }: FirstPiece): TextPiece => ({
  ...texts,
  sources: { ...sources, ...otherSources },
});
