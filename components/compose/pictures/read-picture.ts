import { largestFile } from '../../../core/pictures/limits.ts';
import type { Made } from './canvas.ts';

/** Why a file is no picture here; the words are in the message files. */
export type ReadFault = 'other' | 'heic' | 'broken' | 'large';

/** A file that cannot become a picture of a draft. */
export class Unread extends Error {
  readonly fault: ReadFault;
  constructor(fault: ReadFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

const isHeic = ({ name, type }: File) => /hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);

/** Kinds of file that browsers read as pictures. Some systems give no kind at all: then the name tells. */
const isPicture = ({ name, type }: File) => (type ? /^image\//.test(type) : /\.(jpe?g|png|webp|gif|avif|bmp)$/i.test(name));

/**
 * Reads a file that a person has chosen, as it is to be kept: small, upright, with nothing in it but what is seen.
 * @returns `isStill`: it moved, and one still is left
 * @throws Unread where it cannot
 */
export async function readPicture(file: File): Promise<Made & { isStill: boolean }> {
  if (!isPicture(file) && !isHeic(file)) throw new Unread('other');
  if (file.size > largestFile) throw new Unread('large');
  const { shrunk } = await import('./canvas.ts');
  try {
    return { ...(await shrunk(file)), isStill: file.type === 'image/gif' };
  } catch (error) {
    throw new Unread(isHeic(file) ? 'heic' : 'broken', error);
  }
}
