import type { Shape } from '../../data/schema/vocabulary.ts';
import { longestSide } from './limits.ts';

/** In pixels, whole numbers. */
export interface Size {
  width: number;
  height: number;
}

/** A part of a picture, in pixels from its top left corner. */
export interface Rect extends Size {
  x: number;
  y: number;
}

/** Width to height of each shape. */
const ratios: Record<Shape, readonly [width: number, height: number]> = {
  square: [1, 1],
  portrait: [4, 5],
  landscape: [191, 100],
  story: [9, 16],
};

/** Width divided by height. */
export const ratioOf = (shape: Shape): number => ratios[shape][0] / ratios[shape][1];

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A size that has no side longer than this, of the same shape. Never larger than it was, never without a pixel. */
export function fitted({ width, height }: Size, longest: number = longestSide): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The largest part of a picture that has a shape. Where the pixels do not come out even it is up to one pixel nearer to a square,
 * because places refuse what is wider or taller than they say.
 */
export function largestOf({ width, height }: Size, shape: Shape): Size {
  const [across, down] = ratios[shape];
  const [shorter, longer] = across > down ? [Math.floor, Math.ceil] : [Math.ceil, Math.floor];
  if (width * down > height * across) return { width: clamp(shorter((height * across) / down), 1, width), height };
  return { width, height: clamp(longer((width * down) / across), 1, height) };
}

/** A part of this size in the middle of a picture. */
export const inTheMiddle = (size: Size, part: Size): Rect => ({
  ...part,
  x: Math.floor((size.width - part.width) / 2),
  y: Math.floor((size.height - part.height) / 2),
});

/** The same part somewhere else, still within the picture. @param x and y how far, in pixels */
export const moved = (rect: Rect, x: number, y: number, size: Size): Rect => ({
  ...rect,
  x: clamp(Math.round(rect.x + x), 0, size.width - rect.width),
  y: clamp(Math.round(rect.y + y), 0, size.height - rect.height),
});

/** Smallest side of a part that is made smaller, in pixels. */
const smallest = 8;

/** The part larger or smaller around its own middle, still within the picture. @param by factor, such as 1.25 */
export function scaled(rect: Rect, by: number, size: Size): Rect {
  const side = (now: number, most: number) => clamp(Math.round(now * by), Math.min(smallest, most), most);
  const next = { ...rect, width: side(rect.width, size.width), height: side(rect.height, size.height) };
  return moved(next, (rect.width - next.width) / 2, (rect.height - next.height) / 2, size);
}

/** Whether a picture has a shape already: then nothing is cut off. */
export function hasShape(size: Size, shape: Shape): boolean {
  const { width, height } = largestOf(size, shape);
  return width === size.width && height === size.height;
}
