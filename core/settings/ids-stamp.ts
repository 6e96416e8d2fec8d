import { type Renamed, renamedPlatforms } from '../../data/catalogue/renamed.generated.ts';

/**
 * Which renamed platforms are known, in one word. It is kept beside what is kept: where it is another, what is kept follows once more.
 * Empty where none was ever renamed.
 */
export const stampOf = (renamed: readonly Renamed[]): string => renamed.map(({ from, to }) => `${from}>${to}`).join(' ');

/** The stamp of this version. */
export const idsStamp = /* @__PURE__ */ stampOf(renamedPlatforms);
