import { fitted, type Rect, type Size } from './size.ts';

/** A point of a picture, in pixels from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** One thing that was done to a picture, on what the ones before it have made of it. */
export type Edit =
  | { kind: 'turn'; way: 'left' | 'right' }
  | { kind: 'crop'; rect: Rect }
  | { kind: 'blur'; rect: Rect }
  /** Along a line, with a round brush. */
  | { kind: 'brush'; line: Point[]; radius: number };

/** The size that a picture has after some edits. */
export function sizeAfter({ width, height }: Size, edits: readonly Edit[]): Size {
  return edits.reduce(
    (now, edit) => {
      if (edit.kind === 'turn') return { width: now.height, height: now.width };
      return edit.kind === 'crop' ? { width: edit.rect.width, height: edit.rect.height } : now;
    },
    { width, height },
  );
}

/**
 * Where each point of a picture comes to lie when it is turned by a quarter: x' = a*x + c*y + e, y' = b*x + d*y + f.
 * @param size before it is turned
 * @returns [a, b, c, d, e, f], as a canvas takes it: https://html.spec.whatwg.org/multipage/canvas.html#dom-context-2d-transform
 */
export const turnMatrix = (way: 'left' | 'right', { width, height }: Size): [number, number, number, number, number, number] =>
  way === 'right' ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width];

/** Longest side of what a picture is made to blur a part of it, in dots: nobody can tell a face from two or three of them. */
const dots = 40;

/** The size that a picture is made before a part of it is blurred. Its dots are all that is left of that part. */
export const coarse = (size: Size): Size => fitted(size, dots);
