/** All that is done to the pixels of a picture. Nothing of a file but its pixels comes through, so no place and no camera. */
import { coarse, type Edit, sizeAfter, turnMatrix } from '../../../core/pictures/edit.ts';
import { jpegQuality } from '../../../core/pictures/limits.ts';
import { fitted, hasShape, inTheMiddle, largestOf, type Rect, type Size } from '../../../core/pictures/size.ts';
import type { Shape } from '../../../data/schema/vocabulary.ts';

type Kind = 'image/jpeg' | 'image/png';

/** What a canvas can draw, with its size. */
export type Drawable = ImageBitmap | OffscreenCanvas;

/** A picture's pixels as a file. */
export interface Made extends Size {
  file: Blob;
  type: Kind;
}

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function canvasOf({ width, height }: Size): { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw now');
  pen.imageSmoothingQuality = 'high';
  return { canvas, pen };
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** A copy in another size. Halved again and again: in one step browsers leave most dots out. */
function resized(picture: Drawable, wanted: Size): Drawable {
  let now = picture;
  while (now.width > 2 * wanted.width || now.height > 2 * wanted.height) {
    const half = { width: Math.max(wanted.width, Math.ceil(now.width / 2)), height: Math.max(wanted.height, Math.ceil(now.height / 2)) };
    const { canvas, pen } = canvasOf(half);
    // Of two by two dots the quickest way makes the same as the best one.
    pen.imageSmoothingQuality = 'low';
    pen.drawImage(now, 0, 0, half.width, half.height);
    now = canvas;
  }
  const { canvas, pen } = canvasOf(wanted);
  pen.drawImage(now, 0, 0, wanted.width, wanted.height);
  return canvas;
}

/** What the whole picture looks like blurred: made of a few dots, which are all that is left of it. */
export const blurred = (picture: Drawable): Drawable => resized(picture, coarse(picture));

/** Draws a blurred part. @param outline says on the pen where it is @param blur as blurred() gives it */
export function drawBlur(pen: Pen, size: Size, blur: Drawable, outline: (pen: Pen) => void): void {
  pen.save();
  pen.beginPath();
  outline(pen);
  pen.clip();
  pen.imageSmoothingEnabled = true;
  pen.drawImage(blur, 0, 0, size.width, size.height);
  pen.restore();
}

/** A round spot at each point of a line, and between two so near to each other that no gap is left. */
export function brushOutline(line: readonly { x: number; y: number }[], radius: number): (pen: Pen) => void {
  return (pen) => {
    line.forEach((point, at) => {
      const from = line[at - 1] ?? point;
      const steps = Math.max(1, Math.ceil(Math.hypot(point.x - from.x, point.y - from.y) / (radius / 3)));
      for (let step = 1; step <= steps; step++) {
        const [x, y] = [from.x + ((point.x - from.x) * step) / steps, from.y + ((point.y - from.y) * step) / steps];
        pen.moveTo(x + radius, y);
        pen.arc(x, y, radius, 0, 2 * Math.PI);
      }
    });
  };
}

const cutOut = (picture: Drawable, { x, y, width, height }: Rect): OffscreenCanvas => {
  const { canvas, pen } = canvasOf({ width, height });
  pen.drawImage(picture, x, y, width, height, 0, 0, width, height);
  return canvas;
};

/** A picture with one edit done to it. */
function withEdit(picture: Drawable, edit: Edit): Drawable {
  if (edit.kind === 'crop') return cutOut(picture, edit.rect);
  const { canvas, pen } = canvasOf(sizeAfter(sizeOf(picture), [edit]));
  if (edit.kind === 'turn') pen.setTransform(...turnMatrix(edit.way, picture));
  pen.drawImage(picture, 0, 0);
  if (edit.kind === 'blur') {
    const { x, y, width, height } = edit.rect;
    drawBlur(pen, picture, blurred(picture), (on) => on.rect(x, y, width, height));
  }
  if (edit.kind === 'brush') drawBlur(pen, picture, blurred(picture), brushOutline(edit.line, edit.radius));
  return canvas;
}

/** A picture with all edits done to it, in their order. */
export const withEdits = (picture: Drawable, edits: readonly Edit[]): Drawable => edits.reduce<Drawable>(withEdit, picture);

/** Whether one can see through any dot of a picture. */
function isSeeThrough(canvas: OffscreenCanvas): boolean {
  const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < dots.length; at += 4) if (dots[at] !== 255) return true;
  return false;
}

const onCanvas = (picture: Drawable): OffscreenCanvas =>
  picture instanceof OffscreenCanvas ? picture : cutOut(picture, { x: 0, y: 0, ...sizeOf(picture) });

const encoded = (canvas: OffscreenCanvas, type: Kind): Promise<Blob> => canvas.convertToBlob({ type, quality: jpegQuality });

/**
 * Makes a file of a picture: a photo becomes a JPEG. What one can see through stays a PNG; a drawing does where that is smaller.
 * @param isPhoto whether it came as a JPEG
 */
export async function fileOf(picture: Drawable, isPhoto: boolean): Promise<Made> {
  const canvas = onCanvas(picture);
  const size = sizeOf(canvas);
  const make = async (type: Kind): Promise<Made> => ({ ...size, type, file: await encoded(canvas, type) });
  if (isPhoto) return make('image/jpeg');
  if (isSeeThrough(canvas)) return make('image/png');
  const [drawing, photo] = [await make('image/png'), await make('image/jpeg')];
  return drawing.file.size <= photo.file.size ? drawing : photo;
}

/**
 * A file's picture, upright as its camera said: every browser's default, and Chromium 109 does not know the word for it yet. Close it
 * when it is done with. @throws where the browser cannot read it
 */
export const opened = (file: Blob): Promise<ImageBitmap> => createImageBitmap(file);

/** Makes a picture of a file as small as it is kept. @throws where the browser cannot read it */
export async function shrunk(file: Blob): Promise<Made> {
  const picture = await opened(file);
  try {
    return await fileOf(resized(picture, fitted(picture)), file.type === 'image/jpeg');
  } finally {
    picture.close();
  }
}

/** A kept file cut to a shape around its middle; as it is where it has that shape. @throws where the browser cannot read it */
export async function inShape(file: Blob, shape: Shape | undefined): Promise<Blob> {
  if (!shape) return file;
  const picture = await opened(file);
  try {
    if (hasShape(picture, shape)) return file;
    return await encoded(
      cutOut(picture, inTheMiddle(picture, largestOf(picture, shape))),
      file.type === 'image/png' ? 'image/png' : 'image/jpeg',
    );
  } finally {
    picture.close();
  }
}

/** A file as a PNG, the one kind that a clipboard takes. @throws where the browser cannot read it */
export async function asPng(file: Blob): Promise<Blob> {
  if (file.type === 'image/png') return file;
  const picture = await opened(file);
  try {
    return await encoded(onCanvas(picture), 'image/png');
  } finally {
    picture.close();
  }
}
