import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { Shape } from '../../data/schema/vocabulary.ts';
import type { Picture } from '../drafts/draft.ts';
import { ratioOf } from './size.ts';

/** Which pictures of a draft one place shows. */
export interface ShownPictures {
  /** Those it takes, in their order. */
  pictures: readonly Picture[];
  /** How many more there are than it takes. */
  left: number;
  /** What the first one is cut to, where that is known. */
  crop: Shape | undefined;
}

/** @param photos what is known of pictures at the place; where nothing is, it shows all */
export const shownPictures = (pictures: readonly Picture[], photos: ComposeRules['photos']): ShownPictures => ({
  pictures: pictures.slice(0, photos?.most),
  left: Math.max(0, pictures.length - (photos?.most ?? pictures.length)),
  crop: pictures.length ? photos?.crop : undefined,
});

/** Sizes are whole pixels, so a shape is seldom met to the dot. */
const tolerance = 0.02;

/**
 * The shape to give a picture for a place that would cut it at its edges.
 * @returns undefined where the place shows it whole, nothing is known of the place, or of the picture only its name
 */
export function shapeFor({ width, height }: Picture, photos: ComposeRules['photos']): Shape | undefined {
  const shapes = photos?.shapes ?? [];
  if (!width || !height || !shapes.length) return undefined;
  const ratio = width / height;
  const [narrowest, widest] = [Math.min(...shapes.map(ratioOf)), Math.max(...shapes.map(ratioOf))];
  return ratio < narrowest * (1 - tolerance) || ratio > widest * (1 + tolerance) ? shapes[0] : undefined;
}
