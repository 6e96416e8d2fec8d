/** What is kept of pictures at most. Said before anybody chooses one. */

/** Pictures of one draft: as many as the largest album of a place takes, and more than anybody describes. */
export const mostPictures = 20;

/** Bytes of a file that is read. Photos of a phone have 3 to 12 MB; a larger one is more than an old laptop can draw. */
export const largestFile = 25_000_000;

/** Bytes of all pictures that are kept, of all drafts: some 500 photos. */
export const mostKept = 200_000_000;

/** Longest side of a picture that is kept, in pixels: what the large places show. */
export const longestSide = 1600;

/** Quality of JPEG files, from 0 to 1: below it, letters and edges begin to look dirty. */
export const jpegQuality = 0.82;

/**
 * Which of some files are still to be read.
 * @param there how many pictures the draft has
 * @returns as many as there is room for, and how many are left out
 */
export function withRoom<T>(files: readonly T[], there: number): { taken: T[]; left: number } {
  const taken = files.slice(0, Math.max(0, mostPictures - there));
  return { taken, left: files.length - taken.length };
}
